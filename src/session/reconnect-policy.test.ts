import { describe, expect, it } from 'vitest';
import { backOff, soonest, waitBefore, withinHour } from './reconnect-policy.ts';
import { seededRandom } from './testing/fake-ports.ts';

describe('the reconnect policy', () => {
  it('draws from nothing up to a bound that doubles from 1 s to 30 s (promise 9)', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 60].map((failures) => backOff(failures, 1))).toEqual([
      1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
    ]);
    expect(backOff(5, 0)).toBe(0);
    expect(backOff(5, 0.25)).toBe(4000);
  });

  it('comes back within a second of a fresh loss', () => {
    expect(waitBefore(1, [0], 600_000, 0.99)).toBeLessThanOrEqual(1000);
  });

  it('never lets two attempts come within 250 ms', () => {
    expect(soonest([1000], 1000)).toBe(250);
    expect(soonest([1000], 1200)).toBe(50);
    expect(soonest([1000], 1250)).toBe(0);
  });

  it('lets seven in a minute, and the eighth when the first is a minute old', () => {
    const seven = [0, 1000, 2000, 3000, 4000, 5000, 6000];

    expect(soonest(seven.slice(1), 10_000)).toBe(0);
    expect(soonest(seven, 10_000)).toBe(50_000);
    expect(soonest(seven, 60_000)).toBe(0);
  });

  it('spends an hour of failure evenly: about three attempts a minute, 180 at most, no long silence', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = seededRandom(seed);
      const attempts: number[] = [];
      let at = 0;
      for (let failures = 1; at < 3_600_000; failures += 1) {
        at += waitBefore(failures, withinHour(attempts, at), at, random.uint32() / 2 ** 32);
        attempts.push(at);
      }
      const gaps = attempts.slice(1).map((time, index) => time - (attempts[index] ?? 0));

      expect(attempts.filter((time) => time < 60_000).length).toBeLessThanOrEqual(7);
      expect(attempts.length).toBeLessThanOrEqual(180);
      expect(attempts.length).toBeGreaterThan(100);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(60_000);
      expect(Math.max(...gaps.slice(10))).toBeLessThanOrEqual(30_000);
    }
  });

  it('counts only the last hour', () => {
    expect(withinHour([0, 1, 3_600_000], 3_600_000)).toEqual([1, 3_600_000]);
  });
});

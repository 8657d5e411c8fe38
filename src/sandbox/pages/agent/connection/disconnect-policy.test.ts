import { describe, expect, it } from 'vitest';
import { backOff } from './disconnect-policy.ts';

describe('the wait before another attempt', () => {
  it('is never under a quarter second, doubles its limit, and ends at half a minute', () => {
    const longest = [1, 2, 3, 6, 7, 20].map((attempt) => backOff(attempt, () => 1));

    expect(backOff(9, () => 0)).toBe(250);
    expect(longest).toEqual([750, 1250, 2250, 16_250, 30_250, 30_250]);
  });
});

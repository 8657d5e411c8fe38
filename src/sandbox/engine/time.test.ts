import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, parseTime } from './time.ts';

describe('times', () => {
  it('are written in UTC with microseconds, and read back the same', () => {
    expect(formatTime(1_770_113_730_123_456)).toBe('2026-02-03T10:15:30.123456Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000_000 }), (time) => {
        expect(parseTime(formatTime(time))).toBe(time);
      }),
    );
  });

  it('sort as texts as they do as numbers', () => {
    const time = fc.integer({ min: 0, max: 4_102_444_800_000_000 });
    fc.assert(fc.property(time, time, (a, b) => formatTime(a) < formatTime(b) === a < b));
  });

  it.each([
    ['2026-02-03T10:15:30Z', 1_770_113_730_000_000],
    ['2026-02-03T12:15:30.5+02:00', 1_770_113_730_500_000],
    ['2026-02-03T10:15:30.123456789Z', 1_770_113_730_123_456],
    ['2026-02-03', undefined],
    ['2026-13-03T10:15:30Z', undefined],
    ['now', undefined],
    ['', undefined],
  ])('%s is read as %s', (text, expected) => {
    expect(parseTime(text)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, parseTime } from './time.ts';

describe('times on the wire', () => {
  it('keeps all six digits, which a Date would not', () => {
    const first = parseTime('2026-02-03T10:15:30.123456Z') ?? 0;
    const next = parseTime('2026-02-03T10:15:30.123457Z') ?? 0;
    expect(next - first).toBe(1);
    expect(formatTime(first)).toBe('2026-02-03T10:15:30.123456Z');
  });

  it('reads fewer and more digits, and other zones', () => {
    expect(parseTime('2026-02-03T10:15:30Z')).toBe(parseTime('2026-02-03T10:15:30.000000Z'));
    expect(parseTime('2026-02-03T10:15:30.5Z')).toBe(parseTime('2026-02-03T10:15:30.500000Z'));
    expect(parseTime('2026-02-03T10:15:30.123456789Z')).toBe(parseTime('2026-02-03T10:15:30.123456Z'));
    expect(parseTime('2026-02-03T12:15:30.1+02:00')).toBe(parseTime('2026-02-03T10:15:30.1Z'));
  });

  it.each(['', 'yesterday', '2026-02-03', '2026-13-03T10:15:30Z', '1770113742'])('takes %j for no time', (wire) => {
    expect(parseTime(wire)).toBeUndefined();
  });

  it('writes what it reads back to the same moment, before the epoch too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000_000_000 / 2, max: 4_000_000_000_000_000 }), (time) => {
        expect(parseTime(formatTime(time))).toBe(time);
      }),
    );
  });
});

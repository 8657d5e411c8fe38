import { describe, expect, it } from 'vitest';
import { byteRange } from './byte-range.ts';

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-', 0, 9],
    ['bytes=0-3', 0, 3],
    ['bytes=4-4', 4, 4],
    ['bytes=8-99', 8, 9],
    ['bytes=-3', 7, 9],
    ['bytes=-99', 0, 9],
    ['Bytes=2-5', 2, 5],
  ])('%s of ten is %i to %i', (header, first, last) => {
    expect(byteRange(header, 10)).toEqual({ first, last });
  });

  it.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=a-b'])(
    '%s asks for the whole',
    (header) => {
      expect(byteRange(header, 10)).toBeUndefined();
    },
  );

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s of ten lies nowhere', (header) => {
    expect(byteRange(header, 10)).toBe('unsatisfiable');
  });

  it('of nothing lies nowhere', () => {
    expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(byteRange('bytes=-5', 0)).toBe('unsatisfiable');
  });
});

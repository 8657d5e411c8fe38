import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from './share.ts';

describe('sharing', () => {
  it('gives a value that equals the next one, made of the earlier one where that is the same', () => {
    const before = { a: { b: [1, 2] }, c: { d: 3 }, e: [{ f: 1 }, { g: 2 }] };
    const next = share(before, { a: { b: [1, 2] }, c: { d: 4 }, e: [{ f: 1 }, { g: 2 }, { h: 3 }] });
    expect(next).toEqual({ a: { b: [1, 2] }, c: { d: 4 }, e: [{ f: 1 }, { g: 2 }, { h: 3 }] });
    expect(next.a).toBe(before.a);
    expect(next.e[1]).toBe(before.e[1]);
    expect(share(before, structuredClone(before))).toBe(before);
  });

  it('never makes another value of any two', () => {
    const anything = fc.anything({ maxDepth: 3, withNullPrototype: false });
    fc.assert(
      fc.property(anything, anything, (before, next) => {
        expect(share(before, next)).toEqual(next);
        expect(share(before, structuredClone(before))).toEqual(before);
      }),
    );
  });
});

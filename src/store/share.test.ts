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
    // Of so few keys and values that any two have much in common.
    const leaf = fc.constantFrom<unknown>(0, -0, Number.NaN, 1, '', 'a', null, undefined);
    const key = fc.constantFrom('a', 'b', 'key', 'constructor', 'toString', '__proto__');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, value, (before, next) => {
        expect(share(before, next)).toEqual(next);
        expect(share(before, structuredClone(before))).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });
});

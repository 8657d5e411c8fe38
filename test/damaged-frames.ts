import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Codec } from '../src/protocol/codec.ts';
import { WireError } from '../src/protocol/shape.ts';

/** Something a codec reads: a valid payload, and how it is read. Paths of problems begin with the name. */
export interface Readable {
  readonly name: string;
  readonly payload: object;
  readonly read: (payload: unknown) => { readonly problems: readonly WireError[] };
}

/** Valid frames, damaged in one place: a codec either copes or names the place, and does nothing else. */
export function damagedFrames(
  codec: Codec,
  readables: readonly Readable[],
  foreign: readonly { readonly action: string; readonly payload: unknown }[],
): void {
  const damaged = fc
    .constantFrom(...readables.filter(({ payload }) => Object.keys(payload).length > 0))
    .chain((readable) =>
      fc.record({
        readable: fc.constant(readable),
        place: fc.constantFrom(...places(readable.payload).filter((place) => place.length > 0)),
        change: wrongValues,
      }),
    );

  it('is read with what is left of it, or refused with the path of the damage', () => {
    fc.assert(
      fc.property(damaged, ({ readable: { name, payload, read }, place, change }) => {
        // Another `type` makes its siblings wrong.
        const blamed = place.at(-1) === 'type' ? place.slice(0, -1) : place;
        expectBlame(name, blamed, () => read(replaced(payload, place, change)));
      }),
      { numRuns: 3000 },
    );
  });

  it('is read with a field too many, or refused where that cannot be', () => {
    const grown = damaged.filter(({ readable, place }) => isObject(at(readable.payload, place)));
    fc.assert(
      fc.property(grown, ({ readable: { name, payload, read }, place, change }) => {
        const added = [...place, 'a_field_too_many'];
        expectBlame(name, added, () => read(replaced(payload, added, change)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is unknown, read or refused by name when it comes from another version', () => {
    for (const { action, payload } of foreign) {
      try {
        expect([action, 'unknown']).toContain(codec.readPush(action, payload).value.type);
      } catch (error) {
        expect(error).toBeInstanceOf(WireError);
        expect((error as WireError).path).toMatch(new RegExp(`^${action}\\b`));
      }
    }
  });

  it('is never taken for a frame when it is any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          const frame = codec.readFrame(text);
          expect(['response', 'push']).toContain(frame.kind);
        } catch (error) {
          expect(error).toBeInstanceOf(WireError);
        }
      }),
    );
  });
}

export type Key = string | number;

/** Whatever is wrong is the place itself, something inside of what was put there, or something around it. */
function expectBlame(name: string, place: readonly Key[], read: () => { readonly problems: readonly WireError[] }) {
  const where = place.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  const onTheWay = (error: unknown) => {
    expect(error).toBeInstanceOf(WireError);
    const path = (error as WireError).path.slice(name.length);
    expect(path.startsWith(where) || where.startsWith(path), `${path} is not at ${where}`).toBe(true);
  };
  try {
    read().problems.forEach(onTheWay);
  } catch (error) {
    onTheWay(error);
  }
}

/** Every place in a JSON value, as the keys that lead to it. */
export function places(value: unknown, path: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as Record<Key, unknown>)[key], [...path, key]))];
}

export function replaced(value: unknown, [key, ...rest]: readonly Key[], change: unknown): unknown {
  if (key === undefined) return change;
  const copy = structuredClone(value) as Record<Key, unknown>;
  if (rest.length === 0 && change === undefined) delete copy[key];
  else copy[key] = replaced(copy[key], rest, change);
  return copy;
}

export const at = (value: unknown, [key, ...rest]: readonly Key[]): unknown =>
  key === undefined ? value : at((value as Record<Key, unknown>)[key], rest);

export const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

export const wrongValues = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    true,
    0,
    -1.5,
    '',
    '0',
    [],
    {},
    [[]],
    { __proto__: null },
    '\u0000',
    'x'.repeat(10_000),
  ),
  fc.jsonValue(),
);

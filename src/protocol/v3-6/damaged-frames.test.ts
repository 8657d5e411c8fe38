import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionName } from '../requests.ts';
import { WireError } from '../shape.ts';
import { codec } from './codec.ts';

/** Valid frames, damaged in one place: the codec either copes or names the place, and does nothing else. */

const folder = (name: string) => new URL(`../../../test/frames/${name}/`, import.meta.url);
const read = (name: string) =>
  readdirSync(folder(name)).map((file) => ({
    name: file.split('.')[0] ?? file,
    json: JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8')),
  }));

const readers = [
  ...read('pushes').map(({ name, json }) => ({
    name,
    payload: json.payload as object,
    read: (payload: unknown) => codec.readPush(name, payload),
  })),
  ...read('requests').map(({ name, json }) => ({
    name,
    payload: (json.response.payload ?? json.response.body) as object,
    read: (payload: unknown) => codec.readAnswer(name as ActionName, payload),
  })),
].filter(({ payload }) => Object.keys(payload).length > 0);

type Key = string | number;

/** Every place in a JSON value, as the keys that lead to it. */
function places(value: unknown, path: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as Record<Key, unknown>)[key], [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly Key[], change: unknown): unknown {
  if (key === undefined) return change;
  const copy = structuredClone(value) as Record<Key, unknown>;
  if (rest.length === 0 && change === undefined) delete copy[key];
  else copy[key] = replaced(copy[key], rest, change);
  return copy;
}

const wrongValues = fc.oneof(
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

const damaged = fc.constantFrom(...readers).chain((reader) =>
  fc.record({
    reader: fc.constant(reader),
    place: fc.constantFrom(...places(reader.payload).filter((place) => place.length > 0)),
    change: wrongValues,
  }),
);

describe('a frame that is damaged in one place', () => {
  it('is read with what is left of it, or refused with the path of the damage', () => {
    fc.assert(
      fc.property(damaged, ({ reader, place, change }) => {
        const payload = replaced(reader.payload, place, change);
        // Another `type` makes its siblings wrong.
        const blamed = place.at(-1) === 'type' ? place.slice(0, -1) : place;
        const where = blamed.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
        const onTheWay = (error: unknown) => {
          expect(error).toBeInstanceOf(WireError);
          const path = (error as WireError).path.slice(reader.name.length);
          // The place itself, one inside what was put there, or one around it.
          expect(path.startsWith(where) || where.startsWith(path), `${path} is not at ${where}`).toBe(true);
        };
        try {
          reader.read(payload).problems.forEach(onTheWay);
        } catch (error) {
          onTheWay(error);
        }
      }),
      { numRuns: 3000 },
    );
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
});

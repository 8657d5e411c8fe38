/**
 * Shapes: one declaration that reads a value from the wire and writes it back.
 *
 * Reading checks and renames (`chat_id` becomes `chatId`), and a value of the wrong kind throws a
 * {@link WireError} that names its path. Writing is the exact inverse. Fields that a shape does not
 * name are kept in `unknownFields` and written back: a newer server loses nothing on its way through.
 */

/** Something on the wire is not what the documentation says. `path` reads like `event.text`. */
export class WireError extends Error {
  override readonly name = 'WireError';
  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(`${path}: ${problem}`);
  }
}

export interface Shape<T> {
  /** Checks and converts. Items that a lenient list leaves out are added to `problems`. */
  read(value: unknown, path: string, problems: WireError[]): T;
  write(value: T): unknown;
}

/** A field that may be missing. `null` counts as missing, and so does what is read as `undefined`. */
export interface Optional<T> {
  readonly optional: Pick<Shape<T>, 'write'> & Pick<Shape<T | undefined>, 'read'>;
}

/** Fields that came over the wire under names this version does not know. */
export interface Unknowns {
  readonly unknownFields?: Readonly<Record<string, unknown>>;
}

type Fields<T> = {
  readonly [K in keyof Omit<T, 'unknownFields'>]-?: undefined extends T[K]
    ? Optional<Exclude<T[K], undefined>> | Named<Optional<Exclude<T[K], undefined>>>
    : Shape<T[K]> | Named<Shape<T[K]>>;
};

interface Named<F> {
  readonly wireName: string;
  readonly field: F;
}

function simple<T>(expected: string, is: (value: unknown) => value is T): Shape<T> {
  return {
    read(value, path) {
      if (is(value)) return value;
      throw new WireError(path, `expected ${expected}`);
    },
    write: (value) => value,
  };
}

export const text = simple('a string', (value): value is string => typeof value === 'string');
export const number = simple(
  'a number',
  (value): value is number => typeof value === 'number' && Number.isFinite(value),
);
export const flag = simple('true or false', (value): value is boolean => typeof value === 'boolean');
/** Any JSON value, unchecked. */
export type Json = object | string | number | boolean | null;
export const json = simple('a value', (value): value is Json => value !== undefined);

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const jsonObject = simple('an object', isPlainObject);

/**
 * A string that stands for a thing of its own kind, such as a chat id. What is known is kept by it in plain objects, so
 * that it must not be the name of something that every object has (`constructor`).
 */
export const branded = <T extends string>(): Shape<T> =>
  simple('an id', (value): value is T => typeof value === 'string' && !(value in Object.prototype));

/** A string from an open set: values that are documented later still pass. */
export type Open<T extends string> = T | (string & Record<never, never>);
export const open = <T extends string>(): Shape<Open<T>> => text;

export const literal = <T extends string>(word: T): Shape<T> =>
  simple(`"${word}"`, (value): value is T => value === word);

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape });

/** A field that is reported and left out where it is malformed, so that what it belongs to survives it. */
export const lenient = <T>(shape: Shape<T>): Optional<T> => ({
  optional: {
    read: (value, path, problems) => readOrReport(shape, value, path, problems)[0],
    write: shape.write,
  },
});

/** A field whose wire name is not its own name in snake case. */
export const named = <F>(wireName: string, field: F): Named<F> => ({ wireName, field });

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    read(value, path, problems) {
      return asArray(value, path).map((entry, index) => item.read(entry, `${path}[${index}]`, problems));
    },
    write: (values) => values.map((value) => item.write(value)),
  };
}

/** A list in which a malformed item is reported and left out, so that its neighbours survive it. */
export function lenientList<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    read: (value, path, problems) =>
      asArray(value, path).flatMap((entry, index) => readOrReport(item, entry, `${path}[${index}]`, problems)),
    write: list(item).write,
  };
}

/** An object used as a map: any key, values of one shape. */
export function record<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return recordOf(item, (entry, path, problems) => [item.read(entry, path, problems)]);
}

/** A map in which a malformed value is reported and left out. */
export function lenientRecord<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return recordOf(item, (entry, path, problems) => readOrReport(item, entry, path, problems));
}

function recordOf<T>(
  item: Shape<T>,
  readEach: (entry: unknown, path: string, problems: WireError[]) => readonly T[],
): Shape<Readonly<Record<string, T>>> {
  return {
    read(value, path, problems) {
      const entries = Object.entries(asObject(value, path)).filter(([key]) => key !== '__proto__');
      return Object.fromEntries(
        entries.flatMap(([key, entry]) => readEach(entry, `${path}.${key}`, problems).map((read) => [key, read])),
      );
    },
    write: (values) => Object.fromEntries(Object.entries(values).map(([key, entry]) => [key, item.write(entry)])),
  };
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Field {
  readonly name: string;
  readonly wireName: string;
  readonly shape: Shape<unknown>;
  readonly required: boolean;
}

/** An object with the fields named; wire names are theirs in snake case unless `named` says otherwise. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const plan = Object.entries(fields).map(([name, given]): Field => {
    const { wireName, field } = isNamed(given) ? given : { wireName: snakeCase(name), field: given };
    const required = !isOptional(field);
    return { name, wireName, required, shape: (required ? field : field.optional) as Shape<unknown> };
  });
  const known = new Set(plan.map((field) => field.wireName));

  return {
    read(value, path, problems) {
      const source = asObject(value, path);
      const result: Record<string, unknown> = {};
      for (const { name, wireName, shape, required } of plan) {
        const entry = Object.hasOwn(source, wireName) ? source[wireName] : undefined;
        if (entry !== undefined && (entry !== null || required)) {
          const read = shape.read(entry, path ? `${path}.${wireName}` : wireName, problems);
          if (read !== undefined) result[name] = read;
        } else if (required) {
          throw new WireError(path ? `${path}.${wireName}` : wireName, 'is missing');
        }
      }
      const rest = Object.entries(source).filter(([key]) => !known.has(key) && key !== '__proto__');
      if (rest.length > 0) result.unknownFields = Object.fromEntries(rest);
      return result as T;
    },
    write(value) {
      const source = value as Record<string, unknown>;
      const result: Record<string, unknown> = {};
      for (const { name, wireName, shape } of plan) {
        const entry = source[name];
        if (entry !== undefined) result[wireName] = shape.write(entry);
      }
      return Object.assign(result, source.unknownFields);
    },
  };
}

/**
 * A union told apart by one field. A tag that the table does not have is read by `fallback`:
 * what a later version of the API adds is kept, not refused.
 */
export function union<T extends object>(
  tag: string,
  table: { readonly [word: string]: Shape<T> },
  fallback: Shape<T>,
): Shape<T> {
  const shapeOf = (word: unknown) =>
    (typeof word === 'string' && Object.hasOwn(table, word) ? table[word] : undefined) ?? fallback;
  return {
    read: (value, path, problems) => shapeOf(asObject(value, path)[tag]).read(value, path, problems),
    write: (value) => shapeOf((value as Record<string, unknown>)[tag]).write(value),
  };
}

/** The same value in another form: `read` after checking, `write` before writing. */
export function converted<W, T>(
  shape: Shape<W>,
  read: (value: W, path: string) => T,
  write: (value: T) => W,
): Shape<T> {
  return {
    read: (value, path, problems) => read(shape.read(value, path, problems), path),
    write: (value) => shape.write(write(value)),
  };
}

/** An answer or request without content. What comes all the same is not looked at. */
export const nothing: Shape<undefined> = { read: () => undefined, write: () => ({}) };

/** Shapes that contain themselves through others, or are declared further down. */
export const deferred = <T>(shape: () => Shape<T>): Shape<T> => ({
  read: (value, path, problems) => shape().read(value, path, problems),
  write: (value) => shape().write(value),
});

function asArray(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new WireError(path, 'expected a list');
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  if (isPlainObject(value)) return value;
  throw new WireError(path, 'expected an object');
}

/** Nothing, and one more problem, where it is malformed. */
function readOrReport<T>(shape: Shape<T>, value: unknown, path: string, problems: WireError[]): readonly T[] {
  try {
    return [shape.read(value, path, problems)];
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    problems.push(error);
    return [];
  }
}

const isNamed = (given: unknown): given is Named<unknown> => isPlainObject(given) && 'wireName' in given;
const isOptional = (field: unknown): field is Optional<unknown> => isPlainObject(field) && 'optional' in field;

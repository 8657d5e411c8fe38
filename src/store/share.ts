/**
 * `next`, with every part of it that equals its counterpart in `previous` replaced by that: what did not change stays
 * the very same object. Items of lists are matched by their `key` where they have one, else by their place. Only plain
 * objects and arrays are looked into.
 */
export const share = <T>(previous: unknown, next: T): T => shared(previous, next) as T;

function shared(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next) || !isObject(previous) || !isObject(next)) return next;
  const isList = Array.isArray(next);
  if (Array.isArray(previous) !== isList) return next;
  let byKey: Map<unknown, unknown> | undefined;
  const counterpart = (name: string): unknown => {
    const before = previous[name];
    const key = isList ? keyOf(next[name]) : undefined;
    if (key === undefined || keyOf(before) === key) return before;
    byKey ??= new Map(Object.values(previous).map((item) => [keyOf(item), item]));
    return byKey.get(key);
  };

  const names = Object.keys(next);
  const values = names.map((name) => shared(counterpart(name), next[name]));
  const isSame = (other: Readonly<Record<string, unknown>>) =>
    names.every((name, at) => Object.hasOwn(other, name) && Object.is(other[name], values[at]));
  if (Object.keys(previous).length === names.length && isSame(previous)) return previous;
  if (isSame(next)) return next;
  return isList ? values : Object.fromEntries(names.map((name, at) => [name, values[at]]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const keyOf = (item: unknown): unknown => (isObject(item) ? item.key : undefined);

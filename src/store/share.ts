/**
 * `next`, with every part of it that equals its counterpart in `previous` replaced by that: what did not change stays
 * the very same object. Items of lists are matched by their `key` where they have one, else by their place. Only plain
 * objects and arrays are looked into.
 */
export const share = <T>(previous: unknown, next: T): T => shared(previous, next) as T;

function shared(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next) || !isObject(previous) || !isObject(next)) return next;
  if (Array.isArray(previous) && Array.isArray(next)) return sharedList(previous, next);
  if (Array.isArray(previous) || Array.isArray(next)) return next;
  const names = Object.keys(next);
  let isPrevious = names.length === Object.keys(previous).length;
  let copy: Record<string, unknown> | undefined;
  for (const name of names) {
    // Not what every object has, such as `__proto__`.
    const isThere = Object.hasOwn(previous, name);
    const value = isThere ? shared(previous[name], next[name]) : next[name];
    isPrevious &&= isThere && Object.is(value, previous[name]);
    // Few things have parts that are to be replaced: a copy of each would be dear.
    if (value !== next[name]) copy = { ...(copy ?? next), [name]: value };
  }
  return isPrevious ? previous : (copy ?? next);
}

function sharedList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let byKey: Map<unknown, unknown> | undefined;
  const counterpart = (item: unknown, at: number): unknown => {
    const key = keyOf(item);
    if (key === undefined || keyOf(previous[at]) === key) return previous[at];
    byKey ??= new Map(previous.map((before) => [keyOf(before), before]));
    return byKey.get(key);
  };
  const copy = next.map((item, at) => shared(counterpart(item, at), item));
  const isLike = (list: readonly unknown[]) =>
    list.length === copy.length && copy.every((item, at) => Object.is(item, list[at]));
  return isLike(previous) ? previous : isLike(next) ? next : copy;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || value.constructor === Object);

const keyOf = (item: unknown): unknown => (isObject(item) ? item.key : undefined);

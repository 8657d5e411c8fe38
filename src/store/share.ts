/**
 * `next`, with every part of it that equals its counterpart in `previous` replaced by that: what did not change stays
 * the very same object. Only plain objects and arrays are looked into.
 */
export const share = <T>(previous: unknown, next: T): T => shared(previous, next) as T;

function shared(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next) || !isObject(previous) || !isObject(next)) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  let same = Object.keys(previous).length === keys.length;
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    copy[key] = shared(previous[key], next[key]);
    same &&= Object.hasOwn(previous, key) && Object.is(copy[key], previous[key]);
  }
  if (same) return previous;
  return Array.isArray(next) ? Object.values(copy) : copy;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

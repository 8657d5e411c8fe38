import fc from 'fast-check';

/** Values that a careless reader of JSON falls over. */
export const HOSTILE = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e300, 0.5, '', '0', '\u0000', '\ud800', 'a'.repeat(20_000), [], {}, [[[]]]),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '/',
    'https://x.test/',
    '2026-01-01T00:00:00Z',
    'all',
    'agents',
  ),
  fc.constantFrom('message', 'file', 'form', 'filled_form', 'rich_message', 'custom', 'system_message', 'system'),
  fc.constantFrom(
    ...['__proto__', 'constructor', 'hasOwnProperty'].map((key) => JSON.parse(`{"${key}":{"polluted":1}}`)),
  ),
  fc.jsonValue(),
);

/** How many places a value has that can be replaced. */
export function placesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((count: number, part) => count + placesIn(part), 1);
}

/** The value with one of its places replaced, or given a field that is nowhere documented. */
export function replaced(value: unknown, place: number, by: unknown): unknown {
  if (place === 0) return by;
  if (typeof value !== 'object' || value === null) return value;
  let rest = place - 1;
  const parts = Object.entries(value).map(([key, part]) => {
    const size = placesIn(part);
    const result = rest >= 0 && rest < size ? replaced(part, rest, by) : part;
    rest -= size;
    return [key, result] as const;
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** What a page in a frame says, read with care: it may be anything. */

export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** A field that has to be there. Throws a `TypeError` for the page otherwise. */
export function textIn(value: unknown, name: string, method: string): string {
  const text = fieldsOf(value)[name];
  if (typeof text !== 'string' || text.trim() === '') throw new TypeError(`${method}: ${name} has to be a text.`);
  return text;
}

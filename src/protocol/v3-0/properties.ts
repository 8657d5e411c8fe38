import type { Properties } from '../domain/properties.ts';
import { converted, type Shape } from '../shape.ts';
import { properties } from '../v3-6/common.ts';

/** Values stand in an object of their own here: `{ score: { value: 1 } }`. Bare ones are documented as well, so both are read. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [[key, inner] = [], ...others] = Object.entries(value);
  return key === 'value' && others.length === 0 ? inner : value;
}

/** In answers and pushes. */
export const wrappedProperties: Shape<Properties> = converted(
  properties,
  (wire) => eachValue(wire, bare),
  (values) => eachValue(values, (value) => ({ value })),
);

/** In requests. */
export const bareProperties: Shape<Properties> = { read: wrappedProperties.read, write: properties.write };

const eachValue = (all: Properties, change: (value: unknown) => unknown): Properties =>
  mapped(all, (namespace) => mapped(namespace, change));

const mapped = <T, U>(map: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));

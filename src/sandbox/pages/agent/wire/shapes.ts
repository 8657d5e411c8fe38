import * as v from 'valibot';
import type { Properties } from '../domain/properties.ts';

/** Fields that many structures share. Unknown keys are let through unread: newer servers may say more. */
export const text = v.string();
export const optionalText = v.optional(v.string());
/** The same where an empty string means that nobody knows. */
export const optionalWords = v.optional(
  v.pipe(
    v.string(),
    v.transform((value) => value.trim() || undefined),
  ),
);
export const optionalNumber = v.optional(v.number());
export const optionalBoolean = v.optional(v.boolean());

/** RFC 3339 in UTC, made six digits long, so that times can be compared as strings without losing microseconds. */
export const time = v.pipe(
  v.string(),
  v.transform((value) => {
    const [head = value, fraction = ''] = value.replace(/Z$/, '').split('.');
    return `${head}.${fraction.padEnd(6, '0').slice(0, 6)}Z`;
  }),
);

export const visibility = v.optional(v.fallback(v.picklist(['all', 'agents']), 'all'), 'all');

/** Properties are open to everybody: a namespace that holds no names is left out. */
export function readProperties(input: unknown): Properties {
  if (typeof input !== 'object' || input === null) return {};
  return Object.fromEntries(
    Object.entries(input).flatMap(([namespace, names]: [string, unknown]) =>
      typeof names === 'object' && names !== null ? [[namespace, Object.fromEntries(Object.entries(names))]] : [],
    ),
  );
}

/** Leaves out what is undefined, as exact optional properties want it. */
export type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
export function given<T extends object>(value: T): Given<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Given<T>;
}

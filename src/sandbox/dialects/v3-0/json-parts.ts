import type { Json, JsonObject } from '../../engine/contract.ts';

/** Ways into JSON of which the shape is not known: what is not there, or something else, counts as nothing. */

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Each entry of an object, changed. Keys and their order stay. */
export function mapObject(value: JsonObject, change: (entry: Json, key: string) => Json | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (entry === undefined ? [] : [[key, change(entry, key)]])),
  );
}

import type { Json, JsonObject } from '../../engine/contract.ts';
import { isObject, mapObject, objectOf } from './json-parts.ts';

/** Answers and pushes have each value in an object of its own, requests have it bare. */
export function wrapped(properties: Json | undefined): JsonObject {
  return mapObject(objectOf(properties), (names) => mapObject(objectOf(names), (value) => ({ value })));
}

/** What a request sets. Clients that send back what they have read send it wrapped; what is no map at all the engine names. */
export function bare(properties: Json | undefined): Json | undefined {
  if (!isObject(properties)) return properties;
  return mapObject(properties, (names) => (isObject(names) ? mapObject(names, unwrapped) : names));
}

function unwrapped(value: Json): Json | undefined {
  return isObject(value) && Object.keys(value).join() === 'value' ? value.value : value;
}

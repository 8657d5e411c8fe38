import * as v from 'valibot';
import type { Json, JsonObject } from '../../engine/contract.ts';
import { id } from '../../engine/payload.ts';
import { isObject } from './json-parts.ts';

/** Parts of which the schemas of requests are put together. */

export const chat = { chat_id: id };
export const thread = { ...chat, thread_id: id };
export const event = { ...thread, event_id: id };
export const flag = v.optional(v.boolean());
/** What the engine checks: it has the same name in both versions, or the dialect gives it back its own. */
export const anything = v.custom<Json | undefined>(() => true);
/** With lists kept out. */
export const object = v.custom<JsonObject>((value) => isObject(value as Json), 'Expected an object');
/** Seconds, up to the year 9999. */
export const unixTime = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799));

import * as v from 'valibot';
import type { JsonObject } from '../engine/contract.ts';
import { isJsonObject } from './frame.ts';

/** Any object out of `JSON.parse`: what is in it is JSON by where it comes from. */
export const jsonObject = v.custom<JsonObject>(isJsonObject, 'Expected an object');

import * as v from 'valibot';
import type { JsonObject } from '../../engine/contract.ts';
import { shortText, siteText } from '../../engine/payload.ts';
import { newerFields } from './people.ts';
import { object } from './request-parts.ts';

/** What can be said about a customer. */
const fields = v.pipe(object, v.record(v.pipe(v.string(), v.maxBytes(1024)), v.pipe(v.string(), v.maxBytes(4096))));
const text = v.optional(shortText);

export const customerFields = { fields };
export const customerDetails = { name: text, email: text, avatar: v.optional(siteText), fields: v.optional(fields) };

/** The same in v3.6's words. */
export function newerDetails({ fields: given, ...details }: { readonly fields?: Fields | undefined }): JsonObject {
  return { ...details, ...(given && { session_fields: newerFields(given) }) };
}

type Fields = Readonly<Record<string, string>>;

import * as v from 'valibot';
import { type JsonObject, Refusal } from './contract.ts';

/**
 * Reads a payload at the border. Unknown fields are left out.
 * @throws Refusal `validation`, naming the field: `event.text: Invalid type: Expected string but received undefined`.
 */
export function read<Schema extends v.GenericSchema>(schema: Schema, payload: JsonObject): v.InferOutput<Schema> {
  const result = v.safeParse(schema, payload, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw invalid(path ?? undefined, issue.message);
}

export function invalid(path: string | undefined, message: string): Refusal {
  return new Refusal('validation', path === undefined ? message : `${path}: ${message}`);
}

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));
/** Names, e-mail addresses and other short texts: 1 KB. */
export const shortText = v.pipe(v.string(), v.maxBytes(1024));
/** Addresses and titles of pages and pictures, which are as long as their sites make them: 16 KB. */
export const siteText = v.pipe(v.string(), v.maxBytes(16 * 1024));
export const groupId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** As in a query, where everything is text. */
export const queryNumber = v.union([
  groupId,
  v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'Expected a number'), v.transform(Number)),
]);
export const url = v.pipe(siteText, v.url());
export const sortOrder = v.picklist(['asc', 'desc']);
export const limit = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
export const access = v.object({ group_ids: v.pipe(v.array(groupId), v.minLength(1)) });

/** `[ { "plan": "trial" }, … ]`: one pair each, order kept. How many there may be is checked where they are merged. */
export const sessionFields = v.pipe(
  v.array(
    v.pipe(
      v.record(v.pipe(v.string(), v.maxBytes(1024)), v.pipe(v.string(), v.maxBytes(4096))),
      v.check((field) => Object.keys(field).length === 1, 'Expected one key and its value'),
    ),
  ),
);

const optionalText = v.optional(shortText);
export const address = v.object({
  address: optionalText,
  city: optionalText,
  country: optionalText,
  state: optionalText,
  postal_code: optionalText,
});

export const omnichannel = v.object({
  fbmessenger: v.optional(
    v.object({
      id: id,
      name: optionalText,
      first_name: optionalText,
      last_name: optionalText,
      profile_pic: v.optional(siteText),
      gender: optionalText,
      locale: optionalText,
      is_verified_user: v.optional(v.boolean()),
    }),
  ),
  twilio: v.optional(v.object({ phone_number: id })),
});

/** `namespace -> name -> value`; what may stand where is the matter of `properties.ts`. */
export const properties = v.record(v.string(), v.record(v.string(), v.unknown()));
export const propertyNames = v.record(v.string(), v.array(v.string()));
/** Texts of the kinds that must not be empty are checked by their owners. */
export const visibility = v.picklist(['all', 'agents']);

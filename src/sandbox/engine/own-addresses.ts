/** Addresses of this server that stand in the set-up as paths alone, since only a request tells by which name it is reached. */
import type { Json } from './contract.ts';
import { isList, isObject } from './views.ts';

const ADDRESSES: ReadonlySet<string> = new Set(['url', 'value', 'image_url', 'image_original_url']);

/** The same with `/path` made whole wherever an address may stand. */
export function withOwnAddresses(value: Json, baseUrl: string): Json {
  if (isList(value)) return value.map((item) => withOwnAddresses(item, baseUrl));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (part === undefined) return [key, part];
      return [key, ADDRESSES.has(key) && isOwnPath(part) ? baseUrl + part : withOwnAddresses(part, baseUrl)];
    }),
  );
}

/** `//host` is another server. */
function isOwnPath(part: Json): part is string {
  return typeof part === 'string' && /^\/(?!\/)/.test(part);
}

/** What a link leads to, for its preview, as far as the set-up knows. Nothing is fetched here. */
import { type Json, Refusal } from './contract.ts';
import { withOwnAddresses } from './own-addresses.ts';
import type { Unit } from './unit.ts';
import { isObject } from './views.ts';

/** @throws Refusal `not_found` */
export function urlInfo(unit: Unit, url: string, baseUrl: string): Json {
  for (const known of unit.config.url_infos) {
    const info = withOwnAddresses({ ...known }, baseUrl);
    if (isObject(info) && info.url === url) return info;
  }
  throw new Refusal('not_found', 'Nothing is known of that address.');
}

import type { BrowserIdentity } from './customer-tokens.ts';

const TWO_YEARS = 63_072_000;

/** The two cookies by which a browser stays the same customer. */
export const ID_COOKIE = '__lc_cid';
export const SECRET_COOKIE = '__lc_cst';

/**
 * Both cookies as `Set-Cookie` values. Never with a `Domain`: it would not be ours, and browsers would drop them. Over plain
 * HTTP they would drop `Secure; SameSite=None` too. `Partitioned`: browsers that keep no cookies of other sites keep these, one
 * pair for each site that embeds the chat; a client without another memory would be a new customer with each token.
 */
export function identityCookies({ customerId, secret }: BrowserIdentity, overTls: boolean, now: number): string[] {
  const expires = new Date(now + TWO_YEARS * 1000).toUTCString();
  const site = overTls ? 'Secure; SameSite=None; Partitioned' : 'SameSite=Lax';
  const attributes = `Path=/v2/customer; Expires=${expires}; Max-Age=${TWO_YEARS}; HttpOnly; ${site}`;
  return [`${ID_COOKIE}=${customerId}; ${attributes}`, `${SECRET_COOKIE}=${secret}; ${attributes}`];
}

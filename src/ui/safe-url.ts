const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const PICTURES = new Set(['http:', 'https:']);

/**
 * An address that a person may be led to: http, https, mailto or tel, absolute, and without a name before an `@`
 * that would pass for the host. All else gives `undefined` and stays text.
 */
export function safeUrl(address: string | undefined): string | undefined {
  return allowed(address, LINKS);
}

/** An address to load a picture from. The platform leaves the scheme out of some. */
export function pictureUrl(address: string | undefined): string | undefined {
  return allowed(address?.replace(/^(?:\/\/|(?=[\w-]+\.[^:]*$))/, 'https://'), PICTURES);
}

function allowed(address: string | undefined, schemes: ReadonlySet<string>): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href, username, password } = new URL(address);
  return schemes.has(protocol) && username === '' && password === '' ? href : undefined;
}

import type { SessionOptions } from './contract.ts';
import type { Wiring } from './wiring.ts';

/** Where the API is: the page's own word, or the host of a region. No slash at the end. */
export const apiUrl = (options: SessionOptions, region = options.region ?? 'dal') =>
  (options.apiUrl ?? `https://api${region === 'dal' ? '' : `-${region}`}.livechatinc.com`).replace(/\/+$/, '');

/** Where tokens come from: beside an API of the page's own choice, or the platform's accounts. */
export const accountsUrl = ({ accountsUrl: own, apiUrl: api }: SessionOptions) =>
  (own ?? api ?? 'https://accounts.livechatinc.com').replace(/\/+$/, '');

/** `organization_id` is on every address of the API. */
export const queryOf = (options: SessionOptions, query: Readonly<Record<string, string>> = {}) =>
  `?${new URLSearchParams({ organization_id: options.organizationId, ...query })}`;

/** The web socket of a region. */
export const rtmUrl = ({ options, codec }: Pick<Wiring, 'options' | 'codec'>, region: string | undefined) =>
  apiUrl(options, region).replace(/^http/, 'ws') + codec.rtmPath + queryOf(options);

/** The region that an error or a push names. It becomes part of a host name, so nothing but a plain word will do. */
export function regionIn(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const region = data?.region;
  return typeof region === 'string' && /^[a-z0-9-]{1,20}$/.test(region) ? region : undefined;
}

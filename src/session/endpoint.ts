import type { Codec } from '../protocol/codec.ts';
import type { SessionOptions } from './contract.ts';

/** Where the API is: the page's own word, or the host of a region. No slash at the end. */
export const apiUrl = (options: SessionOptions, region = options.region ?? 'dal') =>
  (options.apiUrl ?? `https://api${region === 'dal' ? '' : `-${region}`}.livechatinc.com`).replace(/\/+$/, '');

/** Where tokens come from: beside an API of the page's own choice, or the platform's accounts. */
export const accountsUrl = ({ accountsUrl: own, apiUrl: api }: SessionOptions) =>
  (own ?? api ?? 'https://accounts.livechatinc.com').replace(/\/+$/, '');

export type Account = Pick<SessionOptions, 'organizationId' | 'groupId' | 'uniqueGroups'>;

/** Within whom a customer is one person: the organization, or one group of it. */
export const accountOf = ({ organizationId, groupId = 0, uniqueGroups }: Account) =>
  uniqueGroups ? `${organizationId}/${groupId}` : organizationId;

interface Speaking {
  readonly options: SessionOptions;
  readonly codec: Codec;
}

/** Every address of the API says whose customers these are: by the license where the version takes one and it is known. */
export function queryOf({ options, codec }: Speaking, query: Readonly<Record<string, string>> = {}): string {
  const { organizationId: organization_id, licenseId } = options;
  // A server that knows licenses may know organizations too.
  const isByLicense = licenseId !== undefined && codec.dialect.accountParameter === 'license_id';
  return `?${new URLSearchParams({ ...(isByLicense ? { license_id: `${licenseId}` } : { organization_id }), ...query })}`;
}

/** The web socket of a region. */
export const rtmUrl = (speaking: Speaking, region: string | undefined) =>
  apiUrl(speaking.options, region).replace(/^http/, 'ws') + speaking.codec.rtmPath + queryOf(speaking);

/** The region that an error or a push names. It becomes part of a host name, so nothing but a plain word will do. */
export function regionIn(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const region = data?.region;
  return typeof region === 'string' && /^[a-z0-9-]{1,20}$/.test(region) ? region : undefined;
}

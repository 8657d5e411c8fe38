import type { Settings } from './settings.ts';
import { thisPage } from './this-page.ts';

/** By address. Every use of the chat looks at its settings; the number is looked up once. */
const asked = new Map<string, Promise<string | undefined>>();

/**
 * The organization that a license number stands for, as `get_dynamic_configuration` names it; `undefined` where it stands
 * for none. Rejects where it could not be asked for.
 */
export function organizationOf({ apiUrl, licenseId }: Settings): Promise<string | undefined> {
  const home = (apiUrl || 'https://api.livechatinc.com').replace(/\/+$/, '');
  const query = new URLSearchParams({ license_id: `${licenseId}`, url: thisPage().url });
  const address = `${home}/v3.6/customer/action/get_dynamic_configuration`;
  const key = `${address} ${licenseId}`;
  const answer = asked.get(key) ?? ask(`${address}?${query}`);
  asked.set(key, answer);
  // What could not be asked for may be another time.
  answer.catch(() => asked.delete(key));
  return answer;
}

async function ask(address: string): Promise<string | undefined> {
  const response = await fetch(address);
  if (response.status >= 500) throw new Error(`The organization could not be asked for (${response.status}).`);
  const said: unknown = await response.json();
  const id = typeof said === 'object' && said !== null && 'organization_id' in said ? said.organization_id : undefined;
  return typeof id === 'string' ? id : undefined;
}

import type { Settings } from '../settings.ts';

/**
 * The organization that a license number stands for, as `get_dynamic_configuration` names it; `undefined` where nobody
 * says. The widget's own sentence about the missing organization is told then.
 */
export async function organizationOf(license: number, { apiUrl }: Partial<Settings>): Promise<string | undefined> {
  const home = (apiUrl || 'https://api.livechatinc.com').replace(/\/+$/, '');
  const query = new URLSearchParams({ license_id: `${license}`, url: location.href });
  try {
    const response = await fetch(`${home}/v3.6/customer/action/get_dynamic_configuration?${query}`);
    const said: unknown = await response.json();
    const id =
      typeof said === 'object' && said !== null && 'organization_id' in said ? said.organization_id : undefined;
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

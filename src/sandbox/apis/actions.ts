import { transportOf } from '../dialects/v3-0/dialect.ts';
import { AGENT_ACTIONS } from '../engine/agent-actions.ts';
import type { ApiVersion } from '../engine/contract.ts';
import { CUSTOMER_ACTIONS } from '../engine/customer-actions.ts';
import type { Side } from './versions.ts';

/** Which transport takes an action. What is in none of these tables goes over both, by POST on the Web. */

const RTM_ONLY: Record<Side, ReadonlySet<string>> = {
  customer: new Set(['login', 'ping', 'update_customer_page']),
  agent: new Set([
    'login',
    'logout',
    'ping',
    'set_away_status',
    'subscribe_customers',
    'unsubscribe_customers',
    'update_session',
  ]),
};

/** Read with GET, parameters in the query, and no token asked for. */
const WEB_GET: Record<Side, ReadonlySet<string>> = {
  customer: new Set([
    'get_configuration',
    'get_dynamic_configuration',
    'get_localization',
    'list_group_properties',
    'list_license_properties',
  ]),
  agent: new Set(),
};

const WEB_POST: Record<Side, ReadonlySet<string>> = {
  customer: new Set(['check_goals', 'request_email_verification', 'upload_file']),
  agent: new Set(['upload_file']),
};

type Transport = ReturnType<typeof transportOf>;
const OVER_RTM: readonly Transport[] = ['rtm', 'both'];
const OVER_WEB: readonly Transport[] = ['web', 'both'];

export function isOnRtm(version: ApiVersion, side: Side, action: string): boolean {
  if (version === '3.0') return OVER_RTM.includes(transportOf(side, action));
  return !WEB_GET[side].has(action) && !WEB_POST[side].has(action);
}

export function isOnWeb(version: ApiVersion, side: Side, action: string): boolean {
  if (version === '3.0') return OVER_WEB.includes(transportOf(side, action));
  const known = side === 'customer' ? CUSTOMER_ACTIONS : AGENT_ACTIONS;
  return (known.has(action) || WEB_POST[side].has(action)) && !RTM_ONLY[side].has(action);
}

export function webMethod(version: ApiVersion, side: Side, action: string): 'GET' | 'POST' {
  return version !== '3.0' && WEB_GET[side].has(action) ? 'GET' : 'POST';
}

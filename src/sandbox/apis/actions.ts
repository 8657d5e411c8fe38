import { AGENT_ACTIONS } from '../engine/agent-actions.ts';
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

export function isOnRtm(side: Side, action: string): boolean {
  return !WEB_GET[side].has(action) && !WEB_POST[side].has(action);
}

export function isOnWeb(side: Side, action: string): boolean {
  const known = side === 'customer' ? CUSTOMER_ACTIONS : AGENT_ACTIONS;
  return (known.has(action) || WEB_POST[side].has(action)) && !RTM_ONLY[side].has(action);
}

export function webMethod(side: Side, action: string): 'GET' | 'POST' {
  return WEB_GET[side].has(action) ? 'GET' : 'POST';
}

/**
 * Why the server ends a connection, and what the client does then (RTM pushes: `customer_disconnected`;
 * Customer SDK: disconnection reasons).
 *
 * - `again`: reconnect with the usual back-off
 * - `later`: reconnect, but the server asked for air: the back-off starts a few steps up
 * - `new-token`: reconnect with a fresh token
 * - `region`: go to the region that `data.region` names, at most two hops in a row; none named: stop
 * - `new-identity`: forget the known customer, then reconnect with a fresh token
 * - `on-user-action`: stay away until the visitor does something
 * - `wait`: stay away for `data.timeout` seconds (60 when not told), then until the visitor does something
 * - `stop`: final until somebody asks for it
 */
export const DISCONNECT_POLICY = {
  access_token_expired: 'new-token',
  access_token_revoked: 'new-token',
  connection_evicted: 'again',
  connection_lost: 'again',
  connection_timeout: 'again',
  customer_banned: 'stop',
  customer_temporarily_blocked: 'wait',
  identity_mismatch: 'new-identity',
  inactivity_timeout: 'on-user-action',
  internal_error: 'again',
  license_expired: 'stop',
  license_not_found: 'stop',
  logged_out_remotely: 'stop',
  misdirected_connection: 'region',
  product_version_changed: 'stop',
  service_temporarily_unavailable: 'later',
  too_many_connections: 'stop',
  too_many_unauthorized_connections: 'later',
  unsupported_version: 'stop',
  users_limit_reached: 'on-user-action',
} as const satisfies Record<string, DisconnectPolicy>;

export type DisconnectPolicy =
  | 'again'
  | 'later'
  | 'new-token'
  | 'region'
  | 'new-identity'
  | 'on-user-action'
  | 'wait'
  | 'stop';

export type DisconnectReason = keyof typeof DISCONNECT_POLICY;

/** The policy for a reason; one that nobody has documented yet is retried. */
export function policyFor(reason: string): DisconnectPolicy {
  return Object.hasOwn(DISCONNECT_POLICY, reason) ? DISCONNECT_POLICY[reason as DisconnectReason] : 'again';
}

/** The same for a refused `login`, by its error type. */
export function policyForLoginError(type: string): DisconnectPolicy {
  return Object.hasOwn(LOGIN_ERROR_POLICY, type)
    ? LOGIN_ERROR_POLICY[type as keyof typeof LOGIN_ERROR_POLICY]
    : 'again';
}

const LOGIN_ERROR_POLICY = {
  authentication: 'new-token',
  authorization: 'stop',
  customer_banned: 'stop',
  license_expired: 'stop',
  license_not_found: 'stop',
  misdirected_request: 'region',
  service_unavailable: 'later',
  too_many_requests: 'later',
  unsupported_version: 'stop',
  users_limit_reached: 'on-user-action',
  validation: 'stop',
  wrong_product_version: 'stop',
} as const satisfies Record<string, DisconnectPolicy>;

/**
 * What a client does about the reason for which the server ended a connection, or the error type with which it refused a
 * login (RTM pushes: `customer_disconnected`; Errors; Customer SDK: disconnection reasons).
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
export type DisconnectPolicy =
  | 'again'
  | 'later'
  | 'new-token'
  | 'region'
  | 'new-identity'
  | 'on-user-action'
  | 'wait'
  | 'stop';

/**
 * All but those to which `again` is the answer: `connection_evicted`, `connection_lost`, `connection_timeout`, `internal`,
 * `internal_error` and whatever nobody has documented yet.
 */
const POLICIES: Readonly<Record<string, DisconnectPolicy>> = {
  access_token_expired: 'new-token',
  access_token_revoked: 'new-token',
  authentication: 'new-token',
  authorization: 'stop',
  customer_banned: 'stop',
  customer_temporarily_blocked: 'wait',
  identity_mismatch: 'new-identity',
  inactivity_timeout: 'on-user-action',
  license_expired: 'stop',
  license_not_found: 'stop',
  logged_out_remotely: 'stop',
  misdirected_connection: 'region',
  misdirected_request: 'region',
  product_version_changed: 'stop',
  service_temporarily_unavailable: 'later',
  service_unavailable: 'later',
  too_many_connections: 'stop',
  too_many_requests: 'later',
  too_many_unauthorized_connections: 'later',
  unsupported_version: 'stop',
  users_limit_reached: 'on-user-action',
  validation: 'stop',
  wrong_product_version: 'stop',
};

/** The policy for a disconnect reason or for the error type of a refused login. */
export function policyFor(word: string): DisconnectPolicy {
  return (Object.hasOwn(POLICIES, word) && POLICIES[word]) || 'again';
}

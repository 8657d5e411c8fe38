/** The documented error types of the customer side (`error.type`; Customer Chat API v3.6: Errors). The set is open. */
export type ApiErrorType =
  | 'authentication'
  | 'authorization'
  | 'chat_already_active'
  | 'chat_anonymized'
  | 'chat_inactive'
  | 'chat_limit_reached'
  | 'customer_banned'
  | 'entity_too_large'
  | 'greeting_not_found'
  | 'group_not_found'
  | 'group_offline'
  | 'group_unavailable'
  | 'groups_offline'
  | 'internal'
  | 'license_expired'
  | 'license_not_found'
  | 'limit_reached'
  | 'misdirected_request'
  | 'not_allowed'
  | 'not_found'
  | 'pending_requests_limit_reached'
  | 'request_timeout'
  | 'service_unavailable'
  | 'too_many_requests'
  | 'unsupported_version'
  | 'users_limit_reached'
  | 'validation'
  | 'wrong_product_version';

/** An error as it stands on the wire: `type` is the contract, `message` is for people and may change. */
export interface ApiError {
  readonly type: string;
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Whether the same request may succeed: `later` after a back-off, `token` with a fresh token, `never` as it is. */
export type Retry = 'later' | 'token' | 'never';

/** Those that trying again can cure. */
const CURABLE: { readonly [T in ApiErrorType]?: Retry } = {
  authentication: 'token',
  internal: 'later',
  pending_requests_limit_reached: 'later',
  request_timeout: 'later',
  service_unavailable: 'later',
  too_many_requests: 'later',
};

/** What trying again can do about an error. An unknown type counts as one that does not go away by itself. */
export function retryOf(type: string): Retry {
  return (Object.hasOwn(CURABLE, type) && CURABLE[type as ApiErrorType]) || 'never';
}

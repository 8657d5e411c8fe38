/**
 * Error types of the API and what each of them asks of a client (`error.type`, Customer Chat API v3.6, Errors).
 *
 * `retry` says whether the same request may succeed later without anybody doing anything:
 * `later` after a back-off, `token` with a fresh token, `never` not at all.
 * `status` is the HTTP status that the sandbox answers with; the platform does not document one per type.
 */
export const API_ERRORS = {
  authentication: { retry: 'token', status: 401 },
  authorization: { retry: 'never', status: 403 },
  chat_already_active: { retry: 'never', status: 400 },
  chat_anonymized: { retry: 'never', status: 400 },
  chat_inactive: { retry: 'never', status: 400 },
  chat_limit_reached: { retry: 'never', status: 400 },
  customer_banned: { retry: 'never', status: 403 },
  entity_too_large: { retry: 'never', status: 413 },
  greeting_not_found: { retry: 'never', status: 404 },
  group_not_found: { retry: 'never', status: 404 },
  group_offline: { retry: 'never', status: 400 },
  group_unavailable: { retry: 'never', status: 400 },
  groups_offline: { retry: 'never', status: 400 },
  internal: { retry: 'later', status: 500 },
  license_expired: { retry: 'never', status: 402 },
  license_not_found: { retry: 'never', status: 404 },
  limit_reached: { retry: 'never', status: 400 },
  misdirected_request: { retry: 'never', status: 421 },
  not_allowed: { retry: 'never', status: 403 },
  not_found: { retry: 'never', status: 404 },
  pending_requests_limit_reached: { retry: 'later', status: 429 },
  request_timeout: { retry: 'later', status: 504 },
  service_unavailable: { retry: 'later', status: 503 },
  too_many_requests: { retry: 'later', status: 429 },
  unsupported_version: { retry: 'never', status: 400 },
  users_limit_reached: { retry: 'never', status: 403 },
  validation: { retry: 'never', status: 400 },
  wrong_product_version: { retry: 'never', status: 400 },
} as const satisfies Record<string, { readonly retry: Retry; readonly status: number }>;

/** Whether trying the same request again can cure an error, and after what. */
export type Retry = 'later' | 'token' | 'never';

/** The documented error types of the customer side. */
export type ApiErrorType = keyof typeof API_ERRORS;

/** An error as it stands on the wire: `type` is the contract, `message` is for people and may change. */
export interface ApiError {
  readonly type: string;
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What trying again can do about an error. An unknown type counts as one that does not go away by itself. */
export function retryOf(type: string): Retry {
  return Object.hasOwn(API_ERRORS, type) ? API_ERRORS[type as ApiErrorType].retry : 'never';
}

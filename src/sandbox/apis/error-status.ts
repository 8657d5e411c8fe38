import type { ApiErrorType } from '../../protocol/api-error.ts';

/** The HTTP status of each error type. The platform documents none: these are the nearest that HTTP has. */
const STATUS = {
  authentication: 401,
  authorization: 403,
  chat_already_active: 400,
  chat_anonymized: 400,
  chat_inactive: 400,
  chat_limit_reached: 400,
  customer_banned: 403,
  entity_too_large: 413,
  greeting_not_found: 404,
  group_not_found: 404,
  group_offline: 400,
  group_unavailable: 400,
  groups_offline: 400,
  internal: 500,
  license_expired: 402,
  license_not_found: 404,
  limit_reached: 400,
  misdirected_request: 421,
  not_allowed: 403,
  not_found: 404,
  pending_requests_limit_reached: 429,
  request_timeout: 504,
  service_unavailable: 503,
  too_many_requests: 429,
  unsupported_version: 400,
  users_limit_reached: 403,
  validation: 400,
  wrong_product_version: 400,
} as const satisfies Record<ApiErrorType, number>;

export type ErrorStatus = (typeof STATUS)[ApiErrorType];

/** 400 for a type that only agents know. */
export function errorStatus(type: string): ErrorStatus {
  return Object.hasOwn(STATUS, type) ? STATUS[type as ApiErrorType] : 400;
}

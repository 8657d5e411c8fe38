import type { Side } from '../../engine/known-properties.ts';

/** Reasons of v3.6 that v3.0 names in other words, or has none for. */
const BOTH: Readonly<Record<string, string>> = {
  connection_timeout: 'ping_timeout',
  connection_evicted: 'internal_error',
  misdirected_connection: 'misdirected_request',
  service_temporarily_unavailable: 'internal_error',
  too_many_unauthorized_connections: 'too_many_connections',
};

const OLDER: Record<Side, Readonly<Record<string, string>>> = {
  customer: {
    ...BOTH,
    access_token_revoked: 'access_token_expired',
    customer_temporarily_blocked: 'too_many_connections',
    license_expired: 'license_not_found',
    logged_out_remotely: 'internal_error',
    users_limit_reached: 'too_many_connections',
  },
  agent: { ...BOTH, role_permissions_changed: 'internal_error' },
};

export function olderReason(side: Side, reason: string): string {
  const reasons = OLDER[side];
  return (Object.hasOwn(reasons, reason) ? reasons[reason] : undefined) ?? reason;
}

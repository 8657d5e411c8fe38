/** Why the connection is not tried again, in words the page can explain. */
export type StopReason = 'signed_out' | 'elsewhere' | 'refused' | 'closed';

const STOPS: Readonly<Record<string, StopReason>> = {
  access_token_expired: 'signed_out',
  access_token_revoked: 'signed_out',
  agent_logged_out_remotely: 'signed_out',
  agent_disconnected_by_server: 'elsewhere',
  connection_evicted: 'elsewhere',
  too_many_connections: 'elsewhere',
  license_expired: 'refused',
  license_not_found: 'refused',
  misdirected_connection: 'refused',
  unsupported_version: 'refused',
};

/** What `agent_disconnected` asks for: a reason to stop, or nothing, which means: connect again. Unknown ones can pass. */
export function stopReasonOf(disconnectReason: string): StopReason | undefined {
  return Object.hasOwn(STOPS, disconnectReason) ? STOPS[disconnectReason] : undefined;
}

const REFUSED_LOGINS: Readonly<Record<string, StopReason>> = {
  authentication: 'signed_out',
  authorization: 'refused',
  license_expired: 'refused',
  requester_awaiting_approval: 'refused',
  requester_suspended: 'refused',
  seats_limit_exceeded: 'refused',
  validation: 'refused',
};

/** The same for an error of `login`. */
export function stopReasonOfLogin(errorType: string): StopReason | undefined {
  return Object.hasOwn(REFUSED_LOGINS, errorType) ? REFUSED_LOGINS[errorType] : undefined;
}

/** Milliseconds until attempt `n` (from 1): full jitter under a limit that doubles up to 30 s, never under a quarter second. */
export function backOff(attempt: number, random: () => number = Math.random): number {
  const limit = Math.min(30_000, 500 * 2 ** (attempt - 1));
  return 250 + random() * limit;
}

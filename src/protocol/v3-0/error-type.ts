/** Errors that v3.0 has no word for, for a server: what could not be done counts as badly asked. */
const OLDER: Readonly<Record<string, string>> = {
  chat_already_active: 'validation',
  chat_anonymized: 'validation',
  chat_inactive: 'validation',
  chat_limit_reached: 'validation',
  greeting_not_found: 'validation',
  group_not_found: 'validation',
  groups_offline: 'group_offline',
  limit_reached: 'internal',
  not_allowed: 'validation',
  not_found: 'validation',
  pending_requests_limit_reached: 'internal',
  service_unavailable: 'internal',
  too_many_requests: 'internal',
};

/** v3.0's word for an error. The message stays what it is. Clients read both versions' words alike. */
export const olderErrorType = (type: string): string => (Object.hasOwn(OLDER, type) && OLDER[type]) || type;

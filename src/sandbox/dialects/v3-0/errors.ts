import { Refusal } from '../../engine/contract.ts';

/** Types that came later, and what v3.0 says in their place. The exact type is lost, the words are kept. */
const OLDER: Readonly<Record<string, string>> = {
  agent_offline: 'validation',
  chat_already_active: 'validation',
  chat_anonymized: 'validation',
  chat_inactive: 'validation',
  chat_limit_reached: 'validation',
  greeting_not_found: 'validation',
  group_not_found: 'validation',
  groups_offline: 'group_offline',
  limit_reached: 'internal',
  missing_access: 'authorization',
  not_allowed: 'validation',
  not_found: 'validation',
  pending_requests_limit_reached: 'internal',
  requester_already_offline: 'requester_offline',
  service_unavailable: 'internal',
  too_many_requests: 'internal',
};

export function olderRefusal(refusal: Refusal): Refusal {
  const type = Object.hasOwn(OLDER, refusal.type) ? OLDER[refusal.type] : undefined;
  return type === undefined ? refusal : new Refusal(type, refusal.message, refusal.data);
}

/**
 * The same refusal with the field by its name of v3.0.
 * @param fields path as the engine knows it → as the request had it
 */
export function withOlderField(refusal: Refusal, fields: Readonly<Record<string, string>>): Refusal {
  if (refusal.type !== 'validation') return refusal;
  const newer = Object.keys(fields).find(
    (path) => /^[.:]/.test(refusal.message.slice(path.length)) && refusal.message.startsWith(path),
  );
  if (newer === undefined) return refusal;
  return new Refusal('validation', `${fields[newer]}${refusal.message.slice(newer.length)}`, refusal.data);
}

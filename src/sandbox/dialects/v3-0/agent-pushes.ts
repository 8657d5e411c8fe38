import type { Json, JsonObject } from '../../engine/contract.ts';
import { isObject, listOf, objectOf } from './json-parts.ts';
import { customerForAgents } from './people.ts';
import { as, type OlderPush, type OlderPushes, type Words } from './push.ts';
import { sharedPushes } from './shared-pushes.ts';
import { secondsOf } from './times.ts';

/** Named as a whole, it is set; else the difference is told, by as many pushes as it takes (R45). */
const accessUpdated: OlderPush = {
  names: ['access_set', 'access_granted', 'access_revoked'],
  say: ({ id, access }, { previous_group_ids }) => {
    if (previous_group_ids === undefined) return [{ action: 'access_set', payload: { resource: 'chat', id, access } }];
    const before = listOf(previous_group_ids);
    const after = listOf(objectOf(access).group_ids);
    return [
      ...difference(
        'access_granted',
        id,
        after.filter((group) => !before.includes(group)),
      ),
      ...difference(
        'access_revoked',
        id,
        before.filter((group) => !after.includes(group)),
      ),
    ];
  },
};

function difference(action: string, id: Json | undefined, group_ids: readonly Json[]): readonly Words[] {
  return group_ids.length === 0 ? [] : [{ action, payload: { resource: 'chat', id, access: { group_ids } } }];
}

/** Somebody new is made known before the visit is (R68). Whom an agent made is on no visit. */
const customerCame: OlderPush = {
  names: ['customer_created', 'customer_visit_started'],
  say: (customer, { is_new, visit_id }) => {
    const created = { action: 'customer_created', payload: { customer: customerForAgents(customer) } };
    return [...(is_new === true ? [created] : []), ...(isObject(customer.visit) ? [visit(customer, visit_id)] : [])];
  },
};

function visit({ id, visit: about }: JsonObject, visit_id: JsonObject[string]): Words {
  const { started_at, referrer, ip, user_agent, geolocation } = objectOf(about);
  const payload = { customer_id: id, visit_id, started_at, referrer, ip, user_agent, geolocation };
  return { action: 'customer_visit_started', payload };
}

/** What agents of v3.0 hear. What is not here, they do not. */
export const AGENT_PUSHES: OlderPushes = {
  ...sharedPushes('agent'),
  chat_access_updated: accessUpdated,
  thread_tagged: as('chat_thread_tagged'),
  thread_untagged: as('chat_thread_untagged'),
  events_marked_as_seen: as('last_seen_timestamp_updated', ({ user_id, chat_id, seen_up_to }) => ({
    user_id,
    chat_id,
    timestamp: secondsOf(seen_up_to),
  })),
  incoming_sneak_peek: as('incoming_sneak_peek', ({ sneak_peek, ...place }) => ({
    ...place,
    sneak_peek: { ...objectOf(sneak_peek), recipients: 'agents' },
  })),

  incoming_customer: customerCame,
  customer_left: as('customer_visit_ended', ({ id, left_at }, { visit_id }) => ({
    customer_id: id,
    visit_id,
    ended_at: left_at,
  })),
  customer_updated: as('customer_updated', (_, { customer }) => ({ customer: customerForAgents(customer) })),
  customer_page_updated: as('customer_page_updated', (page, { referrer }) => ({ ...page, referrer })),
  customer_banned: as('customer_banned'),

  routing_status_set: as('agent_updated', ({ agent_id, status }) => ({ agent_id, routing_status: status })),
};

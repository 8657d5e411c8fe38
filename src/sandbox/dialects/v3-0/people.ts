import type { Json, JsonObject } from '../../engine/contract.ts';
import type { Side } from '../../engine/known-properties.ts';
import { isObject, listOf, mapObject, objectOf } from './json-parts.ts';
import { secondsOf } from './times.ts';

/** `[{ "plan": "gold" }, …]` → one map. Of equal keys the later counts. */
export function olderFields(sessionFields: Json | undefined): JsonObject {
  return Object.assign({}, ...listOf(sessionFields).map(objectOf));
}

export function newerFields(fields: Readonly<Record<string, string>>): readonly JsonObject[] {
  return Object.entries(fields).map(([key, value]) => ({ [key]: value }));
}

/** A user of a chat. Fields are of the visit: in a chat that is over they are missing. */
export function olderUser(user: Json | undefined, side: Side, isArchived = false): JsonObject {
  const known = objectOf(user);
  if (known.type === 'customer') {
    const { fields, ...rest } = side === 'agent' ? customerForAgents(known) : ownCustomer(known);
    return isArchived ? rest : { ...rest, fields };
  }
  return { id: known.id, type: known.type, name: known.name, avatar: known.avatar, ...presence(known) };
}

/** A customer as customers see themselves. */
export function ownCustomer(customer: Json | undefined): JsonObject {
  const known = objectOf(customer);
  const { id, name, email, avatar } = known;
  return { id, type: 'customer', name, email, avatar, fields: olderFields(known.session_fields), ...presence(known) };
}

/** A customer as agents see him. */
export function customerForAgents(customer: Json | undefined): JsonObject {
  const known = objectOf(customer);
  const { chats_count, threads_count, visits_count } = objectOf(known.statistics);
  return {
    ...ownCustomer({ ...known, present: known.present ?? known.online }),
    last_visit: isObject(known.visit) ? lastVisit(known.visit) : undefined,
    statistics: known.statistics && { chats_count, threads_count, visits_count },
    agent_last_event_created_at: known.agent_last_event_created_at,
    customer_last_event_created_at: known.customer_last_event_created_at,
    created_at: known.created_at,
  };
}

function lastVisit({ started_at, referrer, ip, user_agent, geolocation, last_pages }: JsonObject): JsonObject {
  return { started_at, referrer, ip, user_agent, geolocation, last_pages };
}

/** Who has seen nothing has seen everything up to the year 1970: the mark is never missing. */
function presence({ present, events_seen_up_to }: JsonObject): JsonObject {
  return { present: present === true, last_seen_timestamp: secondsOf(events_seen_up_to) ?? 0 };
}

/** An agent outside of chats. */
export function agentCard(agent: Json | undefined): JsonObject | undefined {
  if (!isObject(agent)) return undefined;
  const { bot_type: _, ...card } = agent;
  return mapObject(card, (field) => field);
}

import type { Json, JsonObject } from '../../engine/contract.ts';
import type { Side } from '../../engine/known-properties.ts';
import { olderEvent, olderLastEvents } from './events.ts';
import { isObject, listOf, objectOf } from './json-parts.ts';
import { olderUser } from './people.ts';
import { wrapped } from './properties.ts';
import { orderOf, secondsOf } from './times.ts';

export function olderThread(thread: Json | undefined, side: Side): JsonObject {
  const { id, active, created_at, user_ids, events, properties, access } = objectOf(thread);
  return {
    id,
    active,
    order: orderOf(created_at),
    ...(side === 'agent' && { timestamp: secondsOf(created_at) }),
    user_ids,
    events: listOf(events).map((event) => olderEvent(event, side)),
    properties: wrapped(properties),
    access,
  };
}

/** A chat with its newest thread, or with the `threads` that were asked for. */
export function olderChat(chat: Json | undefined, side: Side): JsonObject {
  const { id, users, properties, access, thread, threads, active = objectOf(thread).active } = objectOf(chat);
  return {
    id,
    users: listOf(users).map((user) => olderUser(user, side, active !== true)),
    properties: wrapped(properties),
    access,
    thread: isObject(thread) ? olderThread(thread, side) : undefined,
    threads: threads && listOf(threads).map((each) => olderThread(each, side)),
  };
}

/** One row of the list of chats. */
export function olderSummary(summary: Json | undefined, side: Side): JsonObject {
  const known = objectOf(summary);
  const last = objectOf(known.last_thread_summary);
  const active = known.active ?? last.active;
  const row = {
    id: known.id,
    users: listOf(known.users).map((user) => olderUser(user, side, active !== true)),
    properties: wrapped(known.properties),
    access: known.access,
    last_event_per_type: olderLastEvents(known.last_event_per_type, side),
  };
  if (side === 'customer') {
    return { ...row, order: orderOf(known.last_thread_created_at), last_thread_id: known.last_thread_id };
  }
  return {
    ...row,
    last_thread_summary: {
      id: last.id,
      timestamp: secondsOf(last.created_at),
      order: orderOf(last.created_at),
      user_ids: last.user_ids,
      properties: wrapped(last.properties),
    },
  };
}

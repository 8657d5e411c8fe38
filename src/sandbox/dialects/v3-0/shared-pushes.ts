import type { JsonObject } from '../../engine/contract.ts';
import type { Side } from '../../engine/known-properties.ts';
import { olderChat } from './chats.ts';
import { olderEvent } from './events.ts';
import { listOf, objectOf } from './json-parts.ts';
import { olderUser } from './people.ts';
import { wrapped } from './properties.ts';
import { as, type OlderPushes, sometimes } from './push.ts';
import { secondsOf } from './times.ts';

/** What both sides hear: name in v3.6 → v3.0's. */
export function sharedPushes(side: Side): OlderPushes {
  const withEvent = (payload: JsonObject) => ({ ...payload, event: olderEvent(payload.event, side) });
  const withProperties = (payload: JsonObject) => ({ ...payload, properties: wrapped(payload.properties) });
  return {
    incoming_chat: as('incoming_chat_thread', ({ chat }) => ({ chat: olderChat(chat, side) })),
    chat_deactivated: as('thread_closed'),
    user_added_to_chat: as('chat_user_added', ({ chat_id, thread_id, user }) => ({
      chat_id,
      thread_id,
      user: olderUser(user, side),
      user_type: objectOf(user).type,
    })),
    // Customers stay as long as their chat (R22).
    user_removed_from_chat: as('chat_user_removed', ({ chat_id, thread_id, user_id }) => ({
      chat_id,
      thread_id,
      user_id,
      user_type: 'agent',
    })),
    chat_transferred: sometimes('chat_transferred', (payload) => transfer(payload, side)),

    incoming_event: as('incoming_event', withEvent),
    event_updated: as('event_updated', withEvent),
    // v3.0 cannot take an event away: an empty one comes into its place.
    event_deleted: as('event_updated', ({ chat_id, thread_id }, { event }) => ({
      chat_id,
      thread_id,
      event: olderEvent({ ...objectOf(event), deleted: true }, side),
    })),
    incoming_rich_message_postback: as('incoming_rich_message_postback', ({ postback, ...place }) => {
      const { id, toggled } = objectOf(postback);
      return { ...place, postback: { id, toggled } };
    }),

    chat_properties_updated: as('chat_properties_updated', withProperties),
    chat_properties_deleted: as('chat_properties_deleted'),
    thread_properties_updated: as('chat_thread_properties_updated', withProperties),
    thread_properties_deleted: as('chat_thread_properties_deleted'),
    event_properties_updated: as('event_properties_updated', withProperties),
    event_properties_deleted: as('event_properties_deleted'),

    incoming_typing_indicator: as('incoming_typing_indicator', ({ chat_id, thread_id, typing_indicator }) => {
      const { visibility, recipients = visibility, author_id, timestamp, is_typing } = objectOf(typing_indicator);
      const indicator = { author_id, timestamp, is_typing, ...(side === 'agent' && { recipients }) };
      return { chat_id, thread_id, typing_indicator: indicator };
    }),
    incoming_thinking_indicator: as('incoming_typing_indicator', ({ chat_id, thread_id, author_id, sent_at }) => ({
      chat_id,
      thread_id,
      typing_indicator: thinking(author_id, sent_at, side),
    })),
    incoming_multicast: as('incoming_multicast'),
  };
}

/** Only what somebody asked for is told (R41). */
function transfer(
  { chat_id, thread_id, requester_id, reason, transferred_to }: JsonObject,
  side: Side,
): JsonObject | undefined {
  if (reason !== 'manual') return undefined;
  const { agent_ids, group_ids } = objectOf(transferred_to);
  const isToAgents = listOf(agent_ids).length > 0;
  return {
    chat_id,
    ...(side === 'customer' && { thread_id }),
    requester_id: requester_id ?? '',
    type: isToAgents ? 'agent' : 'group',
    ids: isToAgents ? agent_ids : group_ids,
  };
}

function thinking(author_id: JsonObject[string], sent_at: JsonObject[string], side: Side): JsonObject {
  const indicator = { author_id, timestamp: secondsOf(sent_at), is_typing: true };
  return side === 'agent' ? { ...indicator, recipients: 'all' } : indicator;
}

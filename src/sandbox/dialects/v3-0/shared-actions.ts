import * as v from 'valibot';
import type { Json, JsonObject, Question } from '../../engine/contract.ts';
import type { Side } from '../../engine/known-properties.ts';
import { id } from '../../engine/payload.ts';
import { type OlderAction, older } from './action.ts';
import { olderChat } from './chats.ts';
import { newerEvent, olderEvent } from './events.ts';
import { isObject, listOf, objectOf } from './json-parts.ts';
import { bare } from './properties.ts';
import { anything, chat, event, flag, object, thread, unixTime } from './request-parts.ts';
import { endOfSecond } from './times.ts';

/** What v3.6 names by `id` here. */
const chatById = {
  fields: { id: 'chat_id' },
  ask: ({ chat_id, ...rest }: { readonly chat_id: string; readonly properties?: Json | undefined }) => ({
    id: chat_id,
    ...rest,
  }),
};

/** The chat with the thread that was opened in it. */
function openedThread(chat_id: Json | undefined, { thread_id = '' }: JsonObject): readonly Question[] {
  return [{ action: 'get_threads', payload: { chat_id, thread_ids: [thread_id] } }];
}

/** A chat that is to begin: its events and properties. */
function beginning(draft: JsonObject, side: Side): JsonObject {
  const { properties, thread: first, ...rest } = draft;
  if (!isObject(first)) return { ...rest, properties: bare(properties), thread: first };
  const events = Array.isArray(first.events)
    ? first.events.map((each: Json, place) => newerEvent(each, side, `chat.thread.events.${place}`))
    : first.events;
  return { ...rest, properties: bare(properties), thread: { events, properties: bare(first.properties) } };
}

/** What customers and agents ask alike. */
export function sharedActions(side: Side): Readonly<Record<string, OlderAction>> {
  const whole = (more: JsonObject | undefined) => olderChat(more, side);
  return {
    ping: older('ping', v.object({}), { over: 'rtm' }),

    start_chat: older('start_chat', v.object({ chat: v.optional(object, {}) }), {
      // One of the samples names an id, which is not the client's to choose.
      ask: ({ chat: { id: _, ...draft } }) => ({ chat: beginning(draft, side) }),
      askNext: (answer) => openedThread(answer.chat_id, answer),
      answer: (_, [more]) => {
        const { threads, ...rest } = whole(more);
        return { chat: { ...rest, thread: listOf(threads)[0] } };
      },
    }),
    activate_chat: older('resume_chat', v.object({ chat: object }), {
      ask: ({ chat: draft }) => ({ chat: beginning(draft, side) }),
      askNext: (answer, { chat: { id: chatId } }) => openedThread(chatId, answer),
      answer: (_, [more]) => ({ chat: whole(more) }),
    }),
    close_thread: older('deactivate_chat', v.object(chat), chatById),

    send_event: older(
      'send_event',
      v.object({ ...chat, event: anything, attach_to_last_thread: flag, require_active_thread: flag }),
      {
        // One that opens a thread is, to the engine, the first of its events.
        fields: { 'chat.thread.events.0': 'event' },
        ask: ({ event: draft, require_active_thread, ...place }) => ({
          ...place,
          // R11 is the agents'.
          ...(side === 'agent' && { require_active_thread }),
          event: newerEvent(draft, side),
          aside: objectOf(draft).type === 'annotation',
        }),
        askNext: ({ thread_id, event_id }, { chat_id }) => [
          { action: 'get_event', payload: { chat_id, thread_id, event_id } },
        ],
        answer: ({ thread_id }, [more]) => ({ thread_id, event: olderEvent(more?.event, side) }),
      },
    ),
    /** The Web API has kept the file, and says where. */
    send_file: older('send_event', v.object({ ...chat, custom_id: id, url: v.string() }), {
      over: 'web',
      ask: ({ chat_id, custom_id, url }) => ({ chat_id, event: { type: 'file', url, custom_id } }),
      answer: (_, __, { url }) => ({ url }),
    }),
    send_rich_message_postback: older(
      'send_rich_message_postback',
      v.object({ ...event, postback: v.object({ id, toggled: v.boolean() }) }),
    ),
    update_last_seen_timestamp: older('mark_events_as_seen', v.object({ ...chat, timestamp: v.optional(unixTime) }), {
      ask: ({ chat_id, timestamp }, now) => ({ chat_id, seen_up_to: endOfSecond(timestamp ?? secondOf(now)) }),
      answer: (_, __, { timestamp }, now) => ({ timestamp: timestamp ?? secondOf(now) }),
    }),

    update_chat_properties: older('update_chat_properties', v.object({ ...chat, properties: anything }), {
      fields: chatById.fields,
      ask: (request) => withBare(chatById.ask(request)),
    }),
    delete_chat_properties: older('delete_chat_properties', v.object({ ...chat, properties: anything }), chatById),
    update_chat_thread_properties: older('update_thread_properties', v.object({ ...thread, properties: anything }), {
      ask: withBare,
    }),
    delete_chat_thread_properties: older('delete_thread_properties', v.object({ ...thread, properties: anything })),
    update_event_properties: older('update_event_properties', v.object({ ...event, properties: anything }), {
      ask: withBare,
    }),
    delete_event_properties: older('delete_event_properties', v.object({ ...event, properties: anything })),
  };
}

function withBare({ properties, ...rest }: JsonObject): JsonObject {
  return { ...rest, properties: bare(properties) };
}

function secondOf(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

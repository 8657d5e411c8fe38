/** `send_event` by v3.0's rules: where there is no active thread, one is opened (R8, R10, R11, R13–R15, R32). */
import * as v from 'valibot';
import { type Actor, chatFor } from './actor.ts';
import { type JsonObject, Refusal } from './contract.ts';
import { eventRequest } from './event-request.ts';
import { theChat, theThread } from './events.ts';
import { join } from './join.ts';
import { isPresent } from './members.ts';
import { id, invalid } from './payload.ts';
import type { Chat } from './records.ts';
import { putEvent } from './send-event.ts';
import { resumeChat } from './start-chat.ts';
import type { Unit } from './unit.ts';

export const sendAnywhereSchema = v.object({
  chat_id: id,
  event: eventRequest,
  attach_to_last_thread: v.optional(v.boolean(), false),
  /** R11. */
  require_active_thread: v.optional(v.boolean(), false),
  /** An annotation: it goes to the last thread in whatever state that is, and prolongs nothing. */
  aside: v.optional(v.boolean(), false),
});
type SendRequest = v.InferOutput<typeof sendAnywhereSchema>;

export function sendAnywhere(unit: Unit, actor: Actor, request: SendRequest): JsonObject {
  const { event, aside, attach_to_last_thread: attach } = request;
  const chat = chatFor(unit, actor, request.chat_id);
  const { lastThreadId } = chat;
  if (request.require_active_thread && !chat.active) {
    throw new Refusal('chat_inactive', 'The chat has no active thread.');
  }
  if (lastThreadId === undefined && aside) throw invalid('chat_id', 'An annotation needs a thread to stand in');
  if (lastThreadId === undefined || !(chat.active || attach || aside)) return openWith(unit, actor, chat, event);
  if (actor.side === 'agent' && chat.active && !aside && !isPresent(chat, actor.id)) join(unit, actor, chat);
  const sent = putEvent(unit, actor, theChat(unit, chat.id), theThread(unit, lastThreadId), event, { aside });
  return { thread_id: lastThreadId, event_id: sent.id };
}

/** Everybody gets the new thread with the event in it, and nothing else (R8). */
function openWith(unit: Unit, actor: Actor, { id: chatId }: Chat, event: SendRequest['event']): JsonObject {
  const chat = { id: chatId, thread: { events: [event] } };
  const { thread_id, event_ids } = resumeChat(unit, actor, { chat, active: true, mayWait: true });
  const [event_id] = Array.isArray(event_ids) ? event_ids : [];
  return { thread_id, event_id };
}

/** The six property actions of both sides, and what hangs on some properties: ratings and transcripts (R47–R50, R86–R88). */
import { type Actor, chatFor, threadOf } from './actor.ts';
import { type Json, Refusal } from './contract.ts';
import { replaceEvent } from './events.ts';
import {
  isEmpty,
  merged,
  type PropertyNames,
  propertyOf,
  type UncheckedProperties,
  without,
  writtenProperties,
} from './properties.ts';
import { announceDeletion, announceUpdate } from './property-changes.ts';
import { type Chat, chats, type Properties, type Thread, threads } from './records.ts';
import { type EventRef, eventFor } from './send-event.ts';
import { customerName, say } from './system-messages.ts';
import { sendTranscript } from './transcript.ts';
import type { Unit } from './unit.ts';
import { customerSees } from './views.ts';

interface ThreadRef {
  readonly chat_id: string;
  readonly thread_id: string;
}

export function updateChatProperties(
  unit: Unit,
  actor: Actor,
  request: { id: string; properties: UncheckedProperties },
): Json {
  const chat = chatFor(unit, actor, request.id);
  const update = writtenProperties(request.properties, 'chat', actor.side);
  const { properties, changed } = merged(chat.properties, update);
  unit.tx.put(chats, chat.id, { ...chat, properties });
  announceUpdate(unit, 'chat', { chat_id: chat.id }, changed, { answers: true });
  return {};
}

export function deleteChatProperties(
  unit: Unit,
  actor: Actor,
  request: { id: string; properties: PropertyNames },
): Json {
  const chat = chatFor(unit, actor, request.id);
  const { properties, changed } = without(chat.properties, request.properties, 'chat', actor.side);
  unit.tx.put(chats, chat.id, { ...chat, properties });
  announceDeletion(unit, 'chat', { chat_id: chat.id }, changed, { answers: true });
  return {};
}

export function updateThreadProperties(
  unit: Unit,
  actor: Actor,
  request: ThreadRef & { properties: UncheckedProperties },
): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  const thread = threadOf(unit, chat, request.thread_id);
  const update = writtenProperties(request.properties, 'thread', actor.side);
  requireRateable(chat, thread, update);
  const { properties, changed } = merged(thread.properties, update);
  unit.tx.put(threads, thread.id, { ...thread, properties });
  announceUpdate(unit, 'thread', { chat_id: chat.id, thread_id: thread.id }, changed, { answers: true });
  sayWhatChanged(unit, thread, changed);
  return {};
}

export function deleteThreadProperties(
  unit: Unit,
  actor: Actor,
  request: ThreadRef & { properties: PropertyNames },
): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  const thread = threadOf(unit, chat, request.thread_id);
  const names = withComment(thread, request.properties);
  const { properties, changed } = without(thread.properties, names, 'thread', actor.side);
  unit.tx.put(threads, thread.id, { ...thread, properties });
  announceDeletion(unit, 'thread', { chat_id: chat.id, thread_id: thread.id }, changed, { answers: true });
  if (changed.rating?.includes('score')) {
    say(unit, chat.id, thread.id, 'rating.chat_rating_canceled', { customer: customerName(unit, chat.id) });
  }
  return {};
}

export function updateEventProperties(
  unit: Unit,
  actor: Actor,
  request: EventRef & { properties: UncheckedProperties },
): Json {
  const { chat, thread, event } = eventFor(unit, actor, request);
  const update = writtenProperties(request.properties, 'event', actor.side);
  const { properties, changed } = merged(event.properties ?? {}, update);
  replaceEvent(unit, thread, { ...event, properties });
  const place = { chat_id: chat.id, thread_id: thread.id, event_id: event.id };
  announceUpdate(unit, 'event', place, changed, { answers: true, agentsOnly: !customerSees(event, chat) });
  return {};
}

export function deleteEventProperties(
  unit: Unit,
  actor: Actor,
  request: EventRef & { properties: PropertyNames },
): Json {
  const { chat, thread, event } = eventFor(unit, actor, request);
  const { properties, changed } = without(event.properties ?? {}, request.properties, 'event', actor.side);
  replaceEvent(unit, thread, { ...event, properties: isEmpty(properties) ? undefined : properties });
  const place = { chat_id: chat.id, thread_id: thread.id, event_id: event.id };
  announceDeletion(unit, 'event', place, changed, { answers: true, agentsOnly: !customerSees(event, chat) });
  return {};
}

/** R87: the last thread, open or closed. */
function requireRateable(chat: Chat, thread: Thread, update: Properties): void {
  if (Object.hasOwn(update, 'rating') && thread.id !== chat.lastThreadId) {
    throw new Refusal('not_allowed', 'Only the last thread can be rated.');
  }
}

/** R86: a comment goes with its rating. */
function withComment(thread: Thread, names: PropertyNames): PropertyNames {
  const rating = Object.hasOwn(names, 'rating') ? (names.rating ?? []) : [];
  const hasComment = propertyOf(thread.properties, 'rating', 'comment') !== undefined;
  if (!rating.includes('score') || rating.includes('comment') || !hasComment) return names;
  return { ...names, rating: [...rating, 'comment'] };
}

function sayWhatChanged(unit: Unit, thread: Thread, changed: Properties): void {
  const customer = customerName(unit, thread.chatId);
  const score = propertyOf(changed, 'rating', 'score');
  if (score !== undefined) {
    const word = score === 1 ? 'good' : 'bad';
    say(unit, thread.chatId, thread.id, 'rating.chat_rated', { customer, score: word });
  }
  const comment = propertyOf(changed, 'rating', 'comment');
  if (typeof comment === 'string' && comment !== '') {
    say(unit, thread.chatId, thread.id, 'rating.chat_commented', { customer, comment });
  }
  const email = propertyOf(changed, 'routing', 'transcript_email');
  if (typeof email === 'string' && email !== '') {
    say(unit, thread.chatId, thread.id, 'transcript_requested', { customer, email });
    // A thread that is over has its end behind it.
    if (!thread.active) sendTranscript(unit, thread.chatId, thread.id);
  }
}

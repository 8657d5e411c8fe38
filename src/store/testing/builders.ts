import type { Chat, ChatSummary, Thread } from '../../protocol/domain/chat.ts';
import type { ChatEvent, EventPreview, Message } from '../../protocol/domain/event.ts';
import { type ChatId, type CustomId, type EventId, id, type ThreadId, type UserId } from '../../protocol/domain/ids.ts';
import type { Agent, Customer } from '../../protocol/domain/user.ts';
import type { OutboxEntry, OutboxStatus } from '../../session/signals.ts';
import type { Action, Heard } from '../actions.ts';
import { initialState, reduce } from '../reduce.ts';
import type { State } from '../state.ts';

/** Values for tests: they fill in what a test does not care about. */

export const CUSTOMER = id<UserId>('customer-1');
export const AGENT = id<UserId>('agent-1');
export const CHAT = id<ChatId>('CHAT1');
export const THREAD = id<ThreadId>('THREAD1');

/** Noon of the third of February 2026 in the zone of the test, in milliseconds; events come a second apart. */
export const NOON = new Date(2026, 1, 3, 12).getTime();

export const eventId = (name: string) => id<EventId>(name);
export const customId = (name: string) => id<CustomId>(name);
export const threadId = (name: string) => id<ThreadId>(name);
export const chatId = (name: string) => id<ChatId>(name);

interface When {
  /** Seconds after noon. */
  readonly at?: number;
}

/** An agent's message whose id is its text. */
export function aMessage(text: string, { at = 0, ...fields }: When & Partial<Message> = {}): Message {
  const createdAt = (NOON + at * 1000) * 1000;
  return { type: 'message', id: eventId(text), authorId: AGENT, text, createdAt, sortKey: createdAt, ...fields };
}

export const mine = (text: string, fields: When & Partial<Message> = {}): Message =>
  aMessage(text, { authorId: CUSTOMER, ...fields });

export function aSystemMessage(type: string, { at = 0 }: When = {}): ChatEvent {
  const createdAt = (NOON + at * 1000) * 1000;
  return { type: 'system_message', systemMessageType: type, id: eventId(type), createdAt, sortKey: createdAt };
}

export const anAgent = (fields: Partial<Agent> = {}): Agent => ({
  type: 'agent',
  id: AGENT,
  name: 'Nora',
  present: true,
  ...fields,
});

export const aCustomer = (fields: Partial<Customer> = {}): Customer => ({
  type: 'customer',
  id: CUSTOMER,
  present: true,
  ...fields,
});

export const aThread = ({ at = 0, ...fields }: When & Partial<Thread> = {}): Thread => ({
  id: THREAD,
  active: true,
  createdAt: (NOON + at * 1000) * 1000,
  userIds: [CUSTOMER, AGENT],
  events: [],
  ...fields,
});

export const aChat = (fields: Partial<Chat> = {}): Chat => ({
  id: CHAT,
  users: [aCustomer(), anAgent()],
  thread: aThread(),
  ...fields,
});

export const aSummary = (fields: Partial<ChatSummary> = {}): ChatSummary => ({
  id: CHAT,
  active: true,
  users: [aCustomer(), anAgent()],
  lastThreadId: THREAD,
  lastThreadCreatedAt: NOON * 1000,
  ...fields,
});

export const aPreview = (text: string, fields: Partial<EventPreview> = {}): EventPreview => ({
  type: 'message',
  text,
  authorId: AGENT,
  createdAt: NOON * 1000,
  ...fields,
});

export function anEntry(name: string, status: OutboxStatus = { is: 'queued' }): OutboxEntry {
  const entry = customId(name);
  return { customId: entry, event: { type: 'message', text: name, customId: entry }, queuedAt: NOON + 60_000, status };
}

/** Actions that tests need again and again. */
export const online: Action = { type: 'connection_changed', state: { is: 'online', since: NOON } };
export const offline: Action = {
  type: 'connection_changed',
  state: { is: 'waiting', attempt: 1, until: NOON + 1000, why: 'lost' },
};

export const loggedIn = (chats: readonly ChatId[] = []): Action => ({
  type: 'logged_in',
  answer: { customer: { id: CUSTOMER }, chats: chats.map((chatId) => ({ chatId })) },
});

export const began = (chat: Partial<Chat> = {}): Heard => ({ type: 'incoming_chat', chat: aChat(chat), at: 0 });

/** `threads` newest first. */
export const threadsRead = (...threads: readonly (When & Partial<Thread>)[]): Action => ({
  type: 'threads_read',
  chatId: CHAT,
  threads: threads.map(aThread),
});

export const arrived = (event: ChatEvent, thread = THREAD): Heard => ({
  type: 'incoming_event',
  chatId: CHAT,
  threadId: thread,
  event,
  at: 0,
});

export const updated = (event: ChatEvent): Heard => ({
  type: 'event_updated',
  chatId: CHAT,
  threadId: THREAD,
  event,
  at: 0,
});

export const deleted = (name: string): Heard => ({
  type: 'event_deleted',
  chatId: CHAT,
  threadId: THREAD,
  eventId: eventId(name),
  at: 0,
});

export const next = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state);

export const stateAfter = (...actions: readonly Action[]): State => next(initialState, ...actions);

/** Logged in, with a chat whose one thread is empty, and an agent in it. */
export const inChat = (...actions: readonly Action[]): State => stateAfter(online, loggedIn(), began(), ...actions);

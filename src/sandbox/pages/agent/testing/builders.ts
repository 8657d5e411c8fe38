import type { Chat, ChatAgent, Profile, Thread } from '../domain/chat.ts';
import type { Customer } from '../domain/customer.ts';
import type { ChatEvent, EventOf } from '../domain/event.ts';
import type { Action } from '../state/actions.ts';
import { initialState, reduce, type State } from '../state/store.ts';

/** Values for tests that fill in what a test does not care about. Times are given as minutes of one morning. */

export const ME = 'nora.lind@example.test';
export const COLLEAGUE = 'tom.hale@example.test';
export const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';

/** The time `minutes` after nine, as the API writes it. */
export function nine(minutes: number): string {
  return new Date(Date.UTC(2026, 2, 2, 9, 0, 0) + minutes * 60_000).toISOString().replace('Z', '000Z');
}

export function aMessage(minutes: number, more: Partial<EventOf<'message'>> = {}): EventOf<'message'> {
  return {
    id: `E_${minutes}`,
    type: 'message',
    text: `said at ${minutes}`,
    authorId: IDA,
    createdAt: nine(minutes),
    visibility: 'all',
    ...more,
  };
}

export function anAgentInChat(more: Partial<ChatAgent> = {}): ChatAgent {
  return { id: ME, name: 'Nora Lind', present: true, visibility: 'all', ...more };
}

export function aChat(more: Partial<Chat> = {}): Chat {
  return {
    id: 'CHAT1',
    agents: [anAgentInChat()],
    customer: { id: IDA, present: true },
    groupIds: [0],
    followed: false,
    properties: {},
    lastThreadId: 'THREAD1',
    ...more,
  };
}

export function aThread(events: readonly ChatEvent[] = [], more: Partial<Thread> = {}): Thread {
  return {
    id: 'THREAD1',
    chatId: 'CHAT1',
    active: true,
    createdAt: nine(0),
    tags: [],
    rating: {},
    properties: {},
    events,
    complete: true,
    ...more,
  };
}

export const ida: Customer = { id: IDA, name: 'Ida Berg', online: true };
export const nora: Profile = { id: ME, name: 'Nora Lind', routingStatus: 'accepting_chats' };

/** What a signed in agent knows after these things happened. */
export function stateAfter(...actions: readonly Action[]): State {
  const signedIn = reduce(initialState, { type: 'logged_in', profile: nora });
  return actions.reduce(reduce, signedIn);
}

/** A chat arrives, with its customer and thread. */
export function chatComes(chat = aChat(), thread = aThread(), customer = ida): Action {
  return { type: 'incoming_chat', read: { chat, customer, threads: [thread] } };
}

/** Its conversation was read whole. */
export function historyRead(thread = aThread(), more: { readonly nextPageId?: string } = {}): Action {
  return {
    type: 'history_read',
    chatId: thread.chatId,
    threads: [thread],
    nextPageId: more.nextPageId,
    newest: true,
  };
}

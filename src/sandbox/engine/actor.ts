import { type JsonObject, Refusal } from './contract.ts';
import { theThread } from './events.ts';
import { memberOf } from './members.ts';
import { type Agent, mayAccess } from './people.ts';
import { type Chat, chats, type Thread, threads } from './records.ts';
import type { Unit } from './unit.ts';
import { type Audience, CUSTOMER, chatView } from './views.ts';

/** Who acts, on either side. */
export type Actor = {
  readonly id: string;
  readonly clientId: string;
  /** Where files lie for whoever asks. */
  readonly baseUrl: string;
} & ({ readonly side: 'customer' } | { readonly side: 'agent'; readonly agent: Agent });

export function eyesOf(actor: Actor): Audience {
  return actor.side === 'customer' ? CUSTOMER : { side: 'agent', role: actor.agent.role };
}

/**
 * The chat, if the actor may know of it.
 * @throws Refusal `not_found` for a customer whose chat it is not: that it exists is nobody's business.
 */
export function chatFor(unit: Unit, actor: Actor, chatId: string): Chat {
  const chat = unit.tx.get(chats, chatId);
  if (chat === undefined || (actor.side === 'customer' && chat.customerId !== actor.id)) {
    throw new Refusal('not_found', 'There is no such chat.');
  }
  if (actor.side === 'agent' && !mayAccess(actor.agent, chat.access) && memberOf(chat, actor.id) === undefined) {
    throw new Refusal('missing_access', 'The chat belongs to other groups.');
  }
  return chat;
}

export function threadOf(unit: Unit, chat: Chat, threadId: string): Thread {
  const thread = unit.tx.get(threads, threadId);
  if (thread?.chatId !== chat.id) throw new Refusal('not_found', 'There is no such thread in this chat.');
  return thread;
}

/** @throws Refusal `chat_inactive` */
export function activeThread(unit: Unit, chat: Chat): Thread {
  if (!chat.active || chat.lastThreadId === undefined) {
    throw new Refusal('chat_inactive', 'The chat has no active thread.');
  }
  return theThread(unit, chat.lastThreadId);
}

/** `get_chat`: with the thread that was asked for, or the newest. */
export function getChat(
  unit: Unit,
  actor: Actor,
  { chat_id, thread_id }: { chat_id: string; thread_id?: string | undefined },
): JsonObject {
  const chat = chatFor(unit, actor, chat_id);
  const id = thread_id ?? chat.lastThreadId;
  const view = chatView(unit, chat, id === undefined ? undefined : threadOf(unit, chat, id), eyesOf(actor));
  return actor.side === 'agent' ? { ...view, is_followed: chat.followers.includes(actor.id) } : view;
}

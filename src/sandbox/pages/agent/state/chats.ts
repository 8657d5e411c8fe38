import type { Chat, ChatAgent } from '../domain/chat.ts';
import { withoutProperties, withProperties } from '../domain/properties.ts';
import type { ReadChat } from '../wire/read-chat.ts';
import { slice } from './slice.ts';

/** Every chat that was heard of, with who takes part. Its threads and its customer's data stand elsewhere. */
export interface Chats {
  readonly byId: Readonly<Record<string, Chat>>;
  /** The archive as far as it was read, newest first. */
  readonly archive: readonly string[];
  readonly archiveNextPageId: string | undefined;
  readonly archiveRead: boolean;
}

const empty: Chats = { byId: {}, archive: [], archiveNextPageId: undefined, archiveRead: false };

export const chats = slice<Chats>(empty, {
  logged_in: (state) => ({ ...state, archive: [], archiveNextPageId: undefined, archiveRead: false }),
  chats_read: (state, { chats: read }) => merge(state, read),
  archive_read: (state, { chats: read, nextPageId }) => ({
    ...merge(state, read),
    archive: [...new Set([...state.archive, ...read.map(({ chat }) => chat.id)])],
    archiveNextPageId: nextPageId,
    archiveRead: true,
  }),
  incoming_chat: (state, { read }) => merge(state, [read]),
  chat_access_updated: (state, { chatId, groupIds }) => change(state, chatId, (chat) => ({ ...chat, groupIds })),
  chat_transferred: (state, { chatId, groupIds }) =>
    groupIds === undefined ? state : change(state, chatId, (chat) => ({ ...chat, groupIds })),
  chat_unfollowed: (state, { chatId }) => change(state, chatId, (chat) => ({ ...chat, followed: false })),
  // Agents leave a chat that ends without a push that says so.
  chat_deactivated: (state, { chatId }) => ({
    ...change(state, chatId, (chat) => ({
      ...chat,
      followed: false,
      agents: chat.agents.map((agent) => ({ ...agent, present: false })),
    })),
    archive: state.archiveRead ? [chatId, ...state.archive.filter((id) => id !== chatId)] : state.archive,
  }),
  agent_added: (state, { chatId, agent }) =>
    change(state, chatId, (chat) => ({ ...chat, agents: withAgent(chat.agents, agent) })),
  user_removed: (state, { chatId, userId }) =>
    changeAgent(state, chatId, userId, (agent) => ({ ...agent, present: false })),
  properties_set: (state, { of, properties }) =>
    of.threadId !== undefined
      ? state
      : change(state, of.chatId, (chat) => ({ ...chat, properties: withProperties(chat.properties, properties) })),
  properties_removed: (state, { of, names }) =>
    of.threadId !== undefined
      ? state
      : change(state, of.chatId, (chat) => ({ ...chat, properties: withoutProperties(chat.properties, names) })),
  events_seen: (state, { chatId, userId, seenUpTo }) => seen(state, chatId, userId, seenUpTo),
  // Writing counts as having seen all that came before; no push says so.
  incoming_event: (state, { chatId, event }) =>
    event.authorId === undefined || event.type === 'system_message'
      ? state
      : seen(state, chatId, event.authorId, event.createdAt),
});

function merge(state: Chats, read: readonly ReadChat[]): Chats {
  return { ...state, byId: { ...state.byId, ...Object.fromEntries(read.map(({ chat }) => [chat.id, chat])) } };
}

function change(state: Chats, chatId: string, to: (chat: Chat) => Chat): Chats {
  const chat = state.byId[chatId];
  return chat === undefined ? state : { ...state, byId: { ...state.byId, [chatId]: to(chat) } };
}

function changeAgent(state: Chats, chatId: string, agentId: string, to: (agent: ChatAgent) => ChatAgent): Chats {
  return change(state, chatId, (chat) => ({
    ...chat,
    agents: chat.agents.map((agent) => (agent.id === agentId ? to(agent) : agent)),
  }));
}

function withAgent(agents: readonly ChatAgent[], added: ChatAgent): readonly ChatAgent[] {
  const known = agents.find((agent) => agent.id === added.id);
  return [...agents.filter((agent) => agent !== known), { ...known, ...added, present: true }];
}

/** Seen marks never move back. */
function seen(state: Chats, chatId: string, userId: string, upTo: string): Chats {
  const later = (mark: string | undefined) => (mark === undefined || mark < upTo ? upTo : mark);
  if (state.byId[chatId]?.customer?.id !== userId) {
    return changeAgent(state, chatId, userId, (agent) => ({ ...agent, seenUpTo: later(agent.seenUpTo) }));
  }
  return change(state, chatId, (chat) =>
    chat.customer === undefined
      ? chat
      : { ...chat, customer: { ...chat.customer, seenUpTo: later(chat.customer.seenUpTo) } },
  );
}

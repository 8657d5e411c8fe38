import type { ChatSummary, Thread } from '../protocol/domain/chat.ts';
import type { ChatId, ThreadId } from '../protocol/domain/ids.ts';

/** What the session has to know of a chat to send into it and to read what it missed. */
export interface KnownChat {
  /** Whether it has an active thread; `undefined`: nobody has said. */
  active: boolean | undefined;
  lastThread: ThreadId | undefined;
  /** Threads that were read, or written to before our eyes: each is read again after a gap. */
  readonly held: Set<ThreadId>;
  /** How much of it a page may hold, since more took too long. */
  most?: number;
}

export interface KnownChats {
  /** Newest first. */
  readonly ids: readonly ChatId[];
  get(chatId: ChatId): KnownChat | undefined;
  /** The one with this id, made where it is new. */
  know(chatId: ChatId): KnownChat;
  /** A thread began or was found to be the last one. */
  began(chatId: ChatId, threadId: ThreadId, active: boolean): void;
  /** The whole list as the server has it. */
  listed(chats: readonly ChatSummary[]): void;
  read(chatId: ChatId, threads: readonly Thread[]): void;
  forget(chatId: ChatId): void;
  clear(): void;
}

export function createKnownChats(): KnownChats {
  let ids: readonly ChatId[] = [];
  const chats = new Map<ChatId, KnownChat>();

  const know = (chatId: ChatId): KnownChat => {
    let chat = chats.get(chatId);
    if (!chat) {
      chat = { active: undefined, lastThread: undefined, held: new Set() };
      chats.set(chatId, chat);
      ids = [...ids, chatId];
    }
    return chat;
  };

  return {
    get ids() {
      return ids;
    },
    get: (chatId) => chats.get(chatId),
    know,
    began: (chatId, threadId, active) => {
      const chat = know(chatId);
      Object.assign(chat, { active, lastThread: threadId });
      chat.held.add(threadId);
      ids = [chatId, ...ids.filter((other) => other !== chatId)];
    },
    listed: (summaries) => {
      for (const { id, active, lastThreadId } of summaries)
        Object.assign(know(id), { active, lastThread: lastThreadId });
      ids = summaries.map(({ id }) => id);
      for (const id of chats.keys()) if (!ids.includes(id)) chats.delete(id);
    },
    read: (chatId, threads) => {
      for (const { id } of threads) know(chatId).held.add(id);
    },
    forget: (chatId) => {
      chats.delete(chatId);
      ids = ids.filter((other) => other !== chatId);
    },
    clear: () => {
      chats.clear();
      ids = [];
    },
  };
}

import type { UserId } from '../../protocol/domain/ids.ts';
import type { Chat } from '../../store/chat.ts';
import type { Chosen } from './chosen.ts';

/** Where files stand that belong to no chat yet. */
const NO_CHAT = '';
const NONE: readonly Chosen[] = [];

/** Files of one visitor that wait to be sent, each with its chat. They outlive the composer that they stood above. */
export class FileShelf {
  readonly #byChat = new Map<string, readonly Chosen[]>();

  /** `owner`: not known before the first login. */
  constructor(public owner?: UserId) {}

  /** The same list while nothing in it changes. What was chosen before the chat was known belongs to it. */
  at(chatId: string | undefined): readonly Chosen[] {
    const homeless = this.#byChat.get(NO_CHAT);
    if (chatId !== undefined && homeless !== undefined) {
      this.#byChat.delete(NO_CHAT);
      this.put(chatId, [...(this.#byChat.get(chatId) ?? NONE), ...homeless]);
    }
    return this.#byChat.get(chatId ?? NO_CHAT) ?? NONE;
  }

  put(chatId: string | undefined, files: readonly Chosen[]): void {
    if (files.length > 0) this.#byChat.set(chatId ?? NO_CHAT, files);
    else this.#byChat.delete(chatId ?? NO_CHAT);
  }
}

const shelves = new WeakMap<Chat, FileShelf>();

/** The shelf of whoever the chat is had with now: another visitor finds an empty one. */
export function shelfOf(chat: Chat): FileShelf {
  const { customerId } = chat.state.people;
  const kept = shelves.get(chat);
  const shelf = kept && (kept.owner ?? customerId) === customerId ? kept : new FileShelf();
  shelf.owner = customerId;
  shelves.set(chat, shelf);
  return shelf;
}

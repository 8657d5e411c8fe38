import { placeOf } from '../select/whose-turn.ts';
import { askQuietly, type DeskLine, done } from './desk-line.ts';

/**
 * Members of a chat hear all of it, others only when they follow it: so the chat on screen is followed while it is not
 * one's own, a closed one too, whose rating often comes last. Let go afterwards.
 */
export class FollowOpen {
  readonly #line: DeskLine;
  #followed: string | undefined;

  constructor(line: DeskLine) {
    this.#line = line;
  }

  /** Compares what is on screen with what is followed; to be called after each change. */
  update(): void {
    if (this.#line.store.state.session.connection.is !== 'online') return;
    const { openChatId } = this.#line.store.state.desk;
    const wanted = openChatId !== undefined && this.#isForeign(openChatId) ? openChatId : undefined;
    const before = this.#followed;
    if (wanted === before) return;
    this.#followed = wanted;
    if (before !== undefined && this.#isForeign(before))
      void askQuietly(this.#line, 'unfollow_chat', { id: before }, done);
    if (wanted !== undefined) void askQuietly(this.#line, 'follow_chat', { id: wanted }, done);
  }

  /** A new connection: what was followed on the old one is asked for again. */
  reset(): void {
    this.#followed = undefined;
  }

  #isForeign(chatId: string): boolean {
    const { chats, threads, session } = this.#line.store.state;
    const chat = chats.byId[chatId];
    if (chat === undefined) return false;
    const place = placeOf(chat, threads[chat.lastThreadId ?? ''], session.profile?.id);
    return place !== 'mine';
  }
}

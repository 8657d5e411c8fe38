import { askQuietly, type DeskLine, done } from './desk-line.ts';

/** Milliseconds between two marks of one chat. */
const EVERY = 1000;

/** Tells the customer what the agent has read, at most once a second and never backwards. */
export class SeenMarks {
  readonly #line: DeskLine;
  readonly #told = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: { readonly chatId: string; readonly upTo: string } | undefined;

  constructor(line: DeskLine) {
    this.#line = line;
  }

  /** The agent has `upTo` on a screen that they look at. */
  seen(chatId: string, upTo: string): void {
    if (!this.#isNews(chatId, upTo)) return;
    this.#wanted = { chatId, upTo };
    if (this.#timer !== undefined) return;
    this.#tell();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, EVERY);
  }

  /** Forgets what was told: a new connection cannot know whether it arrived. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wanted = undefined;
    this.#told.clear();
  }

  #isNews(chatId: string, upTo: string): boolean {
    const { chats, session } = this.#line.store.state;
    const mine = chats.byId[chatId]?.agents.find((agent) => agent.id === session.profile?.id && agent.present);
    if (mine === undefined) return false;
    return (mine.seenUpTo ?? '') < upTo && (this.#told.get(chatId) ?? '') < upTo;
  }

  #tell(): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted === undefined || !this.#isNews(wanted.chatId, wanted.upTo)) return;
    this.#told.set(wanted.chatId, wanted.upTo);
    void askQuietly(this.#line, 'mark_events_as_seen', { chat_id: wanted.chatId, seen_up_to: wanted.upTo }, done);
  }
}

import { askQuietly, type DeskLine, done } from './desk-line.ts';

/** Milliseconds: how often "types" is repeated while it goes on, and after what silence it is taken back. */
const REPEAT = 4000;
const SILENCE = 5000;

/** Tells the customer that the agent types: once at the first key, again now and then, and once when it is over. */
export class TypingSignal {
  readonly #line: DeskLine;
  #chatId: string | undefined;
  #toldAt = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(line: DeskLine) {
    this.#line = line;
  }

  /** A key was pressed in the composer of a chat. */
  typed(chatId: string): void {
    if (this.#chatId !== chatId) this.stop();
    const now = Date.now();
    if (this.#chatId === undefined || now - this.#toldAt >= REPEAT) {
      this.#chatId = chatId;
      this.#toldAt = now;
      this.#tell(chatId, true);
    }
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.stop(), SILENCE);
  }

  /** Nothing is being written any more. After a message was sent nobody has to be told: it says so itself. */
  stop(told = true): void {
    clearTimeout(this.#silence);
    const chatId = this.#chatId;
    this.#chatId = undefined;
    if (chatId !== undefined && told) this.#tell(chatId, false);
  }

  #tell(chatId: string, isTyping: boolean): void {
    void askQuietly(this.#line, 'send_typing_indicator', { chat_id: chatId, is_typing: isTyping }, done);
  }
}

import { newId } from '../domain/new-id.ts';
import { askQuietly, type DeskLine, done } from './desk-line.ts';

/** Milliseconds between two previews of an answer that is being written. */
const EVERY = 250;

/**
 * An answer that the customer reads while it is written: each state of it goes out as a preview, under the custom id that
 * the message will have, so that the message takes the preview's place.
 */
export class LiveAnswer {
  readonly #line: DeskLine;
  #answer: { readonly chatId: string; readonly customId: string; text: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(line: DeskLine) {
    this.#line = line;
  }

  /** The text in the composer of a chat is this now. */
  typed(chatId: string, text: string): void {
    if (this.#answer?.chatId !== chatId) this.#answer = { chatId, customId: newId(), text };
    this.#answer.text = text.trim();
    this.#timer ??= setTimeout(() => this.#tell(), EVERY);
  }

  /** Tells that an answer is being thought of; the answer takes its place, too. */
  think(chatId: string, title: string): void {
    if (this.#answer?.chatId !== chatId) this.#answer = { chatId, customId: newId(), text: '' };
    const { customId } = this.#answer;
    void askQuietly(this.#line, 'send_thinking_indicator', { chat_id: chatId, title, custom_id: customId }, done);
  }

  /** The custom id for the message that ends it, if any of it was told. */
  end(chatId: string): string | undefined {
    const answer = this.#answer;
    this.stop();
    return answer?.chatId === chatId ? answer.customId : undefined;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#answer = undefined;
  }

  #tell(): void {
    this.#timer = undefined;
    const answer = this.#answer;
    if (answer === undefined || answer.text === '') return;
    const event = { type: 'message', text: answer.text, custom_id: answer.customId };
    void askQuietly(this.#line, 'send_event_preview', { chat_id: answer.chatId, event }, done);
  }
}

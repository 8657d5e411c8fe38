import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat } from '../store/chat.ts';
import { selectTimeline } from '../store/selectors/timeline.ts';
import type { CommandIntent } from '../ui/intents.ts';
import { tokens } from '../ui/styles/tokens.ts';

/** Stands in for the window around one of its views: its colours, its type, and the chat that its commands go to. */
@customElement('gallery-frame')
export class GalleryFrame extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        position: relative;
        display: flex;
        flex-direction: column;
        overflow: hidden;
        border-radius: 12px;
        background: var(--_surface);
        color: var(--_text);
        font: 400 var(--_size) / var(--_leading) var(--_font);
      }
      /* In the window the talk stands over these. */
      ::slotted(:is(customer-chat-composer, customer-chat-queue-card, customer-chat-quick-replies, customer-chat-file-tray)) {
        margin-block-start: 12px;
      }
    `,
  ];

  @property({ reflect: true }) scheme: 'light' | 'dark' = 'light';
  @property({ attribute: false }) chat: Chat | undefined;

  constructor() {
    super();
    this.addEventListener('customer-chat-command', (intent) => this.#obey(intent));
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #obey(intent: CommandIntent): void {
    const { chat } = this;
    intent.stopPropagation();
    if (chat === undefined) return;
    intent.outcome = Promise.resolve(intent.run(chat, chat.select(selectTimeline).chatId));
    // Whoever asked says what went wrong; there may be nobody.
    intent.outcome.catch(() => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gallery-frame': GalleryFrame;
  }
}

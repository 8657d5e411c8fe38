import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EventRow } from '../../store/rows.ts';
import { icon } from '../icons.ts';
import { CommandIntent } from '../intents.ts';
import { shared } from '../styles/shared.ts';
import type { RowSetting } from '../timeline/row-setting.ts';
import { englishRich, type RichPhrases } from './rich-phrases.ts';

const bin = icon(
  'M4.5 7h15M9.5 7V5a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v2M6.5 7l.8 11.2a1.5 1.5 0 0 0 1.5 1.3h6.4a1.5 1.5 0 0 0 1.5-1.3L17.500 7M10 11v5m4-5v5',
);

/**
 * Takes an own message back, where the platform lets the customer: a small button at the corner of its bubble, which
 * asks once more before it does.
 *
 * @fires customer-chat-command - The message is to be deleted.
 * @csspart delete-button - The button.
 * @csspart error - That it could not be done.
 */
@customElement('customer-chat-own-row-menu')
export class OwnRowMenu extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: absolute;
        inset-block-start: -12px;
        z-index: 1;
        display: flex;
      }
      button {
        display: flex;
        align-items: center;
        justify-content: center;
        position: relative;
        min-inline-size: 28px;
        min-block-size: 28px;
        border-radius: calc(2 * var(--_r));
        background: var(--_surface);
        box-shadow: var(--_small-shadow);
        color: var(--_muted);
        font-size: 0.8667em;
        font-weight: 600;
        white-space: nowrap;
        animation: fade calc(0.5 * var(--_d));
        --_icon: 16px;
        --_stroke: 2;
      }
      button:hover {
        background: var(--_raised);
        color: var(--_text);
      }
      button::after {
        content: '';
        position: absolute;
        inset: -8px;
      }
      .asking {
        padding-inline: 12px;
        color: var(--_danger);
      }
      /* Under the message, in a line of its own: it covers nothing. */
      :host([failed]) {
        position: static;
        justify-content: end;
        padding-block-start: 4px;
      }
      .failure {
        color: var(--_danger);
        font-size: 0.8em;
        line-height: 1.3334;
      }
      @media (forced-colors: active) {
        button {
          border: 1px solid;
        }
      }
    `,
  ];

  @property({ attribute: false }) row: EventRow | undefined;
  @property({ attribute: false }) setting: RowSetting | undefined;

  @state() private stage: 'offered' | 'asking' | 'busy' | 'failed' = 'offered';

  protected override willUpdate(): void {
    const failed = this.stage === 'failed';
    this.toggleAttribute('failed', failed);
    const line = this.closest('.line');
    if (failed && line) line.after(this);
  }

  protected override render() {
    const phrases: RichPhrases = { ...englishRich, ...this.setting?.phrases.rich };
    if (this.stage === 'failed')
      return html`<div class="failure" part="error" role="alert">${phrases.deleteFailed}</div>`;
    const asks = this.stage !== 'offered';
    return html`<button
      class=${asks ? 'asking' : ''}
      part="delete-button"
      aria-label=${asks ? nothing : phrases.deleteMessage}
      aria-busy=${this.stage === 'busy'}
      @click=${this.#press}
      @blur=${this.#calm}
      @keydown=${this.#escape}
    >${asks ? phrases.deleteSure : bin}</button>`;
  }

  #calm(): void {
    if (this.stage === 'asking') this.stage = 'offered';
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.stage !== 'asking') return;
    event.preventDefault();
    event.stopPropagation();
    this.#calm();
  }

  async #press(): Promise<void> {
    if (this.stage === 'offered') this.stage = 'asking';
    else if (this.stage === 'asking') await this.#delete();
  }

  async #delete(): Promise<void> {
    const { row } = this;
    if (row === undefined || !('id' in row.event) || row.threadId === undefined) return;
    const { threadId } = row;
    const { id: eventId } = row.event;
    this.stage = 'busy';
    const intent = new CommandIntent((chat, chatId) =>
      chatId === undefined ? undefined : chat.deleteEvent({ chatId, threadId, eventId }),
    );
    this.dispatchEvent(intent);
    try {
      // A push takes the row away, and this with it.
      await intent.outcome;
    } catch {
      this.stage = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-own-row-menu': OwnRowMenu;
  }
}

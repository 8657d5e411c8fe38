import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RichButton } from '../../protocol/domain/rich-message.ts';
import type { EventRow, TimelineView } from '../../store/rows.ts';
import { ALONE } from '../cards/card-setting.ts';
import { endsThread } from '../ends-thread.ts';
import { english, type Phrases } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import { closestAcross } from './across-shadow.ts';
import { confirmed, pressIn } from './press.ts';
import './rich-button.ts';
import { PARTS } from '../parts.ts';
import { isChosen } from './rich-button.ts';
import { englishRich, type RichPhrases } from './rich-phrases.ts';

const MOST_REPLIES = 13;

/**
 * Replies that were suggested with the newest message, over the composer. They go when one was given, and when the talk
 * moved on.
 *
 * @fires customer-chat-command - One was pressed.
 * @fires customer-chat-button - The same, for the page.
 * @csspart quick-replies - All of them.
 * @csspart quick-reply - One of them; it is a `rich-button` too.
 */
@customElement('customer-chat-quick-replies')
export class QuickReplies extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: none;
      }
      .replies {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: flex-start;
        justify-content: flex-end;
        max-block-size: 140px;
        overflow: hidden auto;
        padding: 4px 12px 8px;
        animation: fade calc(0.6 * var(--_d));
      }
    `,
  ];

  @property({ attribute: false }) view: TimelineView | undefined;
  @property({ attribute: false }) cards = ALONE;
  @property({ attribute: false }) phrases: Phrases = english;

  #row: EventRow | undefined;
  #replies: readonly RichButton[] = [];
  #hadFocus = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') && !changed.has('cards')) return;
    this.#hadFocus = this.shadowRoot?.activeElement !== null;
    this.#row = this.cards.canAnswer ? lastSaid(this.view) : undefined;
    this.#replies = (this.#row && repliesTo(this.#row)) ?? [];
    if (this.#replies.some((button) => isChosen(button, this.cards.me))) this.#replies = [];
  }

  protected override render() {
    const row = this.#row;
    if (row === undefined || this.#replies.length === 0) return nothing;
    const phrases: RichPhrases = { ...englishRich, ...this.phrases.rich };
    return html`<div class="replies" part="quick-replies" role="group" aria-label=${phrases.quickReplies}>${this.#replies.map(
      (button) => html`<customer-chat-rich-button
        exportparts=${PARTS}
        look="chip"
        .button=${button}
        .me=${this.cards.me}
        .phrases=${phrases}
        .row=${row}
        .press=${pressIn(this, row)}
      ></customer-chat-rich-button>`,
    )}</div>`;
  }

  protected override updated(): void {
    // What had the focus is gone.
    if (this.#hadFocus && this.#replies.length === 0) closestAcross(this, 'customer-chat-window')?.focus();
  }
}

/** The newest row, unless the talk is over. */
function lastSaid(view: TimelineView | undefined): EventRow | undefined {
  const rows = view?.pages.at(-1)?.rows ?? [];
  const at = rows.findLastIndex(({ kind }) => kind === 'event');
  const row = rows[at];
  const isOver = rows.slice(at + 1).some((later) => later.kind === 'system' && endsThread(later.event));
  return row?.kind === 'event' && !isOver ? row : undefined;
}

function repliesTo(row: EventRow): readonly RichButton[] | undefined {
  const message = row.mine ? undefined : confirmed(row);
  if (message?.templateId !== 'quick_replies') return undefined;
  return message.elements?.flatMap(({ buttons = [] }) => buttons).slice(0, MOST_REPLIES);
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-quick-replies': QuickReplies;
  }
}

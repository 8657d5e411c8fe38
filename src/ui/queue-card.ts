import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { QueueView } from '../store/views.ts';
import { count, english, overEnglish, type Phrases } from './phrases.ts';
import { rareEnglish } from './rare-phrases.ts';
import { shared } from './styles/shared.ts';

/**
 * The place in the queue, and about how long it takes.
 *
 * @csspart queue - The card.
 * @csspart ring - The place in the queue, as a number in a ring.
 * @csspart title - The same in words.
 * @csspart hint - How long it may take.
 */
@customElement('customer-chat-queue-card')
export class QueueCard extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: none;
        padding: 4px 16px 16px;
      }
      .queue {
        display: flex;
        gap: 16px;
        align-items: center;
        padding: 16px;
        border: 1px solid var(--_line);
        border-radius: var(--_r);
      }
      .ring {
        position: relative;
        display: grid;
        flex: none;
        place-items: center;
        font-size: 1.2em;
        font-weight: 650;
        font-variant-numeric: tabular-nums;
        --_icon: 52px;
        --_stroke: 4;
      }
      .ring > * {
        grid-area: 1 / 1;
      }
      svg {
        rotate: -90deg;
      }
      .track {
        stroke: var(--_raised-2);
      }
      .arc {
        stroke: var(--_fill);
        transition: stroke-dashoffset calc(2 * var(--_d));
      }
      h3 {
        font-size: 1em;
        font-weight: 600;
      }
      .hint {
        padding-block-start: 2px;
        font-size: 0.8667em;
        line-height: 1.3847;
      }
    `,
  ];

  @property({ attribute: false }) view: QueueView;
  @property({ attribute: false }) phrases: Phrases = english;

  protected override render() {
    const { view } = this;
    const { language } = this.phrases;
    const phrases = overEnglish(rareEnglish, this.phrases, language);
    if (view === undefined) return nothing;
    const { position, waitTime } = view;
    const minutes = Math.max(1, Math.round(waitTime / 60));
    // Closes as the place comes nearer; how long the queue was at first is not known.
    const open = 1 - 1 / (1 + (Math.max(1, position) - 1) / 4);
    return html`<div class="queue" part="queue" role="status">
      <div class="ring" part="ring" aria-hidden="true">
        <svg viewBox="0 0 52 52">
          <circle class="track" cx="26" cy="26" r="23" />
          <circle class="arc" cx="26" cy="26" r="23" pathLength="1" stroke-dasharray="1" stroke-dashoffset=${open} />
        </svg>
        <span>${position}</span>
      </div>
      <div>
        <h3 part="title">${count(phrases.place, position, language)}</h3>
        ${waitTime > 0 ? html`<p class="hint" part="hint">${count(phrases.wait, minutes, language)}</p>` : nothing}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-queue-card': QueueCard;
  }
}

import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../icons.ts';
import type { Aside } from '../intents.ts';
import { isComposing } from '../is-composing.ts';
import { PARTS } from '../parts.ts';
import { english, type Phrases } from '../phrases.ts';
import '../rating/rating-card.ts';
import { shared } from '../styles/shared.ts';
import { englishEnded } from './ended-phrases.ts';
import './transcript-card.ts';

const closeIcon = icon('m6 6 12 12M18 6 6 18');

/**
 * Rating or transcript while the conversation runs, between it and the composer.
 *
 * @fires close - It is to go.
 * @csspart aside - The card.
 * @csspart close-button - Puts it away.
 */
@customElement('customer-chat-aside-card')
export class AsideCard extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: 0 1 auto;
        min-block-size: 0;
        max-block-size: 60%;
        padding: 4px 16px 12px;
        overflow: hidden auto;
        overscroll-behavior: contain;
      }
      .aside {
        position: relative;
        padding: 16px;
        border: 1px solid var(--_line);
        border-radius: var(--_r);
        background: var(--_surface);
      }
      .icon-button {
        position: absolute;
        inset-block-start: 4px;
        inset-inline-end: 4px;
        z-index: 1;
        --_icon: 18px;
        --_stroke: 2;
      }
    `,
  ];

  @property() what: Aside = 'rating';
  @property({ attribute: false }) phrases: Phrases = english;
  @property() brand = '';

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.icon-button')?.focus();
  }

  protected override render() {
    const { brand, phrases, what } = this;
    const words = { ...englishEnded, ...phrases.afterwards };
    return html`<section
      class="aside"
      part="aside"
      aria-label=${what === 'rating' ? words.rate : words.transcriptTitle}
      @keydown=${this.#press}
    >
      <button class="icon-button" part="close-button" aria-label=${words.close} @click=${this.#close}>${closeIcon}</button>
      ${
        what === 'rating'
          ? html`<customer-chat-rating-card exportparts=${PARTS} .phrases=${phrases}></customer-chat-rating-card>`
          : html`<customer-chat-transcript-card
              exportparts=${PARTS}
              .phrases=${phrases}
              .brand=${brand}
            ></customer-chat-transcript-card>`
      }
    </section>`;
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event)) return;
    // It closes this and not the window.
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-aside-card': AsideCard;
  }
}

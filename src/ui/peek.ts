import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Greeting } from '../protocol/domain/greeting.ts';
import type { OfferView, PeekView } from '../store/views.ts';
import { avatar, avatarStyles } from './avatar.ts';
import { late } from './late.ts';
import { PARTS } from './parts.ts';
import { english, type Phrases } from './phrases.ts';
import { rareEnglish } from './rare-phrases.ts';
import { saidBy, saidByStyles } from './said-by.ts';
import { shared } from './styles/shared.ts';
import { tokens } from './styles/tokens.ts';

/**
 * The newest message, or a greeting, beside the launcher of a closed window.
 *
 * @fires customer-chat-peek-open - The visitor wants to read on.
 * @fires customer-chat-peek-dismiss - The visitor wants it gone.
 * @csspart peek-card - What it stands on.
 * @csspart peek-open - The button that leads on: all of a message, the words of a greeting.
 * @csspart name - Who writes.
 * @csspart time - When.
 * @csspart hint - What was written.
 * @csspart peek-dismiss - The button that puts it away.
 */
@customElement('customer-chat-peek')
export class Peek extends LitElement {
  static override styles = [
    tokens,
    shared,
    avatarStyles,
    saidByStyles,
    css`
      :host {
        --_face: 40px;
        display: block;
        inline-size: min(320px, 100vw - 48px);
        color: var(--_text);
        font: var(--_size) / var(--_leading) var(--_font);
        animation: rise calc(0.9 * var(--_d)) var(--_curve);
      }
      .card {
        display: flex;
        gap: 12px;
        inline-size: 100%;
        padding: 14px;
        border-radius: var(--_r);
        background: var(--_surface);
        box-shadow: var(--_shadow);
      }
      .greeting {
        display: block;
        padding: 0;
      }
      customer-chat-greeting-card {
        max-block-size: calc(100dvh - 160px);
        overflow: hidden auto;
      }
      .text {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow-wrap: anywhere;
      }
      .dismiss {
        --_icon: 16px;
        --_stroke: 2;
        position: absolute;
        inset-block-start: -10px;
        inset-inline-end: -10px;
        display: grid;
        place-items: center;
        inline-size: 28px;
        block-size: 28px;
        border-radius: calc(2 * var(--_r));
        background: var(--_surface);
        color: var(--_muted);
        box-shadow: var(--_small-shadow);
      }
      /* 44 px to touch. */
      .dismiss::after {
        content: '';
        position: absolute;
        inset: -8px;
      }
      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 8px;
        }
      }
      @media (forced-colors: active) {
        .card,
        .dismiss {
          border: 1px solid;
        }
      }
    `,
  ];

  @property({ attribute: false }) peek: PeekView | undefined;
  @property({ attribute: false }) phrases: Phrases = english;
  @property({ reflect: true }) scheme: 'light' | 'dark' | 'auto' = 'light';

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('exportparts', PARTS);
  }

  protected override render() {
    const { peek, phrases } = this;
    if (peek === undefined) return nothing;
    return html`
      ${peek.greeting === undefined ? this.#renderMessage(peek) : this.#renderGreeting(peek, peek.greeting)}
      <button class="dismiss" part="peek-dismiss" aria-label=${phrases.dismiss ?? rareEnglish.dismiss} @click=${() => this.#ask('dismiss')}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
      </button>`;
  }

  #renderMessage({ author, text, at }: PeekView) {
    return html`<button class="card" part="peek-card peek-open" @click=${() => this.#ask('open')}>
        ${author === undefined ? nothing : avatar(author)}
        <span class="words">
          ${saidBy(author?.name, at, this.phrases)}
          <span class="text" part="hint" dir="auto">${text}</span>
        </span>
      </button>`;
  }

  #renderGreeting({ author }: PeekView, greeting: Greeting) {
    late(() => import('./greeting/greeting-card.ts'));
    return html`<div class="card greeting" part="peek-card">
      <customer-chat-greeting-card
        look="peek"
        exportparts=${PARTS}
        .offer=${{ event: greeting.event, author, greeting } satisfies OfferView}
        .phrases=${this.phrases}
        .brand=${this.phrases.brand}
      ></customer-chat-greeting-card>
    </div>`;
  }

  #ask(what: 'open' | 'dismiss'): void {
    this.dispatchEvent(new Event(`customer-chat-peek-${what}`));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-peek': Peek;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HeaderView } from '../store/views.ts';
import { avatar, avatarStyles, type Face } from './avatar.ts';
import { icons } from './icons.ts';
import { CommandIntent, SendMessageIntent } from './intents.ts';
import { english } from './phrases.ts';
import { shared } from './styles/shared.ts';

/**
 * The conversation before its first word: a greeting, low, and questions to begin with.
 *
 * @slot - What the house says first: a greeting, or a message that welcomes.
 * @fires customer-chat-send-message - A starter was chosen.
 * @csspart welcome - The whole of it.
 * @csspart hello - The greeting.
 * @csspart lead - The line under it.
 * @csspart secondary-button - `Leave a message`, where nobody is there.
 * @csspart starters - The questions.
 * @csspart starter - One of them.
 */
@customElement('customer-chat-welcome-view')
export class WelcomeView extends LitElement {
  static override styles = [
    shared,
    avatarStyles,
    css`
      :host {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-block-size: 0;
        overflow: hidden auto;
        overscroll-behavior: contain;
        container-type: size;
        --_face: 48px;
      }
      .welcome {
        display: flex;
        flex: none;
        flex-direction: column;
        margin-block-start: auto;
        padding: 16px;
      }
      .words {
        display: grid;
        gap: 12px;
        padding-inline: 8px;
      }
      .faces {
        display: flex;
        margin-block-end: 4px;
      }
      .faces > .face {
        box-shadow: 0 0 0 2px var(--_surface);
      }
      .faces > .face + .face {
        margin-inline-start: -8px;
      }
      h3 {
        max-inline-size: 11em;
        font-size: 1.8667em;
        font-weight: 680;
        line-height: 1.2143;
        letter-spacing: calc(0.028 * var(--_tracking));
        text-wrap: balance;
      }
      .presence {
        display: flex;
        gap: 8px;
        align-items: center;
        color: var(--_muted);
        font-size: 0.8667em;
      }
      .presence::before {
        content: '';
        flex: none;
        inline-size: 8px;
        block-size: 8px;
        border: 2px solid var(--_muted);
        border-radius: 50%;
      }
      .here::before {
        border-color: var(--_success);
        background: var(--_success);
      }
      ::slotted(*) {
        margin-block-start: 20px;
      }
      .starters {
        overflow: hidden;
        margin: 24px 0 0;
        padding: 0;
        border: 1px solid var(--_line);
        border-radius: var(--_r);
        background: var(--_surface);
        list-style: none;
      }
      li + li {
        border-block-start: 1px solid var(--_line);
      }
      li > button {
        display: flex;
        gap: 12px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 52px;
        padding: 8px 16px;
        font-weight: 550;
        --_icon: 16px;
        --_stroke: 2;
      }
      li > button:hover {
        background: var(--_raised);
      }
      li > button:active {
        background: var(--_raised-2);
      }
      li > button:focus-visible {
        outline-offset: -4px;
        border-radius: var(--_r);
      }
      li span {
        flex: 1;
        overflow-wrap: anywhere;
      }
      li svg {
        color: var(--_muted);
      }
      @container (max-height: 520px) {
        .faces,
        .lead {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) phrases = english;
  /** Texts that can be sent with one press. */
  @property({ attribute: false }) starters: readonly string[] = [];
  /** Some of those who answer. */
  @property({ attribute: false }) team: readonly Face[] = [];
  @property({ attribute: false }) presence: HeaderView['presence'] = 'unknown';
  /** A message can be left in a form. */
  @property({ attribute: false }) canLeave = false;

  protected override render() {
    const { phrases, presence, starters, team } = this;
    return html`
      <div class="welcome" part="welcome">
        <div class="words">
          ${team.length === 0 ? nothing : html`<div class="faces">${team.slice(0, 4).map(avatar)}</div>`}
          <h3 part="hello">${phrases.hello}</h3>
          ${phrases.lead === '' ? nothing : html`<p class="lead hint" part="lead">${phrases.lead}</p>`}
          ${presence === 'online' ? html`<p class="presence here">${phrases.hereNow}</p>` : nothing}
          ${presence === 'offline' ? html`<p class="presence">${phrases.nobodyOnline}</p>` : nothing}
          ${
            this.canLeave
              ? html`<button
                  class="secondary"
                  part="secondary-button"
                  @click=${() => this.dispatchEvent(new CommandIntent((chat) => chat.leaveMessage()))}
                >
                  ${phrases.leaveMessage}
                </button>`
              : nothing
          }
        </div>
        <slot></slot>
        ${
          starters.length === 0
            ? nothing
            : html`<ul class="starters" part="starters" aria-label=${phrases.starters}>${starters.map(
                (text) => html`<li>
                  <button part="starter" @click=${() => this.dispatchEvent(new SendMessageIntent(text))}>
                    <span dir="auto">${text}</span>${icons.next}
                  </button>
                </li>`,
              )}</ul>`
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-welcome-view': WelcomeView;
  }
}

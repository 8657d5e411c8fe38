import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon, icons } from './icons.ts';
import { ReconnectIntent } from './intents.ts';
import { english, type Phrases } from './phrases.ts';
import { rareEnglish } from './rare-phrases.ts';
import { safeUrl } from './safe-url.ts';
import { shared } from './styles/shared.ts';

const blockedIcon = icon('M5.7 5.7l12.6 12.6M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0');

/** Reasons that concern this visitor and that trying again does not cure. */
const NOT_ALLOWED = new Set(['customer_banned', 'customer_temporarily_blocked', 'not_allowed', 'authorization']);

/**
 * Says that there is no chat here, and what can be done.
 *
 * @fires customer-chat-reconnect - `Try again` was pressed.
 * @csspart stopped - The whole of it.
 * @csspart title - What happened.
 * @csspart hint - What to do.
 * @csspart link - The address to write to.
 * @csspart secondary-button - Tries again.
 */
@customElement('customer-chat-stopped-view')
export class StoppedView extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        flex: 1;
        place-content: center;
        min-block-size: 0;
        overflow-y: auto;
        padding: 24px;
      }
      .stopped {
        display: grid;
        gap: 8px;
        justify-items: center;
        text-align: center;
      }
      .sign {
        display: grid;
        place-items: center;
        inline-size: 64px;
        block-size: 64px;
        margin-block-end: 12px;
        border-radius: calc(2 * var(--_r));
        background: var(--_raised);
        color: var(--_muted);
      }
      .hint {
        max-inline-size: 20em;
        text-wrap: balance;
      }
      .secondary {
        inline-size: auto;
        margin-block-start: 16px;
        padding-inline: 24px;
      }
    `,
  ];

  @property({ attribute: false }) phrases: Phrases = english;
  /** A stop reason of the session. */
  @property() why = '';
  /** Where else to turn to: an e-mail address. */
  @property() contact = '';

  protected override render() {
    const { contact, why } = this;
    const phrases = { ...rareEnglish, ...this.phrases };
    const barred = NOT_ALLOWED.has(why);
    const href = contact.includes('@') ? safeUrl(`mailto:${contact}`) : undefined;
    return html`<div class="stopped" part="stopped" role="status">
      <div class="sign">${barred ? blockedIcon : icons.offline}</div>
      <h3 class="title" part="title">${barred ? phrases.notAllowed : phrases.unavailable}</h3>
      <p class="hint" part="hint">${barred ? phrases.notAllowedHelp : phrases.unavailableHelp}
        ${href === undefined ? nothing : html`${phrases.writeTo} <a part="link" href=${href}><bdi>${contact}</bdi></a>`}</p>
      ${
        barred
          ? nothing
          : html`<button class="secondary" part="secondary-button" @click=${() => this.dispatchEvent(new ReconnectIntent())}>${phrases.tryAgain}</button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-stopped-view': StoppedView;
  }
}

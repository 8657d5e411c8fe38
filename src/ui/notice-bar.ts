import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NoticeView } from '../store/views.ts';
import { icons } from './icons.ts';
import { ReconnectIntent } from './intents.ts';
import { english } from './phrases.ts';
import { shared } from './styles/shared.ts';

type Words = keyof typeof english;

interface Notice {
  readonly says: Words;
  readonly offers?: Words;
}

/** What each notice says, and what can be done about it. */
const NOTICES: Readonly<Record<Exclude<NoticeView['is'], 'none'>, Notice>> = {
  connecting: { says: 'connecting' },
  offline: { says: 'noConnection', offers: 'tryNow' },
  paused: { says: 'paused', offers: 'goOn' },
  nobody_online: { says: 'nobodyOnline' },
};

/**
 * A calm strip under the header, while there is something to know about the connection.
 *
 * @fires customer-chat-reconnect - Connect now.
 * @csspart notice - The strip.
 * @csspart notice-button - What can be done.
 */
@customElement('customer-chat-notice-bar')
export class NoticeBar extends LitElement {
  static override styles = [
    shared,
    css`
      .notice {
        display: flex;
        gap: 12px;
        align-items: center;
        min-block-size: 40px;
        padding: 4px 16px;
        border-block-end: 1px solid var(--_raised-line);
        background: var(--_raised);
        font-size: 0.8667em;
        animation: fade calc(0.6 * var(--_d));
        --_icon: 20px;
      }
      svg {
        color: var(--_muted);
      }
      span {
        flex: 1;
      }
      button {
        min-block-size: 32px;
        padding-inline: 8px;
        margin-inline-end: -8px;
        border-radius: calc(0.5 * var(--_r));
        color: var(--_ink);
        font-weight: 600;
      }
      button:hover {
        background: var(--_raised-2);
      }
      @media (pointer: coarse) {
        button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: NoticeView = { is: 'none' };
  @property({ attribute: false }) phrases = english;
  /** Something that the customer asked for was refused; stands before all that offers nothing to do. */
  @property({ type: Boolean }) failed = false;

  protected override render() {
    return html`<div role="status">${this.#renderNotice()}</div>`;
  }

  #renderNotice() {
    const { phrases, view } = this;
    const notice: Notice | undefined = view.is === 'none' ? undefined : NOTICES[view.is];
    if (this.failed && notice?.offers === undefined)
      return html`<div class="notice" part="notice">${icons.alert}<span>${phrases.didNotWork}</span></div>`;
    if (notice === undefined) return nothing;
    const { says, offers } = notice;
    return html`<div class="notice" part="notice">
      ${view.is === 'nobody_online' ? nothing : icons.offline}<span>${phrases[says]}</span>
      ${
        offers === undefined
          ? nothing
          : html`<button part="notice-button" @click=${() => this.dispatchEvent(new ReconnectIntent())}>${phrases[offers]}</button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-notice-bar': NoticeBar;
  }
}

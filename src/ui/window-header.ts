import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HeaderView } from '../store/views.ts';
import { avatar, avatarStyles, brandMark } from './avatar.ts';
import { icons } from './icons.ts';
import { EndIntent, MinimiseIntent, ShowListIntent, SoundIntent } from './intents.ts';
import { late } from './late.ts';
import { PARTS } from './parts.ts';
import { count, english } from './phrases.ts';
import { shared } from './styles/shared.ts';

const loadMenu = () => late(() => import('./window-menu.ts'));

/** What the second line says, by status. */
const STATUS: Readonly<Record<Exclude<HeaderView['status'], 'none'>, keyof typeof english>> = {
  typing: 'typing',
  online: 'online',
  queued: 'queuing',
  ended: 'ended',
  offline: 'away',
  connecting: 'connecting',
};

/**
 * Who is there, the menu, and the way out.
 *
 * @fires customer-chat-end - `End conversation` was chosen.
 * @fires customer-chat-sound - The switch for sounds was turned.
 * @fires customer-chat-show-list - Back to all conversations.
 * @fires customer-chat-minimise - The window is to close.
 * @slot avatar - Instead of the face.
 * @csspart header - The whole bar.
 * @csspart avatar - The agent's face.
 * @csspart brand-mark - What stands in its place before an agent has come.
 * @csspart header-title - The name.
 * @csspart header-status - The line under it.
 * @csspart header-button - Back, menu and minimise.
 * @csspart back-button - With `header-button`: leads to all conversations.
 * @csspart menu-button - With `header-button`: opens the menu.
 * @csspart minimise-button - With `header-button`: closes the window.
 * @csspart menu - The open menu.
 * @csspart menu-item - A line of it.
 * @csspart portrait - The face, and the dot that says who is there.
 */
@customElement('customer-chat-window-header')
export class WindowHeader extends LitElement {
  static override styles = [
    shared,
    avatarStyles,
    css`
      :host {
        position: relative;
        z-index: 2;
        display: block;
        flex: none;
        --_face: 40px;
      }
      .header {
        display: flex;
        gap: 4px;
        align-items: center;
        min-block-size: calc(64px + env(safe-area-inset-top, 0px));
        padding-block-start: env(safe-area-inset-top, 0px);
        padding-inline: 16px 8px;
        border-block-end: 1px solid var(--_line);
        background: var(--_surface);
      }
      :host([plain]) .header {
        border-color: transparent;
        background: none;
      }
      .who {
        display: flex;
        flex: 1;
        gap: 12px;
        align-items: center;
        min-inline-size: 0;
      }
      .words {
        min-inline-size: 0;
      }
      h2,
      .status {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      h2 {
        font-size: 1em;
        font-weight: 600;
        letter-spacing: calc(0.01 * var(--_tracking));
      }
      .large {
        padding-block: 12px;
        font-size: 1.4667em;
        font-weight: 680;
        letter-spacing: calc(0.02 * var(--_tracking));
      }
      .status {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--_muted);
        font-size: 0.8667em;
        line-height: 1.3;
      }
      .dot {
        flex: none;
        inline-size: 8px;
        block-size: 8px;
        border: 2px solid var(--_muted);
        border-radius: 50%;
      }
      .dot.on {
        border-color: var(--_success);
        background: var(--_success);
      }
      .portrait {
        position: relative;
        flex: none;
      }
      .portrait .dot {
        position: absolute;
        inset-block-end: -1px;
        inset-inline-end: -1px;
        inline-size: 12px;
        block-size: 12px;
        border-color: var(--_surface);
      }
      .back {
        position: relative;
        margin-inline-start: -12px;
      }
      .count {
        position: absolute;
        inset-block-start: 2px;
        inset-inline-end: 0;
        min-inline-size: 18px;
        padding-inline: 4px;
        border-radius: calc(2 * var(--_r));
        background: var(--_fill);
        color: var(--_on-accent);
        font-size: 0.7334em;
        font-weight: 700;
        line-height: 18px;
        text-align: center;
      }
      .solid {
        fill: currentColor;
        stroke: none;
      }
    `,
  ];

  @property({ attribute: false }) view: HeaderView | undefined;
  @property({ attribute: false }) phrases = english;
  @property() brand = '';
  /** Stands instead of the name, large: over the list. */
  @property() heading = '';
  /** Whether sounds are on; `undefined` leaves the switch out. */
  @property({ attribute: false }) sounds: boolean | undefined;
  /** The window fills a small screen: its way out is at the start. */
  @property({ type: Boolean }) fullScreen = false;
  /** Part of the page: there is no way out. */
  @property({ type: Boolean }) inline = false;

  @state() private menu: 'open' | 'from end' | undefined;
  /** When the pointer went down on its button, the menu was open. */
  #wasOpen = false;

  protected override render() {
    const { brand, fullScreen, heading, inline, phrases, view } = this;
    const list = heading === '' ? view?.list : undefined;
    return html`
      <div class="header" part="header">
        ${list === undefined && (!fullScreen || inline) ? nothing : this.#renderBack(list)}
        ${
          heading === ''
            ? html`<div class="who">${this.#renderWho(view, brand)}</div>`
            : html`<h2 class="who large" part="header-title">${heading}</h2>`
        }
        ${this.#renderMenu()}
        ${
          inline || (fullScreen && list === undefined)
            ? nothing
            : html`<button class="icon-button" part="header-button minimise-button" aria-label=${phrases.minimise} @click=${this.#minimise}>
                ${icons.down}
              </button>`
        }
      </div>`;
  }

  #renderBack(list: HeaderView['list']): TemplateResult {
    const { language, back, backToList, allConversations } = this.phrases;
    const unread = list?.othersUnread ?? 0;
    const label = list === undefined ? back : unread > 0 ? count(backToList, unread, language) : allConversations;
    return html`<button
      class="icon-button back"
      part="header-button ${list === undefined ? 'minimise' : 'back'}-button"
      aria-label=${label}
      @click=${list === undefined ? this.#minimise : () => this.dispatchEvent(new ShowListIntent())}
    >${icons.back}${unread > 0 ? html`<span class="count">${unread > 9 ? '9+' : unread}</span>` : nothing}</button>`;
  }

  #renderWho(view: HeaderView | undefined, brand: string) {
    const { agent, presence, status = 'none' } = view ?? {};
    const here = presence === 'online' || presence === 'queue';
    const dot =
      presence === undefined || presence === 'unknown' ? nothing : html`<i class="dot ${here ? 'on' : ''}"></i>`;
    const words = status === 'none' ? '' : this.phrases[STATUS[status]];
    return html`
      <div class="portrait" part="portrait"><slot name="avatar">${agent === undefined ? brandMark(brand) : html`${avatar(agent)}${here ? dot : nothing}`}</slot></div>
      <div class="words">
        <h2 part="header-title"><bdi>${agent?.name ?? brand}</bdi></h2>
        ${words === '' ? nothing : html`<p class="status" part="header-status">${agent === undefined ? dot : nothing}${words}</p>`}
      </div>`;
  }

  #renderMenu() {
    const { menu, phrases, sounds, view } = this;
    const canEnd = view?.canEnd === true;
    if (sounds === undefined && !canEnd) return nothing;
    return html`
      <button
        class="icon-button"
        part="header-button menu-button"
        id="menu-button"
        aria-label=${phrases.menu}
        aria-haspopup="menu"
        aria-expanded=${menu !== undefined}
        @pointerenter=${loadMenu}
        @focus=${loadMenu}
        @pointerdown=${() => {
          this.#wasOpen = this.menu !== undefined;
        }}
        @click=${this.#toggleMenu}
        @keydown=${this.#openMenuWithKey}
      >${icons.menu}</button>
      ${
        menu === undefined
          ? nothing
          : html`<customer-chat-window-menu
              exportparts=${PARTS}
              .phrases=${phrases}
              .sounds=${sounds}
              .canEnd=${canEnd}
              .fromEnd=${menu === 'from end'}
              @close=${this.#closeMenu}
              @customer-chat-end=${() => this.dispatchEvent(new EndIntent())}
              @customer-chat-sound=${({ on }: SoundIntent) => this.dispatchEvent(new SoundIntent(on))}
              @focusout=${this.#leaveMenu}
            ></customer-chat-window-menu>`
      }`;
  }

  #toggleMenu({ detail }: MouseEvent): void {
    loadMenu();
    // Safari gives no focus to a button that is clicked: the menu has closed by itself by then.
    this.menu = this.menu === undefined && !(detail > 0 && this.#wasOpen) ? 'open' : undefined;
  }

  #openMenuWithKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') this.menu = 'open';
    else if (event.key === 'ArrowUp') this.menu = 'from end';
    else return;
    event.preventDefault();
  }

  #closeMenu(): void {
    this.menu = undefined;
    this.renderRoot.querySelector<HTMLElement>('#menu-button')?.focus();
  }

  #leaveMenu({ relatedTarget }: FocusEvent): void {
    // The button closes it by itself.
    if (!(relatedTarget instanceof Element) || relatedTarget.id !== 'menu-button') this.menu = undefined;
  }

  #minimise(): void {
    this.dispatchEvent(new MinimiseIntent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-window-header': WindowHeader;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { View } from '../domain/desk-places.ts';
import { controls } from '../styles/controls.ts';
import './agent-face.ts';
import { type IconName, icon } from './icons.ts';
import { IntentEvent } from './intents.ts';
import './menu-button.ts';
import { nextScheme, schemeNow } from './color-scheme.ts';
import type { MenuChoice } from './menu-button.ts';

/** The dark edge of the desk: where one is, and who one is. On phones it lies along the foot. */
@customElement('agent-rail')
export class AgentRail extends LitElement {
  static override styles = [
    controls,
    css`
      nav {
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: 12px;
        block-size: 100%;
        padding: 14px 8px;
        background: var(--rail);
        color: #a3a6b1;
      }
      .mark {
        display: grid;
        place-items: center;
        inline-size: 40px;
        block-size: 40px;
        margin-block-end: 8px;
        border-radius: 12px;
        background: linear-gradient(#5363ff, #4353ff);
        box-shadow: inset 0 0 0 1px rgb(255 255 255 / 0.1);
        color: #fff;
        text-decoration: none;
        font-weight: 680;
        font-size: 16px;
      }
      .place {
        position: relative;
        display: grid;
        place-items: center;
        inline-size: 44px;
        block-size: 44px;
        border-radius: 12px;
        transition: background-color calc(var(--duration) / 2);
      }
      .place:hover {
        color: #fff;
        background: rgb(255 255 255 / 0.07);
      }
      .place[aria-current='page'] {
        color: #fff;
        background: rgb(255 255 255 / 0.13);
      }
      :focus-visible {
        outline-color: #a9b2ff;
      }
      .unread {
        position: absolute;
        inset-block-start: 7px;
        inset-inline-end: 7px;
        inline-size: 11px;
        block-size: 11px;
        border: 2px solid var(--rail);
        border-radius: 50%;
        background: #ff5d62;
      }
      .space {
        flex: 1;
      }
      .me {
        --face-ground: var(--rail);
      }
      .me::part(button) {
        background: none;
      }
      @media (max-width: 767px) {
        nav {
          flex-direction: row;
          justify-content: space-around;
          gap: 4px;
          padding: 6px 16px calc(6px + env(safe-area-inset-bottom));
        }
        .mark,
        .space {
          display: none;
        }
      }
    `,
  ];

  @property() view: View = 'chats';
  @property({ type: Number }) waiting = 0;
  @property({ type: Number }) visitors = 0;
  @property() agentId = '';
  @property() name = '';
  @property({ type: Boolean }) accepting = false;

  protected override render() {
    return html`<nav aria-label="Desk">
      <a class="mark" href="/" target="_blank" rel="noopener" aria-label="Open the shop" title="Open the shop">Q</a>
      ${this.#place('chats', 'inbox', 'Chats', this.waiting, this.waiting > 0)}
      ${this.#place('visitors', 'people', 'Visitors', this.visitors, false)}
      <span class="space"></span>
      <button class="place" type="button" aria-label=${`Change to ${nextScheme()}`} title=${`Change to ${nextScheme()}`} @click=${this.#changeScheme}>
        ${icon(schemeNow() === 'dark' ? 'moon' : 'sun')}
      </button>
      <agent-menu-button
        class="me"
        label=${`Signed in as ${this.name}`}
        opens="up"
        aligned="start"
        .items=${[{ id: 'sign_out', label: 'Sign out', hint: this.name, icon: 'exit' as const }]}
        @menu-choice=${this.#chosen}
      >
        <agent-face .person=${this.agentId} .name=${this.name} .online=${this.accepting} .size=${34}></agent-face>
      </agent-menu-button>
    </nav>`;
  }

  #place(view: View, drawing: IconName, label: string, count: number, marked: boolean) {
    const words = count > 0 ? `${label}, ${count} ${view === 'chats' ? 'waiting' : 'here now'}` : label;
    return html`<button
      class="place"
      type="button"
      aria-label=${words}
      title=${words}
      aria-current=${this.view === view ? 'page' : nothing}
      @click=${() => this.#choose(view)}
    >
      ${icon(drawing)}${marked ? html`<span class="unread"></span>` : nothing}
    </button>`;
  }

  #choose(view: View) {
    // Where one region is shown at a time, the way to the chats leads to their list.
    const toList = view === 'chats' && matchMedia('(max-width: 767px)').matches;
    this.dispatchEvent(
      new IntentEvent(toList ? { type: 'open_chat', chatId: undefined } : { type: 'choose_view', view }),
    );
  }

  #changeScheme() {
    document.documentElement.style.colorScheme = nextScheme();
    this.requestUpdate();
  }

  #chosen(event: MenuChoice) {
    event.stopPropagation();
    this.dispatchEvent(new IntentEvent({ type: 'sign_out' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-rail': AgentRail;
  }
}

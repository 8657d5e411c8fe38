import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChatListItem } from '../store/views.ts';
import { avatar, avatarStyles, brandMark } from './avatar.ts';
import { icon } from './icons.ts';
import { ShowChatIntent, StartIntent } from './intents.ts';
import { english, fill, kindOf, type Phrases } from './phrases.ts';
import { rareEnglish } from './rare-phrases.ts';
import { shared } from './styles/shared.ts';
import { shortWhen } from './time-words.ts';

const writeIcon = icon('M4 20h4L19 9a2.8 2.8 0 0 0-4-4L4 16zM13.5 6.5l4 4');

/**
 * All conversations of the customer.
 *
 * @fires customer-chat-show-chat - One was chosen.
 * @fires customer-chat-start - `New conversation` was pressed.
 * @csspart list - The list.
 * @csspart list-item - One conversation.
 * @csspart list-name - Whom it was with.
 * @csspart list-time - When something was said last.
 * @csspart hint - What was said last.
 * @csspart title - What stands over the ended ones, or over nothing.
 */
@customElement('customer-chat-chat-list')
export class ChatList extends LitElement {
  static override styles = [
    shared,
    avatarStyles,
    css`
      :host {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-block-size: 0;
        --_face: 48px;
      }
      .scroller {
        flex: 1;
        min-block-size: 0;
        overflow-y: auto;
        padding: 4px;
        overscroll-behavior: contain;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .heading {
        padding: 16px 12px 8px;
        color: var(--_muted);
        font-size: 0.8em;
        font-weight: 550;
      }
      li > button {
        display: flex;
        gap: 12px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 72px;
        padding: 12px;
        border-radius: var(--_r);
      }
      li > button:hover {
        background: var(--_raised);
      }
      li > button:active {
        background: var(--_raised-2);
      }
      li > button:focus-visible {
        outline-offset: -2px;
      }
      .words {
        display: grid;
        flex: 1;
        grid-template-columns: 1fr auto;
        gap: 2px 8px;
        align-items: baseline;
        min-inline-size: 0;
      }
      .words > * {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .name {
        font-weight: 600;
      }
      .when {
        color: var(--_muted);
        font-size: 0.8667em;
      }
      /* Too long, it ends where its own words do. */
      .preview {
        color: var(--_muted);
        text-align: -webkit-match-parent;
        text-align: match-parent;
      }
      .unread .preview {
        color: var(--_text);
        font-weight: 550;
      }
      .unread .when {
        color: var(--_ink);
        font-weight: 550;
      }
      .badge {
        align-self: center;
        justify-self: end;
        inline-size: 10px;
        block-size: 10px;
        border-radius: 50%;
        background: var(--_fill);
      }
      .nothing {
        display: grid;
        gap: 8px;
        place-content: center;
        justify-items: center;
        block-size: 100%;
        padding: 24px;
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
      .foot {
        flex: none;
        padding: 12px 16px max(16px, env(safe-area-inset-bottom, 0px));
        --_icon: 20px;
      }
    `,
  ];

  /** In the order in which they are shown. */
  @property({ attribute: false }) items: readonly ChatListItem[] = [];
  @property({ attribute: false }) phrases: Phrases = english;
  @property() brand = '';

  protected override render() {
    const { items } = this;
    const phrases = { ...rareEnglish, ...this.phrases };
    const ended = items.filter(({ active }) => !active);
    return html`
      <div class="scroller" part="list">
        ${
          items.length === 0
            ? html`<div class="nothing">
                <div class="sign">${writeIcon}</div>
                <h3 class="title" part="title">${phrases.noConversations}</h3>
                <p class="hint" part="hint">${phrases.noConversationsHelp}</p>
              </div>`
            : nothing
        }
        ${this.#renderItems(items.filter(({ active }) => active))}
        ${ended.length === 0 ? nothing : html`<h3 class="heading" part="title">${phrases.endedHeading}</h3>${this.#renderItems(ended)}`}
      </div>
      <div class="foot">
        <button class="primary" part="primary-button" @click=${() => this.dispatchEvent(new StartIntent())}>
          ${items.some(({ active }) => active) ? phrases.openConversation : html`${writeIcon}${phrases.newConversation}`}
        </button>
      </div>`;
  }

  #renderItems(items: readonly ChatListItem[]) {
    return html`<ul>${repeat(
      items,
      ({ chatId }) => chatId,
      (item) => this.#renderItem(item),
    )}</ul>`;
  }

  #renderItem({ agent, at, chatId, preview, unread }: ChatListItem) {
    const { brand, phrases } = this;
    return html`<li>
      <button part="list-item" class=${unread ? 'unread' : ''} @click=${() => this.dispatchEvent(new ShowChatIntent(chatId))}>
        ${agent === undefined ? brandMark(brand) : avatar(agent)}
        <span class="words">
          <span class="name" part="list-name"><bdi>${agent?.name ?? brand}</bdi></span>
          <bdi class="when" part="list-time">${at === undefined ? nothing : shortWhen(at, Date.now(), phrases)}</bdi>
          <span class="preview" part="hint" dir="auto">${this.#previewOf(preview)}</span>
          ${unread ? html`<span class="badge"><span class="hidden">${phrases.unread ?? rareEnglish.unread}</span></span>` : nothing}
        </span>
      </button>
    </li>`;
  }

  #previewOf(preview: ChatListItem['preview']) {
    const { phrases } = this;
    if (preview === undefined) return nothing;
    const text = 'text' in preview ? preview.text : kindOf(preview.type, phrases);
    return preview.mine ? fill(phrases.yours ?? rareEnglish.yours, { text }) : text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-chat-list': ChatList;
  }
}

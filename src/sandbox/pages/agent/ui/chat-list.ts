import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Tab } from '../domain/desk-places.ts';
import type { ChatList, ChatRow } from '../select/chat-list.ts';
import { ago, stopwatch } from '../select/times.ts';
import { controls } from '../styles/controls.ts';
import './agent-face.ts';
import { chatListStyles } from './chat-list-styles.ts';
import { rowStyles } from './chat-row-styles.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';

const TABS: readonly { readonly id: Tab; readonly label: string }[] = [
  { id: 'mine', label: 'Mine' },
  { id: 'waiting', label: 'Waiting' },
  { id: 'all', label: 'All' },
  { id: 'closed', label: 'Closed' },
];

const NOTHING: Readonly<Record<Tab, readonly [string, string]>> = {
  mine: ['Nobody needs you right now', 'New chats come here by themselves while you accept them.'],
  waiting: ['The queue is empty', 'Whoever finds nobody free waits here.'],
  all: ['No open chats', 'Open the shop in another tab and say something.'],
  closed: ['Nothing closed yet', 'Chats that have ended are kept here.'],
};

/** The list at the desk's start: search, tabs, and the chats of the chosen tab by who waits. */
@customElement('agent-chat-list')
export class ChatListView extends LitElement {
  static override styles = [controls, rowStyles, chatListStyles];

  @property({ attribute: false }) list: ChatList = { sections: [], counts: {}, waiting: 0 };
  @property() tab: Tab = 'mine';
  @property() query = '';
  @property({ type: Boolean }) accepting = false;
  @property({ type: Boolean }) hasMore = false;
  /** False until the chats were read once. */
  @property({ type: Boolean }) known = true;
  @property({ type: Number }) now = 0;

  protected override render() {
    return html`
      <header>
        <h2>Chats</h2>
        <button class="switch" type="button" role="switch" aria-checked=${this.accepting} @click=${this.#accept}>
          Accepting<span class="track"></span>
        </button>
      </header>
      <div class="search" role="search">
        ${icon('search', 16)}
        <input
          type="search"
          aria-label="Search people and words"
          aria-keyshortcuts="/"
          placeholder="Search chats"
          autocomplete="off"
          .value=${this.query}
          @input=${this.#search}
          @keydown=${this.#searchKey}
        /><kbd aria-hidden="true">/</kbd>
      </div>
      <div class="tabs" role="group" aria-label="Which chats">
        ${TABS.map(({ id, label }) => this.#renderTab(id, label))}
      </div>
      <div class="scroll" @keydown=${this.#onKey}>${this.#renderRows()}</div>
    `;
  }

  /** For the shortcut. */
  focusSearch() {
    this.renderRoot.querySelector('input')?.focus();
  }

  #renderTab(id: Tab, label: string) {
    const count = this.list.counts[id] ?? 0;
    return html`<button
      class="tab"
      type="button"
      aria-pressed=${this.tab === id}
      @click=${() => this.dispatchEvent(new IntentEvent({ type: 'choose_tab', tab: id }))}
    >${label}${count > 0 ? html`<b>${count}</b>` : nothing}</button>`;
  }

  #renderRows() {
    if (!this.known)
      return html`<ul aria-label="Reading the chats">${[1, 2, 3].map(() => html`<li class="ghost"></li>`)}</ul>`;
    if (this.list.sections.length === 0) return this.#renderNothing();
    const reachable =
      this.list.sections.flatMap(({ rows }) => rows).find((row) => row.chosen) ?? this.list.sections[0]?.rows[0];
    return html`
      ${repeat(
        this.list.sections,
        ({ heading }) => heading,
        ({ heading, rows }) => html`<section aria-label=${heading}>
          <h3>${heading}</h3>
          <ul>${repeat(
            rows,
            (row) => row.chatId,
            (row) => this.#renderRow(row, row === reachable),
          )}</ul>
        </section>`,
      )}
      ${this.#renderMore()}
    `;
  }

  /** A search knows those alone that were read. */
  #renderMore() {
    if (!this.hasMore || (this.tab !== 'closed' && this.query.trim() === '')) return nothing;
    return html`<button class="button gentle more" type="button" @click=${() => this.dispatchEvent(new IntentEvent({ type: 'load_archive' }))}>Show earlier ones</button>`;
  }

  #renderNothing() {
    const [title, hint] =
      this.query.trim() === '' ? NOTHING[this.tab] : ['Nothing found', `No chat here holds “${this.query.trim()}”.`];
    return html`<p class="nothing"><strong>${title}</strong>${hint}</p>${this.#renderMore()}`;
  }

  #renderRow(row: ChatRow, reachable: boolean) {
    return html`<li>
      <button
        class="row ${row.unread > 0 ? 'unread' : ''}"
        type="button"
        tabindex=${reachable ? 0 : -1}
        aria-current=${row.chosen ? 'true' : nothing}
        @click=${() => this.dispatchEvent(new IntentEvent({ type: 'open_chat', chatId: row.chatId }))}
      >
        <agent-face .person=${row.customerId} .name=${row.name} .online=${row.online}></agent-face>
        <span class="name"><bdi>${row.name}</bdi></span>
        ${row.waits === 'agent' ? nothing : html`<span class="time">${ago(row.since, this.now)}</span>`}
        <span class="preview" dir="auto">${row.typing ? html`<em>Typing…</em>` : row.preview}</span>
        ${this.#renderBadge(row)}
      </button>
    </li>`;
  }

  #renderBadge(row: ChatRow) {
    if (row.waits === 'agent') {
      return html`<span class="wait"><span class="visually-hidden">waits for </span>${stopwatch(row.since, this.now)}</span>`;
    }
    if (row.unread === 0) return nothing;
    return html`<span class="badge">${row.unread > 9 ? '9+' : row.unread}<span class="visually-hidden"> unread</span></span>`;
  }

  #accept() {
    this.dispatchEvent(new IntentEvent({ type: 'accept_chats', accepting: !this.accepting }));
  }

  #search(event: InputEvent) {
    if (event.target instanceof HTMLInputElement) {
      this.dispatchEvent(new IntentEvent({ type: 'search', query: event.target.value }));
    }
  }

  #searchKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && this.query !== '') {
      this.dispatchEvent(new IntentEvent({ type: 'search', query: '' }));
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>('.row')?.focus();
    }
  }

  #onKey(event: KeyboardEvent) {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
    const at = rows.findIndex((row) => row.matches(':focus'));
    if (at < 0) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, rows.length - 1),
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    if (target < 0) this.focusSearch();
    else rows[target]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-chat-list': ChatListView;
  }
}

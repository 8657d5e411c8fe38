import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { transferTargets } from '../commands/note-chat.ts';
import type { OpenDesk } from '../commands/open-desk.ts';
import type { Attachment } from '../domain/attachment.ts';
import type { Chat } from '../domain/chat.ts';
import { customerName } from '../domain/customer.ts';
import type { DeskDialog } from '../domain/desk-dialog.ts';
import { emptyDraft } from '../domain/desk-places.ts';
import type { BegunDrafts } from '../domain/event-draft.ts';
import { announcementOf } from '../select/announcement.ts';
import { chatList } from '../select/chat-list.ts';
import { composerMode } from '../select/composer-mode.ts';
import { customerFacts, whereabouts } from '../select/customer-facts.ts';
import { memo } from '../select/memo.ts';
import { namesIn } from '../select/names.ts';
import { newestMoment, timelineRows } from '../select/timeline.ts';
import { agentOptions, groupOptions, type TransferOption } from '../select/transfer-options.ts';
import { visitorRows } from '../select/visitors.ts';
import type { Store } from '../state/store.ts';
import { controls } from '../styles/controls.ts';
import type { Account, Group } from '../wire/sandbox-info.ts';
import './agent-conversation.ts';
import './agent-details.ts';
import './agent-rail.ts';
import './agent-strip.ts';
import './agent-transfer.ts';
import './agent-visitors.ts';
import './chat-list.ts';
import { deskStyles } from './desk-styles.ts';
import { dialogView } from './dialogs/dialog-view.ts';
import { icon } from './icons.ts';
import { type Intent, IntentEvent } from './intents.ts';
import { obey, type PageOfDesk } from './obey.ts';
import { StoreController } from './store-controller.ts';

const NO_FILES: readonly Attachment[] = [];

/** The connected view: hands down what is known, and turns what the agent wants into commands. */
@customElement('agent-desk')
export class AgentDesk extends LitElement {
  static override styles = [controls, deskStyles];

  @property({ attribute: false }) desk!: OpenDesk;
  @property({ attribute: false }) groups: readonly Group[] = [];
  @property({ attribute: false }) accounts: readonly Account[] = [];
  @state() private transferring: { readonly chatId: string; readonly agents: readonly TransferOption[] } | undefined;
  @state() private dialog: DeskDialog | undefined;
  @state() private announcement = '';
  @query('agent-conversation') private readonly conversation!: HTMLElementTagNameMap['agent-conversation'] | null;
  @query('agent-chat-list') private readonly list!: HTMLElementTagNameMap['agent-chat-list'] | null;

  @query('agent-details') private readonly details!: HTMLElementTagNameMap['agent-details'] | null;

  readonly #changes = new StoreController(this, (action) => {
    this.announcement = announcementOf(action, this.#store.state) ?? this.announcement;
  });
  readonly #chats = memo(
    () => chatList(this.#store.state),
    () => {
      const { session, chats, threads, customers, liveSigns, desk } = this.#store.state;
      return [session.profile, chats, threads, customers, liveSigns, desk.tab, desk.query, desk.openChatId] as const;
    },
  );
  readonly #rows = memo(
    () => {
      const chat = this.#openChat;
      return chat === undefined ? [] : timelineRows(this.#store.state, chat, this.#customerNameOf(chat));
    },
    () => {
      const { session, threads, history, outgoing, liveSigns, customers } = this.#store.state;
      return [session, this.#openChat, threads, history, outgoing, liveSigns, customers] as const;
    },
  );
  readonly #people = memo(
    () => {
      const chat = this.#openChat;
      return chat === undefined ? {} : namesIn(chat, this.#customerNameOf(chat));
    },
    () => [this.#openChat, this.#store.state.customers] as const,
  );
  /** What was begun in the window for cards and forms until it is sent, by the chat that it is for, or by the visitor. */
  readonly #begun = new Map<string, BegunDrafts>();
  readonly #shortcut = (event: KeyboardEvent) => this.#onKey(event);

  readonly #page: PageOfDesk = {
    open: (chatId) => this.#open(chatId),
    showDetails: (open) => this.#showDetails(open),
    chooseTransfer: (chatId) => this.#chooseTransfer(chatId),
    ask: (dialog) => {
      this.dialog = dialog;
    },
    // The console above owns the desk, and with it who is signed in.
    signOut: () => this.dispatchEvent(new IntentEvent({ type: 'sign_out' })),
  };

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#shortcut);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#shortcut);
  }

  protected override willUpdate() {
    this.#changes.listenTo(this.#store);
  }

  protected override render() {
    const { session, desk } = this.#store.state;
    const { waiting } = this.#chats();
    const chat = this.#openChat;
    const accepting = session.statuses[session.profile?.id ?? ''] === 'accepting_chats';
    const place = desk.view === 'visitors' ? 'at-visitors' : chat === undefined ? 'at-list' : 'at-chat';
    return html`<div class="desk ${place} ${desk.detailsOpen ? 'with-details' : ''}" @agent-intent=${this.#hear}>
      <agent-rail
        .view=${desk.view}
        .waiting=${waiting}
        .visitors=${Object.values(this.#store.state.customers).filter(({ online }) => online === true).length}
        .agentId=${session.profile?.id ?? ''}
        .name=${session.profile?.name ?? ''}
        .accepting=${accepting && session.connection.is === 'online'}
      ></agent-rail>
      <main>
        <h1 class="visually-hidden">Quiet Goods desk</h1>
        <agent-strip
          .connection=${session.connection}
          .knownBefore=${session.profile !== undefined}
          .notice=${desk.notice}
        ></agent-strip>
        ${desk.view === 'visitors' ? this.#renderVisitors() : this.#renderChats(chat, accepting, waiting)}
      </main>
      ${this.#renderTransfer()} ${this.#renderDialog()}
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    </div>`;
  }

  protected override updated() {
    if (!this.isConnected) return;
    const { waiting } = this.#chats();
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}Chats · Quiet Goods desk`;
  }

  get #store(): Store {
    return this.desk.store;
  }

  get #openChat(): Chat | undefined {
    const { chats, desk } = this.#store.state;
    return desk.openChatId === undefined ? undefined : chats.byId[desk.openChatId];
  }

  #customerNameOf(chat: Chat): string {
    return customerName(this.#store.state.customers[chat.customer?.id ?? '']);
  }

  #renderChats(chat: Chat | undefined, accepting: boolean, waiting: number) {
    const { state } = this.#store;
    return html`
      <agent-chat-list
        .list=${this.#chats()}
        .tab=${state.desk.tab}
        .query=${state.desk.query}
        .accepting=${accepting}
        .hasMore=${state.chats.archiveNextPageId !== undefined}
        .known=${state.session.profile !== undefined}
        .now=${state.desk.now}
      ></agent-chat-list>
      ${chat === undefined ? this.#renderNoChat(waiting) : this.#renderChat(chat, waiting)}
    `;
  }

  #renderNoChat(waiting: number) {
    return html`<div class="no-chat">
      <span class="disc">${icon('inbox', 32)}</span>
      <h2>${waiting === 0 ? 'All quiet' : waiting === 1 ? 'Somebody waits' : `${waiting} people wait`}</h2>
      <p>${waiting === 0 ? 'When somebody writes in the shop, it shows in the list.' : 'Choose a chat from the list.'}</p>
      <p class="keys"><span><kbd>/</kbd>search</span><span><kbd>↑</kbd><kbd>↓</kbd>through the list</span><span><kbd>Enter</kbd>open</span><span><kbd>?</kbd>all keys</span></p>
    </div>`;
  }

  #renderChat(chat: Chat, waiting: number) {
    const { state } = this.#store;
    const { desk } = state;
    const customerId = chat.customer?.id ?? chat.id;
    const customer = state.customers[customerId];
    const reach = state.history[chat.id];
    const mode = composerMode(state, chat);
    const last = state.threads[chat.lastThreadId ?? ''];
    const waitsHere = this.#chats().sections.some(({ rows }) =>
      rows.some((row) => row.chatId === chat.id && row.waits),
    );
    return html`
      <agent-conversation
        .chatId=${chat.id}
        .threadId=${chat.lastThreadId ?? ''}
        .customerId=${customerId}
        .customerName=${this.#customerNameOf(chat)}
        .online=${customer?.online === true}
        .people=${this.#people()}
        .where=${whereabouts(customer, desk.now)}
        .othersWaiting=${Math.max(0, waiting - (waitsHere ? 1 : 0))}
        .rows=${this.#rows()}
        .history=${reach?.is ?? 'loading'}
        .hasOlder=${reach?.nextPageId !== undefined}
        .newest=${newestMoment(last)}
        .mode=${mode}
        .draft=${desk.drafts[chat.id] ?? emptyDraft}
        .attachments=${state.attachments[chat.id] ?? NO_FILES}
        .streaming=${desk.streaming}
        .now=${desk.now}
      ></agent-conversation>
      <div class="veil" @click=${() => this.#obey({ type: 'toggle_details', open: false })}></div>
      <agent-details
        aria-label="About this customer"
        role="complementary"
        .chatId=${chat.id}
        .facts=${customerFacts(state, chat, customerId)}
        .canChange=${mode.is === 'write' || mode.is === 'supervise'}
        .now=${desk.now}
        .closable=${desk.detailsOpen}
      ></agent-details>
    `;
  }

  #renderVisitors() {
    return html`<agent-visitors .visitors=${visitorRows(this.#store.state)} .now=${this.#store.state.desk.now}></agent-visitors>`;
  }

  #renderTransfer() {
    if (this.transferring === undefined) return nothing;
    return html`<agent-transfer
      .chatId=${this.transferring.chatId}
      .agents=${this.transferring.agents}
      .groups=${groupOptions(this.groups)}
      @close=${() => (this.transferring = undefined)}
    ></agent-transfer>`;
  }

  #renderDialog() {
    const { dialog } = this;
    if (dialog === undefined) return nothing;
    const view = dialogView(dialog, {
      state: this.#store.state,
      accounts: this.accounts,
      begunFor: (id) => this.#begunFor(id),
      upload: (file) => this.desk.files.uploadAlone(file),
    });
    return html`<div class="over" @close=${() => (this.dialog = undefined)}>${view}</div>`;
  }

  #begunFor(id: string): BegunDrafts {
    const begun = this.#begun.get(id) ?? new Map();
    this.#begun.set(id, begun);
    return begun;
  }

  #hear(event: IntentEvent) {
    event.stopPropagation();
    event.outcome = this.#obey(event.intent);
  }

  #obey(intent: Intent): Promise<string | undefined> {
    return obey(this.desk, intent, this.#page);
  }

  async #open(chatId: string | undefined) {
    this.desk.openChat(chatId);
    await this.updateComplete;
    await this.conversation?.updateComplete;
    // On touch the keyboard would cover what one came to read.
    if (!matchMedia('(pointer: coarse)').matches) this.conversation?.focus();
  }

  /** Narrow screens lay the details over the talk; the focus goes there, and back. */
  async #showDetails(open: boolean) {
    this.#store.dispatch({ type: 'details_toggled', open });
    await this.updateComplete;
    await this.details?.updateComplete;
    if (open) this.details?.focus();
    else this.conversation?.focusDetails();
  }

  async #chooseTransfer(chatId: string) {
    const targets = await transferTargets(this.desk, chatId);
    const agents = agentOptions(targets, this.#store.state.session, this.accounts);
    this.transferring = { chatId, agents };
  }

  #onKey(event: KeyboardEvent) {
    const typing = event
      .composedPath()
      .some((node) => node instanceof HTMLElement && node.matches('input, textarea, select, dialog'));
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.list?.focusSearch();
    } else if (event.key === '?' && !typing) {
      this.#obey({ type: 'ask', dialog: { is: 'keys' } });
    } else if (event.key === 'Escape' && !typing && this.#store.state.desk.detailsOpen) {
      this.#obey({ type: 'toggle_details', open: false });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-desk': AgentDesk;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Attachment } from '../domain/attachment.ts';
import type { DeskDialog } from '../domain/desk-dialog.ts';
import { type Draft, emptyDraft } from '../domain/desk-places.ts';
import type { ComposerMode } from '../select/composer-mode.ts';
import type { TimelineRow } from '../select/timeline.ts';
import { controls } from '../styles/controls.ts';
import './agent-composer.ts';
import './agent-face.ts';
import './agent-timeline.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';
import './menu-button.ts';
import type { MenuChoice, MenuItem } from './menu-button.ts';

/** One chat: who it is and what can be done with it, the talk, and where one writes. */
@customElement('agent-conversation')
export class AgentConversation extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        min-block-size: 0;
        min-inline-size: 0;
        background: var(--surface);
        container-type: inline-size;
      }
      header {
        display: flex;
        align-items: center;
        gap: 12px;
        min-block-size: 64px;
        padding: 8px 20px 8px 24px;
        border-block-end: 1px solid var(--line);
      }
      .who {
        flex: 1;
        min-inline-size: 0;
      }
      h2 {
        overflow: hidden;
        font: inherit;
        font-size: 16px;
        font-weight: 650;
        letter-spacing: -0.012em;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .where {
        overflow: hidden;
        color: var(--muted);
        font-size: 13px;
        line-height: 18px;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .tools {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      :host {
        position: relative;
      }
      .drop {
        position: absolute;
        inset: 8px;
        z-index: 5;
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 8px;
        border: 2px dashed var(--accent-text);
        border-radius: 16px;
        background: color-mix(in oklab, var(--surface), transparent 12%);
        color: var(--accent-text);
        pointer-events: none;
      }
      .back {
        position: relative;
        justify-items: start;
        margin-inline: -8px -6px;
      }
      .back svg:dir(rtl) {
        transform: scaleX(-1);
      }
      .others {
        position: absolute;
        inset-block-start: 2px;
        inset-inline-end: 0;
        min-inline-size: 18px;
        padding: 0 5px;
        border-radius: 9px;
        background: var(--accent);
        color: var(--on-accent);
        font-size: 12px;
        line-height: 18px;
        font-weight: 700;
      }
      @container (max-width: 560px) {
        header {
          padding-inline: 16px 8px;
        }
        .tools {
          gap: 2px;
        }
        .tools .button {
          padding: 0;
          inline-size: 40px;
          min-block-size: 40px;
          background: none;
          box-shadow: none;
        }
        .tools .button span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
      @media (min-width: 768px) {
        .back {
          display: none;
        }
      }
      @media (min-width: 1280px) {
        .details {
          display: none;
        }
      }
    `,
  ];

  @property() chatId = '';
  /** The open thread, or the last one. */
  @property() threadId = '';
  @property() customerId = '';
  @property() customerName = '';
  @property({ type: Boolean }) online = false;
  /** How everybody who ever took part is called, by id. */
  @property({ attribute: false }) people: Readonly<Record<string, string>> = {};
  /** The header's second line. */
  @property() where = '';
  /** How many other chats wait, for the way back on phones. */
  @property({ type: Number }) othersWaiting = 0;
  @property({ attribute: false }) rows: readonly TimelineRow[] = [];
  @property() history: 'loading' | 'ready' | 'failed' = 'ready';
  @property({ type: Boolean }) hasOlder = false;
  @property() newest: string | undefined;
  @property({ attribute: false }) mode: ComposerMode = { is: 'closed' };
  @property({ attribute: false }) draft: Draft = emptyDraft;
  @property({ attribute: false }) attachments: readonly Attachment[] = [];
  @property({ type: Boolean }) streaming = false;
  /** Files are being dragged over it. */
  @state() private dropping = false;
  @property({ type: Number }) now = 0;

  constructor() {
    super();
    this.addEventListener('dragover', (event) => this.#dragOver(event));
    this.addEventListener('dragleave', (event) => {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.dropping = false;
    });
    this.addEventListener('drop', (event) => this.#drop(event));
  }

  protected override render() {
    const member = this.mode.is === 'write' || this.mode.is === 'supervise';
    return html`
      <header>
        <button class="icon-button back" type="button" aria-label=${this.othersWaiting > 0 ? `Back to the list, ${this.othersWaiting} waiting` : 'Back to the list'} @click=${() => this.#fire({ type: 'open_chat', chatId: undefined })}>
          ${icon('back')}${this.othersWaiting > 0 ? html`<span class="others">${this.othersWaiting}</span>` : nothing}
        </button>
        <agent-face .person=${this.customerId} .name=${this.customerName} .online=${this.online}></agent-face>
        <div class="who">
          <h2><bdi>${this.customerName}</bdi></h2>
          <p class="where">${this.where}</p>
        </div>
        <div class="tools">
          ${
            member
              ? html`<button class="button gentle" type="button" @click=${() => this.#fire({ type: 'choose_transfer', chatId: this.chatId })}>
                    ${icon('transfer', 18)}<span>Transfer</span>
                  </button>
                  <button class="button outlined" type="button" @click=${() => this.#fire({ type: 'close_chat', chatId: this.chatId })}>
                    ${icon('check', 18)}<span>Close</span>
                  </button>`
              : nothing
          }
          <button class="icon-button details" type="button" aria-label="About this customer" title="About this customer" @click=${() => this.#fire({ type: 'toggle_details', open: true })}>
            ${icon('panel')}
          </button>
          ${
            member
              ? html`<agent-menu-button label="More" .items=${this.#menu()} @menu-choice=${this.#chosen}>${icon('more')}</agent-menu-button>`
              : nothing
          }
        </div>
      </header>
      <agent-timeline
        .chatId=${this.chatId}
        .rows=${this.rows}
        .customerId=${this.customerId}
        .customerName=${this.customerName}
        .people=${this.people}
        .canChange=${member}
        .now=${this.now}
        .history=${this.history}
        .hasOlder=${this.hasOlder}
        .newest=${this.newest}
      ></agent-timeline>
      <agent-composer
        .chatId=${this.chatId}
        .mode=${this.mode}
        .draft=${this.draft}
        .attachments=${this.attachments}
        .streaming=${this.streaming}
      ></agent-composer>
      ${this.dropping ? html`<div class="drop" aria-hidden="true">${icon('clip', 28)}<strong>Drop files to attach them</strong></div>` : nothing}
    `;
  }

  /** Done when the composer is there too, so that it can be focused. */
  protected override async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    await this.renderRoot.querySelector('agent-composer')?.updateComplete;
    return done;
  }

  /** Puts the caret where one writes. */
  override focus() {
    this.renderRoot.querySelector('agent-composer')?.focus();
  }

  /** Back on the way to the details. */
  focusDetails() {
    this.renderRoot.querySelector<HTMLElement>('.details')?.focus();
  }

  #dragOver(event: DragEvent) {
    const writes = this.mode.is === 'write' || this.mode.is === 'supervise';
    if (!writes || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.dropping = true;
  }

  #drop(event: DragEvent) {
    if (!this.dropping) return;
    event.preventDefault();
    this.dropping = false;
    this.renderRoot.querySelector('agent-composer')?.attach([...(event.dataTransfer?.files ?? [])]);
  }

  #menu(): readonly MenuItem[] {
    return [
      { id: 'invite', label: 'Invite a colleague…', icon: 'invite' },
      { id: 'customer', label: 'Who this is…', icon: 'person' },
      { id: 'chat_properties', label: 'Properties of the chat…', icon: 'tag' },
      { id: 'thread_properties', label: 'Properties of the thread…', icon: 'tag' },
      { id: 'keys', label: 'Keys', icon: 'keyboard' },
      { id: 'leave', label: 'Leave the chat', hint: 'It stays open for the others', icon: 'exit' },
      { id: 'ban', label: 'Ban this customer…', icon: 'ban', danger: true },
    ];
  }

  #chosen(event: MenuChoice) {
    event.stopPropagation();
    const { chatId, customerId, threadId } = this;
    const dialogs: Readonly<Record<string, DeskDialog>> = {
      invite: { is: 'invite', chatId },
      customer: { is: 'customer', customerId },
      chat_properties: { is: 'properties', of: { chatId }, properties: {} },
      thread_properties: { is: 'properties', of: { chatId, threadId }, properties: {} },
      keys: { is: 'keys' },
      ban: { is: 'ban', customerId },
    };
    const dialog = dialogs[event.id];
    if (dialog !== undefined) this.#fire({ type: 'ask', dialog });
    else if (event.id === 'leave') this.#fire({ type: 'leave', chatId });
  }

  #fire(intent: IntentEvent['intent']) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-conversation': AgentConversation;
  }
}

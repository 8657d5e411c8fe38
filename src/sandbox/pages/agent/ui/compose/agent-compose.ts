import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { problemsOf } from '../../domain/check-draft.ts';
import type { BegunDrafts, ComposeKind, DraftOf } from '../../domain/event-draft.ts';
import { FIRST_DRAFTS } from '../../domain/first-drafts.ts';
import { draftPreview } from '../../select/draft-preview.ts';
import { controls } from '../../styles/controls.ts';
import { fields } from '../../styles/fields.ts';
import '../agent-dialog.ts';
import type { AgentDialog } from '../agent-dialog.ts';
import { eventStyles } from '../event-styles.ts';
import { eventView } from '../event-view.ts';
import { icon } from '../icons.ts';
import { IntentEvent } from '../intents.ts';
import { timelineStyles } from '../timeline-styles.ts';
import { COMPOSE_KINDS, KINDS_OF_CHAT } from './compose-kinds.ts';
import { composeStyles } from './compose-styles.ts';
import { editor } from './editors.ts';
import { tick } from './field-views.ts';

/**
 * Where cards, quick replies, stickers, products, forms and events for programs are put together, with a preview beside
 * that shows each as it will be read back. What is begun stays, also when the window is closed, until it is sent.
 */
@customElement('agent-compose')
export class AgentCompose extends LitElement {
  static override styles = [
    controls,
    fields,
    timelineStyles,
    eventStyles,
    composeStyles,
    css`
      agent-dialog {
        --inline-size: 920px;
        --block-size: 720px;
      }
    `,
  ];

  @property() chatId = '';
  /** Whom it greets; else it goes into the chat. */
  @property() customerId: string | undefined;
  @property({ attribute: false }) kinds: readonly ComposeKind[] = KINDS_OF_CHAT;
  @property() kind: ComposeKind = 'cards';
  @property() visibility: 'all' | 'agents' = 'all';
  /** What was begun before, by kind. */
  @property({ attribute: false }) begun: BegunDrafts = new Map();
  @property({ attribute: false }) upload: ((file: File) => Promise<string>) | undefined;
  /** A greeting that is told as news. */
  @state() private announcement = false;
  /** Somebody tried to send what cannot go yet. */
  @state() private tried = false;
  /** It is on its way. */
  @state() private sending = false;
  /** Why it did not go. */
  @state() private failure: string | undefined;
  @query('agent-dialog') private readonly dialog!: AgentDialog;

  protected override render() {
    const draft = this.#draft;
    const problems = problemsOf(draft);
    return html`<agent-dialog filled heading=${this.#heading}>
      <div class="kinds" role="tablist" aria-label="What to send" @keydown=${this.#onKey}>
        ${this.kinds.map((kind) => this.#renderKind(kind))}
      </div>
      <div class="compose" id="panel" role="tabpanel" aria-label=${COMPOSE_KINDS[this.kind].name}>
        <div class="editor stack">
          ${
            this.customerId !== undefined && this.kind === 'cards'
              ? tick('As an announcement', this.announcement, (on) => {
                  this.announcement = on;
                })
              : nothing
          }
          ${keyed(this.kind, editor(draft, { change: (to) => this.#change(to), upload: this.upload }))}
        </div>
        <section class="preview ${this.visibility === 'agents' ? 'note' : ''}" aria-label="Preview" tabindex="0">
          <h3>Preview</h3>
          <div class="row ours first"><div class="content">${eventView(draftPreview(draft))}</div></div>
        </section>
      </div>
      <div slot="footer" class="foot">
        <div class="problems" role="alert">
          ${
            this.tried && problems.length > 0
              ? html`${problems.slice(0, 3).map((problem) => html`<p class="problem">${icon('alert', 16)}${problem}</p>`)}
                ${problems.length > 3 ? html`<p class="hint">and ${problems.length - 3} more</p>` : nothing}`
              : this.failure === undefined
                ? nothing
                : html`<p class="problem">${icon('alert', 16)}${this.failure}</p>`
          }
        </div>
        <button class="button outlined" type="button" @click=${this.#startOver}>Start over</button>
        <button class="button primary" type="button" aria-disabled=${problems.length > 0 || this.sending} @click=${this.#send}>Send</button>
      </div>
    </agent-dialog>`;
  }

  /** Where one begins to write. */
  protected override async firstUpdated() {
    await this.dialog.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }

  get #draft(): DraftOf<ComposeKind> {
    return this.begun.get(this.kind) ?? FIRST_DRAFTS[this.kind];
  }

  get #heading(): string {
    if (this.customerId !== undefined) return 'Greet a visitor';
    return this.visibility === 'agents' ? 'Compose for the team' : 'Compose';
  }

  #renderKind(kind: ComposeKind) {
    const chosen = kind === this.kind;
    const { name, icon: drawing } = COMPOSE_KINDS[kind];
    return html`<button
      class="kind"
      type="button"
      role="tab"
      aria-selected=${chosen}
      aria-controls="panel"
      tabindex=${chosen ? 0 : -1}
      @click=${() => this.#choose(kind)}
    >
      ${icon(drawing, 16)}${name}
    </button>`;
  }

  #choose(kind: ComposeKind) {
    this.kind = kind;
    this.tried = false;
    this.failure = undefined;
  }

  async #onKey(event: KeyboardEvent) {
    const { kinds } = this;
    const at = kinds.indexOf(this.kind);
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + forward + kinds.length) % kinds.length,
      ArrowLeft: (at - forward + kinds.length) % kinds.length,
      Home: 0,
      End: kinds.length - 1,
    };
    const target = kinds[targets[event.key] ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    this.#choose(target);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }

  #change(draft: DraftOf<ComposeKind>) {
    this.begun.set(this.kind, draft);
    this.requestUpdate();
  }

  #startOver() {
    this.begun.delete(this.kind);
    this.tried = false;
    this.failure = undefined;
    this.requestUpdate();
  }

  async #send() {
    const { chatId, visibility, customerId, kind, begun } = this;
    const draft = this.#draft;
    this.tried = true;
    if (this.sending || problemsOf(draft).length > 0) return;
    const announcement = this.announcement && kind === 'cards';
    const intent = new IntentEvent(
      customerId === undefined
        ? { type: 'send_draft', chatId, draft, visibility }
        : { type: 'greet', customerId, draft, announcement },
    );
    this.sending = true;
    this.failure = undefined;
    this.dispatchEvent(intent);
    this.failure = await intent.outcome;
    this.sending = false;
    if (this.failure !== undefined) return;
    // What was changed while it was on its way is not what was sent.
    if (begun.get(kind) === draft) begun.delete(kind);
    if (this.isConnected) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-compose': AgentCompose;
  }
}

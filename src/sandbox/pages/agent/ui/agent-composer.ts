import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LIMITS } from '../../../../protocol/limits.ts';
import type { Attachment } from '../domain/attachment.ts';
import { type Draft, emptyDraft } from '../domain/desk-places.ts';
import type { ComposeKind } from '../domain/event-draft.ts';
import type { ComposerMode } from '../select/composer-mode.ts';
import { controls } from '../styles/controls.ts';
import './agent-attachments.ts';
import { CANNED_REPLIES } from './canned-replies.ts';
import { COMPOSE_KINDS, KINDS_OF_CHAT } from './compose/compose-kinds.ts';
import { composerStyles } from './composer-styles.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';
import { isComposing } from './is-composing.ts';
import { wayIn } from './way-in.ts';
import './menu-button.ts';
import type { MenuChoice, MenuItem } from './menu-button.ts';

const COMPOSED: readonly MenuItem[] = KINDS_OF_CHAT.map((id) => ({
  id,
  label: COMPOSE_KINDS[id].name,
  icon: COMPOSE_KINDS[id].icon,
}));

/** The foot of a conversation: writes to the customer or notes for the team, or offers the way in. */
@customElement('agent-composer')
export class AgentComposer extends LitElement {
  static override styles = [
    controls,
    composerStyles,
    css`
      :host {
        display: block;
        padding: 0 16px 16px;
        container-type: inline-size;
      }
    `,
  ];

  @property() chatId = '';
  @property({ attribute: false }) mode: ComposerMode = { is: 'closed' };
  @property({ attribute: false }) draft: Draft = emptyDraft;
  @property({ attribute: false }) attachments: readonly Attachment[] = [];
  /** The customer reads what is written while it is written. */
  @property({ type: Boolean }) streaming = false;
  @state() private problem: string | undefined;
  @query('.chooser') private readonly chooser!: HTMLInputElement;
  @query('textarea') private readonly field!: HTMLTextAreaElement | null;

  #goesOn = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('chatId')) this.problem = undefined;
    // Whoever pressed a button that is now gone goes on where it led.
    this.#goesOn = changed.has('mode') && this.shadowRoot?.activeElement instanceof HTMLButtonElement;
  }

  protected override render() {
    const { mode, chatId } = this;
    return mode.is === 'write' || mode.is === 'supervise'
      ? this.#renderField(mode.is === 'supervise' || this.draft.note)
      : wayIn(mode, chatId, (intent) => this.#fire(intent));
  }

  protected override updated() {
    if (this.#goesOn && this.shadowRoot?.activeElement === null) this.focus();
    // As tall as its text, up to what the style allows.
    const field = this.field;
    if (field === null) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight}px`;
  }

  /** Puts the caret where one writes, or on the way there. */
  override focus() {
    const way = this.field ?? this.renderRoot.querySelector<HTMLElement>('.primary');
    way?.focus({ preventScroll: true });
  }

  #renderField(note: boolean) {
    const supervising = this.mode.is === 'supervise';
    const uploading = this.attachments.some(({ status }) => status.is === 'uploading');
    const ready = this.attachments.some(({ status }) => status.is === 'ready');
    const blocked = uploading || (this.draft.text.trim() === '' && !ready);
    return html`
      ${
        note
          ? nothing
          : html`<div class="canned" role="group" aria-label="Ready answers">
              ${CANNED_REPLIES.slice(0, 3).map(
                ({ title, text }) =>
                  html`<button type="button" title=${text} @click=${() => this.#insert(text)}>${title}</button>`,
              )}
            </div>`
      }
      <div class="box ${note ? 'note' : ''}">
        ${
          this.attachments.length === 0
            ? nothing
            : html`<agent-attachments .chatId=${this.chatId} .attachments=${this.attachments}></agent-attachments>`
        }
        <textarea
          rows="1"
          dir="auto"
          aria-label=${note ? 'Private note' : 'Message'}
          aria-describedby=${this.problem === undefined ? nothing : 'problem'}
          placeholder=${note ? 'Only the team sees this' : 'Write a message…'}
          .value=${live(this.draft.text)}
          @input=${this.#changed}
          @keydown=${this.#onKey}
          @paste=${this.#paste}
        ></textarea>
        ${this.problem === undefined ? nothing : html`<p class="problem" id="problem" role="alert">${icon('alert', 14)}${this.problem}</p>`}
        <div class="tools">
          ${
            supervising
              ? html`<span class="listening">${icon('eye', 18)}Listening in</span>
                  <button class="button outlined small" type="button" @click=${() => this.#fire({ type: 'join', chatId: this.chatId, visibility: 'all' })}>Join</button>`
              : html`<button class="button toggle" type="button" aria-pressed=${note} @click=${this.#toggleNote}>${icon('lock', 18)}<span class="words">Private note</span></button>`
          }
          ${this.#renderWays(note)}
          <span class="space"></span>
          <kbd aria-hidden="true">Enter</kbd>
          <button class="button primary send" type="button" aria-disabled=${blocked} @click=${this.#send}>${note ? 'Add note' : 'Send'}</button>
        </div>
      </div>
    `;
  }

  /** Everything that is no text. */
  #renderWays(note: boolean) {
    return html`
      <button class="icon-button" type="button" aria-label="Attach files" title="Attach files" @click=${() => this.chooser.click()}>${icon('clip', 20)}</button>
      <input class="chooser" type="file" multiple hidden aria-label="Files" @change=${this.#filesChosen} />
      <agent-menu-button
        label="Cards, forms and more"
        opens="up"
        aligned="start"
        .items=${COMPOSED}
        @menu-choice=${this.#compose}
        >${icon('cards', 20)}</agent-menu-button
      >
      ${
        note
          ? nothing
          : html`<agent-menu-button
                label="All ready answers"
                opens="up"
                aligned="start"
                .items=${CANNED_REPLIES.map(({ title, text }, index) => ({ id: String(index), label: title, hint: text }))}
                @menu-choice=${this.#canned}
                >${icon('quote', 20)}</agent-menu-button
              >
              <button
                class="icon-button live"
                type="button"
                aria-label="Show while I write"
                title="The customer reads while you write"
                aria-pressed=${this.streaming}
                @click=${() => this.#fire({ type: 'stream', on: !this.streaming })}
              >
                ${icon('live', 20)}
              </button>
              ${
                this.streaming
                  ? html`<button class="icon-button" type="button" aria-label="Show that I think" title="Shows the customer that you look into it" @click=${() => this.#fire({ type: 'think', chatId: this.chatId, title: 'Looking into it' })}>
                      ${icon('thought', 20)}
                    </button>`
                  : nothing
              }`
      }
    `;
  }

  #filesChosen() {
    this.attach([...(this.chooser.files ?? [])]);
    this.chooser.value = '';
  }

  /** Files that were chosen here, pasted, or dropped on the conversation. */
  attach(files: readonly File[]) {
    if (files.length > 0) this.#fire({ type: 'attach', chatId: this.chatId, files });
    this.focus();
  }

  #paste(event: ClipboardEvent) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.attach(files);
  }

  #compose(event: MenuChoice) {
    event.stopPropagation();
    const kind = KINDS_OF_CHAT.find((one) => one === event.id);
    if (kind !== undefined) this.#open(kind);
  }

  #open(kind: ComposeKind) {
    const note = this.mode.is === 'supervise' || this.draft.note;
    const visibility = note ? 'agents' : 'all';
    this.#fire({ type: 'ask', dialog: { is: 'compose', chatId: this.chatId, kind, visibility } });
  }

  #onKey(event: KeyboardEvent) {
    if (this.#isShortcut(event)) return event.preventDefault();
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    // On touch there is a button under the thumb, and Enter is the only way to break a line.
    if (matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    this.#send();
  }

  /**
   * With Alt alone by the letter that the key gives, since Option and AltGr write others. With Ctrl too, by the key's place:
   * browsers report both only where nothing is written.
   */
  #isShortcut({ altKey, ctrlKey, metaKey, code, key }: KeyboardEvent): boolean {
    if (key === 'ArrowUp' && this.field?.value === '') {
      this.#fire({ type: 'edit_last', chatId: this.chatId });
      return true;
    }
    if (!altKey || metaKey) return false;
    const ways: Readonly<Record<string, () => void>> = {
      a: () => this.chooser.click(),
      c: () => this.#open('cards'),
      n: () => this.#toggleNote(),
      l: () => this.#fire({ type: 'stream', on: !this.streaming }),
    };
    const letter = (ctrlKey ? code.replace('Key', '') : key).toLowerCase();
    const way = Object.hasOwn(ways, letter) ? ways[letter] : undefined;
    way?.();
    return way !== undefined;
  }

  #changed() {
    const text = this.field?.value ?? '';
    const over = new TextEncoder().encode(text.trim()).length - LIMITS.messageBytes;
    this.problem = over > 0 ? `Too long by ${over.toLocaleString('en')} bytes. Send it in parts.` : undefined;
    this.#keep({ ...this.draft, text });
  }

  #toggleNote() {
    this.#keep({ ...this.draft, note: !this.draft.note });
    this.focus();
  }

  #canned(event: MenuChoice) {
    event.stopPropagation();
    const reply = CANNED_REPLIES[Number(event.id)];
    if (reply !== undefined) this.#insert(reply.text);
  }

  /** Into the field and not yet to the customer: a ready answer is a beginning. */
  #insert(text: string) {
    const before = this.draft.text.trimEnd();
    this.#keep({ ...this.draft, text: before === '' ? text : `${before} ${text}` });
    this.focus();
  }

  #send() {
    const ready = this.attachments.some(({ status }) => status.is === 'ready');
    const uploading = this.attachments.some(({ status }) => status.is === 'uploading');
    if (uploading || (this.draft.text.trim() === '' && !ready) || this.problem !== undefined) return;
    const note = this.mode.is === 'supervise' || this.draft.note;
    this.#fire({ type: 'send', chatId: this.chatId, draft: { ...this.draft, note } });
    this.focus();
  }

  #keep(draft: Draft) {
    this.#fire({ type: 'change_draft', chatId: this.chatId, draft });
  }

  #fire(intent: IntentEvent['intent']) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-composer': AgentComposer;
  }
}

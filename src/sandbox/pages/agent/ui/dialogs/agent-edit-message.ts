import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { problemsOf } from '../../domain/check-draft.ts';
import { controls } from '../../styles/controls.ts';
import { fields } from '../../styles/fields.ts';
import '../agent-dialog.ts';
import type { AgentDialog } from '../agent-dialog.ts';
import { IntentEvent } from '../intents.ts';
import { isComposing } from '../is-composing.ts';

/** Mends what one wrote. Enter saves, as it sends elsewhere. */
@customElement('agent-edit-message')
export class AgentEditMessage extends LitElement {
  static override styles = [
    controls,
    fields,
    css`
      agent-dialog {
        --inline-size: 480px;
      }
    `,
  ];

  @property({ attribute: false }) place = { chatId: '', threadId: '', eventId: '' };
  @property() text = '';
  @state() private problem: string | undefined;
  /** It is on its way. */
  @state() private saving = false;
  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @query('agent-dialog') private readonly dialog!: AgentDialog;

  protected override render() {
    return html`<agent-dialog heading="Edit the message">
      <label>Message<textarea rows="4" dir="auto" .value=${this.text} @keydown=${this.#onKey}></textarea></label>
      ${this.problem === undefined ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
      <button slot="footer" class="button outlined" type="button" @click=${() => this.dialog.close()}>Leave it</button>
      <button slot="footer" class="button primary" type="button" aria-disabled=${this.saving} @click=${this.#save}>Save</button>
    </agent-dialog>`;
  }

  protected override async firstUpdated() {
    await this.dialog.updateComplete;
    this.field.focus();
    this.field.setSelectionRange(this.text.length, this.text.length);
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event) || matchMedia('(pointer: coarse)').matches)
      return;
    event.preventDefault();
    this.#save();
  }

  async #save() {
    if (this.saving) return;
    const text = this.field.value.trim();
    [this.problem] = problemsOf({ kind: 'message', text });
    if (this.problem !== undefined) return;
    if (text !== this.text) {
      const intent = new IntentEvent({ type: 'edit', ...this.place, text });
      this.saving = true;
      this.dispatchEvent(intent);
      this.problem = await intent.outcome;
      this.saving = false;
    }
    if (this.problem === undefined && this.isConnected) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-edit-message': AgentEditMessage;
  }
}

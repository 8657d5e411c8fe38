import { html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Customer } from '../../domain/customer.ts';
import { controls } from '../../styles/controls.ts';
import { fields } from '../../styles/fields.ts';
import '../agent-dialog.ts';
import type { AgentDialog } from '../agent-dialog.ts';
import { IntentEvent } from '../intents.ts';

/** Corrects what is known of a customer, or shuts them out. */
@customElement('agent-customer-dialog')
export class AgentCustomerDialog extends LitElement {
  static override styles = [controls, fields];

  @property({ attribute: false }) customer: Customer = { id: '' };
  @property() name = '';
  @property() task: 'change' | 'ban' = 'change';
  @query('agent-dialog') private readonly dialog!: AgentDialog;
  @query('form') private readonly form!: HTMLFormElement;

  protected override render() {
    return this.task === 'ban' ? this.#renderBan() : this.#renderChange();
  }

  #renderChange() {
    const { name = '', email = '' } = this.customer;
    return html`<agent-dialog light heading="Who this is">
      <form id="form" class="stack" @submit=${this.#change}>
        <label>Name<input name="name" dir="auto" autocomplete="off" .value=${name} /></label>
        <label>E-mail address<input name="email" type="email" dir="ltr" autocomplete="off" .value=${email} /></label>
      </form>
      <button slot="footer" class="button outlined" type="button" @click=${() => this.dialog.close()}>Leave it</button>
      <button slot="footer" class="button primary" type="button" @click=${() => this.form.requestSubmit()}>Save</button>
    </agent-dialog>`;
  }

  #renderBan() {
    return html`<agent-dialog light heading=${`Ban ${this.name}`}>
      <form class="stack" @submit=${this.#ban}>
        <p class="hint">The chat ends, and they cannot write again for as long.</p>
        <label>Days<input name="days" type="number" min="1" max="365" required value="3" /></label>
      </form>
      <button slot="footer" class="button outlined" type="button" @click=${() => this.dialog.close()}>Leave it</button>
      <button slot="footer" class="button primary" type="button" @click=${() => this.form.requestSubmit()}>Ban</button>
    </agent-dialog>`;
  }

  protected override async firstUpdated() {
    await this.dialog.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  #change(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(this.form);
    const changed = (field: 'name' | 'email') => {
      const value = String(data.get(field) ?? '').trim();
      return value !== (this.customer[field] ?? '') ? { [field]: value } : {};
    };
    const changes = { ...changed('name'), ...changed('email') };
    if (Object.keys(changes).length > 0) {
      this.dispatchEvent(new IntentEvent({ type: 'update_customer', customerId: this.customer.id, ...changes }));
    }
    this.dialog.close();
  }

  #ban(event: SubmitEvent) {
    event.preventDefault();
    const days = Number(new FormData(this.form).get('days'));
    this.dispatchEvent(new IntentEvent({ type: 'ban', customerId: this.customer.id, days }));
    this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-customer-dialog': AgentCustomerDialog;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PropertyOwner } from '../../domain/desk-dialog.ts';
import { type Properties, propertyLines } from '../../domain/properties.ts';
import { controls } from '../../styles/controls.ts';
import { fields } from '../../styles/fields.ts';
import '../agent-dialog.ts';
import { icon } from '../icons.ts';
import { IntentEvent } from '../intents.ts';

/** The properties of a chat, a thread or an event: seen, set and removed. `test.*` may be set by everybody. */
@customElement('agent-properties')
export class AgentProperties extends LitElement {
  static override styles = [
    controls,
    fields,
    css`
      agent-dialog {
        --inline-size: 560px;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        margin-block-end: 16px;
        font-size: 14px;
      }
      th {
        padding: 0 8px 4px 0;
        color: var(--muted);
        font-size: 13px;
        font-weight: 550;
        text-align: start;
      }
      td {
        padding: 4px 8px 4px 0;
        border-block-start: 1px solid var(--line);
        overflow-wrap: anywhere;
        vertical-align: middle;
      }
      td:first-child {
        font: 13px/18px ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
      }
      td:last-child {
        inline-size: 32px;
        padding: 2px 0;
      }
      .corner {
        border: 0;
      }
      form {
        display: grid;
        gap: 12px;
      }
      .columns {
        grid-auto-columns: auto;
        grid-template-columns: 1fr 1.4fr 1fr auto;
        grid-auto-flow: row;
      }
      .none {
        margin-block-end: 16px;
        color: var(--muted);
        font-size: 14px;
      }
    `,
  ];

  @property({ attribute: false }) of: PropertyOwner = { chatId: '' };
  @property({ attribute: false }) properties: Properties = {};
  @state() private problem = '';
  @query('form') private readonly form!: HTMLFormElement;

  protected override render() {
    const { threadId, eventId } = this.of;
    const whose = eventId !== undefined ? 'this event' : threadId !== undefined ? 'this thread' : 'this chat';
    const lines = propertyLines(this.properties);
    return html`<agent-dialog bare light heading=${`Properties of ${whose}`}>
      ${
        lines.length === 0
          ? html`<p class="none">None are set.</p>`
          : html`<table>
              <thead>
                <tr><th scope="col">Name</th><th scope="col">Value</th><td class="corner"></td></tr>
              </thead>
              <tbody>
                ${lines.map(
                  ({ namespace, name, value }) => html`<tr>
                    <td dir="ltr">${namespace}.${name}</td>
                    <td dir="auto">${value}</td>
                    <td><button class="mini" type="button" aria-label=${`Remove ${namespace}.${name}`} @click=${() => this.#remove(namespace, name)}>${icon('close', 16)}</button></td>
                  </tr>`,
                )}
              </tbody>
            </table>`
      }
      <form @submit=${this.#set}>
        <div class="columns">
          <label>Namespace<input name="namespace" dir="ltr" autocomplete="off" value="test" /></label>
          <label>Name<input name="name" dir="ltr" autocomplete="off" value="string_property" /></label>
          <label>Value<input name="value" dir="auto" autocomplete="off" /></label>
          <button class="button primary" type="submit">Set</button>
        </div>
        ${this.problem === '' ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
        <p class="hint">Figures, true and false are taken as such; “quotes” make a text of them.</p>
      </form>
    </agent-dialog>`;
  }

  #set(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(this.form);
    const given = (name: string) => String(data.get(name) ?? '').trim();
    const [namespace, name] = [given('namespace'), given('name')];
    this.problem = namespace === '' || name === '' ? 'Namespace and name are needed.' : '';
    if (this.problem !== '') return;
    const properties = { [namespace]: { [name]: valueIn(given('value')) } };
    this.dispatchEvent(new IntentEvent({ type: 'set_properties', of: this.of, properties }));
  }

  #remove(namespace: string, name: string) {
    this.dispatchEvent(new IntentEvent({ type: 'remove_property', of: this.of, namespace, name }));
  }
}

/** What was typed as JSON means that, anything else is words. */
function valueIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? text : value;
  } catch {
    return text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-properties': AgentProperties;
  }
}

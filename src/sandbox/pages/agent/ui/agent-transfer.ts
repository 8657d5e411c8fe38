import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { TransferTarget } from '../commands/hold-chat.ts';
import type { TransferOption } from '../select/transfer-options.ts';
import { controls } from '../styles/controls.ts';
import './agent-face.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';

/** Asks to whom a chat goes. Escape and a press beside it change nothing. */
@customElement('agent-transfer')
export class AgentTransfer extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        inline-size: min(400px, calc(100vw - 32px));
        max-block-size: min(560px, calc(100dvh - 64px));
        padding: 20px 12px 12px;
        border: 0;
        border-radius: 18px;
        background: var(--surface);
        color: var(--text);
        box-shadow: var(--float-shadow);
      }
      dialog::backdrop {
        background: rgb(10 12 20 / 0.42);
      }
      dialog[open] {
        animation: rise var(--duration) var(--ease);
      }
      @keyframes rise {
        from {
          opacity: 0;
          transform: translateY(8px) scale(0.98);
        }
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: 0 4px 4px 8px;
      }
      h2 {
        font: inherit;
        font-size: 18px;
        line-height: 24px;
        font-weight: 650;
        letter-spacing: -0.015em;
      }
      h3 {
        padding: 12px 8px 4px;
        color: var(--muted);
        font: inherit;
        font-size: 13px;
        line-height: 18px;
        font-weight: 550;
      }
      .option {
        display: grid;
        grid-template-columns: 36px minmax(0, 1fr);
        align-items: center;
        gap: 12px;
        inline-size: 100%;
        min-block-size: 52px;
        padding: 6px 8px;
        border-radius: 12px;
        text-align: start;
      }
      .option:hover {
        background: var(--raised);
      }
      .group {
        display: grid;
        place-items: center;
        inline-size: 36px;
        block-size: 36px;
        border-radius: 10px;
        background: var(--soft);
        color: var(--accent-text);
      }
      strong {
        display: block;
        font-weight: 600;
      }
      small {
        color: var(--muted);
        font-size: 13px;
        line-height: 18px;
      }
      .none {
        padding: 4px 8px 12px;
        color: var(--muted);
        font-size: 14px;
      }
    `,
  ];

  @property() chatId = '';
  @property({ attribute: false }) agents: readonly TransferOption[] = [];
  @property({ attribute: false }) groups: readonly TransferOption[] = [];
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override render() {
    return html`<dialog aria-labelledby="heading" @click=${this.#pressedBeside} @close=${() => this.dispatchEvent(new Event('close'))}>
      <header>
        <h2 id="heading">Transfer to</h2>
        <button class="icon-button" type="button" aria-label="Close" @click=${() => this.dialog.close()}>${icon('close')}</button>
      </header>
      <h3>People</h3>
      ${this.agents.length === 0 ? html`<p class="none">No colleague is here now</p>` : this.#renderOptions(this.agents)}
      ${this.groups.length === 0 ? nothing : html`<h3>Groups</h3>${this.#renderOptions(this.groups)}`}
    </dialog>`;
  }

  protected override firstUpdated() {
    this.dialog.showModal();
  }

  #renderOptions(options: readonly TransferOption[]) {
    return html`<ul>
      ${options.map(
        ({ target, name, hint, available }) => html`<li>
          <button class="option" type="button" @click=${() => this.#choose(target)}>
            ${
              target.type === 'group'
                ? html`<span class="group">${icon('people', 20)}</span>`
                : html`<agent-face .person=${target.id} .name=${name} .online=${available} .size=${36}></agent-face>`
            }
            <span><strong>${name}</strong><small>${hint}</small></span>
          </button>
        </li>`,
      )}
    </ul>`;
  }

  #choose(target: TransferTarget) {
    this.dispatchEvent(new IntentEvent({ type: 'transfer', chatId: this.chatId, target }));
    this.dialog.close();
  }

  #pressedBeside(event: MouseEvent) {
    if (event.target === this.dialog) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-transfer': AgentTransfer;
  }
}

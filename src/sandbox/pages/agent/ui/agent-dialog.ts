import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controls } from '../styles/controls.ts';
import { icon } from './icons.ts';

/**
 * A window over the desk: the browser keeps the focus in it and gives it back, Escape closes it. What it says lies in the
 * slot.
 *
 * @slot - What it holds.
 * @slot footer - What can be done.
 * @fires close - It is closed, and can go.
 */
@customElement('agent-dialog')
export class AgentDialog extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        display: flex;
        flex-direction: column;
        inline-size: min(var(--inline-size, 400px), calc(100vw - 32px));
        max-block-size: min(var(--block-size, 640px), calc(100dvh - 48px));
        padding: 0;
        border: 0;
        border-radius: 18px;
        background: var(--surface);
        color: var(--text);
        box-shadow: var(--float-shadow);
        overflow: hidden;
      }
      dialog:not([open]) {
        display: none;
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
        padding: 16px 16px 8px 20px;
      }
      h2 {
        font: inherit;
        font-size: 18px;
        line-height: 24px;
        font-weight: 650;
        letter-spacing: -0.015em;
      }
      .content {
        flex: 1;
        min-block-size: 0;
        overflow: auto;
        padding: 4px 20px 20px;
      }
      :host([filled]) .content {
        display: grid;
        padding: 0;
        overflow: hidden;
      }
      footer {
        display: flex;
        justify-content: end;
        align-items: center;
        gap: 8px;
        padding: 12px 20px 16px;
        border-block-start: 1px solid var(--line);
      }
      :host([bare]) footer {
        display: none;
      }
    `,
  ];

  @property() heading = '';
  /** Pressing beside it closes it; off where something would be lost. */
  @property({ type: Boolean }) light = false;
  /** There is nothing to be done at its foot. */
  @property({ type: Boolean, reflect: true }) bare = false;
  /** What it holds goes from edge to edge, and scrolls by itself. */
  @property({ type: Boolean, reflect: true }) filled = false;
  /** There is nothing in it to press, so that it has to be reached itself to be scrolled. */
  @property({ type: Boolean }) reading = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override render() {
    return html`<dialog aria-labelledby="heading" @click=${this.#pressedBeside} @close=${this.#closed}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        <button class="icon-button" type="button" aria-label="Close" @click=${this.close}>${icon('close')}</button>
      </header>
      <div
        class="content"
        tabindex=${this.reading ? 0 : nothing}
        role=${this.reading ? 'group' : nothing}
        aria-labelledby=${this.reading ? 'heading' : nothing}
      >
        <slot></slot>
      </div>
      <footer><slot name="footer"></slot></footer>
    </dialog>`;
  }

  protected override firstUpdated() {
    this.dialog.showModal();
  }

  readonly close = (): void => this.dialog.close();

  #closed(event: Event) {
    event.stopPropagation();
    this.dispatchEvent(new Event('close', { bubbles: true, composed: true }));
  }

  #pressedBeside(event: MouseEvent) {
    if (this.light && event.composedPath()[0] === this.dialog) this.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-dialog': AgentDialog;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controls } from '../styles/controls.ts';
import { type IconName, icon } from './icons.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
}

/** An item of a menu was chosen. */
export class MenuChoice extends Event {
  constructor(readonly id: string) {
    super('menu-choice', { bubbles: true, composed: true });
  }
}

/**
 * A button that opens a menu: arrows, Home and End move in it, Escape, Tab and a press elsewhere close it.
 *
 * @slot - What stands on the button.
 * @csspart button - The button.
 * @fires menu-choice - An item was chosen.
 */
@customElement('agent-menu-button')
export class MenuButton extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      .menu {
        position: absolute;
        z-index: 20;
        inset-inline-end: 0;
        inset-block-start: calc(100% + 6px);
        inline-size: max-content;
        min-inline-size: 200px;
        max-inline-size: min(340px, calc(100vw - 32px));
        max-block-size: min(420px, 60dvh);
        overflow: auto;
        padding: 6px;
        border-radius: 14px;
        background: var(--surface);
        color: var(--text);
        box-shadow: var(--float-shadow);
        animation: unfold calc(var(--duration) * 0.6) var(--ease);
      }
      :host([opens='up']) .menu {
        inset-block: auto calc(100% + 8px);
      }
      :host([aligned='start']) .menu {
        inset-inline: 0 auto;
      }
      @keyframes unfold {
        from {
          opacity: 0;
          transform: translateY(-4px);
        }
      }
      .item {
        display: flex;
        align-items: center;
        gap: 10px;
        inline-size: 100%;
        min-block-size: 40px;
        padding: 6px 10px;
        border-radius: 9px;
        text-align: start;
        font-weight: 500;
        font-size: 14px;
      }
      .item:hover,
      .item:focus {
        background: var(--raised);
        outline: none;
      }
      .item:focus-visible {
        box-shadow: inset 0 0 0 2px var(--accent-text);
      }
      .item svg {
        color: var(--muted);
      }
      .danger,
      .danger svg {
        color: var(--danger);
      }
      .hint {
        display: block;
        color: var(--muted);
        font-weight: 400;
        font-size: 12px;
        line-height: 16px;
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  /** Where the menu unfolds to: `up` or down; `start` aligns it with the button's start. */
  @property({ reflect: true }) opens: 'up' | 'down' = 'down';
  @property({ reflect: true }) aligned: 'start' | 'end' = 'end';
  @state() private open = false;

  readonly #closeOutside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.#close(false);
  };

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#close(false);
  }

  protected override render() {
    return html`
      <button
        class="icon-button trigger"
        part="button"
        type="button"
        aria-label=${this.label}
        title=${this.label}
        aria-haspopup="menu"
        aria-expanded=${this.open}
        @click=${() => (this.open ? this.#close(true) : this.#unfold())}
      >
        <slot></slot>
      </button>
      ${
        this.open
          ? html`<div class="menu" role="menu" aria-label=${this.label} @keydown=${this.#onKey}>
              ${this.items.map(
                (item) => html`<button
                  class="item ${item.danger ? 'danger' : ''}"
                  type="button"
                  role="menuitem"
                  tabindex="-1"
                  @click=${() => this.#choose(item.id)}
                >
                  ${item.icon === undefined ? nothing : icon(item.icon, 20)}
                  <span>${item.label}${item.hint === undefined ? nothing : html`<span class="hint">${item.hint}</span>`}</span>
                </button>`,
              )}
            </div>`
          : nothing
      }
    `;
  }

  async #unfold() {
    this.open = true;
    document.addEventListener('pointerdown', this.#closeOutside);
    await this.updateComplete;
    this.#itemButtons()[0]?.focus();
  }

  #close(backToButton: boolean) {
    this.open = false;
    document.removeEventListener('pointerdown', this.#closeOutside);
    if (backToButton) this.renderRoot.querySelector<HTMLElement>('.trigger')?.focus();
  }

  #choose(id: string) {
    this.#close(true);
    this.dispatchEvent(new MenuChoice(id));
  }

  #itemButtons(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  #onKey(event: KeyboardEvent) {
    const items = this.#itemButtons();
    const at = items.findIndex((item) => item.matches(':focus'));
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const target = targets[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') this.#close(true);
    else if (target !== undefined) items[target]?.focus();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-menu-button': MenuButton;
  }
  interface HTMLElementEventMap {
    'menu-choice': MenuChoice;
  }
}

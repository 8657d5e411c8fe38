import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icons } from './icons.ts';
import { EndIntent, SoundIntent } from './intents.ts';
import { english } from './phrases.ts';
import { menuStyles } from './styles/menu.ts';
import { shared } from './styles/shared.ts';

/**
 * The open menu. It takes the focus when it comes, and says `close` when it wants to go.
 *
 * @fires close - Escape, or a choice. The focus should go back to the button.
 * @fires customer-chat-end - `End conversation` was chosen.
 * @fires customer-chat-sound - The switch for sounds was turned.
 * @csspart menu - The panel.
 * @csspart menu-item - A line of it.
 */
@customElement('customer-chat-window-menu')
export class WindowMenu extends LitElement {
  static override styles = [shared, menuStyles];

  @property({ attribute: false }) phrases = english;
  /** Whether sounds are on; `undefined` leaves the switch out. */
  @property({ attribute: false }) sounds: boolean | undefined;
  @property({ type: Boolean }) canEnd = false;
  /** Begin with the last line. */
  @property({ type: Boolean }) fromEnd = false;

  protected override render() {
    const { canEnd, phrases, sounds } = this;
    return html`<div class="menu" part="menu" role="menu" aria-label=${phrases.menu} @keydown=${this.#walk}>
      ${
        sounds === undefined
          ? nothing
          : html`<button part="menu-item" role="menuitemcheckbox" tabindex="-1" aria-checked=${sounds} @click=${this.#switch}>
              ${icons.sound}<span>${phrases.sounds}</span><i class="switch"></i>
            </button>`
      }
      ${
        canEnd
          ? html`<button class="danger" part="menu-item" role="menuitem" tabindex="-1" @click=${this.#end}>
              ${icons.end}<span>${phrases.end}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  protected override firstUpdated(): void {
    this.#items.at(this.fromEnd ? -1 : 0)?.focus();
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  #walk(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.findIndex((item) => item.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape') this.#close();
    else return;
    // Escape closes the menu and not the window; arrows scroll nothing.
    event.preventDefault();
    event.stopPropagation();
  }

  #switch(): void {
    this.dispatchEvent(new SoundIntent(this.sounds !== true));
  }

  #end(): void {
    this.#close();
    this.dispatchEvent(new EndIntent());
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-window-menu': WindowMenu;
  }
}

import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { flipping, icon } from './icons.ts';
import { EndIntent, SoundIntent } from './intents.ts';
import { english } from './phrases.ts';
import { menuStyles } from './styles/menu.ts';
import { shared } from './styles/shared.ts';

const endIcon = flipping('M13.5 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h7.5M9.5 12H21m-3.5-3.5L21 12l-3.5 3.5');
const soundIcon = icon('M11 5 6.5 9H3v6h3.5L11 19zm4.5 4a4 4 0 0 1 0 6m2.8-9a8 8 0 0 1 0 12');

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
              ${soundIcon}<span>${phrases.sounds}</span><i class="switch"></i>
            </button>`
      }
      ${
        canEnd
          ? html`<button class="danger" part="menu-item" role="menuitem" tabindex="-1" @click=${this.#end}>
              ${endIcon}<span>${phrases.end}</span>
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

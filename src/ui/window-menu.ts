import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { englishEnded } from './ended/ended-phrases.ts';
import { flipping, icon } from './icons.ts';
import { type Aside, EndIntent, ShowAsideIntent, SoundIntent } from './intents.ts';
import { english, type Phrases } from './phrases.ts';
import { rareEnglish } from './rare-phrases.ts';
import { menuStyles } from './styles/menu.ts';
import { shared } from './styles/shared.ts';

const endIcon = flipping('M13.5 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h7.5M9.5 12H21m-3.5-3.5L21 12l-3.5 3.5');
const mailIcon = icon('M3 6.5h18v11H3zm.5.5 8.5 6.5L20.5 7');
const rateIcon = icon(
  'M7.5 10.5v9H4v-9zm0 0 4-7a2.2 2.2 0 0 1 2.2 2.8l-.9 3.2h5.3a2 2 0 0 1 2 2.4l-1.2 6a2 2 0 0 1-2 1.6H7.5',
);
const soundIcon = icon('M11 5 6.5 9H3v6h3.5L11 19zm4.5 4a4 4 0 0 1 0 6m2.8-9a8 8 0 0 1 0 12');

/**
 * The open menu. It takes the focus when it comes, and says `close` when it wants to go.
 *
 * @fires close - Escape, or a choice. The focus should go back to the button.
 * @fires customer-chat-end - `End conversation` was chosen.
 * @fires customer-chat-sound - The switch for sounds was turned.
 * @fires customer-chat-show-aside - Rating or transcript was chosen.
 * @csspart menu - The panel.
 * @csspart menu-item - A line of it.
 * @csspart sounds-item - With `menu-item`: the switch for sounds.
 * @csspart rating-item - With `menu-item`: leads to the rating.
 * @csspart transcript-item - With `menu-item`: leads to the transcript.
 * @csspart end-item - With `menu-item`: ends the conversation.
 */
@customElement('customer-chat-window-menu')
export class WindowMenu extends LitElement {
  static override styles = [shared, menuStyles];

  @property({ attribute: false }) phrases: Phrases = english;
  /** Whether sounds are on; `undefined` leaves the switch out. */
  @property({ attribute: false }) sounds: boolean | undefined;
  @property({ type: Boolean }) canEnd = false;
  /** Begin with the last line. */
  @property({ type: Boolean }) fromEnd = false;

  protected override render() {
    const { canEnd, phrases, sounds } = this;
    const words = { ...englishEnded, ...phrases.afterwards };
    return html`<div class="menu" part="menu" role="menu" aria-label=${phrases.menu} @keydown=${this.#walk}>
      ${
        sounds === undefined
          ? nothing
          : html`<button part="menu-item sounds-item" role="menuitemcheckbox" tabindex="-1" aria-checked=${sounds} @click=${this.#switch}>
              ${soundIcon}<span>${phrases.sounds ?? rareEnglish.sounds}</span><i class="switch"></i>
            </button>`
      }
      ${
        canEnd
          ? html`
            <button part="menu-item rating-item" role="menuitem" tabindex="-1" @click=${() => this.#show('rating')}>
              ${rateIcon}<span>${words.rate}</span>
            </button>
            <button part="menu-item transcript-item" role="menuitem" tabindex="-1" @click=${() => this.#show('transcript')}>
              ${mailIcon}<span>${words.transcript}</span>
            </button>
            <button class="danger" part="menu-item end-item" role="menuitem" tabindex="-1" @click=${this.#end}>
              ${endIcon}<span>${phrases.end ?? rareEnglish.end}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  protected override firstUpdated(): void {
    this.#items.at(this.fromEnd ? -1 : 0)?.focus();
  }

  get #items(): HTMLElement[] {
    // A page may have hidden some.
    return [...this.renderRoot.querySelectorAll('button')].filter((item) => item.getClientRects().length > 0);
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

  #show(what: Aside): void {
    // First the menu goes, and gives the focus back; then what was asked for takes it.
    this.#close();
    this.dispatchEvent(new ShowAsideIntent(what));
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

import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icons } from '../icons.ts';
import { shared } from '../styles/shared.ts';
import { englishRich, type RichPhrases } from './rich-phrases.ts';

/** Between two cards, in pixels. */
const GAP = 8;

/**
 * Cards side by side: the next one shows at the edge. Swiped or scrolled; by the arrow keys; for pointers there are
 * buttons.
 *
 * @slot - The cards.
 * @csspart carousel - The row of cards.
 * @csspart carousel-button - Leads to the next or the previous card.
 */
@customElement('customer-chat-carousel')
export class Carousel extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: block;
      }
      .track {
        display: flex;
        gap: 8px;
        overflow: auto hidden;
        padding-inline-end: 16px;
        border-radius: calc(1.125 * var(--_r));
        overscroll-behavior-inline: contain;
        scroll-padding-inline-end: 16px;
        scroll-snap-type: inline mandatory;
        scrollbar-width: none;
        outline-offset: -2px;
      }
      .track::-webkit-scrollbar {
        display: none;
      }
      ::slotted(*) {
        flex: 0 0 min(212px, 86%);
        scroll-snap-align: start;
      }
      .arrow {
        position: absolute;
        inset-block-start: 84px;
        inset-inline-end: 12px;
        display: none;
        place-items: center;
        inline-size: 36px;
        block-size: 36px;
        margin-block-start: -18px;
        border: 1px solid transparent;
        border-radius: calc(2 * var(--_r));
        background: var(--_surface);
        box-shadow: var(--_small-shadow);
        color: var(--_text);
        --_icon: 16px;
        --_stroke: 2.2;
      }
      .previous {
        inset-inline: 8px auto;
      }
      .arrow:hover {
        background: var(--_raised);
      }
      @media (pointer: fine) {
        .arrow:not([hidden]) {
          display: grid;
        }
      }
    `,
  ];

  @property({ attribute: false }) phrases: RichPhrases = englishRich;

  @state() private atStart = true;
  @state() private atEnd = false;

  readonly #resized = new ResizeObserver(() => this.#look());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#resized.observe(this);
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this);
  }

  protected override render() {
    const { phrases } = this;
    return html`
      <div
        class="track"
        part="carousel"
        role="group"
        aria-label=${phrases.cards}
        tabindex="0"
        @scroll=${this.#look}
        @keydown=${this.#press}
      ><slot @slotchange=${this.#look}></slot></div>
      <button
        class="arrow previous"
        part="carousel-button"
        aria-label=${phrases.previousCard}
        ?hidden=${this.atStart}
        @click=${() => this.#go(-1)}
      >${icons.back}</button>
      <button
        class="arrow next"
        part="carousel-button"
        aria-label=${phrases.nextCard}
        ?hidden=${this.atEnd}
        @click=${() => this.#go(1)}
      >${icons.next}</button>`;
  }

  protected override updated(): void {
    // The button that had the focus has led to the last card.
    const focused = this.shadowRoot?.activeElement;
    if (focused instanceof HTMLButtonElement && focused.hidden) this.#track?.focus({ preventScroll: true });
  }

  get #track(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.track');
  }

  get #runsToTheLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  #look(): void {
    const track = this.#track;
    if (track === null) return;
    const left = Math.abs(track.scrollLeft);
    this.atStart = left < 2;
    this.atEnd = left + track.clientWidth > track.scrollWidth - 2;
  }

  #go(cards: number): void {
    const track = this.#track;
    const [card] = this.children;
    if (track === null || !(card instanceof HTMLElement)) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const way = this.#runsToTheLeft ? -1 : 1;
    track.scrollBy({ left: cards * way * (card.offsetWidth + GAP), behavior });
  }

  #press(event: KeyboardEvent): void {
    const way = this.#runsToTheLeft ? -1 : 1;
    const cards: Readonly<Record<string, number>> = { ArrowRight: way, ArrowLeft: -way, Home: -99, End: 99 };
    const step = event.target === event.currentTarget ? cards[event.key] : undefined;
    if (step === undefined) return;
    // The list around it listens to some of these too.
    event.preventDefault();
    event.stopPropagation();
    this.#go(step);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-carousel': Carousel;
  }
}

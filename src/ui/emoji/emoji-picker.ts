import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ChatId } from '../../protocol/domain/ids.ts';
import { CommandIntent } from '../intents.ts';
import { isComposing } from '../is-composing.ts';
import { count, english, overEnglish, type Phrases } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import { categoryIcons } from './category-icons.ts';
import { CATEGORIES, type Category, type Emoji, type EmojiList, emojiList, findEmoji } from './emoji-list.ts';
import { type EmojiPhrases, englishEmoji } from './emoji-phrases.ts';
import { pickerStyles } from './picker-styles.ts';

/** In one row. */
const COLUMNS = 8;
/** Of one search; whoever sees so many types another letter. */
const MOST_FOUND = 80;
const MOST_RECENT = 24;
/** What was used last is kept where drafts are. */
const RECENT = 'emoji' as ChatId;

/** A sign was picked. */
export class EmojiEvent extends Event {
  constructor(readonly sign: string) {
    super('customer-chat-emoji');
  }
}

/**
 * Signs to put into a text: by category, by search, and those used last. All of it by keyboard: arrows go through the
 * grid, of which one sign can be reached by Tab; Escape closes.
 *
 * @fires customer-chat-emoji - One was picked.
 * @fires close - It is not wanted any more.
 * @fires customer-chat-command - What was used last is read or kept.
 * @csspart emoji-picker - The whole of it.
 * @csspart field - Searches.
 * @csspart tab - Leads to one kind of them.
 * @csspart title - What the kind is called.
 * @csspart emoji - One of them.
 * @csspart hint - That there are none.
 */
@customElement('customer-chat-emoji-picker')
export class EmojiPicker extends LitElement {
  static override styles = [shared, pickerStyles];

  @property({ attribute: false }) phrases: Phrases = english;

  @state() private list: EmojiList | undefined;
  @state() private shelf: Category | 'recent' = 'smileys';
  @state() private query = '';
  /** The sign that Tab leads to: its place in what is shown. */
  @state() private at = 0;
  @state() private recent: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // The box is the element itself.
    this.part.add('emoji-picker');
    this.addEventListener('keydown', this.#escape);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#escape);
  }

  /** To the search; where that would bring up a keyboard over the signs, to their categories. */
  override focus(options?: FocusOptions): void {
    const byTouch = matchMedia('(hover: none) and (pointer: coarse)').matches;
    this.renderRoot.querySelector<HTMLElement>(byTouch ? '[aria-selected=true]' : 'input')?.focus(options);
  }

  protected override render() {
    const words = overEnglish(englishEmoji, this.phrases.emojiPicker, this.phrases.language);
    const shown = this.#shown;
    const label = this.query === '' ? words[this.shelf] : words.picker;
    return html`
      <div class="search">
        <input
          part="field"
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${words.search}
          aria-label=${words.search}
          aria-controls="panel"
          .value=${this.query}
          @input=${this.#search}
          @keydown=${this.#leaveField}
        />
      </div>
      ${this.query === '' ? this.#renderTabs(words) : nothing}
      <div class="panel" id="panel" role=${this.query === '' ? 'tabpanel' : nothing} aria-label=${this.query === '' ? label : nothing}>
        ${this.query === '' ? html`<h4 part="title" aria-hidden="true">${label}</h4>` : nothing}
        ${shown.length === 0 ? this.#renderNothing(words) : this.#renderGrid(shown, label)}
      </div>
      <div class="hidden" role="status">${this.#foundWords(shown, words)}</div>
      <div class="name" aria-hidden="true">${shown[this.at]?.name ?? ''}</div>`;
  }

  #renderTabs(words: EmojiPhrases) {
    const shelves = [...(this.recent.length > 0 ? (['recent'] as const) : []), ...CATEGORIES];
    return html`<div class="tabs" role="tablist" aria-label=${words.picker} @keydown=${this.#turnTab}>${shelves.map(
      (shelf) => html`<button
        class="tab"
        part="tab"
        role="tab"
        type="button"
        data-shelf=${shelf}
        aria-label=${words[shelf]}
        title=${words[shelf]}
        aria-selected=${shelf === this.shelf}
        aria-controls="panel"
        tabindex=${shelf === this.shelf ? 0 : -1}
        @click=${() => this.#turnTo(shelf)}
      >${categoryIcons[shelf]}</button>`,
    )}</div>`;
  }

  #renderGrid(shown: readonly Emoji[], label: string) {
    const rows = Array.from({ length: Math.ceil(shown.length / COLUMNS) }, (_, row) =>
      shown.slice(row * COLUMNS, (row + 1) * COLUMNS),
    );
    return html`<div role="grid" aria-label=${label} @keydown=${this.#walk} @focusin=${this.#follow} @pointerover=${this.#follow}>${rows.map(
      (row, y) =>
        html`<div class="row" role="row">${row.map(({ sign, name }, x) => {
          const place = y * COLUMNS + x;
          return html`<div role="gridcell"><button
          class="sign"
          part="emoji"
          type="button"
          data-at=${place}
          aria-label=${name}
          tabindex=${place === this.at ? 0 : -1}
          @click=${() => this.#pick(sign)}
        >${sign}</button></div>`;
        })}</div>`,
    )}</div>`;
  }

  #renderNothing(words: EmojiPhrases) {
    return html`<p class="nothing" part="hint">${this.list === undefined ? this.phrases.loading : words.nothing}</p>`;
  }

  #foundWords(shown: readonly Emoji[], words: EmojiPhrases): string {
    if (this.query === '' || this.list === undefined) return '';
    return shown.length === 0 ? words.nothing : count(words.found, shown.length, this.phrases.language);
  }

  get #shown(): readonly Emoji[] {
    const { list, query, recent, shelf } = this;
    if (list === undefined) return [];
    if (query !== '') return findEmoji(list, query).slice(0, MOST_FOUND);
    if (shelf !== 'recent') return list[shelf];
    const all = CATEGORIES.flatMap((category) => list[category]);
    return recent.flatMap((sign) => all.find((emoji) => emoji.sign === sign) ?? []);
  }

  async #load(): Promise<void> {
    const intent = new CommandIntent((chat) => chat.state.window.drafts[RECENT] ?? '');
    this.dispatchEvent(intent);
    const kept = await intent.outcome;
    this.recent = typeof kept === 'string' ? kept.split(' ').filter(Boolean) : [];
    if (this.recent.length > 0) this.shelf = 'recent';
    try {
      this.list = await emojiList(this.phrases.language);
    } catch {
      this.dispatchEvent(new Event('close'));
    }
  }

  #search({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.query = target.value.trim();
    this.at = 0;
  }

  #turnTo(shelf: Category | 'recent'): void {
    this.shelf = shelf;
    this.at = 0;
    this.renderRoot.querySelector('.panel')?.scrollTo(0, 0);
  }

  #pick(sign: string): void {
    this.recent = [sign, ...this.recent.filter((other) => other !== sign)].slice(0, MOST_RECENT);
    const kept = this.recent.join(' ');
    this.dispatchEvent(new CommandIntent((chat) => chat.setDraft(kept, RECENT)));
    this.dispatchEvent(new EmojiEvent(sign));
  }

  /** Tab leads to the sign that was looked at last. */
  #follow({ target }: Event): void {
    const at = target instanceof HTMLElement ? target.dataset.at : undefined;
    if (at !== undefined) this.at = Number(at);
  }

  #leaveField(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      void this.#goTo(this.at);
    }
    // Enter takes the best one; there is no form to send.
    if (event.key === 'Enter') {
      event.preventDefault();
      const [first] = this.#shown;
      if (this.query !== '' && first !== undefined) this.#pick(first.sign);
    }
  }

  #turnTab(event: KeyboardEvent): void {
    const step = this.#stepOf(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('.tab')];
    const now = tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const next = tabs[(now + step + tabs.length) % tabs.length];
    next?.click();
    next?.focus();
  }

  #walk(event: KeyboardEvent): void {
    const last = this.#shown.length - 1;
    const row = this.at - (this.at % COLUMNS);
    const side = this.#stepOf(event.key);
    const places: Readonly<Record<string, number>> = {
      ArrowUp: this.at - COLUMNS,
      ArrowDown: this.at + COLUMNS,
      Home: event.ctrlKey ? 0 : row,
      End: event.ctrlKey ? last : Math.min(row + COLUMNS - 1, last),
    };
    const to = side === undefined ? places[event.key] : this.at + side;
    if (to === undefined) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && to < 0) this.focus();
    else void this.#goTo(Math.min(Math.max(to, 0), last));
  }

  /** One on, or one back, in the direction of reading. */
  #stepOf(key: string): 1 | -1 | undefined {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    return (key === 'ArrowRight') !== isRightToLeft ? 1 : -1;
  }

  async #goTo(at: number): Promise<void> {
    this.at = at;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-at='${at}']`)?.focus();
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new Event('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-emoji-picker': EmojiPicker;
  }
  interface HTMLElementEventMap {
    'customer-chat-emoji': EmojiEvent;
  }
}

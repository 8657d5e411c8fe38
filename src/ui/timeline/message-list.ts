import { html, LitElement, noChange, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Row, TimelineView } from '../../store/rows.ts';
import { avatarStyles } from '../avatar.ts';
import { ALONE } from '../cards/card-setting.ts';
import { icons } from '../icons.ts';
import { LoadMoreIntent, ReadIntent, RetryIntent } from '../intents.ts';
import { late } from '../late.ts';
import { count, english } from '../phrases.ts';
import { shared } from '../styles/shared.ts';
import { dayNumber } from '../time-words.ts';
import { Arrivals, type SaidRow } from './arrivals.ts';
import { liveRow } from './live-row.ts';
import type { RowSetting } from './row-setting.ts';
import { rowStyles } from './row-styles.ts';
import { rowView } from './row-view.ts';
import { RowWindow } from './row-window.ts';
import { ScrollKeeper } from './scroll-keeper.ts';
import { spokenWords } from './spoken-words.ts';
import { timelineStyles } from './timeline-styles.ts';

/** What all rows are drawn with. */
const SETTINGS = ['phrases', 'brand', 'sendsLater', 'cards'] as const;

/**
 * The conversation. Only rows near the screen are in the document, however long it is.
 *
 * @fires customer-chat-load-more - The reader nears the oldest row.
 * @fires customer-chat-read - Rows came into sight, or the reader left or reached the end.
 * @fires customer-chat-retry - A failed message is to be sent again.
 * @csspart timeline - The scrolling box.
 * @csspart row - A row with an event; also `mine` or `theirs`.
 * @csspart bubble - The box of an event; also `mine` or `theirs`, and `typing`, `thinking` or `preview`.
 * @csspart name - The author's name over a group.
 * @csspart avatar - An author's face.
 * @csspart time - The time beside a bubble.
 * @csspart delivery - What became of an own message.
 * @csspart retry-button - Sends a failed message again, or asks again for older ones.
 * @csspart link - A link in a message.
 * @csspart day - The line above a day.
 * @csspart new - The line above what is new.
 * @csspart system-message - What the system says.
 * @csspart to-end - The button that leads to the newest message.
 */
@customElement('customer-chat-message-list')
export class MessageList extends LitElement {
  static override styles = [shared, avatarStyles, rowStyles, timelineStyles];

  @property({ attribute: false }) view: TimelineView | undefined;
  @property({ attribute: false }) phrases = english;
  @property() brand = '';
  /** There is no connection: what waits will go when there is one. */
  @property({ type: Boolean }) sendsLater = false;
  @property({ attribute: false }) cards = ALONE;

  @state() private atEnd = true;
  /** Come in below the screen, not seen yet. */
  @state() private missed = 0;
  /** For screen readers: what came last. */
  @state() private said: readonly SaidRow[] = [];

  readonly #rowWindow = new RowWindow();
  readonly #keeper = new ScrollKeeper(this, this.#rowWindow, () => this.#moved());
  readonly #arrivals = new Arrivals();
  #arriving: readonly Row[] = [];
  /** The row that has the focus. */
  #held: Element | null | undefined;
  #setting: RowSetting | undefined;
  /** What each row was last drawn from. */
  #drawn: ReadonlyMap<string, Row> = new Map();
  #readUpTo = 0;
  #asked: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#keeper.follow();
    if (this.view !== undefined && changed.has('view')) this.#take(this.view, changed.get('view'));
    const now = Date.now();
    const sameDay = this.#setting !== undefined && dayNumber(this.#setting.now) === dayNumber(now);
    if (!sameDay || SETTINGS.some((name) => changed.has(name))) {
      const { phrases, brand, sendsLater, cards } = this;
      const retry: RowSetting['retry'] = (customId) => this.dispatchEvent(new RetryIntent(customId));
      this.#setting = { phrases, brand, sendsLater, cards, now, retry };
      this.#drawn = new Map();
    }
    this.#keeper.choose();
    this.#held = this.shadowRoot?.activeElement?.closest('.row');
  }

  protected override render() {
    const { phrases, view } = this;
    const setting = this.#setting;
    if (setting === undefined) return nothing;
    return html`
      <div class="scroller" part="timeline" role="log" aria-live="off" aria-label=${phrases.conversation} tabindex="0" @keydown=${this.#press} @pointerover=${this.#offer} @focusin=${this.#offer}>
        <div class="content">
          ${this.#renderOlder()}
          <div class="above"></div>
          <div class="rows">${repeat(
            this.#keeper.drawn.rows,
            ({ row }) => row.key,
            ({ row }) => (this.#drawn.get(row.key) === row ? noChange : rowView(row, setting)),
          )}</div>
          <div class="below"></div>
          ${view?.live.map((live) => liveRow(live, setting, view.pages.at(-1)?.rows))}
        </div>
      </div>
      <div class="hidden" role="status">${repeat(
        this.said,
        ({ key }) => key,
        (row) => html`<p>${row.kind === 'event' && row.mine ? phrases.notSent : spokenWords(row, setting)}</p>`,
      )}</div>
      ${this.atEnd ? nothing : this.#renderToEnd()}`;
  }

  protected override firstUpdated(): void {
    const names = ['.scroller', '.content', '.above', '.rows', '.below'];
    const [scroller, content, above, rows, below] = names.map((name) => this.#find(name));
    if (scroller && content && above && rows && below) this.#keeper.attach({ scroller, content, above, rows, below });
  }

  protected override updated(): void {
    this.#drawn = new Map(this.#keeper.drawn.rows.map(({ row }) => [row.key, row]));
    this.#letIn();
    this.#keeper.settle();
    // The row that had the focus is no longer drawn.
    if (this.#held?.isConnected === false) this.#find('.scroller')?.focus({ preventScroll: true });
  }

  #renderOlder() {
    const { phrases, view } = this;
    if (view === undefined || view.pages.length === 0 || view.older === 'none' || view.older === 'unknown')
      return nothing;
    return html`<div class="older">${
      view.older === 'failed'
        ? html`${phrases.olderFailed} <button class="text-button" part="retry-button" @click=${this.#askForMore}>${phrases.tryAgain}</button>`
        : phrases.loadingOlder
    }</div>`;
  }

  #renderToEnd() {
    const { missed, phrases } = this;
    return html`<button
      class="to-end ${missed > 0 ? 'pill' : ''}"
      part="to-end"
      aria-label=${missed > 0 ? nothing : phrases.toEnd}
      @click=${this.#toEnd}
    >${icons.down}${missed > 0 ? count(phrases.newMessages, missed, phrases.language) : nothing}</button>`;
  }

  #take(view: TimelineView, before: TimelineView | undefined): void {
    this.#rowWindow.pages = view.pages;
    const { rows, own, failure } = this.#arrivals.take(view);
    if (view.chatId !== before?.chatId) {
      this.#readUpTo = 0;
      this.#toldAtEnd = undefined;
    }
    if (own) this.#keeper.atEnd = true;
    if (!before?.pages.length || (view.chatId !== before.chatId && before.chatId !== undefined)) this.#startAtNew(view);
    const last = view.pages.at(-1)?.rows.at(-1);
    // What was to be read while it grew is there already.
    const grew = (row: SaidRow) =>
      before?.live.some(({ kind, author }) => kind === 'preview' && row.kind === 'event' && author === row.author);
    const arrived = rows.filter((row) => !grew(row));
    this.#arriving = this.#keeper.atEnd ? [...arrived, ...(own && last !== undefined ? [last] : [])] : [];
    if (!this.#keeper.atEnd) this.missed += rows.filter(({ kind }) => kind === 'event').length;
    const failed = failure ? view.pages.at(-1)?.rows.findLast((row) => row.kind === 'event' && row.mine) : undefined;
    const said = failed?.kind === 'event' ? [...rows, failed] : rows;
    if (said.length > 0) this.said = said;
  }

  /** A conversation that was left unread opens where the new begins. */
  #startAtNew({ pages }: TimelineView): void {
    for (const page of pages.slice(-3)) {
      const row = page.rows.find(({ kind }) => kind === 'new');
      if (row === undefined) continue;
      this.#keeper.startAt({ pageKey: page.key, rowKey: row.key });
      return;
    }
    this.#keeper.startAt(undefined);
  }

  /** What came in at the end moves in; nothing else does. */
  #letIn(): void {
    const rows = this.#find('.rows');
    for (const arriving of this.#arriving) {
      const at = this.#keeper.drawn.rows.findIndex(({ row }) => row.key === arriving.key);
      rows?.children[at]?.toggleAttribute('data-arrived', true);
    }
    this.#arriving = [];
  }

  #moved(): void {
    this.atEnd = this.#keeper.atEnd;
    if (this.atEnd) this.missed = 0;
    this.#tellWhatWasRead();
    const { view } = this;
    if (view === undefined || !this.#keeper.nearStart || this.#asked === view.pages) return;
    if (view.older === 'more' || view.older === 'unknown') this.#askForMore();
  }

  #tellWhatWasRead(): void {
    const read = this.#keeper.newestInSight((row) => 'event' in row && 'createdAt' in row.event);
    const upTo = read !== undefined && 'event' in read && 'createdAt' in read.event ? read.event.createdAt : 0;
    const further = upTo > this.#readUpTo;
    if (!further && this.atEnd === this.#toldAtEnd) return;
    this.#readUpTo = Math.max(upTo, this.#readUpTo);
    this.#toldAtEnd = this.atEnd;
    this.dispatchEvent(new ReadIntent(this.view?.chatId, this.#readUpTo || undefined, this.atEnd));
  }
  #toldAtEnd: boolean | undefined;

  #askForMore(): void {
    this.#asked = this.view?.pages;
    this.dispatchEvent(new LoadMoreIntent());
  }

  #toEnd(): void {
    this.#keeper.toEnd();
    this.#find('.scroller')?.focus({ preventScroll: true });
  }

  /** An engine's own way to the end is long, and stops where the end was when it began. */
  #press(event: KeyboardEvent): void {
    const scroller = event.currentTarget;
    if (event.key === 'End') this.#keeper.toEnd();
    else if (event.key === 'Home' && scroller instanceof HTMLElement) scroller.scrollTop = 0;
    else return;
    event.preventDefault();
  }

  /** What one can do with an own message comes once somebody shows interest in it. */
  #offer({ target }: Event): void {
    const row = target instanceof Element && target.closest('.mine');
    if (row)
      late(async () =>
        (await import('../rich/offer-row-menu.ts')).offerRowMenu(this, row, this.#keeper.drawn.rows, this.#setting),
      );
  }

  #find(name: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(name);
  }
}

// What stands where is known only after it was drawn.
MessageList.disableWarning?.('change-in-update');

declare global {
  interface HTMLElementTagNameMap {
    'customer-chat-message-list': MessageList;
  }
}

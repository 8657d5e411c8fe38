import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineRow } from '../select/timeline.ts';
import { controls } from '../styles/controls.ts';
import { eventStyles } from './event-styles.ts';
import { icon } from './icons.ts';
import { IntentEvent } from './intents.ts';
import { timelineRow } from './timeline-row.ts';
import { timelineStyles } from './timeline-styles.ts';

/** Pixels from the end within which the reader counts as being at it, and from the top within which older ones are read. */
const AT_END = 48;
const NEAR_TOP = 240;

/**
 * The conversation. Stays at its end while the reader is there, and in its place when older events come above it.
 * What the reader has in sight, in a page that is looked at, is told as seen.
 */
@customElement('agent-timeline')
export class AgentTimeline extends LitElement {
  static override styles = [
    controls,
    timelineStyles,
    eventStyles,
    css`
      :host {
        position: relative;
        display: block;
        min-block-size: 0;
        container-type: inline-size;
      }
      .scroll {
        /* What is hidden from sight in it scrolls with it, and makes nothing around it taller. */
        position: relative;
        display: flex;
        flex-direction: column;
        block-size: 100%;
        overflow-y: auto;
        overflow-anchor: none;
        overscroll-behavior: contain;
        padding: 16px clamp(16px, 4cqi, 28px);
      }
      .scroll:focus-visible {
        outline-offset: -3px;
      }
      .rows {
        margin-block-start: auto;
      }
      .pill {
        position: absolute;
        inset-block-end: 12px;
        inset-inline: 0;
        inline-size: fit-content;
        margin: 0 auto;
        border-radius: 18px;
        background: var(--surface);
        box-shadow: var(--float-shadow);
        color: var(--accent-text);
        font-size: 14px;
      }
      .ghost {
        block-size: 36px;
        margin-block-start: 12px;
        border-radius: var(--round);
        background: var(--raised);
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
      .ghost:nth-child(3n + 1) {
        inline-size: 46%;
      }
      .ghost:nth-child(3n + 2) {
        inline-size: 58%;
        margin-inline-start: auto;
      }
      .ghost:nth-child(3n) {
        inline-size: 32%;
      }
      @keyframes breathe {
        to {
          opacity: 0.45;
        }
      }
      .failed {
        display: grid;
        justify-items: center;
        gap: 12px;
        margin: auto;
        color: var(--muted);
      }
    `,
  ];

  @property() chatId = '';
  @property({ attribute: false }) rows: readonly TimelineRow[] = [];
  @property() customerId = '';
  @property() customerName = '';
  /** How everybody who ever took part is called, by id. */
  @property({ attribute: false }) people: Readonly<Record<string, string>> = {};
  /** Whether this agent may edit, delete and mark what stands here. */
  @property({ type: Boolean }) canChange = false;
  @property({ type: Number }) now = 0;
  @property() history: 'loading' | 'ready' | 'failed' = 'ready';
  @property({ type: Boolean }) hasOlder = false;
  /** Time of the newest event, as the API writes it. */
  @property() newest: string | undefined;
  @state() private atEnd = true;
  @query('.scroll') private readonly scroller!: HTMLElement;

  #lastReadKey: string | undefined;
  #fromEnd: number | undefined;
  #endTop = 0;
  readonly #lookedAt = () => this.#tellSeen();
  readonly #resized = new ResizeObserver(() => {
    if (this.atEnd) this.#toEnd();
  });

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('focus', this.#lookedAt);
    document.addEventListener('visibilitychange', this.#lookedAt);
    this.#resized.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('focus', this.#lookedAt);
    document.removeEventListener('visibilitychange', this.#lookedAt);
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('chatId')) {
      this.atEnd = true;
      this.#endTop = 0;
    }
    const before = changed.get('rows');
    const grewAbove = before !== undefined && before[0]?.key !== this.rows[0]?.key;
    this.#fromEnd = grewAbove && this.hasUpdated ? this.scroller.scrollHeight - this.scroller.scrollTop : undefined;
  }

  protected override render() {
    const { now, customerId, customerName, chatId, canChange } = this;
    const fresh = this.#unreadBelow();
    const nameOf = (id: string) => (Object.hasOwn(this.people, id) ? (this.people[id] ?? '') : 'Somebody');
    return html`
      <div class="scroll" role="log" aria-live="off" aria-label=${`Conversation with ${customerName}`} tabindex="0" @scroll=${this.#scrolled}>
        <div class="rows">
          ${this.rows.length === 0 ? this.#renderEmpty() : nothing}
          ${repeat(
            this.rows,
            (row) => row.key,
            (row, at) =>
              timelineRow(row, {
                now,
                customerId,
                customerName,
                nameOf,
                chatId,
                canChange,
                opens: at < 4 ? 'down' : 'up',
              }),
          )}
        </div>
      </div>
      ${
        this.atEnd
          ? nothing
          : html`<button class="button pill" type="button" @click=${this.#jump}>
              ${icon('down', 16)}${fresh === 0 ? 'Newest' : fresh === 1 ? '1 new message' : `${fresh} new messages`}
            </button>`
      }
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (this.atEnd && !this.#hasGoneUp()) this.#toEnd();
    else if (this.#fromEnd !== undefined) this.scroller.scrollTop = this.scroller.scrollHeight - this.#fromEnd;
    if (changed.has('rows') || changed.has('newest') || changed.has('chatId')) this.#tellSeen();
    this.#askForOlder();
  }

  #renderEmpty() {
    if (this.history === 'failed') {
      return html`<div class="failed">
        The conversation could not be read.
        <button class="button gentle" type="button" @click=${() => this.#fire({ type: 'load_newest', chatId: this.chatId })}>Try again</button>
      </div>`;
    }
    if (this.history === 'loading')
      return html`<div aria-label="Reading the conversation" role="img">${[1, 2, 3, 4, 5].map(() => html`<div class="ghost"></div>`)}</div>`;
    return html`<p class="line">Nobody has written here yet</p>`;
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    // A box that shrinks, as when the composer grows, moves nobody away from the end.
    const atEnd = scrollHeight - scrollTop - clientHeight < AT_END || (this.atEnd && !this.#hasGoneUp());
    if (this.atEnd && !atEnd) this.#lastReadKey = this.rows.findLast((row) => row.kind === 'event')?.key;
    this.atEnd = atEnd;
    if (atEnd) this.#tellSeen();
    this.#askForOlder();
  }

  #askForOlder() {
    if (!this.hasOlder || this.history !== 'ready' || this.scroller.scrollTop > NEAR_TOP) return;
    this.#fire({ type: 'load_older', chatId: this.chatId });
  }

  #unreadBelow(): number {
    const read = this.rows.findIndex((row) => row.key === this.#lastReadKey);
    return this.rows.slice(read + 1).filter((row) => row.kind === 'event' && row.author.kind !== 'me').length;
  }

  #jump() {
    this.atEnd = true;
    this.#endTop = 0;
    this.scroller.focus();
  }

  #toEnd() {
    if (!this.hasUpdated) return;
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.#endTop = this.scroller.scrollTop;
  }

  /** The reader has scrolled, and the event that says so is still to come. */
  #hasGoneUp(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollTop < this.#endTop - 1 && scrollHeight - scrollTop - clientHeight > AT_END;
  }

  #tellSeen() {
    if (!this.atEnd || this.newest === undefined) return;
    if (document.visibilityState !== 'visible' || !document.hasFocus()) return;
    this.#fire({ type: 'seen', chatId: this.chatId, upTo: this.newest });
  }

  #fire(intent: IntentEvent['intent']) {
    this.dispatchEvent(new IntentEvent(intent));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agent-timeline': AgentTimeline;
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TimelineView } from '../store/rows.ts';
import { avatarStyles } from '../ui/avatar.ts';
import type { CardSetting } from '../ui/cards/card-setting.ts';
import { english, type Phrases } from '../ui/phrases.ts';
import type { DrawEvent } from '../ui/rich/draw-event.ts';
import { shared } from '../ui/styles/shared.ts';
import { liveRow } from '../ui/timeline/live-row.ts';
import type { RowSetting } from '../ui/timeline/row-setting.ts';
import { rowStyles } from '../ui/timeline/row-styles.ts';
import { rowView } from '../ui/timeline/row-view.ts';
import { BRAND, ME } from './made/people.ts';

/** Rows of a timeline, as high as they are: drawn by what draws them in the window, without its scrolling. */
@customElement('gallery-rows')
export class GalleryRows extends LitElement {
  static override styles = [
    shared,
    avatarStyles,
    rowStyles,
    css`
      :host {
        display: block;
        overflow: hidden;
        padding: 4px 16px 16px;
        --_joint: calc(0.375 * var(--_r));
      }
    `,
  ];

  @property({ attribute: false }) view: TimelineView | undefined;
  @property({ attribute: false }) phrases: Phrases = english;
  /** The line `Today` above them. */
  @property({ type: Boolean }) days = false;
  @property({ type: Boolean }) offline = false;
  @property({ type: Boolean }) closed = false;
  /** What a page makes of its own events. */
  @property({ attribute: false }) draw: ((event: DrawEvent) => void) | undefined;

  constructor() {
    super();
    this.addEventListener('customer-chat-draw', (event) => this.draw?.(event));
  }

  protected override render() {
    const { view } = this;
    const rows = view?.pages.flatMap((page) => page.rows) ?? [];
    const setting = this.#setting;
    return html`<div class="rows">${rows
      .filter(({ kind }) => this.days || kind !== 'day')
      .map((row) => rowView(row, setting))}</div>
      ${view?.live.map((live) => liveRow(live, setting)) ?? nothing}`;
  }

  get #setting(): RowSetting {
    const cards: CardSetting = { me: ME, canAnswer: !this.closed, draft: () => '' };
    return {
      phrases: this.phrases,
      brand: BRAND,
      sendsLater: this.offline,
      now: Date.now(),
      cards,
      retry: () => undefined,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gallery-rows': GalleryRows;
  }
}

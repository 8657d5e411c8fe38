import { css } from 'lit';
import { hostOf } from './across-shadow.ts';

/**
 * How a card stands in its row: in the box that all cards have (`boxed`), without it (`bare`), or without it and as far
 * as the window reaches (`wide`).
 */
export type RowFrame = 'boxed' | 'bare' | 'wide';

/** What the rows' own styles need not know until such a card comes. */
const frameStyles = css`
  .row .card:has(> [data-frame]) {
    border: 0;
    background: none;
  }
  .row .card:has(> [data-frame='wide']) {
    flex: 1 1 auto;
    max-inline-size: none;
    margin-inline-end: -16px;
  }
  .card > [data-frame='wide'] {
    inline-size: auto;
  }
  .row .card:has(> [data-frame='wide']) ~ .time {
    display: none;
  }
  .row:has([data-frame='hidden']) {
    display: none;
  }
`;

/** Frames the row that a card stands in: `card` is in the shadow of the event's card, and that in the list's. */
export function frameRow(card: Element, frame: RowFrame | 'hidden'): void {
  const eventCard = hostOf(card);
  const list = eventCard?.getRootNode();
  if (eventCard === undefined || !(list instanceof ShadowRoot)) return;
  const { styleSheet } = frameStyles;
  if (styleSheet && !list.adoptedStyleSheets.includes(styleSheet)) list.adoptedStyleSheets.push(styleSheet);
  if (frame === 'boxed') delete eventCard.dataset.frame;
  else eventCard.dataset.frame = frame;
}

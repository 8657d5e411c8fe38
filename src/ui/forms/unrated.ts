import { css, html, nothing } from 'lit';
import type { SendAnswers } from './send-answers.ts';

/** That a rating did not arrive with its answers. */
export const unrated = (send: SendAnswers, words: string) =>
  send.unrated ? html`<p class="unrated" part="error">${words}</p>` : nothing;

/** What sends a rating again that did not arrive with its answers. */
export const rateAgain = (send: SendAnswers, tryAgain: string) =>
  send.unrated
    ? html`<button class="again" part="text-button" aria-disabled=${send.isRating} @click=${() => send.rate()}>${tryAgain}</button>`
    : nothing;

export const unratedStyles = css`
  .unrated {
    margin-block-start: 4px;
    color: var(--_danger);
    font-size: 0.8667em;
  }
  .again {
    min-block-size: 32px;
    color: var(--_ink);
    font-size: 0.8667em;
    font-weight: 600;
  }
  .again:hover {
    text-decoration: underline;
  }
  @media (pointer: coarse) {
    .again {
      min-block-size: 44px;
    }
  }
`;

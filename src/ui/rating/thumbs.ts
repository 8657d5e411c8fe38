import { css, html, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import type { RatingPhrases } from './rating-phrases.ts';

export type Score = 'good' | 'bad';

const SIGNS = {
  good: icon('M7.5 10.5v9H4v-9zm0 0 4-7a2.2 2.2 0 0 1 2.2 2.8l-.9 3.2h5.3a2 2 0 0 1 2 2.4l-1.2 6a2 2 0 0 1-2 1.6H7.5'),
  bad: icon('M7.5 13.5v-9H4v9zm0 0 4 7a2.2 2.2 0 0 0 2.2-2.8l-.9-3.2h5.3a2 2 0 0 0 2-2.4l-1.2-6a2 2 0 0 0-2-1.6H7.5'),
} as const;

/** Two large thumbs, one of which can be chosen. */
export const thumbs = (
  name: string,
  chosen: string | undefined,
  phrases: Pick<RatingPhrases, Score>,
  choose: (score: Score) => void,
): TemplateResult =>
  html`<div class="thumbs">${(['good', 'bad'] as const).map(
    (score) => html`<label class="thumb ${chosen === score ? 'chosen' : ''}" part="thumb">
      <input
        type="radio"
        name=${name}
        value=${score}
        .checked=${chosen === score}
        @change=${() => choose(score)}
      />${SIGNS[score]}<span>${phrases[score]}</span>
    </label>`,
  )}</div>`;

export const thumbSign = (score: Score): TemplateResult => SIGNS[score];

export const thumbStyles = css`
  .thumbs {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  .thumb {
    position: relative;
    display: grid;
    gap: 4px;
    justify-items: center;
    padding: 12px 8px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_r);
    font-size: 0.9334em;
    font-weight: 600;
    text-align: center;
    cursor: pointer;
    --_icon: 24px;
  }
  .thumb:hover {
    background: var(--_raised);
  }
  .thumb.chosen {
    border-color: var(--_ink);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_ink);
    color: var(--_ink);
  }
  /* The whole tile is the control; its own circle says nothing more. */
  .thumb > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .thumb:focus-within:has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .thumb.chosen {
      border: 3px solid Highlight;
    }
  }
`;

import { css } from 'lit';

/** What every component of the window has in common: box, buttons, focus, words for screen readers alone. */
export const shared = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  button,
  textarea {
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    text-align: start;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    letter-spacing: inherit;
  }
  /* A phone enlarges the page around a field whose letters are smaller. */
  @media (pointer: coarse) {
    input,
    select,
    textarea {
      font-size: max(16px, 1em);
    }
  }
  /* Nothing is written yet: what stands in its place decides for itself which way it runs. */
  ::placeholder {
    unicode-bidi: plaintext;
  }
  button {
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color calc(0.5 * var(--_d));
  }
  a {
    color: var(--_ink);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  svg {
    display: block;
    flex: none;
    inline-size: var(--_icon, 22px);
    block-size: var(--_icon, 22px);
    fill: none;
    stroke: currentColor;
    stroke-width: var(--_stroke, 1.75);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .flips:dir(rtl) {
    scale: -1 1;
  }
  .icon-button {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    border-radius: calc(2 * var(--_r));
    color: var(--_muted);
  }
  .icon-button:focus-visible {
    outline-offset: -2px;
  }
  .icon-button:hover,
  .icon-button[aria-expanded='true'] {
    background: var(--_raised);
    color: var(--_text);
  }
  .icon-button:active {
    background: var(--_raised-2);
  }
  .primary,
  .secondary {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    min-block-size: var(--_field);
    padding-inline: 16px;
    border: 1px solid transparent;
    border-radius: calc(0.75 * var(--_r));
    background: var(--_fill);
    color: var(--_on-accent);
    font-weight: 600;
    letter-spacing: calc(0.01 * var(--_tracking));
    text-align: center;
  }
  .primary:hover {
    background: var(--_fill-hover);
  }
  .primary:active {
    background: var(--_fill-active);
  }
  .secondary {
    background: var(--_soft);
    color: var(--_ink);
  }
  .secondary:hover {
    background: var(--_raised);
  }
  .title {
    font-size: 1.2em;
    font-weight: 650;
    letter-spacing: calc(0.015 * var(--_tracking));
    text-wrap: balance;
  }
  .hint {
    color: var(--_muted);
    text-wrap: pretty;
  }
  .hidden {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-name: fade !important;
      animation-iteration-count: 1 !important;
    }
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }
`;

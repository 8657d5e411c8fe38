import { css } from 'lit';

/** What every view of the console shares: the box model, buttons, the focus ring, words for screen readers only. */
export const controls = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  svg {
    display: block;
    flex: none;
  }
  :focus-visible {
    outline: 2px solid var(--accent-text);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 0 14px;
    border-radius: 10px;
    font-weight: 600;
    letter-spacing: -0.01em;
    white-space: nowrap;
    transition: background-color calc(var(--duration) / 2);
  }
  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .primary:hover {
    background: var(--accent-hover);
  }
  .primary:active {
    background: var(--accent-press);
  }
  .primary[aria-disabled='true'] {
    background: var(--raised-2);
    color: var(--muted);
    cursor: default;
  }
  .gentle {
    background: var(--soft);
    color: var(--accent-text);
  }
  .gentle:hover {
    background: var(--soft-2);
  }
  .outlined {
    box-shadow: inset 0 0 0 1px var(--line-strong);
  }
  .outlined:hover {
    background: var(--raised);
  }
  .outlined:active {
    background: var(--raised-2);
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 10px;
    color: var(--muted);
    transition: background-color calc(var(--duration) / 2);
  }
  .icon-button:hover {
    background: var(--raised);
  }
  .icon-button:active,
  .icon-button[aria-pressed='true'] {
    background: var(--raised-2);
  }
  @media (pointer: coarse) {
    .button,
    .icon-button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition-duration: 1ms !important;
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
    }
  }
  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonText;
    }
  }
`;

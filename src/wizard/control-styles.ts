import { css } from 'lit';

/** The wizard's own look: black, white and grey, so that the only colours are those that one makes. */
export const controlStyles = css`
  :host {
    --text: light-dark(#16181d, #eceef2);
    --quiet: light-dark(#5b606b, #a3a8b4);
    --paper: light-dark(#fff, #15171c);
    --sunk: light-dark(#ececee, #23262d);
    --line: light-dark(#dddfe4, #2c2f37);
    --edge: light-dark(#7f848f, #767c88);
    --bad: light-dark(#b3202a, #ff8a8e);
    --good: light-dark(#12754f, #45c596);
    color: var(--text);
    font: 400 14px / 20px system-ui, sans-serif;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  h1 {
    font-size: 20px;
    line-height: 26px;
    font-weight: 650;
    letter-spacing: -0.015em;
  }
  h2,
  h3,
  label,
  legend,
  .label {
    font-size: 14px;
    font-weight: 550;
  }
  button,
  select,
  input,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
  }
  button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-block-size: 36px;
    padding: 6px 14px;
    border: 1px solid var(--edge);
    border-radius: 9px;
    background: var(--paper);
    font-weight: 550;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover:not([aria-disabled='true']) {
    background: var(--sunk);
  }
  button[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--quiet);
    cursor: default;
  }
  .primary {
    border-color: transparent;
    background: var(--text);
    color: var(--paper);
  }
  button.primary:hover {
    background: color-mix(in oklab, var(--text), var(--paper) 18%);
  }
  .bare {
    border-color: transparent;
    background: none;
  }
  .icon {
    inline-size: 36px;
    padding: 0;
  }
  .reset {
    min-block-size: 24px;
    padding: 0 6px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--quiet);
    font-size: 13px;
    font-weight: 400;
    text-decoration: underline;
  }
  input:not([type='range'], [type='radio'], [type='checkbox'], [type='color']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 38px;
    padding: 8px 12px;
    border: 1px solid var(--edge);
    border-radius: 9px;
    background: var(--paper);
  }
  input[type='range'] {
    inline-size: 100%;
    margin: 0;
    block-size: 24px;
    accent-color: var(--text);
    cursor: pointer;
  }
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  .mono {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, monospace;
    font-size: 13px;
  }
  .hint {
    color: var(--quiet);
    font-size: 13px;
    line-height: 18px;
  }
  .error {
    color: var(--bad);
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .error:empty {
    position: absolute;
  }
  legend {
    margin-block-end: 6px;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .head {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 24px;
  }
  .row {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .segments {
    display: flex;
    gap: 2px;
    padding: 3px;
    border-radius: 10px;
    background: var(--sunk);
  }
  .segments label {
    position: relative;
    flex: 1;
    display: grid;
    place-items: center;
    min-block-size: 30px;
    padding: 4px 8px;
    border-radius: 7px;
    color: var(--quiet);
    text-align: center;
    white-space: nowrap;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    background: var(--paper);
    color: var(--text);
    box-shadow: 0 0 0 1px light-dark(rgb(0 0 0 / 0.06), rgb(255 255 255 / 0.14)), 0 1px 2px rgb(0 0 0 / 0.1);
  }
  /* As large as its label: what brings the one into sight brings the other. */
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments label:has(:focus-visible),
  :focus-visible {
    outline: 2px solid var(--text);
    outline-offset: 2px;
  }
  svg {
    display: block;
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hidden {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    button,
    .segments label,
    input:not([type='range'], [type='radio'], [type='checkbox'], [type='color']),
    select {
      min-block-size: 44px;
    }
    .icon {
      inline-size: 44px;
    }
    .reset {
      min-block-size: 32px;
    }
    input:not([type='range']),
    select,
    textarea {
      font-size: 16px;
    }
    input[type='range'] {
      block-size: 36px;
    }
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;

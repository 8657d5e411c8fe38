import { css } from 'lit';

/** Fields and what stands around them: labels above, borders that one can see, errors beneath. */
export const formStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  form {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 16px;
  }
  /* Where the form has more room than it needs, its button stands at the foot. */
  form > .primary {
    margin-block-start: auto;
  }
  .field {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label {
    padding: 0;
    font-size: 0.8667em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  legend.label {
    margin-block-end: 6px;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: var(--_field);
    margin: 0;
    padding: 10px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: calc(0.75 * var(--_r));
    background: var(--_surface);
    color: var(--_text);
  }
  textarea {
    display: block;
    min-block-size: 96px;
    resize: vertical;
  }
  /* Words run their own way and stand at the window's side. */
  [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :is(input:not([type='radio'], [type='checkbox']), textarea, select):focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: -1px;
    border-color: var(--_ink);
  }
  [aria-invalid='true']:is(input, textarea, select) {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .select {
    position: relative;
    --_icon: 18px;
  }
  select {
    padding-inline-end: 36px;
    appearance: none;
    text-overflow: ellipsis;
  }
  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 9px);
    inset-inline-end: 12px;
    color: var(--_muted);
    pointer-events: none;
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .choice {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: var(--_field);
    padding: 8px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: calc(0.75 * var(--_r));
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_raised);
  }
  .choice.chosen {
    border-color: var(--_ink);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  /* An engine's own boxes may be white on dark, and then look chosen. */
  .choice > input {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    border: 1.5px solid var(--_line-strong);
    border-radius: 50%;
    appearance: none;
    cursor: pointer;
  }
  .choice > [type='checkbox'] {
    border-radius: calc(0.3125 * var(--_r));
  }
  .choice > :checked {
    border-color: var(--_fill-line);
    background: var(--_fill);
  }
  .choice > :checked::before {
    inline-size: 8px;
    block-size: 8px;
    border: 4px solid var(--_on-accent);
    border-radius: 50%;
    content: '';
  }
  .choice > [type='checkbox']:checked::before {
    inline-size: 6px;
    block-size: 11px;
    margin-block-end: 3px;
    border-width: 0 2px 2px 0;
    border-radius: 0;
    rotate: 45deg;
  }
  .choice > span {
    min-inline-size: 0;
  }
  .choice:focus-within:has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .choice > input:focus-visible {
    outline: none;
  }
  .error {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    color: var(--_danger);
    font-size: 0.8667em;
    --_icon: 14px;
    --_stroke: 2.2;
  }
  .error > svg {
    margin-block-start: 2px;
  }
  .summary {
    display: flex;
    gap: 12px;
    padding: 12px;
    border: 1px solid transparent;
    border-radius: calc(0.75 * var(--_r));
    background: var(--_danger-soft);
    --_icon: 20px;
  }
  .summary:focus-visible {
    outline-color: var(--_danger);
  }
  .summary > svg {
    color: var(--_danger);
  }
  .summary strong {
    display: block;
    font-weight: 600;
  }
  .summary ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin: 2px 0 0;
    padding: 0;
    list-style: none;
  }
  .summary button {
    min-block-size: 24px;
    font-size: 0.8667em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  .primary[aria-disabled='true'],
  .arrow[aria-disabled='true'] {
    background: var(--_raised-2);
    color: var(--_muted);
    cursor: default;
  }
  .line {
    display: flex;
    gap: 8px;
  }
  .line > input {
    flex: 1;
    min-inline-size: 0;
  }
  .arrow {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--_field);
    block-size: var(--_field);
    border: 1px solid var(--_fill-line);
    border-radius: calc(0.75 * var(--_r));
    background: var(--_fill);
    color: var(--_on-accent);
    --_icon: 18px;
    --_stroke: 2;
  }
  .arrow:hover {
    background: var(--_fill-hover);
  }
  @media (forced-colors: active) {
    .choice.chosen {
      border: 3px solid Highlight;
    }
    .summary {
      border-color: CanvasText;
    }
    .select > svg {
      color: CanvasText;
    }
  }
`;

import { css } from 'lit';

/** Fields of the desk's windows: a label above, the field below, rows of both. */
export const fields = css`
  label,
  .field {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    color: var(--muted);
    font-size: 13px;
    line-height: 18px;
    font-weight: 550;
  }
  input:not([type='checkbox'], [type='radio'], [type='color']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 6px 10px;
    border: 1px solid var(--line-strong);
    border-radius: 10px;
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-size: 14px;
    font-weight: 400;
  }
  select {
    padding-inline: 6px 4px;
  }
  textarea {
    display: block;
    min-block-size: 64px;
    resize: vertical;
  }
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline: 2px solid var(--accent-text);
    outline-offset: -1px;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    color: var(--text);
    font-weight: 400;
  }
  .tick input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
  .columns {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 8px;
    align-items: end;
  }
  .stack {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .code {
    font: 13px/19px ui-monospace, 'SF Mono', Menlo, Consolas, monospace !important;
  }
  .problem {
    display: flex;
    gap: 6px;
    color: var(--danger);
    font-size: 13px;
    line-height: 18px;
  }
  .hint {
    color: var(--muted);
    font-size: 13px;
    line-height: 18px;
    font-weight: 400;
  }
  .add {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    justify-self: start;
    min-block-size: 32px;
    padding-inline: 10px;
    border-radius: 9px;
    color: var(--accent-text);
    font-size: 14px;
    font-weight: 600;
  }
  .add:hover {
    background: var(--soft);
  }
  .add[aria-disabled='true'] {
    color: var(--muted);
    background: none;
    cursor: default;
  }
  .mini {
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 9px;
    color: var(--muted);
  }
  .mini:hover {
    background: var(--raised);
  }
  .mini[disabled] {
    opacity: 0.4;
    cursor: default;
  }
  @media (pointer: coarse) {
    input:not([type='checkbox'], [type='radio'], [type='color']),
    select,
    .add,
    .mini {
      min-block-size: 44px;
      min-inline-size: 44px;
      font-size: 16px;
    }
  }
`;

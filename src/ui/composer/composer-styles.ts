import { css } from 'lit';

export const composerStyles = css`
  :host {
    position: relative;
    display: block;
    flex: none;
    padding: 0 12px max(12px, env(safe-area-inset-bottom, 0px));
    --_action: calc(var(--_field) - 8px);
  }
  .box {
    display: flex;
    align-items: end;
    min-block-size: var(--_field);
    padding: 3px;
    border: 1px solid var(--_line);
    /* No rounder than the buttons in its corners. */
    border-radius: min(1.5 * var(--_r), var(--_field) / 2);
    background: var(--_raised);
    cursor: text;
  }
  .box:focus-within {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  /* The field lies over an invisible copy of its text and is as tall as that. */
  .grow {
    display: grid;
    flex: 1;
    align-self: center;
    min-inline-size: 0;
    max-block-size: calc(6 * var(--_leading) * 1em + 16px);
    overflow: hidden;
  }
  .grow::after {
    content: attr(data-text);
    visibility: hidden;
  }
  textarea,
  .grow::after {
    grid-area: 1 / 1;
    min-inline-size: 0;
    padding-block: calc((var(--_action) - var(--_leading) * 1em) / 2);
    padding-inline: 8px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  textarea {
    max-block-size: inherit;
    overflow-y: auto;
    resize: none;
    outline: none;
    scrollbar-width: thin;
  }
  textarea::placeholder {
    overflow: hidden;
    color: var(--_muted);
    opacity: 1;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tool,
  .send {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--_action);
    block-size: var(--_action);
    border-radius: calc(1.25 * var(--_r));
    color: var(--_muted);
    --_stroke: 2;
  }
  .tool:is(:hover, :focus-within),
  .send {
    background: var(--_raised-2);
  }
  .send.ready {
    background: var(--_fill);
    color: var(--_on-accent);
  }
  .send.ready:hover {
    background: var(--_fill-hover);
  }
  .send.ready:active {
    background: var(--_fill-active);
  }
  @media (pointer: coarse) {
    /* The copy's letters are as large as the field's. */
    .grow {
      font-size: max(16px, 1em);
    }
    .tool::after,
    .send::after {
      content: '';
      position: absolute;
      inset: -4px;
    }
  }
  .counter {
    display: flex;
    gap: 4px;
    align-items: center;
    justify-content: end;
    padding: 4px 12px;
    color: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
    --_icon: 16px;
    --_stroke: 2;
  }
  .over {
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    .send {
      border: 1px solid;
    }
  }
`;

import { css } from 'lit';

/** A product in its card. */
export const productStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 10;
    object-fit: cover;
    background: var(--_raised);
  }
  .words {
    flex: 1;
    padding: 12px 16px;
  }
  .head {
    display: flex;
    gap: 2px 12px;
    align-items: baseline;
    justify-content: space-between;
  }
  .title {
    display: -webkit-box;
    overflow: hidden;
    min-inline-size: 0;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    font-size: 1em;
    font-weight: 600;
    text-wrap: pretty;
  }
  .price {
    flex: none;
    max-inline-size: 60%;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  s {
    color: var(--_muted);
    font-weight: 400;
  }
  .subtitle {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    color: var(--_muted);
    font-size: 0.9334em;
    white-space: pre-line;
  }
  .sold-out {
    color: var(--_danger);
    font-size: 0.8667em;
  }
  .group {
    display: block;
    min-inline-size: 0;
    margin: 8px 0 0;
    border: 0;
    padding: 0;
  }
  .legend {
    display: block;
    margin-block-end: 6px;
    padding: 0;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    max-block-size: 196px;
    overflow: auto;
    padding: 3px;
    margin: -3px;
  }
  .option {
    position: relative;
    min-inline-size: 0;
    cursor: pointer;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .choice {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 32px;
    padding: 4px 11px;
    border: 1px solid var(--_line-strong);
    border-radius: calc(2 * var(--_r));
    font-size: 0.8667em;
  }
  .name {
    overflow: hidden;
    max-inline-size: 14em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .colour {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .thumbnail {
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: -5px;
    border-radius: calc(0.375 * var(--_r));
    object-fit: cover;
  }
  input:checked + .choice {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    background: var(--_soft);
    color: var(--_ink);
    font-weight: 550;
  }
  input:focus-visible + .choice {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }
  input:disabled + .choice {
    border-style: dashed;
    background: var(--_surface);
    color: var(--_muted);
    text-decoration: line-through;
    cursor: default;
  }
  .select {
    position: relative;
    display: block;
    --_icon: 18px;
  }
  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 9px);
    inset-inline-end: 12px;
    pointer-events: none;
  }
  select {
    inline-size: 100%;
    min-block-size: var(--_field);
    padding-inline: 12px 36px;
    appearance: none;
    text-overflow: ellipsis;
    border: 1px solid var(--_line-strong);
    border-radius: calc(0.75 * var(--_r));
    background: var(--_surface);
    color: inherit;
  }
  @media (pointer: coarse) {
    .choice {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    input:checked + .choice {
      outline: 2px solid;
    }
  }
`;

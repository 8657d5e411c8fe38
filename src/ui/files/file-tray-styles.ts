import { css } from 'lit';

export const fileTrayStyles = css`
  ul {
    margin: 0 0 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    padding: 4px;
    max-block-size: 232px;
    overflow-y: auto;
    list-style: none;
    scrollbar-width: thin;
  }
  li {
    display: grid;
    grid-template-columns: 40px 1fr auto;
    gap: 0 12px;
    align-items: center;
    padding: 6px;
    animation: fade calc(0.6 * var(--_d));
  }
  .tile {
    display: grid;
    place-items: center;
    overflow: hidden;
    inline-size: 40px;
    block-size: 40px;
    border-radius: calc(0.5 * var(--_r));
    background: var(--_soft);
    color: var(--_ink);
  }
  .words {
    min-inline-size: 0;
  }
  .about {
    display: flex;
    gap: 8px;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .problem {
    color: var(--_danger);
  }
  .describe {
    position: relative;
    color: var(--_ink);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .describe::after {
    content: '';
    position: absolute;
    inset: -10px -6px;
  }
  .icon-button {
    inline-size: 36px;
    block-size: 36px;
  }
  .alternative {
    grid-column: 1 / -1;
    display: block;
    padding-block: 6px 2px;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .alternative input {
    display: block;
    inline-size: 100%;
    min-block-size: 40px;
    margin: 4px 0 0;
    border: 1px solid var(--_line-strong);
    border-radius: calc(0.75 * var(--_r));
    padding: 0 12px;
    background: var(--_surface);
    color: var(--_text);
    font-size: max(16px, 1em / 0.8667);
  }
  .alternative input:focus {
    border-color: var(--_ink);
    outline: 1px solid var(--_ink);
    outline-offset: -2px;
  }
  .drop {
    position: fixed;
    inset: var(--_top, 0) auto auto var(--_left, 0);
    display: none;
    place-items: center;
    inline-size: var(--_width, 100%);
    block-size: var(--_height, 100%);
    margin: 0;
    border: 2px dashed var(--_ink);
    border-radius: var(--_r);
    padding: 24px;
    background: color-mix(in oklab, var(--_surface), transparent 10%);
    color: var(--_ink);
    font-size: 1.2em;
    font-weight: 650;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }
  .drop.shown {
    display: grid;
  }
`;

import { css } from 'lit';

/** The emoji picker: over the composer, as wide as it at most. */
export const pickerStyles = css`
  :host {
    position: absolute;
    z-index: 2;
    inset-block-end: calc(100% + 4px);
    inset-inline: 12px;
    display: flex;
    flex-direction: column;
    max-inline-size: 360px;
    block-size: min(340px, 60vh);
    margin-inline-start: auto;
    overflow: hidden;
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_small-shadow), 0 12px 28px -6px rgb(15 18 30 / 0.18);
    animation: fade calc(0.6 * var(--_d));
  }
  .search {
    flex: none;
    padding: 12px 12px 4px;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 40px;
    padding-inline: 12px;
    border: 1px solid var(--_line-strong);
    border-radius: calc(0.75 * var(--_r));
    background: var(--_surface);
    color: inherit;
    outline: none;
  }
  input:is(:focus, :focus-visible) {
    outline: none;
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .tabs {
    display: flex;
    flex: none;
    padding-inline: 8px;
    border-block-end: 1px solid var(--_line);
    --_icon: 18px;
  }
  .tab {
    display: grid;
    flex: 1;
    place-items: center;
    min-inline-size: 0;
    block-size: 40px;
    border-block-end: 2px solid transparent;
    color: var(--_muted);
  }
  .tab[aria-selected='true'] {
    border-color: var(--_ink);
    color: var(--_ink);
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab:focus-visible,
  .sign:focus-visible {
    outline-offset: -3px;
    border-radius: calc(0.5 * var(--_r));
  }
  .panel {
    flex: 1;
    overflow: hidden auto;
    overscroll-behavior: contain;
    padding: 4px 8px 8px;
  }
  h4 {
    margin: 0;
    padding: 8px 4px 4px;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 550;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(8, 1fr);
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 100%;
    aspect-ratio: 1;
    border-radius: calc(0.5 * var(--_r));
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
    font-size: 24px;
    line-height: 1;
  }
  .sign:hover {
    background: var(--_raised);
  }
  .sign:active {
    background: var(--_raised-2);
  }
  .nothing {
    padding: 16px 4px;
    color: var(--_muted);
  }
  .name {
    flex: none;
    min-block-size: 28px;
    padding: 4px 12px 8px;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.8667em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :host {
      border: 1px solid;
    }
  }
`;

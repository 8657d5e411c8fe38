import { css } from 'lit';

/** The list's head with its switch, search and tabs, and what stands in place of rows. */
export const chatListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--shelf);
    --face-ground: var(--shelf);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 14px 16px 10px;
  }
  h2 {
    font: inherit;
    font-size: 20px;
    line-height: 28px;
    font-weight: 680;
    letter-spacing: -0.018em;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    font-size: 14px;
    font-weight: 500;
  }
  .track {
    display: block;
    inline-size: 36px;
    block-size: 22px;
    padding: 2px;
    border-radius: 11px;
    background: var(--line-strong);
    transition: background-color var(--duration);
  }
  .track::after {
    content: '';
    display: block;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: #fff;
    transition: transform var(--duration) var(--ease);
  }
  [aria-checked='true'] .track {
    background: var(--accent);
  }
  [aria-checked='true'] .track::after {
    transform: translateX(14px);
  }
  [aria-checked='true']:dir(rtl) .track::after {
    transform: translateX(-14px);
  }
  .search {
    position: relative;
    margin: 0 16px 10px;
  }
  .search svg {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 12px;
    color: var(--muted);
  }
  .search input {
    inline-size: 100%;
    block-size: 36px;
    padding: 0 40px 0 36px;
    border: 1px solid transparent;
    border-radius: 10px;
    background: var(--raised);
    appearance: none;
  }
  .search input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .search input:focus {
    outline: 2px solid var(--accent-text);
    outline-offset: -1px;
    background: var(--surface);
  }
  .search input::-webkit-search-cancel-button {
    appearance: none;
  }
  kbd {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    inline-size: 20px;
    border: 1px solid var(--line);
    border-radius: 5px;
    background: var(--surface);
    color: var(--muted);
    font: inherit;
    font-size: 12px;
    line-height: 18px;
    text-align: center;
  }
  @media (max-width: 767px) {
    .search kbd {
      display: none;
    }
  }
  .search input:focus ~ kbd {
    display: none;
  }
  .tabs {
    display: flex;
    gap: 2px;
    padding: 0 12px 6px;
  }
  .tab {
    min-block-size: 32px;
    padding: 0 10px;
    border-radius: 9px;
    color: var(--muted);
    font-size: 14px;
    font-weight: 550;
  }
  .tab:hover {
    background: var(--raised);
  }
  .tab[aria-pressed='true'] {
    background: var(--soft);
    color: var(--accent-text);
  }
  .tab b {
    margin-inline-start: 4px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .switch,
    .tab {
      min-block-size: 44px;
    }
    .search input {
      block-size: 44px;
      font-size: 16px;
    }
    .search svg {
      inset-block-start: 14px;
    }
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 8px 16px;
  }
  .nothing {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 64px 24px;
    text-align: center;
    text-wrap: balance;
    color: var(--muted);
    font-size: 13px;
    line-height: 18px;
  }
  .nothing strong {
    color: var(--text);
    font-size: 15px;
    font-weight: 600;
  }
  .more {
    display: flex;
    inline-size: calc(100% - 16px);
    margin: 8px;
  }
`;

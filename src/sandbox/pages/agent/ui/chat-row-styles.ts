import { css } from 'lit';

/** A row with a face, a name, a time and a line below; the same in the chats and among the visitors. */
export const rowStyles = css`
  h3 {
    padding: 14px 8px 6px;
    color: var(--muted);
    font: inherit;
    font-size: 13px;
    line-height: 18px;
    font-weight: 550;
  }
  .row {
    display: grid;
    grid-template: auto auto / 40px minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 12px;
    row-gap: 1px;
    inline-size: 100%;
    min-block-size: 60px;
    padding: 9px 12px;
    border-radius: 14px;
    text-align: start;
  }
  .row:hover {
    background: var(--raised);
  }
  .row:active {
    background: var(--raised-2);
  }
  .row[aria-current='true'] {
    background: light-dark(#fff, var(--raised));
    box-shadow: var(--card-shadow);
    --face-ground: light-dark(#fff, var(--raised));
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row agent-face {
    grid-row: 1 / 3;
  }
  .name {
    overflow: hidden;
    font-weight: 600;
    letter-spacing: -0.01em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .time {
    color: var(--muted);
    font-size: 13px;
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }
  .preview {
    grid-column: 2;
    overflow: hidden;
    color: var(--muted);
    font-size: 14px;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .preview:last-child {
    grid-column: 2 / 4;
  }
  .unread .preview {
    color: var(--text);
  }
  .preview em {
    color: var(--accent-text);
    font-style: normal;
  }
  .badge,
  .wait {
    grid-column: 3;
    justify-self: end;
    font-size: 12px;
    line-height: 18px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .badge {
    min-inline-size: 18px;
    padding: 0 5px;
    border-radius: 9px;
    background: var(--accent);
    color: var(--on-accent);
    text-align: center;
  }
  .wait {
    padding: 1px 7px;
    border-radius: 7px;
    background: var(--amber-soft);
    color: var(--amber);
  }
  .ghost {
    block-size: 52px;
    margin: 8px;
    border-radius: 14px;
    background: var(--raised);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;

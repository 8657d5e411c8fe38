import { css } from 'lit';

/** Bubbles, cards and lines of a conversation. One corner rule: on the author's side only a group's first corner is round. */
export const timelineStyles = css`
  .row {
    display: grid;
    grid-template-columns: 28px minmax(0, auto) auto;
    justify-content: start;
    align-items: end;
    column-gap: 8px;
    margin-block-start: 2px;
  }
  .row.first {
    margin-block-start: 12px;
  }
  .row.ours {
    grid-template-columns: auto minmax(0, auto);
    justify-content: end;
  }
  .content {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
    max-inline-size: min(440px, 72cqi);
  }
  .ours .content {
    justify-items: end;
    grid-column: 2;
  }
  .author {
    margin: 0 13px 4px;
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
    font-weight: 550;
  }
  .beside {
    display: flex;
    align-items: center;
    align-self: center;
    gap: 2px;
    opacity: 0;
    transition: opacity calc(var(--duration) / 2);
  }
  .ours .beside {
    flex-direction: row-reverse;
    grid-column: 1;
    grid-row: 1;
  }
  .row:hover .beside,
  .row:focus-within .beside {
    opacity: 1;
  }
  @media (hover: none) {
    .beside {
      opacity: 1;
    }
  }
  .beside agent-menu-button::part(button) {
    inline-size: 28px;
    block-size: 28px;
    min-inline-size: 28px;
    min-block-size: 28px;
  }
  @media (pointer: coarse) {
    .beside agent-menu-button::part(button) {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  .time {
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }
  .body {
    max-inline-size: 100%;
    min-inline-size: 0;
    border-radius: var(--round);
    border-start-start-radius: var(--joint);
    border-end-start-radius: var(--joint);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .first .body {
    border-start-start-radius: var(--round);
  }
  .ours .body {
    border-radius: var(--round);
    border-start-end-radius: var(--joint);
    border-end-end-radius: var(--joint);
  }
  .ours.first .body {
    border-start-end-radius: var(--round);
  }
  .bubble {
    padding: 8px 13px;
    background: var(--raised);
  }
  .ours .bubble {
    background: var(--accent);
    color: var(--on-accent);
  }
  .colleague .bubble {
    background: var(--soft-2);
    color: var(--text);
  }
  .note .bubble {
    border: 1px dashed var(--amber-line);
    background: var(--amber-soft);
    color: var(--text);
  }
  .refused .bubble {
    background: color-mix(in oklab, var(--surface), var(--accent) 22%);
    color: var(--text);
  }
  .body a,
  a.body {
    color: inherit;
  }
  .theirs .bubble a {
    color: var(--accent-text);
  }
  .emoji {
    border-radius: 0;
    font-size: 32px;
    line-height: 40px;
  }
  .under {
    display: flex;
    align-items: center;
    gap: 5px;
    margin: 4px 4px 0;
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }
  .under.wraps {
    flex-wrap: wrap;
  }
  .properties {
    margin: 4px 4px 0;
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
  }
  .properties summary {
    cursor: pointer;
  }
  .properties dl {
    margin-block-start: 4px;
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .line .icon,
  .line svg {
    display: inline-block;
    margin-inline-end: 4px;
    vertical-align: -2px;
  }
  .line .note-mark {
    color: var(--amber);
  }
  .line.good svg {
    color: var(--success);
  }
  .line.bad svg {
    color: var(--danger);
  }
  .under.failed {
    color: var(--danger);
  }
  .under button {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .day,
  .line {
    max-inline-size: 480px;
    margin: 12px auto 0;
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
    text-align: center;
    text-wrap: balance;
  }
  .day {
    margin-block: 20px 4px;
    font-weight: 550;
  }
  .day:first-child {
    margin-block-start: 4px;
  }
  .peek .bubble {
    padding: 7px 12px;
    border: 1px solid var(--line-strong);
    background: none;
    color: var(--muted);
  }
  .peek .bubble::after {
    content: '';
    display: inline-block;
    inline-size: 2px;
    block-size: 16px;
    margin-inline-start: 2px;
    vertical-align: -3px;
    background: var(--text);
    animation: caret 1.1s steps(1) infinite;
  }
  @keyframes caret {
    50% {
      opacity: 0;
    }
  }
  .rise .content {
    animation: rise calc(var(--duration) * 0.9) var(--ease);
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (forced-colors: active) {
    .body {
      border: 1px solid CanvasText;
    }
  }
`;

import { css } from 'lit';

/** Rows of the timeline. All space around a row is inside of it, so that its own height is all it takes. */
export const rowStyles = css`
  .row {
    padding-block-start: 2px;
  }
  .first {
    padding-block-start: 12px;
  }
  .day,
  .system {
    padding-block: 20px 4px;
    color: var(--_muted);
    font-size: 0.8em;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .day {
    font-weight: 550;
  }
  .system {
    padding-block: 12px 4px;
  }
  .new {
    display: flex;
    gap: 12px;
    align-items: center;
    padding-block: 16px 0;
    color: var(--_ink);
    font-size: 0.8667em;
    font-weight: 600;
  }
  .new::before,
  .new::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid color-mix(in oklab, var(--_ink), transparent 50%);
  }
  .line {
    display: flex;
    align-items: end;
  }
  .theirs > .line {
    padding-inline-start: var(--_gutter, 36px);
  }
  .line > .face {
    margin-inline: -36px 8px;
  }
  .mine > .line {
    flex-direction: row-reverse;
  }
  .name {
    margin-inline-start: calc(var(--_gutter, 36px) + 13px);
    padding-block-end: 4px;
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 500;
  }
  .bubble {
    min-inline-size: 0;
    max-inline-size: min(18.934em, 84%);
    padding: 7px 12px;
    border: 1px solid var(--_raised-line);
    border-radius: calc(1.125 * var(--_r));
    background: var(--_raised);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .theirs .bubble {
    max-inline-size: min(18.934em, 94%);
    border-start-start-radius: var(--_joint);
    border-end-start-radius: var(--_joint);
  }
  .theirs.first .bubble {
    border-start-start-radius: calc(1.125 * var(--_r));
  }
  .mine .bubble {
    border-color: var(--_fill-line);
    border-start-end-radius: var(--_joint);
    border-end-end-radius: var(--_joint);
    background: var(--_fill);
    color: var(--_on-accent);
  }
  .mine .bubble:not(.card) {
    --_ink: currentColor;
    --_muted: currentColor;
  }
  .mine.first .bubble {
    border-start-end-radius: calc(1.125 * var(--_r));
  }
  .mine.failed .bubble:not(.card) {
    border-color: transparent;
    background: var(--_failed);
    color: var(--_text);
  }
  .row .card {
    padding: 0;
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_text);
  }
  .row .bare {
    padding: 0;
    border: 0;
    background: none;
    font-size: 40px;
    line-height: 1.2;
  }
  .time {
    position: sticky;
    inset-inline-end: 0;
    flex: none;
    align-self: center;
    margin-inline: 4px -80px;
    padding: 2px 4px;
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
    display: none;
    pointer-events: none;
    animation: fade calc(0.5 * var(--_d));
  }
  .mine .time {
    inset-inline: 0 auto;
    margin-inline: -80px 4px;
  }
  .line:is(:hover, :focus-within) .time,
  .scroller:focus-visible .time {
    display: block;
  }
  .delivery {
    display: flex;
    gap: 4px;
    align-items: center;
    justify-content: end;
    min-block-size: 24px;
    padding: 4px 4px 0;
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 16px;
    --_icon: 14px;
    --_stroke: 2.2;
    --_face: 14px;
  }
  .delivery .face {
    font-size: 0;
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    align-items: center;
    justify-content: end;
    color: var(--_danger);
  }
  .failure button {
    position: relative;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .failure button::after {
    content: '';
    position: absolute;
    inset: -12px -8px;
  }
  .dots {
    display: flex;
    gap: 4px;
    align-items: center;
    min-block-size: 20px;
  }
  .dots span {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: currentColor;
    color: var(--_muted);
    animation: type var(--_beat, 1.2s) infinite;
  }
  .dots span:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots span:nth-child(3) {
    animation-delay: 0.3s;
  }
  .live .bubble {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    white-space: normal;
  }
  .live .thinking {
    color: var(--_muted);
  }
  .live .preview {
    display: block;
    border-color: var(--_line-strong);
    background: none;
    white-space: pre-wrap;
  }
  /* Beside it: with them it would not be as large as what it turns into. */
  .preview + .dots {
    margin-inline: 8px -40px;
    align-self: end;
    min-block-size: 34px;
  }
  [data-arrived] {
    animation: arrive calc(0.9 * var(--_d)) var(--_curve);
  }
  @keyframes type {
    0%,
    60%,
    100% {
      opacity: 0.4;
    }
    30% {
      opacity: 1;
      translate: 0 -2px;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @media (forced-colors: active) {
    .dots span {
      border: 1px solid;
    }
    .time {
      display: block;
    }
  }
`;

import { css } from 'lit';

/** A sheet over the talk, with a sliver of it left. */
export const webViewStyles = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: flex;
    flex-direction: column;
    justify-content: end;
    overflow: clip;
  }
  .veil {
    position: absolute;
    inset: 0;
    background: rgb(15 18 30 / 0.42);
    animation: fade calc(1.4 * var(--_d));
  }
  .sheet {
    position: relative;
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    block-size: calc(100% - 14px);
    overflow: clip;
    border-radius: var(--_r) var(--_r) 0 0;
    background: var(--_surface);
    /* Dark on dark its edge could not be seen. */
    box-shadow: 0 0 0 1px var(--_line);
    animation: rise calc(1.4 * var(--_d)) var(--_curve);
  }
  .tall {
    block-size: max(75%, 320px);
    max-block-size: calc(100% - 14px);
  }
  .compact {
    block-size: max(50%, 260px);
    max-block-size: calc(100% - 14px);
  }
  .header {
    display: flex;
    flex: none;
    gap: 4px;
    align-items: center;
    min-block-size: 60px;
    padding-inline: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .names {
    flex: 1;
    min-inline-size: 0;
    padding-inline-start: 4px;
  }
  .title {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 1em;
    font-weight: 600;
  }
  .title span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 4px;
    object-fit: contain;
  }
  .question {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0 4px;
    align-items: center;
    justify-content: end;
    padding: 8px 16px;
    padding-inline-end: 8px;
    border-block-end: 1px solid var(--_line);
    background: var(--_danger-soft);
  }
  /* In words that need more room the answers stand below. */
  .question div {
    flex: 1 0 0;
    min-inline-size: min(100%, 11em);
    font-size: 0.8667em;
  }
  .question p {
    margin: 0;
  }
  .question button {
    min-block-size: var(--_target);
    padding-inline: 10px;
    color: var(--_ink);
    font-weight: 600;
  }
  .question .danger {
    color: var(--_danger);
  }
  .host {
    display: flex;
    gap: 4px;
    align-items: center;
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 16px;
    --_icon: 14px;
    --_stroke: 2.2;
  }
  /* The end of a host says whose it is. */
  .host bdi {
    overflow: hidden;
    direction: rtl;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .insecure {
    color: var(--_danger);
  }
  .body {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: #fff;
    color-scheme: light;
  }
  .loading {
    opacity: 0;
  }
  .progress {
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 38%;
    block-size: 2px;
    background: var(--_ink);
    animation: grow var(--_beat, 1.6s) infinite alternate ease-in-out;
  }
  .shape {
    display: grid;
    gap: 16px;
    padding: 24px 16px;
    animation: breathe var(--_beat, 1.6s) infinite alternate ease-in-out;
  }
  .shape i {
    block-size: 44px;
    border-radius: calc(0.75 * var(--_r));
    background: var(--_raised);
  }
  .shape i:first-child {
    inline-size: 40%;
    block-size: 20px;
  }
  .shape i:nth-child(2) {
    block-size: 180px;
  }
  @keyframes rise {
    from {
      translate: 0 100%;
    }
  }
  @keyframes grow {
    from {
      inline-size: 8%;
    }
  }
  @keyframes breathe {
    from {
      opacity: 0.6;
    }
  }
`;

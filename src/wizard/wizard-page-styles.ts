import { css } from 'lit';

/** Controls at the side, the widget beside them, what one takes along below; on a phone one below the other. */
export const pageStyles = css`
  .page {
    display: grid;
    grid-template:
      'controls looks bar' auto
      'controls stage stage' minmax(0, 1fr)
      'controls output output' minmax(168px, 24vh) / 340px minmax(0, 1fr) auto;
    block-size: 100dvh;
    background: var(--paper);
  }
  .controls {
    grid-area: controls;
    display: grid;
    gap: 18px;
    align-content: start;
    min-block-size: 0;
    overflow: auto;
    padding: 20px 24px 24px;
    border-inline-end: 1px solid var(--line);
  }
  .title {
    display: grid;
    gap: 4px;
  }
  .bar,
  .looks {
    display: flex;
    gap: 8px 12px;
    align-items: center;
    min-block-size: 56px;
    padding: 7px 16px;
    border-block-end: 1px solid var(--line);
  }
  .bar {
    grid-area: bar;
    justify-content: end;
    padding-inline-start: 0;
  }
  .looks {
    grid-area: looks;
    flex-wrap: wrap;
  }
  .looks .segments label {
    padding-inline: 8px;
    font-size: 13px;
  }
  .steps {
    gap: 4px;
  }
  .steps .primary {
    margin-inline-start: 6px;
  }
  .stage {
    grid-area: stage;
    display: grid;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .output {
    grid-area: output;
    display: grid;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .problems {
    display: grid;
    gap: 4px;
    padding: 10px 14px 12px;
    border: 1px solid var(--bad);
    border-radius: 12px;
  }
  .said {
    position: fixed;
    inset-block-end: 20px;
    inset-inline: 0;
    z-index: 2;
    inline-size: fit-content;
    max-inline-size: calc(100vw - 32px);
    margin-inline: auto;
    padding: 9px 16px;
    border-radius: 10px;
    background: var(--text);
    color: var(--paper);
    font-weight: 550;
    box-shadow: 0 8px 30px rgb(0 0 0 / 0.3);
  }
  .said[data-empty] {
    opacity: 0;
    pointer-events: none;
  }
  @media (width <= 760px) {
    .page {
      display: block;
      block-size: auto;
    }
    .controls {
      position: relative;
      z-index: 1;
      overflow: visible;
      border: 0;
    }
  }
`;

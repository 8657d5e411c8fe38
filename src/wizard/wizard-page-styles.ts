import { css } from 'lit';

/** Controls at the side, the widget beside them, what one takes along below; on a phone one below the other. */
export const pageStyles = css`
  .page {
    display: grid;
    grid-template:
      'controls looks' auto
      'controls stage' minmax(0, 1fr)
      'controls output' minmax(152px, 22vh) / 340px minmax(0, 1fr);
    block-size: 100dvh;
    background: var(--paper);
  }
  .controls {
    grid-area: controls;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
    min-block-size: 0;
    overflow: auto;
    /* What gets the focus is not under the title. */
    scroll-padding-block: 72px 16px;
    padding: 0 24px 24px;
    border-inline-end: 1px solid var(--line);
  }
  .title {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-block-size: 56px;
    margin-inline: -24px;
    padding-inline: 24px 20px;
    border-block-end: 1px solid var(--line);
    background: var(--paper);
  }
  .steps {
    gap: 0;
    margin-inline-end: -8px;
  }
  /* Room for it in wide fonts, too. */
  .steps > :last-child {
    margin-inline-start: 4px;
    padding-inline: 10px;
  }
  .bare[aria-disabled='true'] {
    border-color: transparent;
    opacity: 0.55;
  }
  .looks {
    grid-area: looks;
    display: flex;
    gap: 8px 12px;
    align-items: center;
    min-block-size: 56px;
    padding: 7px 16px;
    border-block-end: 1px solid var(--line);
    overflow-x: auto;
    scroll-padding-inline: 16px;
    scrollbar-width: thin;
  }
  .looks fieldset {
    flex: none;
  }
  .looks .segments label {
    font-size: 13px;
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
  .problems ul {
    display: grid;
    gap: 6px;
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
      display: flex;
      flex-direction: column;
      block-size: auto;
      --top: 60px;
    }
    .looks {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      order: -2;
      min-block-size: var(--top);
      background: var(--paper);
      scrollbar-width: none;
    }
    .stage {
      position: sticky;
      inset-block-start: var(--top);
      z-index: 2;
      order: -1;
      block-size: calc(48dvh - var(--top));
    }
    .controls {
      overflow: visible;
      border: 0;
      border-block-start: 1px solid var(--line);
      padding-inline: 20px;
    }
    .title {
      inset-block-start: 48dvh;
      margin-inline: -20px;
      padding-inline: 20px;
    }
    .output {
      min-block-size: 240px;
    }
  }
  /* The smallest phones have room for what one presses, and for no more. */
  @media (width <= 350px) {
    .title {
      justify-content: end;
    }
    .title h1 {
      position: absolute;
      overflow: hidden;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
    }
  }
`;

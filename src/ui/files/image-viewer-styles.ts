import { css } from 'lit';

/** Pictures lie on black in both schemes. */
export const imageViewerStyles = css`
  dialog {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    border: 0;
    padding: 0;
    background: rgb(12 13 16 / 0.96);
    color: #fff;
    font: 400 var(--_size, 15px) / 1.34 var(--_font, system-ui, sans-serif);
    --_ink: #fff;
    --_muted: #fff;
    --_raised: rgb(255 255 255 / 0.14);
    --_raised-2: rgb(255 255 255 / 0.22);
    --_text: #fff;
    --_target: 44px;
    animation: fade var(--_d, 200ms);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: none;
  }
  .bar {
    display: flex;
    flex: none;
    gap: 4px;
    align-items: center;
    padding: max(8px, env(safe-area-inset-top, 0px)) 8px 8px 20px;
    padding-inline: 20px 8px;
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .words small {
    display: block;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
    min-block-size: 1.34em;
    opacity: 0.85;
  }
  .stage {
    position: relative;
    display: grid;
    flex: 1;
    place-items: center;
    overflow: hidden;
    min-block-size: 0;
    touch-action: none;
  }
  .stage > img {
    grid-area: 1 / 1;
    max-inline-size: 100%;
    max-block-size: 100%;
    min-inline-size: 0;
    min-block-size: 0;
    object-fit: contain;
    cursor: zoom-in;
    user-select: none;
    -webkit-user-drag: none;
    transform: translate(var(--_x, 0), var(--_y, 0)) scale(var(--_scale, 1));
    will-change: transform;
  }
  .stage.near > img {
    cursor: grab;
  }
  .stage > p {
    padding: 24px;
  }
  .walk {
    position: absolute;
    inset-block-start: calc(50% - 22px);
    z-index: 1;
    background: rgb(12 13 16 / 0.7);
  }
  .previous {
    inset-inline-start: 12px;
  }
  .following {
    inset-inline-end: 12px;
  }
  .about {
    flex: none;
    max-block-size: 20%;
    overflow: auto;
    margin: 0 auto;
    max-inline-size: 60ch;
    padding: 12px 20px max(16px, env(safe-area-inset-bottom, 0px));
    text-align: center;
    text-wrap: pretty;
  }
  button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  @media (forced-colors: active) {
    dialog {
      background: Canvas;
    }
    .icon-button {
      border: 1px solid;
    }
  }
`;

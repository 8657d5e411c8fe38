import { css } from 'lit';

/** The box that the rows stand in, and what floats over it. */
export const timelineStyles = css`
  :host {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    --_joint: calc(0.375 * var(--_r));
  }
  .scroller {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    outline-offset: -2px;
  }
  /* A short talk sits at the bottom. */
  .content {
    flex: none;
    margin-block-start: auto;
    padding: 0 16px 12px;
  }
  .older {
    display: grid;
    place-content: center;
    min-block-size: 56px;
    color: var(--_muted);
    font-size: 0.8em;
    text-align: center;
  }
  .text-button {
    color: var(--_ink);
    font-weight: 600;
    text-decoration: underline;
  }
  .to-end {
    position: absolute;
    inset-block-end: 12px;
    inset-inline: 0;
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    inline-size: max-content;
    min-inline-size: 36px;
    min-block-size: 36px;
    margin-inline: auto;
    border: 1px solid transparent;
    border-radius: calc(2 * var(--_r));
    background: var(--_surface);
    box-shadow: var(--_small-shadow);
    color: var(--_ink);
    font-size: 0.9334em;
    font-weight: 600;
    animation: fade calc(0.6 * var(--_d));
    --_icon: 16px;
    --_stroke: 2;
  }
  .to-end:hover {
    background: var(--_raised);
  }
  .pill {
    padding-inline: 12px 16px;
  }
  @media (pointer: coarse) {
    .to-end {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;

import { css } from 'lit';

export const fileCardStyles = css`
  :host {
    display: block;
    border-radius: inherit;
    white-space: normal;
  }
  .line {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 62px;
    padding: 10px;
  }
  .tile {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: calc(0.5 * var(--_r));
    background: var(--_soft);
    color: var(--_ink);
  }
  button.tile:hover {
    background: var(--_raised-2);
  }
  .words {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
    position: relative;
    min-inline-size: 0;
  }
  small {
    color: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }
  .problem {
    color: var(--_danger);
  }
  .icon-button {
    inline-size: 36px;
    block-size: 36px;
    position: relative;
    margin-inline: -6px -2px;
  }
  .icon-button::after {
    content: '';
    position: absolute;
    inset: -4px;
  }
  .track {
    position: absolute;
    inset-inline: 0;
    inset-block-end: -5px;
    overflow: hidden;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_raised-2);
  }
  .track i {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    background: var(--_fill);
    transform: scaleX(var(--_sent));
    transform-origin: left;
    transition: transform calc(0.9 * var(--_d)) linear;
  }
  .track:dir(rtl) i {
    transform-origin: right;
  }

  /* The place is kept before anything is loaded into it. */
  .seen {
    position: relative;
    display: block;
    overflow: hidden;
    inline-size: 100%;
    aspect-ratio: var(--_ratio);
    border-radius: inherit;
    background: var(--_raised);
    text-align: center;
  }
  .seen:focus-visible {
    outline-offset: -4px;
    box-shadow: inset 0 0 0 6px var(--_surface);
  }
  /* Over what is drawn from here, once it is loaded. */
  .seen > :is(img, customer-chat-picture-preview) {
    position: absolute;
    inset: 0;
  }
  .seen img,
  .seen video {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .seen video {
    background: #000;
    object-fit: contain;
  }
  .picture:enabled {
    cursor: zoom-in;
  }
  .film {
    display: grid;
    place-items: center;
    /* Above its caption. */
    padding-block-end: 36px;
    color: var(--_text);
  }
  .film .tile {
    inline-size: 56px;
    block-size: 56px;
    border-radius: calc(2 * var(--_r));
    background: var(--_fill);
    color: var(--_on-accent);
    --_icon: 28px;
  }
  .film .tile svg {
    fill: currentColor;
  }
  .film:hover .tile {
    background: var(--_fill-hover);
  }
  .caption {
    position: absolute;
    justify-items: start;
    pointer-events: none;
    inset-inline: 12px;
    inset-block-end: 8px;
    display: grid;
  }
  .over {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    min-block-size: 0;
    padding: 6px 6px 6px 12px;
    border-radius: 0 0 var(--_bottom, 0) var(--_bottom, 0);
    background: color-mix(in oklab, var(--_surface), transparent 8%);
    padding-inline: 12px 6px;
  }
  .frame {
    position: relative;
    overflow: hidden;
    border-radius: inherit;
  }
  audio {
    display: block;
    inline-size: calc(100% - 20px);
    block-size: 40px;
    margin: 0 10px 10px;
  }
  @media (forced-colors: active) {
    .tile,
    .track {
      border: 1px solid;
    }
    .track i {
      background: Highlight;
    }
  }
`;

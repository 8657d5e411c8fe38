import { css } from 'lit';

/** What events hold besides words: files, cards, forms. Shared by the conversation and the preview of what is composed. */
export const eventStyles = css`
  .card {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    background: var(--surface);
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--text);
    font-size: 14px;
    white-space: normal;
    text-decoration: none;
  }
  .note .card {
    box-shadow: inset 0 0 0 1px var(--amber-line);
    background: var(--amber-soft);
  }
  .quiet {
    color: var(--muted);
  }
  .card strong {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .card strong svg {
    color: var(--muted);
  }
  .file {
    grid-template-columns: 40px minmax(0, 1fr);
    align-items: center;
    gap: 12px;
    min-inline-size: 220px;
  }
  .tile {
    display: grid;
    place-items: center;
    block-size: 40px;
    border-radius: 8px;
    background: var(--soft);
    color: var(--accent-text);
  }
  .label {
    display: grid;
    font-weight: 600;
  }
  .label small {
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
  }
  .picture,
  .media {
    gap: 0;
    padding: 0;
    overflow: hidden;
  }
  .picture img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    background: var(--raised);
  }
  .picture img:not([width]) {
    inline-size: 240px;
  }
  .caption,
  .under-media {
    padding: 6px 12px 8px;
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
    max-inline-size: 280px;
  }
  .ours .under-media {
    color: var(--muted);
  }
  .media video {
    display: block;
    inline-size: 300px;
    max-inline-size: 100%;
    max-block-size: 320px;
    background: #000;
  }
  .media audio {
    display: block;
    inline-size: 300px;
    max-inline-size: 100%;
    padding: 8px 8px 0;
  }
  .element,
  .carousel .card {
    gap: 6px;
    inline-size: 280px;
    max-inline-size: 100%;
    align-content: start;
  }
  .carousel {
    display: flex;
    gap: 8px;
    max-inline-size: min(440px, 72cqi);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    padding-block-end: 6px;
  }
  .content .body.carousel,
  .content .body.sticker {
    border-radius: 0;
  }
  .carousel .card {
    flex: none;
    inline-size: 212px;
    border-radius: 14px;
  }
  .element img,
  .carousel img {
    display: block;
    inline-size: calc(100% + 28px);
    margin: -12px -14px 4px;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--raised);
  }
  .element {
    overflow: hidden;
  }
  .carousel .card {
    overflow: hidden;
  }
  .sticker img {
    display: block;
    inline-size: 128px;
    max-block-size: 160px;
    object-fit: contain;
  }
  .quick {
    display: grid;
    justify-items: inherit;
    gap: 6px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    justify-content: inherit;
    gap: 6px;
    max-inline-size: 100%;
  }
  .ours .quick .choices {
    justify-content: flex-end;
  }
  .element .choices,
  .carousel .choices {
    margin-block-start: 4px;
  }
  .choices li {
    max-inline-size: 100%;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    padding: 3px 11px 3px 9px;
    border: 1px solid var(--line-strong);
    border-radius: 15px;
    color: var(--text);
    font-size: 13px;
    line-height: 20px;
    overflow-wrap: anywhere;
    text-decoration: none;
  }
  .choice svg {
    color: var(--muted);
  }
  a.choice:hover {
    background: var(--raised);
  }
  .chosen {
    border-color: var(--accent-text);
    background: var(--soft);
    color: var(--accent-text);
    font-weight: 550;
  }
  .chosen svg {
    color: var(--accent-text);
  }
  .by {
    font-weight: 400;
    font-size: 12px;
  }
  .template,
  .from {
    display: flex;
    align-items: center;
    gap: 5px;
    max-inline-size: 100%;
    margin: 0 4px 4px;
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .product {
    display: grid;
    gap: 4px;
  }
  .product li {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 3px;
  }
  .product .price {
    margin-inline-start: auto;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .gone {
    color: var(--muted);
  }
  .swatch {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    box-shadow: inset 0 0 0 1px var(--line-strong);
  }
  .form strong svg {
    color: var(--success);
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    gap: 4px 14px;
  }
  dt {
    color: var(--muted);
  }
  dt,
  dd {
    overflow-wrap: anywhere;
  }
  .asked > ul {
    display: grid;
    gap: 8px;
    min-inline-size: 200px;
  }
  .asked li small {
    display: block;
    font-size: 12px;
    line-height: 16px;
  }
  .asked .heading {
    color: var(--muted);
  }
  .star {
    color: var(--danger);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin-block-start: 2px;
    font-size: 13px;
  }
  .options li {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .options svg {
    color: var(--muted);
  }
  .json {
    max-block-size: 220px;
    min-inline-size: 180px;
    margin: 0;
    padding: 8px 10px;
    overflow: auto;
    border-radius: 8px;
    background: var(--raised);
    font: 12px/17px ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

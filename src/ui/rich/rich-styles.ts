import { css } from 'lit';

/** A card of a rich message, by itself and in a carousel. */
export const richStyles = css`
  :host {
    display: block;
    border-radius: inherit;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .card {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border-radius: inherit;
    background: var(--_surface);
    color: var(--_text);
  }
  customer-chat-carousel:not(:defined) {
    display: flex;
    gap: 8px;
    overflow: hidden;
  }
  customer-chat-carousel:not(:defined) .card {
    flex: 0 0 212px;
  }
  customer-chat-carousel .card {
    border: 1px solid var(--_line);
    border-radius: calc(1.125 * var(--_r));
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 10;
    object-fit: cover;
    background: var(--_raised);
  }
  customer-chat-carousel .picture {
    aspect-ratio: 6 / 5;
  }
  .words {
    flex: 1;
    padding: 12px 16px;
  }
  customer-chat-carousel .words {
    padding: 10px 12px;
  }
  .title,
  .subtitle {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    text-wrap: pretty;
  }
  .title {
    font-size: 1.0667em;
    font-weight: 600;
    letter-spacing: calc(0.01 * var(--_tracking));
  }
  .subtitle {
    -webkit-line-clamp: 6;
    color: var(--_muted);
    font-size: 0.9334em;
    white-space: pre-line;
  }
  .title + .subtitle {
    padding-block-start: 2px;
  }
  * + .buttons,
  customer-chat-rich-button + customer-chat-rich-button {
    border-block-start: 1px solid var(--_line);
  }
  .sticker {
    display: block;
    max-inline-size: min(160px, 100%);
    max-block-size: 160px;
    block-size: auto;
    object-fit: contain;
  }
  .question {
    inline-size: fit-content;
    max-inline-size: min(18.934em, 100%);
    padding: 7px 12px;
    border: 1px solid var(--_raised-line);
    border-radius: inherit;
    background: var(--_raised);
    color: var(--_text);
    white-space: pre-wrap;
  }
  .answer {
    display: flex;
    gap: 4px;
    align-items: center;
    padding: 2px 13px 0;
    color: var(--_muted);
    font-size: 0.8667em;
    --_icon: 14px;
    --_stroke: 2.2;
  }
  .dismissed {
    padding: 8px 13px;
    color: var(--_muted);
    font-size: 0.9334em;
  }
  @media (forced-colors: active) {
    .question {
      border: 1px solid;
    }
  }
`;

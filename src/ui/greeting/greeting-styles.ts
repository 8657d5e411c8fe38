import { css } from 'lit';

/** A greeting beside the launcher, and before the first word of a conversation. */
export const greetingStyles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  /* Under a conversation that ended. */
  :host([look='window']) {
    --_face: 28px;
    flex: none;
  }
  .line {
    display: flex;
    gap: 8px;
    align-items: end;
    animation: fade calc(0.9 * var(--_d));
  }
  .said {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    max-inline-size: min(18.934em, 94%);
  }
  .announcement .said {
    flex: 1;
    max-inline-size: 100%;
  }
  .name {
    margin-inline-start: 13px;
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 500;
  }
  .bubble,
  .box {
    justify-self: start;
    max-inline-size: 100%;
    border: 1px solid var(--_raised-line);
    border-radius: calc(1.125 * var(--_r));
    border-end-start-radius: var(--_joint);
  }
  .bubble {
    padding: 7px 12px;
    background: var(--_raised);
    white-space: pre-wrap;
  }
  .box {
    inline-size: 276px;
    overflow: hidden;
    border-color: var(--_line);
    background: var(--_surface);
  }
  .announcement .box {
    inline-size: 100%;
    border-radius: calc(1.125 * var(--_r));
  }
  .bare {
    inline-size: auto;
    border: 0;
    background: none;
  }
  .replies {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 8px;
  }

  /* Under the bubble, beside the face. */
  :host([look='window']) .replies {
    padding-inline-start: 36px;
  }
  :host([look='peek']) {
    --_face: 40px;
    border-radius: inherit;
  }
  [part='greeting'] {
    border-radius: inherit;
  }
  :host([look='peek']) .replies {
    padding: 0 14px 14px;
  }
  .open {
    display: flex;
    gap: 12px;
    inline-size: 100%;
    padding: 14px;
    border-radius: inherit;
  }
  .text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .announcement .text {
    -webkit-line-clamp: 8;
  }
  customer-chat-rich-card {
    border-radius: inherit;
  }
  @media (forced-colors: active) {
    .bubble,
    .box {
      border: 1px solid;
    }
  }
`;

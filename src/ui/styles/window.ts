import { css } from 'lit';

/** The surface that everything stands on. */
export const windowStyles = css`
  :host {
    display: block;
    block-size: 100%;
    color: var(--_text);
    font: 400 var(--_size) / var(--_leading) system-ui, sans-serif;
    font-family: var(--_font);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    -webkit-text-size-adjust: 100%;
    overflow-wrap: break-word;
  }
  section {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    background: var(--_surface);
    accent-color: var(--_fill);
    outline: none;
  }
  .welcome {
    background: var(--_wash, none), var(--_surface);
  }
  .foot {
    flex: none;
    padding: 16px 16px max(16px, env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--_line);
    text-align: center;
  }
  /* On a small screen, all that a keyboard leaves of it. */
  :host([full-screen]) {
    block-size: var(--_viewport-height, 100%);
    translate: 0 var(--_viewport-top, 0);
  }
`;

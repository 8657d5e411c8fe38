import { css } from 'lit';

/** The gallery's own look: quiet, so that what it shows is seen. */
export const galleryPageStyles = css`
  :host {
    display: block;
    color: light-dark(#16181d, #eceef2);
    font: 15px / 1.4 system-ui, sans-serif;
  }
  header {
    display: grid;
    gap: 12px;
    padding: 20px 24px 16px;
    border-block-end: 1px solid light-dark(#dcdee3, #2a2d34);
    background: light-dark(#fff, #15171c);
  }
  [hidden] {
    display: none;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  h1 {
    font-size: 22px;
  }
  h2 {
    margin-block-end: 16px;
    font-size: 18px;
  }
  h3 {
    margin-block-end: 8px;
    font-size: 13px;
  }
  h3 a {
    color: light-dark(#555a66, #a3a8b4);
    text-decoration: none;
  }
  h3 a:hover {
    text-decoration: underline;
  }
  form,
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    font-size: 14px;
  }
  label {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  select,
  input {
    min-block-size: 32px;
    font: inherit;
  }
  input[type='color'] {
    inline-size: 44px;
  }
  nav {
    gap: 4px 14px;
  }
  nav a {
    color: light-dark(#3442cc, #a9b2ff);
    line-height: 28px;
  }
  nav a[aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  .problem {
    margin: 0;
    color: light-dark(#b3202a, #ff7b7f);
  }
  .group {
    padding: 24px;
    scroll-margin-block-start: 8px;
  }
  .states {
    columns: var(--gallery-width) auto;
    column-gap: 24px;
  }
  article {
    inline-size: var(--gallery-width);
    max-inline-size: 100%;
    margin-block-end: 24px;
    break-inside: avoid;
  }
  /* What holds something that scrolls, WebKit leaves out of columns, unless it is a layer of its own. */
  @supports (hanging-punctuation: first) {
    gallery-frame {
      will-change: transform;
    }
  }
  .window {
    display: block;
    block-size: 640px;
    overflow: hidden;
    border-radius: 16px;
  }
  .room {
    display: flex;
    flex-direction: column;
    block-size: 288px;
  }
  .padded {
    display: block;
    padding: 16px;
  }
  .peek {
    position: relative;
    inline-size: max-content;
    margin-block: 12px;
    margin-inline: 4px;
  }
  /* It opens upwards. */
  .over {
    position: relative;
    margin-block-start: 360px;
  }
  .open {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid light-dark(#8a8f9b, #6b7080);
    border-radius: 8px;
    background: light-dark(#fff, #15171c);
    color: inherit;
    font: inherit;
  }
  a:focus-visible,
  button:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  @media (width <= 480px) {
    header,
    .group {
      padding-inline: 0;
    }
    header > *,
    h2,
    h3 {
      padding-inline: 16px;
    }
    article {
      inline-size: 100%;
    }
  }
`;

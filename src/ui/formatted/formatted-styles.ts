import { css } from 'lit';

/** Markdown in a bubble: as tight as a message is. */
export const formattedStyles = css`
  :host {
    display: block;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  p,
  ul,
  ol,
  pre,
  blockquote {
    margin: 0;
  }
  p,
  li {
    white-space: pre-line;
  }
  * + p,
  * + ul,
  * + ol,
  * + pre,
  * + blockquote {
    margin-block-start: 0.55em;
  }
  li > ul,
  li > ol,
  li + li {
    margin-block-start: 0.2em;
  }
  .written {
    white-space: pre-wrap;
  }
  strong {
    font-weight: 650;
  }
  ul,
  ol {
    padding-inline-start: 1.5em;
  }
  blockquote {
    border-inline-start: 3px solid var(--_line-strong);
    padding-inline-start: 0.7em;
  }
  code {
    border-radius: 4px;
    padding: 0.1em 0.3em;
    background: color-mix(in oklab, currentColor 9%, transparent);
    font: 0.9em / 1.4 ui-monospace, monospace;
  }
  pre {
    overflow-x: auto;
    border-radius: calc(var(--_r) / 2);
    padding: 8px 10px;
    background: color-mix(in oklab, currentColor 7%, transparent);
    tab-size: 2;
  }
  pre code {
    padding: 0;
    background: none;
  }
  hr {
    margin-block: 0.7em;
    border: 0;
    border-block-start: 1px solid var(--_line-strong);
  }
`;

import { css } from 'lit';

/** The kinds above, the fields on one side, what they make on the other. */
export const composeStyles = css`
  .kinds {
    display: flex;
    gap: 4px;
    padding: 4px 16px 12px;
    overflow-x: auto;
    scrollbar-width: none;
    border-block-end: 1px solid var(--line);
  }
  .kind {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    min-block-size: 36px;
    padding: 0 12px;
    border-radius: 10px;
    color: var(--muted);
    font-size: 14px;
    font-weight: 550;
  }
  .kind:hover {
    background: var(--raised);
  }
  .kind[aria-selected='true'] {
    background: var(--soft);
    color: var(--accent-text);
  }
  .kind:focus-visible {
    outline-offset: -2px;
  }
  .compose {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    min-block-size: 0;
    block-size: 500px;
    max-block-size: calc(100dvh - 220px);
  }
  .editor {
    overflow: auto;
    padding: 16px 20px 24px;
    overscroll-behavior: contain;
  }
  .preview {
    overflow: auto;
    padding: 16px 20px 24px;
    background: var(--shelf);
    border-inline-start: 1px solid var(--line);
    container-type: inline-size;
  }
  .preview h3 {
    color: var(--muted);
    font: inherit;
    font-size: 13px;
    line-height: 18px;
    font-weight: 550;
  }
  .preview .content {
    max-inline-size: 100%;
  }
  .preview .carousel {
    max-inline-size: 100%;
  }
  .block {
    display: grid;
    gap: 12px;
    position: relative;
    margin: 0;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 14px;
    min-inline-size: 0;
  }
  legend {
    padding: 0 4px;
    color: var(--text);
    font-size: 13px;
    font-weight: 600;
  }
  .block > .item-tools {
    justify-self: end;
    margin-block: -8px -28px;
    z-index: 1;
  }
  .items {
    display: grid;
    gap: 10px;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 4px;
  }
  .item:has(.stack) {
    align-items: start;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--line);
  }
  .item:has(.stack) .item-tools {
    margin-block-start: 22px;
  }
  .item-tools {
    display: flex;
  }
  .ready {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .small {
    min-block-size: 32px;
    font-size: 13px;
  }
  .foot {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: end;
    gap: 8px;
  }
  .problems {
    flex: 1;
  }
  @media (max-width: 767px) {
    .compose {
      grid-template: minmax(0, 1fr) minmax(0, 0.8fr) / minmax(0, 1fr);
    }
    .preview {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }
  }
`;

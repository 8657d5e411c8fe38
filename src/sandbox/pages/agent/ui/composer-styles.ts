import { css } from 'lit';

/** The field with its tools, and what stands in its place. */
export const composerStyles = css`
  .canned {
    display: flex;
    gap: 8px;
    overflow-x: auto;
    padding: 4px 4px 12px;
    scrollbar-width: none;
  }
  .canned button {
    flex: none;
    min-block-size: 30px;
    padding: 0 13px;
    border: 1.5px solid color-mix(in oklab, var(--surface), var(--accent) 58%);
    border-radius: 16px;
    color: var(--accent-text);
    font-size: 13px;
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .canned button {
      min-block-size: 40px;
    }
  }
  .canned button:hover {
    background: var(--soft);
  }
  .canned button:focus-visible {
    outline-offset: 1px;
  }
  .box {
    padding: 10px 10px 8px 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: text;
  }
  .box:focus-within:has(textarea:focus) {
    border-color: var(--accent-text);
    box-shadow: inset 0 0 0 1px var(--accent-text);
  }
  .box.note {
    background: var(--amber-soft);
    border-color: var(--amber-line);
    --raised: color-mix(in oklab, var(--amber-soft), var(--amber) 10%);
    --raised-2: color-mix(in oklab, var(--amber-soft), var(--amber) 18%);
  }
  .box.note:has(textarea:focus) {
    border-color: var(--amber);
    box-shadow: inset 0 0 0 1px var(--amber);
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    max-block-size: 184px;
    padding: 2px 2px 6px;
    border: 0;
    background: none;
    resize: none;
    outline: none;
    overflow-y: auto;
  }
  textarea:focus-visible {
    outline: none;
  }
  textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .note textarea::placeholder {
    color: var(--amber);
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-block-start: 6px;
  }
  .toggle {
    margin-inline-start: -4px;
    padding: 0 10px;
    color: var(--muted);
    font-size: 14px;
    font-weight: 550;
  }
  .toggle:hover {
    background: var(--raised);
  }
  .toggle[aria-pressed='true'] {
    background: var(--raised-2);
    color: var(--amber);
  }
  @container (max-width: 480px) {
    .toggle .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tools {
      gap: 0;
    }
  }
  .live[aria-pressed='true'] {
    background: var(--soft);
    color: var(--accent-text);
  }
  .listening {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-inline-end: 8px;
    color: var(--amber);
    font-size: 14px;
    font-weight: 550;
  }
  .small {
    min-block-size: 30px;
    font-size: 13px;
  }
  .space {
    flex: 1;
  }
  kbd {
    margin-inline-end: 8px;
    padding: 0 6px;
    border: 1px solid var(--line);
    border-radius: 6px;
    color: var(--muted);
    font: inherit;
    font-size: 12px;
    line-height: 18px;
  }
  .note kbd {
    border-color: var(--amber-line);
    color: var(--amber);
  }
  .problem {
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 2px;
    color: var(--danger);
    font-size: 13px;
    line-height: 18px;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 16px;
    margin-inline: -16px;
    padding: 16px 16px 0;
    border-block-start: 1px solid var(--line);
    color: var(--muted);
    font-size: 14px;
  }
  .actions {
    display: flex;
    gap: 8px;
  }
  @media (max-width: 767px), (pointer: coarse) {
    textarea {
      font-size: 16px;
      line-height: 22px;
    }
    kbd {
      display: none;
    }
  }
  @media (max-width: 767px) {
    .actions {
      inline-size: 100%;
    }
    .actions .button {
      flex: 1;
      min-block-size: 44px;
      padding: 0 8px;
    }
  }
`;

import { css } from 'lit';

/** Facts in rows: what they are about, what they say, how much. */
export const detailsStyles = css`
  header {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 6px 4px;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  h2 {
    overflow: hidden;
    font: inherit;
    font-size: 16px;
    line-height: 22px;
    font-weight: 650;
    letter-spacing: -0.012em;
    text-overflow: ellipsis;
  }
  .mail {
    overflow: hidden;
    color: var(--muted);
    font-size: 14px;
    text-overflow: ellipsis;
    text-align: start;
  }
  section {
    margin-block-start: 20px;
  }
  h3 {
    margin-block-end: 6px;
    color: var(--muted);
    font: inherit;
    font-size: 13px;
    line-height: 18px;
    font-weight: 550;
  }
  .fact {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr) fit-content(55%);
    align-items: baseline;
    gap: 10px;
    padding-block: 4px;
    font-size: 14px;
  }
  .fact svg {
    align-self: start;
    margin-block-start: 1px;
    color: var(--muted);
  }
  .what {
    overflow: hidden;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .value {
    overflow-wrap: anywhere;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .quiet {
    color: var(--muted);
  }
  .fact a {
    color: inherit;
    text-decoration: none;
  }
  .fact a:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .small {
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
  }
  .quiet-link {
    margin-inline-start: 28px;
    min-block-size: 28px;
    color: var(--accent-text);
    font-size: 13px;
    font-weight: 550;
  }
  .comment {
    margin-inline-start: 28px;
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .member {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto 28px;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    font-size: 14px;
  }
  .member .quiet {
    font-size: 12px;
  }
  .take-out {
    grid-column: 4;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 9px;
    color: var(--muted);
  }
  .take-out:hover {
    background: var(--raised);
  }
  .banned {
    display: flex;
    align-items: center;
    gap: 4px;
    color: var(--danger);
    font-size: 13px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .tag {
    display: flex;
    align-items: center;
    border-radius: 9px;
    background: var(--raised);
    padding-inline-start: 10px;
    font-size: 14px;
    font-weight: 550;
    line-height: 28px;
    overflow-wrap: anywhere;
  }
  .tag button {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 9px;
    color: var(--muted);
  }
  .tag button:hover {
    background: var(--raised-2);
  }
  .add {
    margin-inline-start: -4px;
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    padding-inline: 8px;
    border-radius: 9px;
    color: var(--accent-text);
    font-size: 14px;
    font-weight: 600;
  }
  .add:hover {
    background: var(--soft);
  }
  .tags input {
    inline-size: 112px;
    block-size: 28px;
    padding: 0 10px;
    border: 1px solid var(--line-strong);
    border-radius: 9px;
    background: none;
    font-size: 14px;
  }
  .tags input:focus {
    outline: 2px solid var(--accent-text);
    outline-offset: -1px;
  }
`;

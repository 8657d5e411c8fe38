import { css } from 'lit';

/** Words and above them who says them, in what comes up beside the launcher. */
export const saidByStyles = css`
  .words {
    min-inline-size: 0;
  }
  .who {
    display: flex;
    gap: 0.3em;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .who bdi {
    overflow: hidden;
    color: var(--_text);
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

import { css, html, nothing, type TemplateResult } from 'lit';
import type { Phrases } from './phrases.ts';
import { shortWhen } from './time-words.ts';

/** Who says something beside the launcher, and when. What parts the two goes with either. */
export const saidBy = (name: string | undefined, at: number, phrases: Phrases): TemplateResult =>
  html`<span class="who"
    >${name ? html`<bdi part="name">${name}</bdi><span part="name time" aria-hidden="true">·</span>` : nothing}<span
      part="time"
      dir="auto"
      >${shortWhen(at, Date.now(), phrases)}</span
    ></span
  >`;

/** Words and above them who says them. */
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

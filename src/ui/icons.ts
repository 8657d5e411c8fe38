import { html, type TemplateResult } from 'lit';

/** Drawn on a grid of 24, in the colour of the text around them. Words stand beside or in a label, so all are hidden. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Points the other way where one reads from right to left. */
export const flipping = (path: string): TemplateResult =>
  html`<svg class="flips" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Those of any conversation; views that come late bring theirs. */
export const icons = {
  alert: icon('M12 7.5v5.5m0 3.2v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0'),
  back: flipping('m14.5 5.5-6.5 6.5 6.5 6.5'),
  clock: icon('M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0'),
  delivered: icon('m2 12.5 4.5 4.5L16 7.5m-4.5 8.5 1 1L22 7.5'),
  down: icon('m5.5 9 6.5 6.5L18.5 9'),
  menu: html`<svg class="solid" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="5" cy="12" r="1.9" /><circle cx="12" cy="12" r="1.9" /><circle cx="19" cy="12" r="1.9" />
  </svg>`,
  next: flipping('m9.5 5.5 6.5 6.5-6.5 6.5'),
  offline: icon(
    'M3 3l18 18M5 12.5a10 10 0 0 1 5-2.7m4.5.3a10 10 0 0 1 4.5 2.4M2 9a15 15 0 0 1 5-3.2m4-.9A15 15 0 0 1 22 9M8.5 16a5 5 0 0 1 7 0M12 19.5v.1',
  ),
  send: icon('M12 19V5m-6 6 6-6 6 6'),
  sent: icon('m5 12.5 4.5 4.5L19 7.5'),
} as const;

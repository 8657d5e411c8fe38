import { html, type TemplateResult } from 'lit';

/** Drawn on a grid of 24, in the colour of the text around them. Words stand beside or in a label, so all are hidden. */
const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Points the other way where one reads from right to left. */
const flipping = (path: string): TemplateResult =>
  html`<svg class="flips" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const icons = {
  alert: icon('M12 7.5v5.5m0 3.2v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0'),
  back: flipping('m14.5 5.5-6.5 6.5 6.5 6.5'),
  blocked: icon('M5.7 5.7l12.6 12.6M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0'),
  clock: icon('M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0'),
  close: icon('m6.5 6.5 11 11m0-11-11 11'),
  delivered: icon('m2 12.5 4.5 4.5L16 7.5m-4.5 8.5 1 1L22 7.5'),
  down: icon('m5.5 9 6.5 6.5L18.5 9'),
  end: flipping('M13.5 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h7.5M9.5 12H21m-3.5-3.5L21 12l-3.5 3.5'),
  file: icon('M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zm0 0v5.5H19'),
  menu: html`<svg class="solid" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="5" cy="12" r="1.9" /><circle cx="12" cy="12" r="1.9" /><circle cx="19" cy="12" r="1.9" />
  </svg>`,
  next: flipping('m9.5 5.5 6.5 6.5-6.5 6.5'),
  offline: icon(
    'M3 3l18 18M5 12.5a10 10 0 0 1 5-2.7m4.5.3a10 10 0 0 1 4.5 2.4M2 9a15 15 0 0 1 5-3.2m4-.9A15 15 0 0 1 22 9M8.5 16a5 5 0 0 1 7 0M12 19.5v.1',
  ),
  send: icon('M12 19V5m-6 6 6-6 6 6'),
  sent: icon('m5 12.5 4.5 4.5L19 7.5'),
  sound: icon('M11 5 6.5 9H3v6h3.5L11 19zm4.5 4a4 4 0 0 1 0 6m2.8-9a8 8 0 0 1 0 12'),
  write: icon('M4 20h4L19 9a2.8 2.8 0 0 0-4-4L4 16zM13.5 6.5l4 4'),
} as const;

import { html, type SVGTemplateResult, svg } from 'lit';

/** Drawn on a 24 grid with round caps; all strokes but the menu's dots. */
const DRAWINGS = {
  inbox: svg`<path d="M3.5 13.5h4.6l1.5 2.5h4.8l1.5-2.5h4.6"/><path d="M6.3 5.5h11.4l2.8 8v4a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-4z"/>`,
  people: svg`<circle cx="9" cy="8.5" r="3.5"/><path d="M2.8 19.5c.5-3.4 3-5.2 6.2-5.2s5.7 1.8 6.2 5.2"/><path d="M15.5 5.3a3.3 3.3 0 0 1 0 6.4M17.6 14.7c2 .7 3.3 2.3 3.6 4.8"/>`,
  archive: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.2V12l3.3 2"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.3 4.3"/>`,
  transfer: svg`<path d="M4 8.5h15m-3.5-3.5L19 8.5 15.5 12"/><path d="M20 15.5H5m3.5-3.5L5 15.5 8.5 19"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  more: svg`<g fill="currentColor" stroke="none"><circle cx="5.5" cy="12" r="1.7"/><circle cx="12" cy="12" r="1.7"/><circle cx="18.5" cy="12" r="1.7"/></g>`,
  back: svg`<path d="M14.5 5.5 8 12l6.5 6.5"/>`,
  down: svg`<path d="m6 9.5 6 6 6-6"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  globe: svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c2.5 2.4 3.6 5.3 3.6 8.5s-1.1 6.1-3.6 8.5c-2.5-2.4-3.6-5.3-3.6-8.5s1.1-6.1 3.6-8.5z"/>`,
  pin: svg`<path d="M12 21c4.3-4.3 6.5-7.6 6.5-10.5a6.5 6.5 0 1 0-13 0C5.5 13.4 7.7 16.7 12 21z"/><circle cx="12" cy="10.3" r="2.3"/>`,
  tag: svg`<path d="M4 5.5A1.5 1.5 0 0 1 5.5 4h6.3a2 2 0 0 1 1.4.6l6.7 6.7a2 2 0 0 1 0 2.8l-5.8 5.8a2 2 0 0 1-2.8 0l-6.7-6.7a2 2 0 0 1-.6-1.4z"/><circle cx="8.6" cy="8.6" r="1.1" fill="currentColor" stroke="none"/>`,
  person: svg`<circle cx="12" cy="8" r="3.7"/><path d="M5 20c.6-3.7 3.3-5.6 7-5.6s6.4 1.9 7 5.6"/>`,
  mail: svg`<rect x="3.5" y="5.5" width="17" height="13" rx="2.5"/><path d="m4.5 7.5 7.5 5.5 7.5-5.5"/>`,
  phone: svg`<path d="M8.3 4H6a2 2 0 0 0-2 2.1C4.5 13.7 10.3 19.5 17.9 20a2 2 0 0 0 2.1-2v-2.3l-4.3-1.7-1.7 2c-2.5-1.1-4.4-3-5.5-5.5l2-1.7z"/>`,
  lock: svg`<rect x="5" y="10.5" width="14" height="9.5" rx="2.5"/><path d="M8.3 10.5V8a3.7 3.7 0 0 1 7.4 0v2.5"/>`,
  eye: svg`<path d="M2.8 12C5 8 8.3 6 12 6s7 2 9.2 6c-2.2 4-5.5 6-9.2 6s-7-2-9.2-6z"/><circle cx="12" cy="12" r="2.7"/>`,
  sun: svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4"/>`,
  moon: svg`<path d="M20 14.2A8.3 8.3 0 0 1 9.8 4 8.3 8.3 0 1 0 20 14.2z"/>`,
  exit: svg`<path d="M14 4.5H7a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h7"/><path d="M10.5 12H20m-3.3-3.3L20 12l-3.3 3.3"/>`,
  alert: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.7v5"/><circle cx="12" cy="16" r="1" fill="currentColor" stroke="none"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.2V12l3.3 2"/>`,
  offline: svg`<path d="m4 4 16 16"/><path d="M3 10.2c1.3-1.2 2.7-2.1 4.3-2.7M11.5 6.5c3.4 0 6.7 1.2 9.5 3.7M6.3 13.8c.9-.8 1.9-1.4 3-1.7M14.5 12.2c1.2.3 2.2.9 3.2 1.7"/><circle cx="12" cy="18" r="1.2" fill="currentColor" stroke="none"/>`,
  quote: svg`<path d="M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v8.5A1.5 1.5 0 0 1 19 17h-7l-4.5 3.5V17H5a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 5 5.5z"/><path d="M8 9.5h8M8 12.8h5"/>`,
  file: svg`<path d="M13.5 3.5H7.5a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-10z"/><path d="M13.5 3.5v5h5M9 13h6M9 16.5h4"/>`,
  good: svg`<path d="M7.5 10.5v9H5a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM7.5 10.5 11 3.8c1.5 0 2.5 1 2.5 2.5v3.2h4.7a2 2 0 0 1 2 2.4l-1.2 6a2 2 0 0 1-2 1.6H7.5"/>`,
  bad: svg`<path d="M7.5 13.5v-9H5a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1zM7.5 13.5 11 20.2c1.5 0 2.5-1 2.5-2.5v-3.2h4.7a2 2 0 0 0 2-2.4l-1.2-6a2 2 0 0 0-2-1.6H7.5"/>`,
  panel: svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2.5"/><path d="M14.5 4.5v15"/>`,
  clip: svg`<path d="m20 11.5-7.8 7.8a5 5 0 0 1-7.1-7.1l8-8a3.3 3.3 0 0 1 4.7 4.7l-7.8 7.8a1.7 1.7 0 0 1-2.4-2.4l7.1-7.1"/>`,
  cards: svg`<rect x="3.5" y="5" width="12" height="14" rx="2.5"/><path d="M18.5 6.5a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2M6.5 15h6"/>`,
  replies: svg`<rect x="3.5" y="5" width="12" height="6" rx="3"/><rect x="8.5" y="14" width="12" height="6" rx="3"/>`,
  sticker: svg`<path d="M13.5 20.5h-6a4 4 0 0 1-4-4v-9a4 4 0 0 1 4-4h9a4 4 0 0 1 4 4v6z"/><path d="M13.5 20.5v-4a3 3 0 0 1 3-3h4"/><path d="M9 9.3v.4M14.5 9.3v.4"/>`,
  form: svg`<rect x="4" y="3.5" width="16" height="17" rx="2.5"/><path d="M8 8.5h8M8 12.5h8M8 16.5h4"/>`,
  bag: svg`<path d="M5.5 8.5h13l1 9.5a2 2 0 0 1-2 2.2h-11a2 2 0 0 1-2-2.2z"/><path d="M9 11V7a3 3 0 0 1 6 0v4"/>`,
  braces: svg`<path d="M9 4.5H8a2 2 0 0 0-2 2v3.2c0 1.3-.8 2.3-2 2.3 1.2 0 2 1 2 2.3v3.2a2 2 0 0 0 2 2h1M15 4.5h1a2 2 0 0 1 2 2v3.2c0 1.3.8 2.3 2 2.3-1.2 0-2 1-2 2.3v3.2a2 2 0 0 1-2 2h-1"/>`,
  live: svg`<path d="M13 3.5 5.5 13.5H11l-1 7 8-10.5h-5.5z"/>`,
  thought: svg`<path d="M12 4c4.7 0 8.5 2.9 8.5 6.5S16.7 17 12 17c-1 0-2-.1-2.9-.4L5 19.5l.7-4.3C4.3 14 3.5 12.3 3.5 10.5 3.5 6.9 7.3 4 12 4z"/><path d="M8.5 10.5v.1M12 10.5v.1M15.5 10.5v.1"/>`,
  link: svg`<path d="M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1"/><path d="M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>`,
  window: svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2.5"/><path d="M3.5 9h17"/>`,
  box: svg`<rect x="4.5" y="4.5" width="15" height="15" rx="3.5"/>`,
  circle: svg`<circle cx="12" cy="12" r="8"/>`,
  dot: svg`<circle cx="12" cy="12" r="3" fill="currentColor" stroke="none"/>`,
  up: svg`<path d="m6 14.5 6-6 6 6"/>`,
  edit: svg`<path d="m4.5 19.5.8-4L15.8 5a2 2 0 0 1 2.8 0l.4.4a2 2 0 0 1 0 2.8L8.5 18.7z"/>`,
  bin: svg`<path d="M5 7h14M10 7V4.5h4V7M7 7l.8 11a2 2 0 0 0 2 1.9h4.4a2 2 0 0 0 2-1.9L17 7M10.5 11v5M13.5 11v5"/>`,
  ban: svg`<circle cx="12" cy="12" r="8.5"/><path d="m6 6 12 12"/>`,
  invite: svg`<circle cx="10" cy="8" r="3.7"/><path d="M3 20c.6-3.7 3.3-5.6 7-5.6 1 0 2 .1 2.8.4M18 14v6M15 17h6"/>`,
  upload: svg`<path d="M12 16V4.5M7.5 9 12 4.5 16.5 9M4.5 15v2.5a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V15"/>`,
  greet: svg`<path d="M8.5 12.5V6a1.5 1.5 0 0 1 3 0v5M11.5 11V4.5a1.5 1.5 0 0 1 3 0V11M14.5 11V6.5a1.5 1.5 0 0 1 3 0V14c0 3.6-2.4 6.3-6 6.3-2.3 0-3.9-1-5-3l-2.3-4a1.5 1.5 0 0 1 2.5-1.6l1.8 2.3"/>`,
  keyboard: svg`<rect x="3" y="6" width="18" height="12" rx="2.5"/><path d="M7 10v.1M11 10v.1M15 10v.1M7.5 14h9"/>`,
  device: svg`<rect x="4" y="5" width="16" height="11" rx="2"/><path d="M9 20h6M12 16v4"/>`,
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A drawing of `size` pixels; thin when large, stronger when small. Never read out: the control around it has words. */
export function icon(name: IconName, size = 22): ReturnType<typeof html> {
  const stroke = size <= 14 ? 2.2 : size <= 18 ? 2 : 1.75;
  const drawing: SVGTemplateResult = DRAWINGS[name];
  return html`<svg
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width=${stroke}
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >${drawing}</svg>`;
}

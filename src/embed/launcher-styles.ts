import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The element's own place on the page, its colours, and the button. Everything follows from one accent: `--_fill` is
 * the accent kept visible on its surface, `--_on-fill` black or white, whichever reads better on it (both meet at a
 * luminance of .1833; the huge factor leaves nothing between). Beside an accent that nobody can see the trace of ours
 * is all there is.
 */
export const launcherStyles = css`
:host {
  all: initial;
  --_surface: var(--customer-chat-surface, light-dark(#fff, #15171c));
  --_text: var(--customer-chat-on-surface, light-dark(#16181d, #eceef2));
  --customer-chat-_given: var(--customer-chat-accent);
  --customer-chat-_x: var(--customer-chat-offset-x);
  --customer-chat-_y: var(--customer-chat-offset-y);
  --_accent: color-mix(in srgb, var(--customer-chat-_given, #4353ff), #4353ff .001%);
  --_fill: var(--_accent);
  --_on-fill: #fff;
  --_ink: var(--_accent);
  --_radius: var(--customer-chat-radius, 16px);
  --_duration: var(--customer-chat-duration, 200ms);
  --_x: calc(var(--customer-chat-_x, 24px) + max(env(safe-area-inset-left), env(safe-area-inset-right)));
  z-index: var(--customer-chat-z-index, 2147483000);
  display: block;
  color: var(--_text);
  color-scheme: inherit;
  writing-mode: horizontal-tb !important;
  font: var(--customer-chat-font-size, 15px) / 1.3333 var(--customer-chat-font, system-ui, sans-serif) !important;
}
:host([scheme=light]) { color-scheme: light }
:host([scheme=dark]) { color-scheme: dark }
:host([scheme=auto]) { color-scheme: light dark }
:host([position=start]) {
  --_start: var(--_x);
  --_end: auto;
}
/* Rules of the page for every element do not move it. */
:host(:not([mode=inline])) {
  position: fixed !important;
  inset-block: auto calc(var(--customer-chat-_y, 24px) + env(safe-area-inset-bottom)) !important;
  inset-inline: var(--_start, auto) var(--_end, var(--_x)) !important;
}
:host([mode=inline]) {
  position: relative;
  z-index: 0;
  block-size: var(--customer-chat-height, 560px);
}
:host([hidden]), [hidden], :host([mode=inline]) .launcher, :host([hide-controls~=launcher]) .launcher { display: none !important }
@supports (color: oklch(from red l c h)) {
  :host {
    --_v: clamp(0, (.1833 - .2126 * r - .7152 * g - .0722 * b) * 1e6, 1);
    --_fill: light-dark(oklch(from var(--_accent) min(l, .9) c h / 1), oklch(from var(--_accent) max(l, .46) c h / 1));
    --_on-fill: color(from var(--_fill) srgb-linear var(--_v) var(--_v) var(--_v));
    --_ink: light-dark(oklch(from var(--_accent) min(l, .48) c h / 1), oklch(from var(--_accent) max(l, .76) min(c, .12) h / 1));
  }
}
button {
  all: initial;
  font: inherit;
  color-scheme: inherit;
  visibility: inherit;
  box-sizing: border-box;
  cursor: pointer;
}
button:focus-visible {
  outline: 2px solid var(--_ink);
  outline-offset: 3px;
}
.launcher {
  position: relative;
  display: flex;
  align-items: center;
  block-size: 56px;
  padding: 14px;
  border-radius: calc(1.75 * var(--_radius));
  background: linear-gradient(color-mix(in oklab, var(--_fill), #fff 8%), var(--_fill));
  color: var(--_on-fill);
  font-weight: 600;
  box-shadow:
    inset 0 0 0 1px color-mix(in srgb, var(--_on-fill) 10%, #0000),
    inset 0 0 0 28px oklch(from var(--_on-fill) calc(1 - l) 0 0 / var(--_over, 0%)),
    0 1px 3px rgb(15 18 30 / .14),
    0 6px 16px -2px color-mix(in srgb, var(--_accent) 34%, #0000),
    0 12px 32px -8px rgb(15 18 30 / .3);
  transition: box-shadow calc(.5 * var(--_duration));
}
.launcher:hover { --_over: 8% }
.launcher:active { --_over: 14% }
.bar {
  background: var(--_fill);
  gap: 12px;
  block-size: 52px;
  padding-inline: 18px 22px;
}
.glyph {
  display: grid;
  inline-size: 28px;
}
.bar .glyph { inline-size: 24px }
slot, span { color: var(--customer-chat-on-accent) }
svg {
  grid-area: 1 / 1;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.75;
  stroke-linecap: round;
  stroke-linejoin: round;
  transition: opacity calc(.6 * var(--_duration));
}
svg:first-child {
  fill: currentColor;
  fill-rule: evenodd;
  stroke: none;
}
[aria-expanded=false] svg + svg, [aria-expanded=true] svg:first-child { opacity: 0 }
@media (forced-colors: active) {
  .launcher { border: 1px solid }
}
@media print {
  :host { display: none }
}
`;

/** What the page sets; where that is no colour or length, as if it had set nothing. */
for (const [name, syntax, initialValue] of [
  ['given', '<color>', '#4353ff'],
  ['x', '<length>', '24px'],
  ['y', '<length>', '24px'],
] as const) {
  try {
    CSS.registerProperty({ name: `--customer-chat-_${name}`, syntax, inherits: false, initialValue });
  } catch {
    // Another copy of the widget was here first, or the browser is older than this.
  }
}

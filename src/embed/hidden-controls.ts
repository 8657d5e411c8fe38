import { emit } from './events.ts';
import type { Settings } from './settings.ts';

/** Each word of `hide-controls` to the parts that it takes away. */
const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  attach: ['attach-button'],
  emoji: ['emoji-button'],
  send: ['send-button'],
  header: ['header'],
  minimise: ['minimise-button'],
  menu: ['menu-button'],
  back: ['back-button'],
  rating: ['rating-item'],
  transcript: ['transcript-item', 'transcript-button'],
  sounds: ['sounds-item'],
  end: ['end-item'],
  times: ['time'],
  avatars: ['avatar', 'brand-mark'],
  names: ['name'],
  days: ['day'],
  deliveries: ['delivery'],
  system: ['system-message'],
  starters: ['starters'],
  badge: ['badge'],
  peek: ['peek'],
};

const sheets = new WeakMap<HTMLElement, CSSStyleSheet>();
const told = new WeakMap<HTMLElement, string>();

/** Takes away what the page wants to do without, wherever in the window it is. */
export function hideControls(host: HTMLElement & Settings): void {
  const wish = host.hideControls ?? '';
  if ((told.get(host) ?? '') === wish) return;
  told.set(host, wish);
  const words = wish.split(/\s+/).filter(Boolean);
  const parts = words.flatMap((word) => (Object.hasOwn(PARTS_OF, word) ? (PARTS_OF[word] ?? []) : []));
  sheetOf(host).replaceSync(parts.map(rule).join(''));
  for (const word of words.filter((one) => !Object.hasOwn(PARTS_OF, one))) {
    const known = Object.keys(PARTS_OF).join(', ');
    const message = `<customer-chat>: hide-controls="${word}" cannot be right, it should be of ${known}.`;
    emit(host, 'customer-chat-error', { attribute: 'hide-controls', message, fatal: false });
  }
}

const rule = (part: string) =>
  `customer-chat-window::part(${part}),customer-chat-peek::part(${part}),[part=${part}]{display:none!important}`;

function sheetOf(host: HTMLElement): CSSStyleSheet {
  const known = sheets.get(host);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheets.set(host, sheet);
  host.shadowRoot?.adoptedStyleSheets.push(sheet);
  return sheet;
}

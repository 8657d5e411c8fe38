import { emit } from './events.ts';
import type { Settings } from './settings.ts';

/** Each word of `hide-controls` to the parts that it takes away. */
export const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
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
  avatars: ['avatar', 'brand-mark', 'portrait'],
  names: ['name'],
  days: ['day'],
  deliveries: ['delivery'],
  system: ['system-message'],
  starters: ['starters'],
  badge: ['badge'],
  peek: ['peek'],
  launcher: ['launcher'],
};

/** Without faces, what is said stands where they would. A name of our own: pages take faces away by a word. */
export const NO_GUTTER = { property: '--_gutter', value: '0px' } as const;

const sheets = new WeakMap<HTMLElement, CSSStyleSheet>();
const told = new WeakMap<HTMLElement, string>();

/** Takes away what the page wants to do without, wherever in the window it is. */
export function hideControls(host: HTMLElement & Settings): void {
  const wish = host.hideControls ?? '';
  if ((told.get(host) ?? '') === wish) return;
  told.set(host, wish);
  const words = wish.split(/\s+/).filter(Boolean);
  const parts = words.flatMap((word) => (Object.hasOwn(PARTS_OF, word) ? (PARTS_OF[word] ?? []) : []));
  const faceless = words.includes('avatars') ? `:host{${NO_GUTTER.property}:${NO_GUTTER.value}}` : '';
  adopt(host, faceless + parts.map(rule).join(''));
  for (const word of words.filter((one) => !Object.hasOwn(PARTS_OF, one))) {
    const known = Object.keys(PARTS_OF).join(', ');
    const message = `<customer-chat>: hide-controls="${word}" cannot be right, it should be of ${known}.`;
    emit(host, 'customer-chat-error', { attribute: 'hide-controls', message, fatal: false });
  }
}

const rule = (part: string) =>
  `customer-chat-window::part(${part}),customer-chat-peek::part(${part}),[part=${part}]{display:none!important}`;

/** A new sheet each time: WebKit may go on with what an adopted one said before. */
function adopt(host: HTMLElement, rules: string): void {
  const root = host.shadowRoot;
  if (root === null) return;
  const before = sheets.get(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  sheets.set(host, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== before), sheet];
}

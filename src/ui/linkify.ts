import { html, type TemplateResult } from 'lit';
import { safeUrl } from './safe-url.ts';

/** A stretch of text, with an address when it is a link. The stretches of a text make up the whole of it. */
export interface Stretch {
  readonly text: string;
  readonly href?: string;
}

/** Ends a word: spaces, quotes and brackets of angle, and marks that turn the direction of what follows. */
const WORD = /[^\s<>"“”„«»`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const START = /(?<![\p{L}\p{N}_])(?:https?:\/\/|mailto:|tel:|www\.)/iu;
const MAIL = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;
/** A host without its scheme only counts with a path: `word.word` alone is a typing error more often than an address. */
const HOST_AND_PATH = /^(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s]*$/i;
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Finds web, mail and telephone addresses. Every pattern is tried once at each place: the time grows with the text. */
export function findLinks(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let told = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // Most words are none of it.
    if (!/[:@/]|www\./i.test(word)) continue;
    const start = word.search(START);
    const offset = start >= 0 ? start : word.search(/[^([{'*_]/);
    if (offset < 0) continue;
    const candidate = trimTail(word.slice(offset));
    const href = start >= 0 ? hrefOf(candidate) : bareHrefOf(candidate);
    if (href === undefined) continue;
    if (index + offset > told) found.push({ text: text.slice(told, index + offset) });
    found.push({ text: candidate, href });
    told = index + offset + candidate.length;
  }
  if (told < text.length) found.push({ text: text.slice(told) });
  return found;
}

/** Text as text nodes and safe links. Addresses run from left to right in any language. */
export function linkify(text: string): readonly (string | TemplateResult)[] {
  return findLinks(text).map(({ text: shown, href }) =>
    href === undefined
      ? shown
      : html`<a part="link" dir="ltr" href=${href} target="_blank" rel="noopener noreferrer nofollow">${shown}</a>`,
  );
}

function hrefOf(address: string): string | undefined {
  if (/^www\./i.test(address)) return /^www\.[^.]+\../i.test(address) ? safeUrl(`https://${address}`) : undefined;
  return /[/:][\p{L}\p{N}+[]/iu.test(address) ? safeUrl(address) : undefined;
}

function bareHrefOf(address: string): string | undefined {
  if (MAIL.test(address)) return safeUrl(`mailto:${address}`);
  return HOST_AND_PATH.test(address) ? safeUrl(`https://${address}`) : undefined;
}

/** Leaves off what ends the sentence, and a closing bracket that was not opened in the address. */
function trimTail(address: string): string {
  const open: Record<string, number> = {};
  for (const sign of address) open[sign] = (open[sign] ?? 0) + 1;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    const opener = OPENERS[last];
    if (opener !== undefined) {
      if ((open[last] ?? 0) <= (open[opener] ?? 0)) break;
      open[last] = (open[last] ?? 0) - 1;
    } else if (!/[.,:;!?…'’*_~]/.test(last)) break;
  }
  return address.slice(0, end);
}

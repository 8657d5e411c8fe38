import { html, type TemplateResult } from 'lit';

const ADDRESS = /\bhttps?:\/\/[^\s<>"'`]+/giu;
/** Ends a sentence more often than an address. */
const TAIL = /[.,:;!?…)\]}]+$/u;

/** Text with its web addresses as links. Only http and https become one; all else stays words. */
export function linkify(text: string): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimTail(match[0]);
    if (!URL.canParse(address)) continue;
    parts.push(text.slice(at, match.index));
    parts.push(html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow">${address}</a>`);
    at = match.index + address.length;
  }
  return [...parts, text.slice(at)];
}

/** A closing bracket belongs to the address when it was opened in it. */
function trimTail(address: string): string {
  const bare = address.replace(TAIL, '');
  return bare.includes('(') && address.startsWith(`${bare})`) ? `${bare})` : bare;
}

/** Where a file or picture may come from: http and https alone. */
export function safeUrl(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, location.href)) return undefined;
  const { protocol, href } = new URL(address, location.href);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Nothing but one to three emoji: shown large and bare. */
export function isEmojiOnly(text: string): boolean {
  return /^(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*\s?){1,3}$/u.test(
    text,
  );
}

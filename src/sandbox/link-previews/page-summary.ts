/** What a web page says of itself in its head: title, description, picture. Every scan is bounded, so that none takes long. */
import type { JsonObject } from '../engine/contract.ts';

const LONGEST_TAG = 4000;
const ATTRIBUTE = /([a-z][a-z:-]{0,30})\s{0,10}=\s{0,10}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/gi;
const TITLE = /<title(?:\s[^>]{0,200})?>([^<]{0,1000})/i;
const ENTITY = /&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** In the words of `get_url_info`; `undefined` when the page says nothing. */
export function summaryOf(html: string, url: URL, asked: string): JsonObject | undefined {
  const said = metaIn(html);
  const title = words(said.get('og:title') ?? TITLE.exec(html)?.[1], 300);
  const description = words(said.get('og:description') ?? said.get('description'), 1000);
  const image = webAddress(said.get('og:image'), url);
  if (title === undefined && description === undefined && image === undefined) return undefined;
  return {
    url: asked,
    title,
    description,
    ...(image !== undefined && {
      image_url: image,
      image_original_url: image,
      image_width: pixels(said.get('og:image:width')),
      image_height: pixels(said.get('og:image:height')),
    }),
  };
}

/** Name or property -> content; what stands first counts. */
function metaIn(html: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const inside of metaTags(html)) {
    const attributes = new Map<string, string>();
    for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
    }
    const name = (attributes.get('property') ?? attributes.get('name'))?.toLowerCase();
    const content = attributes.get('content');
    if (name !== undefined && content !== undefined && !said.has(name)) said.set(name, decoded(content));
  }
  return said;
}

/** What stands between `<meta` and the next `>`: each sign is looked at once. */
function* metaTags(html: string): Generator<string> {
  for (const { index } of html.matchAll(/<meta\s/gi)) {
    const end = html.indexOf('>', index);
    if (end === -1) return;
    if (end - index <= LONGEST_TAG) yield html.slice(index + 6, end);
  }
}

function words(text: string | undefined, most: number): string | undefined {
  const plain = text === undefined ? '' : decoded(text).replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : [...plain].slice(0, most).join('');
}

function webAddress(address: string | undefined, page: URL): string | undefined {
  if (address === undefined || !URL.canParse(address, page)) return undefined;
  const url = new URL(address, page);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function pixels(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

function decoded(text: string): string {
  return text.replace(ENTITY, (entity, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? entity;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : entity;
  });
}

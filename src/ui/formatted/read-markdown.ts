import { Lexer, type MarkedToken, type Token } from 'marked';

/** Above this many characters a text is shown as written: reading hostile Markdown takes time that grows as its square. */
const LONGEST = 8000;

/**
 * The blocks of a text in CommonMark, or `undefined` where it is better shown as written: too long, or nested so deep
 * that the reader gives up.
 */
export function readMarkdown(text: string): readonly MarkedToken[] | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return known(new Lexer({ gfm: false }).lex(text));
  } catch {
    return undefined;
  }
}

/** Without extensions the reader knows no tokens but its own. */
export function known(tokens: readonly Token[] = []): readonly MarkedToken[] {
  return tokens as readonly MarkedToken[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with the character references that people write in Markdown put in their signs' place. */
export function plainText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

import { FLAGS, SIGNS } from './data/signs.ts';

/** A sign that can be put into a text, its name, and the words it is found by. */
export interface Emoji {
  readonly sign: string;
  readonly name: string;
  readonly words: readonly string[];
}

export type Category = keyof typeof SIGNS | 'flags';

export type EmojiList = { readonly [C in Category]: readonly Emoji[] };

export const CATEGORIES = [...Object.keys(SIGNS), 'flags'] as Category[];

/** Languages that the names are here in; a reader of another one gets English. */
const NAMES: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  da: () => import('./data/names-da.ts'),
  de: () => import('./data/names-de.ts'),
  en: () => import('./data/names-en.ts'),
  es: () => import('./data/names-es.ts'),
  fr: () => import('./data/names-fr.ts'),
  it: () => import('./data/names-it.ts'),
  ja: () => import('./data/names-ja.ts'),
  ko: () => import('./data/names-ko.ts'),
  nl: () => import('./data/names-nl.ts'),
  pl: () => import('./data/names-pl.ts'),
  pt: () => import('./data/names-pt.ts'),
  ru: () => import('./data/names-ru.ts'),
  sv: () => import('./data/names-sv.ts'),
  uk: () => import('./data/names-uk.ts'),
  zh: () => import('./data/names-zh.ts'),
};

/** All signs by category, named in this language (BCP 47) as far as the data goes. Rejects where they cannot be had. */
export async function emojiList(language: string): Promise<EmojiList> {
  const [primary = 'en'] = language.toLowerCase().split('-');
  const load = (Object.hasOwn(NAMES, primary) ? NAMES[primary] : undefined) ?? NAMES.en;
  const names = (await load?.())?.default.split('\n') ?? [];
  let at = 0;
  const named = (sign: string): Emoji => {
    const [name = sign, ...tags] = (names[at++] ?? '').split(',');
    return { sign, name, words: wordsOf([name, ...tags].join(' ')) };
  };
  const signs = Object.entries(SIGNS).map(([category, list]) => [category, list.split(' ').map(named)]);
  return Object.fromEntries([...signs, ['flags', flagsIn(language)]]);
}

function flagsIn(language: string): readonly Emoji[] {
  const regions = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  return FLAGS.split(' ').map((code) => {
    const sign = [...code].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 65) + 0x1f1a5)).join('');
    const name = regions.of(code) ?? code;
    return { sign, name, words: [...wordsOf(name), code.toLowerCase()] };
  });
}

/** Those with a word that begins like each word of the query, the ones whose name begins so first. */
export function findEmoji(list: EmojiList, query: string): readonly Emoji[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const found = CATEGORIES.flatMap((category) => list[category]).filter(({ words }) =>
    asked.every((part) => words.some((word) => word.startsWith(part))),
  );
  const isNamedSo = ({ words }: Emoji) => (words[0]?.startsWith(asked[0] ?? '') ? 0 : 1);
  return found.sort((a, b) => isNamedSo(a) - isNamedSo(b));
}

/** Small letters without marks: nobody types those in a search. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

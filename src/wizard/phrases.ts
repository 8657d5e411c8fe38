import { englishConsent } from '../ui/consent/consent-phrases.ts';
import { englishEmoji } from '../ui/emoji/emoji-phrases.ts';
import { englishEnded } from '../ui/ended/ended-phrases.ts';
import { englishFiles } from '../ui/files/files-phrases.ts';
import { englishForms } from '../ui/forms/form-phrases.ts';
import { englishGreeting } from '../ui/greeting/greeting-phrases.ts';
import type { LatePhrases } from '../ui/late-phrases.ts';
import { englishLinks } from '../ui/links/links-phrases.ts';
import { english } from '../ui/phrases.ts';
import { rareEnglish } from '../ui/rare-phrases.ts';
import { englishRating } from '../ui/rating/rating-phrases.ts';
import { englishRich } from '../ui/rich/rich-phrases.ts';
import { systemPhrases } from '../ui/system-phrases.ts';
import { englishRefusals } from '../ui/timeline/refusal-phrases.ts';
import { shortened } from './shortened.ts';

/** Words of one corner of the widget. */
export interface PhraseGroup {
  readonly label: string;
  /** Path -> what it says in English. */
  readonly words: Readonly<Record<string, string>>;
}

const LATE = {
  files: ['Files', englishFiles],
  rich: ['Cards and their buttons', englishRich],
  forms: ['Forms', englishForms],
  rating: ['Rating', englishRating],
  afterwards: ['After the conversation', englishEnded],
  greeting: ['Greetings', englishGreeting],
  links: ['Links', englishLinks],
  emojiPicker: ['Emoji', englishEmoji],
  consent: ['Consent', englishConsent],
  refusals: ['What the server refuses', englishRefusals],
  system: ['What the system says', systemPhrases],
} as const satisfies Record<keyof LatePhrases, readonly [string, object]>;

/** Those that nearly everybody sees. */
const FIRST = ['hello', 'lead', 'brand', 'placeholder', 'firstPlaceholder', 'online', 'away', 'today', 'seen', 'send'];

/** In the order in which one counts; words that depend on a count have one for each category of their language. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Paths of all words in an object: a word that depends on a count has one for each category of English. */
function paths(words: object, prefix = ''): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found[prefix + key] = value;
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      Object.assign(found, paths(value, `${prefix}${key}.`));
  }
  return found;
}

// Of the words' own language the element is told by its attribute.
const { language: _, ...spoken } = english;
const common = paths(spoken);
const isFirst = ([path]: readonly [string, string]) => FIRST.includes(path);

/** Every word that can be said otherwise, those that are seen most first. */
export const PHRASE_GROUPS: readonly PhraseGroup[] = [
  { label: 'Seen first', words: Object.fromEntries(FIRST.map((path) => [path, common[path] ?? ''])) },
  { label: 'Conversation', words: Object.fromEntries(Object.entries(common).filter((entry) => !isFirst(entry))) },
  { label: 'Rare views', words: paths(rareEnglish) },
  ...Object.entries(LATE).map(([group, [label, words]]) => ({ label, words: paths(words, `${group}.`) })),
];

const ALL: Readonly<Record<string, string>> = Object.assign({}, ...PHRASE_GROUPS.map(({ words }) => words));

/** Words that depend on a count, by their path without a category. */
const COUNTED: ReadonlySet<string> = new Set(
  Object.keys(ALL).flatMap((path) => (path.endsWith('.other') ? [withoutLast(path)] : [])),
);

/** A group with the plural categories that a language has, and with those that are said already. */
export function inLanguage(
  { label, words }: PhraseGroup,
  language: string,
  said: Readonly<Record<string, string>>,
): PhraseGroup {
  const { pluralCategories } = new Intl.PluralRules(language || 'en').resolvedOptions();
  const entries = Object.entries(words).flatMap(([path, usual]) => {
    const phrase = withoutLast(path);
    if (!COUNTED.has(phrase)) return [[path, usual] as const];
    // All of them stand where the general one does.
    if (!path.endsWith('.other')) return [];
    return CATEGORIES.map((category) => [category, `${phrase}.${category}`] as const)
      .filter(([category, one]) => pluralCategories.includes(category) || said[one] !== undefined)
      .map(([category, one]) => [one, `${ALL[one] ?? usual} (${category})`] as const);
  });
  return { label, words: Object.fromEntries(entries) };
}

function withoutLast(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

const isWord = (path: string): boolean =>
  Object.hasOwn(ALL, path) ||
  CATEGORIES.some((category) => path.endsWith(`.${category}`) && COUNTED.has(withoutLast(path)));

/** Nothing that the widget says is nearly as long. */
export const LONGEST_PHRASE = 500;

/** What is wrong with words for a path, in a sentence; nothing where they can be used. */
export function phraseFault(path: string, words: string): string | undefined {
  if (!isWord(path)) return `The widget has no words called ${shortened(path)}.`;
  if (words.length > LONGEST_PHRASE) return `The words for ${path} are longer than ${LONGEST_PHRASE} characters.`;
  return undefined;
}

/** Words by path as the element's `phrases` takes them. */
export function assemblePhrases(words: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const assembled: Record<string, unknown> = {};
  for (const [path, said] of Object.entries(words)) {
    const { parents, key } = placeOf(path);
    let at = assembled;
    for (const parent of parents) {
      const inner = { ...objectAt(at, parent) };
      at[parent] = inner;
      at = inner;
    }
    at[key] = said;
  }
  return assembled;
}

/** The system's words go by names that have dots in them. */
function placeOf(path: string): { readonly parents: readonly string[]; readonly key: string } {
  if (path.startsWith(SYSTEM)) return { parents: ['system'], key: path.slice(SYSTEM.length) };
  const parents = path.split('.');
  return { key: parents.pop() ?? '', parents };
}

const SYSTEM = 'system.';

function objectAt(at: Readonly<Record<string, unknown>>, key: string): object {
  const value = at[key];
  return typeof value === 'object' && value !== null ? value : {};
}

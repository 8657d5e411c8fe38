/**
 * `node scripts/emoji-data.js`: writes what the emoji picker shows into src/ui/emoji/data, out of emojibase's data sets:
 * one file with the signs by category, and one of names and search words for each language, in the same order.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'src/ui/emoji/data';
const LANGUAGES = ['en', 'da', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'uk', 'zh'];
/** Newer ones are boxes on many machines still. */
const NEWEST = 14;
/** Search words of one sign, besides those of its name. */
const MOST_TAGS = 5;
/** Names in the order of the data's groups; skin tones and hair (2) are no signs of their own, flags (9) are named by the browser. */
const CATEGORIES = ['smileys', 'people', '', 'nature', 'food', 'travel', 'activities', 'objects', 'symbols'];

/**
 * @typedef {{ hexcode: string, label: string, tags?: string[], group?: number, order?: number, emoji: string, version: number }} Emoji
 * @param {string} path
 */
const read = (path) =>
  JSON.parse(readFileSync(new URL(`../node_modules/emojibase-data/${path}`, import.meta.url), 'utf8'));

/** @type {Emoji[]} */
const all = read('en/data.json');
const known = new Set(all.map(({ hexcode }) => hexcode));

/** Of people who differ in nothing but being a man or a woman, the one who is a person. @param {Emoji} emoji */
function isVariant({ hexcode }) {
  if (/-200D-264[02]/.test(hexcode)) return true;
  const person = hexcode.replace(/^1F46[89](?=-200D)/, '1F9D1');
  if (person !== hexcode && known.has(person)) return true;
  return /^1F46[89]-200D-.*1F46[6-9]/.test(hexcode) || /^1F46[89]-200D-2764/.test(hexcode);
}

const shown = all
  .filter(({ group, version }) => group !== undefined && CATEGORIES[group] && version <= NEWEST)
  .filter((emoji) => !isVariant(emoji))
  .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
const flags = all
  .filter(({ group, hexcode }) => group === 9 && /^1F1[EF][0-9A-F]-1F1[EF][0-9A-F]$/.test(hexcode))
  .map(({ hexcode }) =>
    hexcode
      .split('-')
      .map((code) => String.fromCharCode(Number.parseInt(code, 16) - 0x1f1e6 + 65))
      .join(''),
  )
  .sort();

mkdirSync(FOLDER, { recursive: true });
const byCategory = CATEGORIES.flatMap((name, group) => {
  const signs = shown.filter((emoji) => emoji.group === group).map(({ emoji }) => emoji);
  return name === '' ? [] : [`  ${name}: '${signs.join(' ')}',`];
});
const note = '/** Written by scripts/emoji-data.js out of emojibase-data (MIT). */';
writeFileSync(
  `${FOLDER}/signs.ts`,
  `${note}\nexport const SIGNS = {\n${byCategory.join('\n')}\n} as const;\n\n/** Countries that have a flag, by their codes. */\nexport const FLAGS =\n  '${flags.join(' ')}';\n`,
);

for (const language of LANGUAGES) {
  /** @type {Emoji[]} */
  const data = read(`${language}/data.json`);
  const named = new Map(data.map((emoji) => [emoji.hexcode, emoji]));
  const lines = shown.map(({ hexcode, label }) => {
    const { label: name = label, tags = [] } = named.get(hexcode) ?? {};
    const more = tags.filter((tag) => !name.toLowerCase().includes(tag.toLowerCase()) && tag.length <= 14);
    return [name, ...more.slice(0, MOST_TAGS)].join(',').replaceAll(/[`$\\]/g, '');
  });
  // Without a type of its own its declaration would say all of it once more.
  writeFileSync(`${FOLDER}/names-${language}.ts`, `${note}\nexport default \`${lines.join('\n')}\` as string;\n`);
}
console.log(`${shown.length} signs and ${flags.length} flags, named in ${LANGUAGES.length} languages`);

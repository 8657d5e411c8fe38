import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../src/locales/en.ts';
import type { Translation } from '../../src/locales/translation.ts';

const folder = join(import.meta.dirname, '../../src/locales');

const languages = readdirSync(folder)
  .filter((file) => /^\w\w\.ts$/.test(file))
  .map((file) => file.slice(0, 2));

type Words = { readonly [key: string]: string | Words };

/** Words whose form depends on a count. */
const isCounted = (words: Words): boolean => 'other' in words;

/** Every place -> its words, or its forms: `files.added`. */
function places(words: Words, prefix = ''): Map<string, string | Words> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string | Words][] =>
      typeof value === 'string' || isCounted(value) ? [[prefix + key, value]] : [...places(value, `${prefix}${key}.`)],
    ),
  );
}

const gaps = (text: string | Words | undefined): string[] =>
  [...(typeof text === 'string' ? text : String(text?.other)).matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

// Their groups are interfaces, which no index signature takes; what is in them is words all the same.
const wordsOf = (translation: Translation): Words => JSON.parse(JSON.stringify(translation));

describe.each(languages)('the words in %s', async (language) => {
  const { default: translation }: { default: Translation } = await import(`../../src/locales/${language}.ts`);
  const theirs = places(wordsOf(translation));
  const ours = places(wordsOf(english));

  it('say which language they are of', () => {
    expect(translation.language).toBe(language);
  });

  it('leave nothing out, add nothing, and are nowhere empty', () => {
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    expect([...theirs].filter(([, words]) => words === '')).toEqual([]);
  });

  it('have the same gaps for names and figures in each place', () => {
    for (const [place, words] of ours) expect([place, gaps(theirs.get(place))]).toEqual([place, gaps(words)]);
  });

  it('have every form that a count takes in the language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [place, forms] of theirs) {
      if (typeof forms === 'string') continue;
      expect([place, Object.keys(forms).sort()]).toEqual([place, [...pluralCategories].sort()]);
    }
  });

  it('name a figure in each form that more than one figure takes', () => {
    const rules = new Intl.PluralRules(language);
    const several = [...new Set([2, 3, 5, 7, 11, 21, 100, 1_000_000].map((n) => rules.select(n)))].filter(
      (form) => form !== 'one' && form !== 'two',
    );
    for (const [place, forms] of theirs) {
      if (typeof forms === 'string' || gaps(forms).length === 0) continue;
      for (const form of several) expect([place, form, gaps(forms[form])]).toEqual([place, form, gaps(forms)]);
    }
  });
});

describe('the languages', () => {
  it('are at least these', () => {
    expect(languages).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'pl']));
  });
});

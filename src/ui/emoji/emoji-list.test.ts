import { describe, expect, it } from 'vitest';
import { CATEGORIES, emojiList, findEmoji } from './emoji-list.ts';

const signs = (found: readonly { readonly sign: string }[]) => found.map(({ sign }) => sign);

describe('the list of emoji', () => {
  it('names every sign, in its place', async () => {
    const list = await emojiList('en');
    expect(CATEGORIES.map((category) => list[category].length > 50)).not.toContain(false);
    expect(CATEGORIES.flatMap((category) => list[category]).filter(({ name, sign }) => !name || name === sign)).toEqual(
      [],
    );
    expect(list.smileys[0]).toMatchObject({ sign: '😀', name: 'grinning face' });
    expect(list.symbols.find(({ sign }) => sign === '♻️')?.name).toBe('recycling symbol');
  });

  it.each(['da', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'uk', 'zh'])(
    'is named in %s too',
    async (language) => {
      const [english, list] = await Promise.all([emojiList('en'), emojiList(language)]);
      const same = english.food.filter(({ name }, at) => name === list.food[at]?.name);
      expect(same.length).toBeLessThan(english.food.length / 3);
      expect(list.symbols).toHaveLength(english.symbols.length);
    },
  );

  it('is in English for whoever reads what the data does not know', async () => {
    expect((await emojiList('tlh')).smileys[0]?.name).toBe('grinning face');
    expect((await emojiList('de-CH')).smileys[0]?.name).toBe('grinsendes Gesicht');
  });
});

describe('the search', () => {
  it('finds by beginnings of words, whatever their case and marks', async () => {
    const list = await emojiList('en');
    expect(signs(findEmoji(list, 'Pizz'))).toEqual(['🍕']);
    expect(signs(findEmoji(list, 'red hea'))).toContain('❤️');
    expect(signs(findEmoji(await emojiList('fr'), 'etoile'))).toContain('⭐️');
    expect(signs(findEmoji(await emojiList('de'), 'österr'))).toEqual(['🇦🇹']);
  });

  it('has those first whose name begins so', async () => {
    const found = findEmoji(await emojiList('en'), 'cat');
    expect(found[0]?.words[0]).toBe('cat');
  });

  it('finds nothing for nothing', async () => {
    const list = await emojiList('en');
    expect([findEmoji(list, '  '), findEmoji(list, 'qqqq'), findEmoji(list, '.*')]).toEqual([[], [], []]);
  });
});

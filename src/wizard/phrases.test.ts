import { describe, expect, it } from 'vitest';
import { english } from '../ui/phrases.ts';
import { assemblePhrases, inLanguage, LONGEST_PHRASE, PHRASE_GROUPS, phraseFault } from './phrases.ts';

describe('the words of the widget', () => {
  it('are all there, each once', () => {
    const paths = PHRASE_GROUPS.flatMap(({ words }) => Object.keys(words));

    expect(new Set(paths).size).toBe(paths.length);
    for (const key of Object.keys(english).filter((name) => name !== 'language'))
      expect(
        paths.some((path) => path.split('.')[0] === key),
        key,
      ).toBe(true);
    expect(paths).toContain('forms.send');
  });

  it('are what the element takes once they are put together', () => {
    expect(assemblePhrases({ 'system.rating.chat_rated': 'Bewertet' })).toEqual({
      system: { 'rating.chat_rated': 'Bewertet' },
    });
    expect(
      assemblePhrases({ hello: 'Moin', 'forms.send': 'Ab', 'forms.back': 'Um', 'newMessages.one': 'Eine' }),
    ).toEqual({
      hello: 'Moin',
      forms: { send: 'Ab', back: 'Um' },
      newMessages: { one: 'Eine' },
    });
  });

  it.each([
    'hullo',
    'constructor',
    '__proto__',
    'forms',
    'forms.constructor',
    'newMessages.more',
    'hello.many',
    'language',
    '',
  ])('are refused where there are none of that name: %s', (path) => {
    expect(phraseFault(path, 'x')).toContain('no words called');
  });

  it('have the plural categories of the language that is chosen, and those that are said already', () => {
    const group = PHRASE_GROUPS.find(({ words }) => Object.hasOwn(words, 'newMessages.one'));
    const categories = (language: string, said = {}) =>
      Object.keys(group ? inLanguage(group, language, said).words : {}).filter((path) =>
        path.startsWith('newMessages'),
      );

    expect(categories('')).toEqual(['newMessages.one', 'newMessages.other']);
    expect(categories('pl')).toEqual(['one', 'few', 'many', 'other'].map((category) => `newMessages.${category}`));
    expect(categories('en', { 'newMessages.few': '{n} wieści' })).toContain('newMessages.few');
    expect(phraseFault('newMessages.few', '{n} wieści')).toBeUndefined();
    expect(phraseFault('files.added.many', '{n} plików')).toBeUndefined();
  });

  it('are refused where they are longer than anybody says', () => {
    expect(phraseFault('hello', 'x'.repeat(LONGEST_PHRASE))).toBeUndefined();
    expect(phraseFault('hello', 'x'.repeat(LONGEST_PHRASE + 1))).toContain('longer than');
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../ui/phrases.ts';
import { assemblePhrases, LONGEST_PHRASE, PHRASE_GROUPS, phraseFault } from './phrases.ts';

describe('the words of the widget', () => {
  it('are all there, each once', () => {
    const paths = PHRASE_GROUPS.flatMap(({ words }) => Object.keys(words));

    expect(new Set(paths).size).toBe(paths.length);
    for (const key of Object.keys(english))
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
      newMessages: { ...english.newMessages, one: 'Eine' },
    });
  });

  it.each(['hullo', 'constructor', '__proto__', 'forms', 'forms.constructor', 'newMessages.many', ''])(
    'are refused where there are none of that name: %s',
    (path) => {
      expect(phraseFault(path, 'x')).toContain('no words called');
    },
  );

  it('are refused where they are longer than anybody says', () => {
    expect(phraseFault('hello', 'x'.repeat(LONGEST_PHRASE))).toBeUndefined();
    expect(phraseFault('hello', 'x'.repeat(LONGEST_PHRASE + 1))).toContain('longer than');
  });
});

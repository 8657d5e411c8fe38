import { describe, expect, it } from 'vitest';
import { fill } from '../phrases.ts';
import { phrasesOver } from '../phrases-over.ts';
import { platformWords } from './platform-words.ts';

describe('words of the platform', () => {
  it('take the place of ours, by the keys that are known', () => {
    const { phrases, launcher } = platformWords({
      Agents_not_available: 'We sleep.',
      Ticket_sent: 'We write to %email%.',
      Embedded_chat_now: 'Chat now',
    });

    expect(phrases).toEqual({
      nobodyOnline: 'We sleep.',
      refusals: { nobodyThere: 'We sleep.' },
      afterwards: { leftFor: 'We write to {email}.' },
    });
    expect(launcher).toBe('Chat now');
    expect(fill(phrases.afterwards?.leftFor ?? '', { email: 'ida@mail.test' })).toBe('We write to ida@mail.test.');
  });

  it('are known however their keys are written', () => {
    expect(platformWords({ AGENTS_NOT_AVAILABLE: 'Away' }).phrases.nobodyOnline).toBe('Away');
    expect(platformWords({ embedded_chat_now: 'Ask us' }).launcher).toBe('Ask us');
  });

  it('are said whether or not an address was left, where they name no place for it', () => {
    expect(platformWords({ Ticket_sent: 'Thanks.' }).phrases).toEqual({
      afterwards: { left: 'Thanks.', leftFor: 'Thanks.' },
    });
  });

  it.each([
    ['a place that nothing fills', { Ticket_sent: 'We write to %email% from %city%.' }],
    ['a place of another phrase', { Agents_not_available: 'Nobody for %email%.' }],
    ['a place named as what every object has', { Ticket_sent: '%constructor% %__proto__% %toString%' }],
    ['nothing to say', { Agents_not_available: '  \n ' }],
    ['no end', { Agents_not_available: 'x'.repeat(501) }],
    ['a key that is not known', { Window_title: 'Hello', placeholder: 'Type', nobodyOnline: 'Away' }],
    ['a key that every object has', JSON.parse('{"__proto__":"a","constructor":"b","toString":"c","valueOf":"d"}')],
  ])('leave ours where they have %s', (_, localization) => {
    expect(platformWords(localization)).toEqual({ phrases: {} });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('keep a percent sign that names no place, and markup as the text that it is', () => {
    const words = '100% of us <b onclick="alert(1)">sleep</b> & dream, 5 % too';

    expect(platformWords({ Agents_not_available: words }).phrases.nobodyOnline).toBe(words);
  });
});

describe('phrases over others', () => {
  it('win, word by word in the groups too', () => {
    const below = { hello: 'Hallo', refusals: { nobodyThere: 'Niemand', notAccepted: 'So nicht' } };

    expect(phrasesOver(below, { hello: 'Hi', refusals: { nobodyThere: 'Nobody' } })).toEqual({
      hello: 'Hi',
      refusals: { nobodyThere: 'Nobody', notAccepted: 'So nicht' },
    });
  });

  it('win count by count, so that what is not said anew stays in its language', () => {
    const newMessages = { one: '{n} nowa', few: '{n} nowe', other: '{n} nowych' };
    const added = { one: '{n} plik', few: '{n} pliki', other: '{n} plików' };

    expect(
      phrasesOver(
        { newMessages, files: { added } },
        { newMessages: { one: 'Nowa!' }, files: { added: { few: 'Pliki!' } } },
      ),
    ).toEqual({
      newMessages: { one: 'Nowa!', few: '{n} nowe', other: '{n} nowych' },
      files: { added: { one: '{n} plik', few: 'Pliki!', other: '{n} plików' } },
    });
  });
});

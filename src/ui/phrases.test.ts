import { describe, expect, it } from 'vitest';
import { count, english, fill, overEnglish, withPhrases } from './phrases.ts';
import { dayOf, timeOf } from './time-words.ts';

describe('phrases', () => {
  it('put values in their places and leave unknown places as they are', () => {
    expect(fill('{agent} and {other}', { agent: 'Nora' })).toBe('Nora and {other}');
  });

  it('isolate a value that runs the other way', () => {
    expect(fill('{agent} joined', { agent: 'دعم' })).toBe('\u2068دعم\u2069 joined');
    expect(fill('انضم {agent}', { agent: 'دعم' })).toBe('انضم دعم');
  });

  it('do not take a value for a pattern', () => {
    expect(fill('{a}', { a: '$& {b}', b: 'x' })).toBe('$& {b}');
  });

  it('count by the rules of their language', () => {
    expect(count(english.newMessages, 1, 'en')).toBe('1 new message');
    expect(count(english.newMessages, 1200, 'en')).toBe('1,200 new messages');
    const polish = { one: '{n} wiadomość', few: '{n} wiadomości', other: '{n} wiadomości', many: '{n} wiadomości!' };
    expect(count(polish, 5, 'pl')).toBe('5 wiadomości!');
  });

  it('let a page set some of them and keep the rest', () => {
    const own = withPhrases({ hello: 'Moin' });
    expect(own.hello).toBe('Moin');
    expect(own.send).toBe(english.send);
  });

  it('let a page say some counts, and keep the others in English', () => {
    const { newMessages } = withPhrases({ newMessages: { one: 'A message!' } });
    expect(count(newMessages, 1, 'en')).toBe('A message!');
    expect(count(newMessages, 2, 'en')).toBe('2 new messages');
    const found = overEnglish({ found: english.newMessages }, { found: { other: '{n} unread' } }, 'en').found;
    expect(count(found, 1, 'en')).toBe('1 new message');
  });

  it('put no English between the counts of another language, where that can do without', () => {
    const { newMessages, roomLeft } = withPhrases({
      language: 'tr',
      newMessages: { other: '{n} yeni ileti' },
      roomLeft: { one: '{n} harf' },
    });
    expect(count(newMessages, 1, 'tr')).toBe('1 yeni ileti');
    expect(count(roomLeft, 1, 'tr')).toBe('1 harf');
    expect(count(roomLeft, 2, 'tr')).toBe('Room for 2 more characters');
  });

  it.each([
    ['en_GB', 'en-GB'],
    ['pt-br', 'pt-BR'],
    ['', 'en'],
    ['de_DE.UTF-8', 'en'],
    ['x y', 'en'],
  ])('have a language that days and counts can follow, whatever a page calls it: %s', (language, tag) => {
    const own = withPhrases({ language });
    expect(own.language).toBe(tag);
    expect(timeOf(0, own)).toMatch(/\d/);
    expect(dayOf(0, 1e12, own)).toMatch(/\d/);
    expect(count(own.newMessages, 3, own.language)).toBe('3 new messages');
  });
});

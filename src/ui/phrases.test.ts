import { describe, expect, it } from 'vitest';
import { count, english, fill, withPhrases } from './phrases.ts';

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
});

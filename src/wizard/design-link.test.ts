import { describe, expect, it } from 'vitest';
import { type Design, PLAIN } from './design.ts';
import { readLink, writeLink } from './design-link.ts';
import { PHRASE_GROUPS } from './phrases.ts';

const DESIGN: Design = {
  tokens: { accent: '#1f6b50', font: '"Inter", system-ui', shadow: '0 8px 24px rgb(0 0 0 / 0.2)' },
  attributes: { scheme: 'dark', heading: 'Quiet & Goods', 'hide-controls': 'menu emoji' },
  phrases: { hello: 'Ça va ? 👋', 'forms.send': 'A=b&c' },
  starters: ['Wo ist & bleibt es?', 'starter=2'],
};

describe('a link that carries a theme', () => {
  it('brings all of it', () => {
    expect(readLink(`#${writeLink(DESIGN)}`)).toEqual({ design: DESIGN, problems: [] });
  });

  it('can be read by a person', () => {
    expect(writeLink({ ...PLAIN, tokens: { accent: '#1f6b50', radius: '20px' } })).toBe('accent=%231f6b50&radius=20px');
  });

  it('is none where there is nothing behind the address', () => {
    expect(readLink('')).toBeUndefined();
    expect(readLink('#')).toBeUndefined();
    expect(writeLink(PLAIN)).toBe('');
  });

  it.each([
    ['accent=red;}*{display:none', 'accent'],
    ['accent=url(https://evil.example/x.png)', 'accent'],
    ['font=x;background:url(//evil.example)', 'font'],
    ['shadow=0 0 0 red, url(javascript:alert(1))', 'shadow'],
    ['radius=var(--secret)', 'radius'],
    ['colour=red', 'colour'],
    ['__proto__=red', '__proto__'],
    ['constructor=red', 'constructor'],
    ['scheme=blue', 'scheme'],
    ['lang=tlh', 'lang'],
    ['onclick=alert(1)', 'onclick'],
    ['hide-controls=emoji fireworks', 'fireworks'],
    ['phrase.hullo=x', 'hullo'],
    ['phrase.__proto__=x', '__proto__'],
    ['phrase.language=en_US', 'language'],
    [`starter=${'x'.repeat(300)}`, 'Starter 1'],
    [`heading=${'x'.repeat(300)}`, 'heading'],
  ])('says what cannot be taken, by its name, and takes the rest: %s', (entry, name) => {
    const reading = readLink(`#${new URLSearchParams(entry)}&radius=8px`.replace('radius=var', 'space=var'));

    expect(reading?.design).toEqual({ ...PLAIN, tokens: { radius: '8px' } });
    expect(reading?.problems).toHaveLength(1);
    expect(reading?.problems[0]).toContain(name === 'radius' ? 'space' : name);
  });

  it('carries every word said anew, in letters that take most room, and says where it cannot', () => {
    const words = (length: number) =>
      Object.fromEntries(
        PHRASE_GROUPS.flatMap((group) => Object.keys(group.words)).map((path) => [path, 'я'.repeat(length)]),
      );
    const design = { ...PLAIN, phrases: words(60) };

    expect(readLink(`#${writeLink(design)}`)).toEqual({ design, problems: [] });
    expect(writeLink({ ...PLAIN, phrases: words(500) })).toBeUndefined();
  });

  it('is not read at all where it is far too long', () => {
    const reading = readLink(`#accent=red&${'x=1&'.repeat(60_000)}`);

    expect(reading?.design).toEqual(PLAIN);
    expect(reading?.problems).toHaveLength(1);
  });
});

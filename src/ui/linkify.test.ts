import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from './linkify.ts';

const links = (text: string) =>
  findLinks(text).flatMap(({ text: shown, href }) => (href === undefined ? [] : [[shown, href]]));

describe('links in a text', () => {
  it.each([
    ['see https://example.com/a?b=c#d now', 'https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTP://EXAMPLE.COM', 'HTTP://EXAMPLE.COM', 'http://example.com/'],
    ['www.example.com is ours', 'www.example.com', 'https://www.example.com/'],
    [
      'quietgoods.example/chairs/reading',
      'quietgoods.example/chairs/reading',
      'https://quietgoods.example/chairs/reading',
    ],
    ['write to care@example.com, please', 'care@example.com', 'mailto:care@example.com'],
    ['or mailto:care@example.com', 'mailto:care@example.com', 'mailto:care@example.com'],
    ['call tel:+48123456789', 'tel:+48123456789', 'tel:+48123456789'],
    ['شاهد https://example.com/كرسي الآن', 'https://example.com/كرسي', 'https://example.com/%D9%83%D8%B1%D8%B3%D9%8A'],
  ])('are found: %s', (text, shown, href) => {
    expect(links(text)).toEqual([[shown, href]]);
  });

  it.each([
    ['It is at https://example.com/a.', 'https://example.com/a'],
    ['(https://example.com/a)', 'https://example.com/a'],
    ['https://en.example.org/wiki/Chair_(seat)!', 'https://en.example.org/wiki/Chair_(seat)'],
    ['"https://example.com/a",', 'https://example.com/a'],
    ['link:https://example.com/a', 'https://example.com/a'],
    ['**https://example.com/a**', 'https://example.com/a'],
    ['[https://example.com/a?x[]=1]', 'https://example.com/a?x[]=1'],
  ])('end where the sentence goes on: %s', (text, shown) => {
    expect(links(text).map(([found]) => found)).toEqual([shown]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['https://bank.example@evil.example/login'],
    ['either/or'],
    ['node.js'],
    ['1.5/2.0'],
    ['e.g./i.e.'],
    ['www.'],
    ['https://'],
    ['mailto:'],
    ['xhttp://example.com'],
    ['@example.com'],
  ])('are not made of %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('stop before a mark that would turn the address round', () => {
    expect(links('https://example.com/\u202Egnp.exe')).toEqual([['https://example.com/', 'https://example.com/']]);
  });

  it('leave every character in its place', () => {
    const words = fc.constantFrom(
      'https://',
      'www.',
      'a.example/',
      'care@',
      '(',
      ')',
      '.',
      ' ',
      '"',
      '\n',
      'x',
      'é',
      '😄',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          findLinks(text)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('only lead to http, https, mailto and tel', () => {
    const schemes = fc.constantFrom('javascript:', 'https://', 'data:', 'tel:', 'mailto:', 'http://', 'www.', 'blob:');
    fc.assert(
      fc.property(fc.array(fc.tuple(schemes, fc.string()), { maxLength: 4 }), (parts) => {
        for (const [, href] of links(parts.flat().join(''))) expect(href).toMatch(/^(https?|mailto|tel):/);
      }),
    );
  });

  it.each([['a'], ['a.'], ['a@'], ['('], [')'], ['www.'], ['https://'], ['https://a('], ['a-a.aa/'], ['@@.'], ['*_~']])(
    'take a time that grows with the text and no faster: %s',
    (part) => {
      const timeFor = (length: number) => {
        const text = part.repeat(Math.ceil(length / part.length));
        const start = performance.now();
        findLinks(text);
        return performance.now() - start;
      };
      timeFor(20_000);
      // Ten times as long: a quadratic search would take a hundred times as much, and seconds.
      expect(timeFor(200_000)).toBeLessThan(Math.max(30 * timeFor(20_000), 200));
    },
  );
});

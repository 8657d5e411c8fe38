import { describe, expect, it } from 'vitest';
import { priceWords } from './price.ts';

describe('a price', () => {
  it.each([
    [96, 'EUR', '€96'],
    ['96.5', 'EUR', '€96.50'],
    ['from 96', 'EUR', 'from 96'],
    [12.345, undefined, '12.35'],
    [12, 'points', '12 points'],
    [12, '__proto__', '12 __proto_'],
  ])('of %s in %s reads %s', (price, currency, words) => {
    expect(priceWords(price, currency, 'en')).toBe(words);
  });

  it('is none where there is none', () => {
    expect(priceWords(undefined, 'EUR', 'en')).toBeUndefined();
    expect(priceWords('', 'EUR', 'en')).toBeUndefined();
  });

  it('follows the reader’s language', () => {
    expect(priceWords('96.5', 'EUR', 'de')).toBe('96,50\u00a0€');
  });
});

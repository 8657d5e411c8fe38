import { describe, expect, it } from 'vitest';
import { propertyLines, ratingIn, withoutProperties, withProperties } from './properties.ts';

describe('properties', () => {
  it('are laid over those that are known, name by name', () => {
    const known = { rating: { score: 1 }, test: { a: 1 } };

    expect(withProperties(known, { rating: { comment: 'Quick' } })).toEqual({
      rating: { score: 1, comment: 'Quick' },
      test: { a: 1 },
    });
  });

  it('take their namespace with them when the last name goes', () => {
    expect(
      withoutProperties({ rating: { score: 1 }, test: { a: 1, b: 2 } }, { rating: ['score'], test: ['a'] }),
    ).toEqual({
      test: { b: 2 },
    });
  });

  it('tell a rating, if they are of its types', () => {
    expect(ratingIn({ rating: { score: 0, comment: 'Slow' } })).toEqual({ score: 0, comment: 'Slow' });
    expect(ratingIn({ rating: { score: 'good', comment: 3 } })).toEqual({});
  });

  it('are shown one a line', () => {
    expect(propertyLines({ test: { on: true, word: 'x' } })).toEqual([
      { namespace: 'test', name: 'on', value: 'true' },
      { namespace: 'test', name: 'word', value: 'x' },
    ]);
  });
});

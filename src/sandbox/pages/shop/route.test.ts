import { describe, expect, it } from 'vitest';
import { addressOf, type Route, readRoute } from './route.ts';

const routes: readonly Route[] = [
  { page: 'home' },
  { page: 'shelf', shelf: 'living' },
  { page: 'find', words: 'oak & wool' },
  { page: 'piece', slug: 'reading-chair' },
  { page: 'journal' },
  { page: 'story', slug: 'small-halls' },
  { page: 'basket' },
];

describe('the shop’s addresses', () => {
  it.each(routes)('lead back to the page they were made for: $page', (route) => {
    const { search } = new URL(addressOf(route), 'https://shop.example');

    expect(readRoute(search)).toEqual(route);
  });

  it('lead home when nobody knows them', () => {
    expect(readRoute('?shelf=cellar')).toEqual({ page: 'home' });
    expect(readRoute('?utm_source=letter')).toEqual({ page: 'home' });
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { cameFrom, thisPage } from './this-page.ts';

afterEach(() => vi.unstubAllGlobals());

function visit(page: { href?: string; title?: string; referrer?: string }): void {
  const { href = 'https://shop.example/', title = '', referrer = '' } = page;
  vi.stubGlobal('location', { href });
  vi.stubGlobal('document', { title, referrer });
}

it('says the address and the title as they are', () => {
  visit({
    href: 'https://shop.example/lamps?colour=red#reviews',
    title: 'Lamps 💡',
    referrer: 'https://search.example/',
  });
  expect(thisPage()).toEqual({ url: 'https://shop.example/lamps?colour=red#reviews', title: 'Lamps 💡' });
  expect(cameFrom()).toBe('https://search.example/');
});

it('says the beginning of an address that is too long, whatever it carries behind', () => {
  const href = `https://shop.example/lamps?colour=red#${'x'.repeat(1_000_000)}`;
  visit({ href, referrer: href });
  expect(thisPage().url).toBe(href.slice(0, 2048));
  expect(cameFrom()).toBe(href.slice(0, 2048));
});

it('cuts a long title between characters, at 1 KB', () => {
  visit({ title: `a${'💡'.repeat(1000)}` });
  const { title } = thisPage();
  expect(title).toBe(`a${'💡'.repeat(255)}`);
  expect(new TextEncoder().encode(title).length).toBeLessThanOrEqual(1024);
});

it('says nothing of where a visitor came from that the browser keeps to itself', () => {
  visit({});
  expect(cameFrom()).toBe('');
});

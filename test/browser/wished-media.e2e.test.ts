import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, isInstalled, openBrowser } from './engines.ts';
import { CustomerAtShop } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

/**
 * What a person sets in the system, in Firefox: it has to be started with it. Chromium is told while it runs
 * (`src/embed/wished-media.browser.test.ts`). WebKitGTK takes its wishes from the desktop, which tests have none of, and
 * knows no forced colours.
 */
const WISHES = {
  'less motion': { 'ui.prefersReducedMotion': 1 },
  'colours of one’s own': { 'browser.display.document_color_use': 2 },
} as const;

/** Whether this media query holds. */
const holds = (query: string) => matchMedia(query).matches;

/** The border of the window's frame and of the launcher. */
const borders = () =>
  ['frame', 'launcher'].map((part) => {
    const element = document.querySelector('customer-chat')?.shadowRoot?.querySelector(`[part~=${part}]`);
    return element ? getComputedStyle(element).borderTopWidth : undefined;
  });

/** The longest of all transitions and animations, in seconds, and all names of animations. */
const motions = () => {
  const seconds = (list: string) => list.split(',').map((time) => Number.parseFloat(time));
  const found = { longest: 0, names: new Set<string>(), elements: 0 };
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (root === document) continue;
      found.elements += 1;
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      found.longest = Math.max(found.longest, ...seconds(transitionDuration), ...seconds(animationDuration));
      for (const name of animationName.split(', ')) found.names.add(name);
    }
  };
  look(document);
  return { ...found, names: [...found.names].sort() };
};

describe.skipIf(!isInstalled('firefox'))('what a person wishes of every page, in Firefox', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser | undefined;

  beforeAll(async () => {
    sandbox = await startSandbox();
  });

  afterAll(async () => {
    await sandbox?.stop();
  });

  /** A conversation with somebody who wishes for this. */
  async function with_(wish: keyof typeof WISHES, test: (page: EnginePage) => Promise<void>): Promise<void> {
    browser = await openBrowser('firefox', WISHES[wish]);
    try {
      const customer = await CustomerAtShop.arrive(browser, sandbox);
      await customer.openChat();
      await customer.write('Is anybody there?');
      await expect.poll(() => customer.talk(), { timeout: 15_000 }).toEqual(['Is anybody there?']);
      await test(customer.page);
    } finally {
      await browser.close();
    }
  }

  it('lets nothing fade for longer than half of the duration, and nothing move, where that is less motion', () =>
    with_('less motion', async (page) => {
      expect(await page.evaluate(holds, '(prefers-reduced-motion: reduce)')).toBe(true);
      const { longest, names, elements } = await page.evaluate(motions);
      expect(elements).toBeGreaterThan(60);
      expect(longest).toBeLessThanOrEqual(0.1);
      expect(names).toEqual(['fade', 'none']);
    }));

  it('gives window and launcher a real border where colours are forced', () =>
    with_('colours of one’s own', async (page) => {
      expect(await page.evaluate(holds, '(forced-colors: active)')).toBe(true);
      expect(await page.evaluate(borders)).toEqual(['1px', '1px']);
    }));
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { hasFocus } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

interface Given {
  /** Address of the script. */
  readonly src: string;
  /** The element, with its settings. */
  readonly element: string;
  /** The same settings, as they stand on the tag. */
  readonly data: string;
  /** Settings that name the account by its number alone. */
  readonly numbered: string;
  readonly integrity: string;
}

/** How a website may put our script on a page; each has to carry a conversation. */
const WAYS: Readonly<Record<string, (given: Given) => string>> = {
  'a classic script in the head, before the element': ({ src, element }) =>
    aPage({ head: `<script src="${src}"></script>`, body: element }),
  'a classic script after the element': ({ src, element }) =>
    aPage({ body: `${element}<script src="${src}"></script>` }),
  'an async script': ({ src, element }) => aPage({ head: `<script src="${src}" async></script>`, body: element }),
  'a deferred script': ({ src, element }) => aPage({ head: `<script src="${src}" defer></script>`, body: element }),
  'a module': ({ src, element }) => aPage({ head: `<script type="module" src="${src}"></script>`, body: element }),
  'settings on a classic tag': ({ src, data }) => aPage({ head: `<script src="${src}" ${data}></script>` }),
  'settings on an async tag at the end': ({ src, data }) =>
    aPage({ body: `<script src="${src}" async ${data}></script>` }),
  'settings on the tag of a module': ({ src, data }) =>
    aPage({ head: `<script type="module" src="${src}" ${data}></script>` }),
  'the number of an account on the tag': ({ src, numbered }) =>
    aPage({ head: `<script src="${src}" ${numbered}></script>` }),
  'the same tag twice': ({ src, data }) => aPage({ head: `<script src="${src}" ${data}></script>`.repeat(2) }),
  'once as a script and once as a module': ({ src, data }) =>
    aPage({ head: `<script src="${src}" ${data}></script><script type="module" src="${src}"></script>` }),
  'an address with a query': ({ src, element }) =>
    aPage({ head: `<script src="${src}?v=1/2#top"></script>`, body: element }),
  'the hash of what it holds': ({ src, element, integrity }) =>
    aPage({ head: `<script src="${src}" integrity="${integrity}" crossorigin></script>`, body: element }),
  'a script that adds it after the page has loaded': ({ src, element }) =>
    aPage({
      body: `${element}<script>addEventListener('load', () => {
        const script = document.createElement('script');
        script.src = '${src}';
        document.head.append(script);
      })</script>`,
    }),
};

/** Notes the page's own names before any script of ours runs. */
const witnessed = (page: string) =>
  page.replace('<head>', '<head><script>window.ownNames = Object.getOwnPropertyNames(window)</script>');

const NAMES = Object.keys(WAYS);

function theWebsite({ info }: Sandbox): Promise<Website> {
  const settings = { 'organization-id': info.organization_id, 'client-id': info.client_id, 'api-url': info.url };
  const attributes = (prefix: string) =>
    Object.entries(settings)
      .map(([name, value]) => `${prefix}${name}="${value}"`)
      .join(' ');
  const file = readFileSync(new URL('../../dist/widget/customer-chat.js', import.meta.url));
  const given: Given = {
    src: `${info.url}/customer-chat.js`,
    element: `<customer-chat ${attributes('')}></customer-chat>`,
    data: attributes('data-'),
    numbered: attributes('data-').replace(/data-organization-id="[^"]*"/, 'data-license-id="1234567"'),
    integrity: `sha384-${createHash('sha384').update(file).digest('base64')}`,
  };
  return aWebsite(Object.fromEntries(NAMES.map((name, at) => [`/${at}`, witnessed(WAYS[name]?.(given) ?? '')])));
}

describe.each(engines)('a script tag of another origin in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('brings the widget by', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let website: Website;

    beforeAll(async () => {
      [sandbox, browser] = await Promise.all([startSandbox(), openBrowser(engine)]);
      website = await theWebsite(sandbox);
    });

    afterAll(async () => {
      website?.close();
      await Promise.all([browser?.close(), sandbox?.stop()]);
    });

    async function visit(way: string): Promise<EnginePage> {
      const page = await browser.newPage();
      onTestFinished(() => page.close());
      await page.goto(`${website.url}/${NAMES.indexOf(way)}`);
      return page;
    }

    it.each(NAMES)('%s', async (way) => {
      const page = await visit(way);
      await page.click('[part~=launcher]');
      await page.waitFor(hasFocus, 'textarea');
      await page.type('It came through');
      await page.press('Enter');
      await expect.poll(() => page.texts('.event:not(.live) .bubble'), PATIENCE).toEqual(['It came through']);
      expect(await page.evaluate(() => document.querySelectorAll('customer-chat').length)).toBe(1);
      expect(page.errors).toEqual([]);
    });

    it('one file, and nothing else that a page could notice until somebody cares', async () => {
      const page = await visit('settings on a classic tag');
      // What comes back has to survive JSON.
      await page.waitFor(
        () => document.querySelector('customer-chat')?.shadowRoot?.querySelector('[part~=launcher]') != null,
      );
      const noticed = await page.evaluate(() => {
        const before: readonly string[] = Reflect.get(window, 'ownNames');
        return {
          names: Object.getOwnPropertyNames(window).filter((name) => !before.includes(name) && name !== 'ownNames'),
          requests: performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname)
            .filter((path) => !path.includes('favicon')),
          stored: [localStorage.length, sessionStorage.length, document.cookie],
        };
      });

      expect(noticed.names).toEqual([]);
      expect(noticed.requests.filter((path) => !path.startsWith('/chunks/'))).toEqual(['/customer-chat.js']);
      expect(noticed.stored).toEqual([0, 0, '']);
    });
  });
});

import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';

/** A page as strict as the widget's hosts may be, with its controls two shadow roots deep. */
const PAGE = `<!doctype html><title>Deep</title><main><x-outer></x-outer></main><script src="/deep.js"></script>`;
const SCRIPT = `
  customElements.define('x-inner', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const field = document.createElement('textarea');
      const send = document.createElement('button');
      const list = document.createElement('ol');
      field.value = localStorage.draft ?? '';
      field.oninput = () => { localStorage.draft = field.value };
      send.append('Send ', document.createElement('slot'));
      send.onclick = () => {
        const item = document.createElement('li');
        item.textContent = field.value;
        setTimeout(() => list.append(item), 100);
      };
      root.append(field, send, list);
    }
  });
  customElements.define('x-outer', class extends HTMLElement {
    connectedCallback() {
      const inner = document.createElement('x-inner');
      inner.textContent = 'now';
      this.attachShadow({ mode: 'open' }).append(inner);
    }
  });`;

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const isScript = request.url === '/deep.js';
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
    );
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? SCRIPT : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  url = `http://127.0.0.1:${address.port}/`;
});

afterAll(() => {
  server.close();
});

describe.each(engines)('a page in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('is used as a person uses it:', () => {
    let browser: EngineBrowser;
    let page: EnginePage;

    beforeAll(async () => {
      browser = await openBrowser(engine);
      page = await browser.newPage();
      await page.goto(url);
    });

    afterAll(() => browser?.close());

    it('clicks, types and reads through shadow roots under a strict policy', async () => {
      await page.click('textarea');
      await page.type('Hello, is anybody there? ñ');
      expect(await page.texts('button')).toEqual(['Send now']);
      await page.click('button');

      await expect.poll(() => page.texts('li')).toEqual(['Hello, is anybody there? ñ']);
    });

    it('presses keys and chords', async () => {
      await page.click('textarea');
      await page.press('End');
      await page.press('Shift+ArrowLeft');
      await page.press('!');

      await expect.poll(() => page.evaluate(() => localStorage.getItem('draft'))).toBe('Hello, is anybody there? !');
    });

    it('keeps its storage over a reload, to itself', async () => {
      await page.reload();
      expect(await page.evaluate((key) => localStorage.getItem(key), 'draft')).toContain('Hello');

      const stranger = await browser.newPage();
      await stranger.goto(url);
      expect(await stranger.evaluate(() => localStorage.getItem('draft'))).toBeNull();
      await stranger.close();
    });

    it('waits in the page, is seen, takes another size and makes a screenshot', async () => {
      // One right after the other: the second is not measured by what the first has not yet done.
      await page.resize({ width: 900, height: 700 });
      await page.resize({ width: 600, height: 500 });
      const size = await page.evaluate(() => ({ innerWidth, innerHeight, state: document.visibilityState }));
      expect(size).toEqual({ innerWidth: 600, innerHeight: 500, state: 'visible' });

      const png = await page.screenshot();
      expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
      expect(page.errors).toEqual([]);
    });
  });
});

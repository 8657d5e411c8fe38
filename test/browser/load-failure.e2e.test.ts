import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, openBrowser } from './engines.ts';
import { hasFocus } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const WIDGET = new URL('../../dist/widget/', import.meta.url);
const PATIENCE = { timeout: 15_000 };

describe('parts of the widget that do not come', () => {
  /** Files of the widget whose request breaks off, for now. */
  let broken: RegExp | undefined;
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let server: Server;
  let url: string;

  const aPage = async (): Promise<EnginePage> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser('chromium')]);
    const { organization_id, client_id, url: api } = sandbox.info;
    server = createServer(async ({ url: path = '/' }, response) => {
      if (broken?.test(path)) return void response.destroy();
      const isPage = path === '/';
      response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
      if (!isPage) return void response.end(await readFile(new URL(`.${path}`, WIDGET)).catch(() => ''));
      response.end(`<!doctype html><title>Shop</title><script type="module" src="/customer-chat.js"></script>
        <customer-chat organization-id="${organization_id}" client-id="${client_id}" api-url="${api}"></customer-chat>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The website has no port.');
    url = `http://127.0.0.1:${address.port}/`;
  });

  afterAll(async () => {
    server?.close();
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  it('leave a window that says so, with a way to try again', async () => {
    broken = /view-/;
    const page = await aPage();
    await page.click('[part~=launcher]');
    await expect.poll(() => page.texts('[role=alert]'), PATIENCE).toEqual(['The chat isn’t available right now']);

    broken = undefined;
    await page.click('.apology button');
    await page.waitFor(hasFocus, 'textarea');
  });

  it('leave a launcher that offers to try again where nothing of it came', async () => {
    broken = /chunks/;
    const page = await aPage();
    await page.click('[part~=launcher]');
    await expect.poll(() => page.texts('[part~=launcher]'), PATIENCE).toEqual(['Try again']);

    broken = undefined;
    await page.click('[part~=launcher]');
    await page.waitFor(hasFocus, 'textarea');
    await expect.poll(() => page.texts('[part~=launcher]'), PATIENCE).toEqual(['']);
  });
});

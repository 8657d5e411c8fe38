import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, openBrowser } from './engines.ts';
import { AgentAtDesk, hasFocus, press } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const WIDGET = new URL('../../dist/widget/', import.meta.url);
const PATIENCE = { timeout: 15_000 };

/** What the element has besides, by the page's path. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '/eager': 'connect="eager"',
  '/asks': 'consent="required"',
  '/french': 'lang="fr"',
};

describe('parts of the widget that do not come', () => {
  /** Files of the widget whose request breaks off, for now. */
  let broken: Pick<RegExp, 'test'> | undefined;
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let server: Server;
  let url: string;

  const aPage = async (path = ''): Promise<EnginePage> => {
    const page = await browser.newPage();
    await page.goto(url + path);
    return page;
  };

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser('chromium')]);
    const { organization_id, client_id, url: api } = sandbox.info;
    server = createServer(async ({ url: path = '/' }, response) => {
      if (broken?.test(path)) return void response.destroy();
      const isPage = !path.endsWith('.js');
      response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
      if (!isPage) return void response.end(await readFile(new URL(`.${path}`, WIDGET)).catch(() => ''));
      response.end(`<!doctype html><title>Shop</title><script>
          addEventListener('unhandledrejection', () => { document.title = 'A rejection that nobody handles'; });
        </script><script type="module" src="/customer-chat.js"></script>
        <customer-chat organization-id="${organization_id}" client-id="${client_id}" api-url="${api}"
          ${ATTRIBUTES[path] ?? ''}></customer-chat>`);
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
    expect(await page.evaluate(() => document.title)).toBe('Shop');
  });

  it('leave the question for consent unasked, until it is tried again', async () => {
    broken = /consent-view-/;
    const page = await aPage('asks');
    await page.click('[part~=launcher]');
    await expect.poll(() => page.texts('[role=alert]'), PATIENCE).toEqual(['The chat isn’t available right now']);

    broken = undefined;
    await page.click('.apology button');
    await expect.poll(() => page.texts('[part~=consent] [part~=primary-button]'), PATIENCE).toEqual(['Start chatting']);
    expect(await page.evaluate(() => document.title)).toBe('Shop');
  });

  it('leave a window in English, and the page no rejection that nobody handles', async () => {
    broken = /(language|fr|platform-settings)-/;
    const page = await aPage('french');
    await page.click('[part~=launcher]');
    await page.waitFor(hasFocus, 'textarea');
    await page.type('Is somebody there?');
    await page.press('Enter');
    await expect.poll(() => page.texts('.event:not(.live) .bubble'), PATIENCE).toEqual(['Is somebody there?']);
    expect(await page.evaluate(() => document.title)).toBe('Shop');
    broken = undefined;
  });

  it('leave a web view’s button that says so, and opens it with the next press', async () => {
    const { url: api, organization_id, agents } = sandbox.info;
    const agent = await AgentAtDesk.signIn(browser, sandbox);
    const page = await aPage();
    await page.click('[part~=launcher]');
    await page.waitFor(hasFocus, 'textarea');
    await page.type('When can you come?');
    await page.press('Enter');
    await agent.take('When can you come?');
    const chatId = await page.evaluate(() => document.querySelector('customer-chat')?.chat?.state.chats.order[0]);
    const choose = {
      type: 'webview',
      text: 'Choose a day',
      postback_id: 'day',
      user_ids: [],
      value: `${api}/`,
      webview_height: 'tall',
    };
    const elements = [{ title: 'Delivery', buttons: [choose] }];
    const event = { type: 'rich_message', visibility: 'all', template_id: 'cards', elements };
    const sent = await fetch(`${api}/v3.6/agent/action/send_event?organization_id=${organization_id}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${agents[0]?.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ chat_id: chatId, event }),
    });
    expect(await sent.json()).toHaveProperty('event_id');

    broken = /web-view/;
    await page.waitFor(press, 'button', 'Choose a day');
    await expect
      .poll(() => page.texts('.failure[role=alert]'), PATIENCE)
      .toEqual(['That didn’t work. Please try again.']);

    broken = undefined;
    await page.waitFor(press, 'button', 'Choose a day');
    await page.waitFor(hasFocus, '.sheet button');
    expect(await page.evaluate(() => document.title)).toBe('Shop');
  });

  it('are fetched once there is a network, where the widget connects by itself (promise 9)', async () => {
    let tried = 0;
    const test = (path: string) => {
      const isChunk = /chunks/.test(path);
      if (isChunk) tried += 1;
      return isChunk;
    };
    broken = { test };
    const page = await aPage('eager');
    await expect.poll(() => tried, PATIENCE).toBeGreaterThan(0);

    broken = undefined;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.waitFor(() => document.querySelector('customer-chat')?.chat?.state.connection.state.is === 'online');
    expect(await page.evaluate(() => document.title)).toBe('Shop');
  });
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../docs/bundled.ts';
import { type Block, blocksOfKind } from '../docs/fenced-blocks.ts';
import { onThisSandbox } from '../docs/on-this-sandbox.ts';
import { withChat } from '../docs/with-chat.ts';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, hasFocus, pressIn, readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

const PAGES = blocksOfKind('html');
const SCRIPTS = blocksOfKind('js', 'jsx', 'ts', 'tsx');
const PATIENCE = { timeout: 15_000 };

interface Around {
  readonly sandbox: Sandbox;
  readonly browser: EngineBrowser;
}

/** What a block promises beyond coming up; by its name. */
const PROMISES: Readonly<Record<string, (page: EnginePage, around: Around) => Promise<void>>> = {
  'docs/index.md, Try it on a page of yours, 1': async (page) => {
    const customer = new CustomerAtShop(page);
    await customer.openChat();
    await customer.write('Does it work?');
    await expect.poll(() => customer.state(), PATIENCE).toContain('Sent');
  },
  'docs/migration.md, One address, 1': async (page) => {
    await page.waitFor(() => window.LiveChatWidget);
    const ready = () => new Promise((resolve) => window.LiveChatWidget?.once('ready', ({ state }) => resolve(state)));
    expect(await page.evaluate(ready)).toMatchObject({ visibility: 'minimized' });
  },
  'docs/migration.md, Visibility, 1': async (page) => {
    const told = (visibility: string) => document.documentElement.dataset.chat === visibility;
    await page.evaluate(() => document.querySelector('customer-chat')?.hide());
    await page.waitFor(told, 'hidden');
    await page.evaluate(() => {
      const chat = document.querySelector('customer-chat');
      if (chat) chat.hidden = false;
      chat?.close();
    });
    await page.waitFor(told, 'minimized');
    await page.click('[part~=launcher]');
    await page.waitFor(told, 'maximized');
    await page.waitFor(hasFocus, 'textarea');
    await page.press('Escape');
    await page.waitFor(told, 'minimized');
  },
  'docs/npm.md, npm and frameworks, 3': async (page) => {
    const customer = new CustomerAtShop(page);
    await customer.openChat();
    await customer.write('Is this a template?');
    await expect.poll(() => customer.state(), PATIENCE).toContain('Sent');
  },
  'docs/npm.md, Frameworks, 2': async (page, { browser, sandbox }) => {
    const agent = await AgentAtDesk.signIn(browser, sandbox);
    await page.waitFor(() => document.querySelector('#root customer-chat')?.shadowRoot);
    const customer = new CustomerAtShop(page);
    await customer.openChat();
    expect(await page.texts('[part~=starter]')).toEqual(['Where is my order?']);
    await customer.write('A tag in JSX?');
    await agent.take('A tag in JSX?');
    await page.press('Escape');
    await page.waitFor(
      () => document.querySelector<HTMLElement & { open?: boolean }>('#root customer-chat')?.open === false,
    );
    await agent.write('Typed, too');
    await page.waitFor(() => document.querySelector('#root p')?.textContent === 'Unread: 1');
  },
  'docs/npm.md, Headless, 1': async (_page, { browser, sandbox }) => {
    const agent = await AgentAtDesk.signIn(browser, sandbox);
    await agent.take('Is the green lamp in stock?');
  },
  'docs/page-api.md, LiveChatWidget, 1': async (page) => {
    await page.waitFor(() => document.title === 'minimized, browsing');
    expect(await page.evaluate(() => window.LiveChatWidget?.get('customer_data').name)).toBe('Ida Berg');
  },
  'docs/page-api.md, Calls, 1': async (page) => {
    await page.click('#help');
    await page.waitFor(() => document.querySelector('customer-chat')?.open);
    const state = () => JSON.stringify(document.querySelector('customer-chat')?.chat?.state ?? null);
    await expect.poll(() => page.evaluate(state), PATIENCE).toContain('I need help with my order');
  },
  'docs/recipes.md, Several languages, 1': async (page) => {
    await page.click('[part~=launcher]');
    await page.waitFor(readsIn, '*', 'Hallo! Wie können wir helfen?');
  },
  'docs/recipes.md, Several languages, 2': async (page) => {
    await page.click('[part~=launcher]');
    await page.waitFor(readsIn, '*', 'Hello! What are you looking for?');
    await page.waitFor(pressIn, 'Send to us');
  },
  'docs/recipes.md, Several languages, 4': async (page) => {
    await page.click('[part~=launcher]');
    await page.waitFor(readsIn, '*', 'Dzień dobry! W czym możemy pomóc?');
    await page.waitFor(pressIn, 'Wyślij do nas');
  },
  'docs/recipes.md, Several languages, 5': async (page) => {
    await page.click('[part~=launcher]');
    await page.waitFor(hasFocus, 'textarea');
    const look = await page.evaluate(() => {
      const chat = document.querySelector('customer-chat');
      const button = chat?.shadowRoot?.querySelector('[part~=launcher]')?.getBoundingClientRect();
      return { group: chat?.groupId, isLeft: button !== undefined && button.right < innerWidth / 2 };
    });
    expect(look).toEqual({ group: 1, isLeft: true });
    await page.waitFor(readsIn, '*', 'مرحبًا، كيف يمكننا المساعدة؟');
  },
  'docs/recipes.md, Dark mode, 1': async (page) => {
    await page.evaluate(() => document.querySelector('customer-chat')?.show());
    const look = () =>
      page.evaluate(() => {
        const chat = document.querySelector('customer-chat');
        const view = chat?.shadowRoot?.querySelector('customer-chat-window')?.shadowRoot;
        const field = view?.querySelector('customer-chat-composer')?.shadowRoot?.querySelector('textarea');
        const canvas = document.createElement('canvas').getContext('2d');
        if (!field || !canvas) return undefined;
        // Text is dark on a light window, and light on a dark one; in whatever way its colour is written.
        canvas.fillStyle = getComputedStyle(field).color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return { scheme: chat?.scheme, writes: red > 127 ? 'light on dark' : 'dark on light' };
      });
    await expect.poll(look, PATIENCE).toEqual({ scheme: 'light', writes: 'dark on light' });
    // The visitor's system turns dark while the page is open.
    await page.prefer('dark');
    await expect.poll(look, PATIENCE).toEqual({ scheme: 'dark', writes: 'light on dark' });
    await page.prefer('light');
    await expect.poll(look, PATIENCE).toEqual({ scheme: 'light', writes: 'dark on light' });
  },
  'docs/recipes.md, Counting what happens, 1': async (page) => {
    const counted = () =>
      page.evaluate(() => {
        const counted: unknown = Reflect.get(globalThis, 'dataLayer');
        return Array.isArray(counted) ? counted.map(({ event }) => event) : [];
      });
    const customer = new CustomerAtShop(page);
    await customer.openChat();
    await expect.poll(counted, PATIENCE).toEqual(['customer-chat-open']);
    await customer.write('Do you count this?');
    await expect.poll(counted, PATIENCE).toEqual(['customer-chat-open', 'customer-chat-message']);
    await page.press('Escape');
    await expect.poll(counted, PATIENCE).toContain('customer-chat-close');
    const traffic = await page.evaluate(() => document.querySelector('customer-chat')?.chat?.traffic);
    expect(traffic).toMatchObject({ login: 1, start_chat: expect.any(Number) });
  },
  'docs/recipes.md, Opening it from a link, 1': async (page) => {
    await page.click('a[href="#chat"]');
    await page.waitFor(() => document.querySelector('customer-chat')?.open);
  },
  'docs/recipes.md, Opening it from a link, 2': async (page) => {
    await page.waitFor(() => document.querySelector('customer-chat')?.chat?.state.connection.state.is === 'online');
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(document.querySelector('customer-chat')?.chat?.state)), PATIENCE)
      .toContain('order 1047');
  },
  'docs/recipes.md, A launcher of your own, 2': async (page) => {
    await page.click('#ask');
    await page.waitFor(() => document.querySelector('#ask')?.getAttribute('aria-expanded') === 'true');
    expect(await page.texts('[part=launcher]')).toEqual([]);
  },
  'docs/recipes.md, Signed-in customers: tokens of your own, 1': async (page) => {
    await page.evaluate(() => document.querySelector('customer-chat')?.show());
    await page.waitFor(() => document.querySelector('customer-chat')?.chat?.state.connection.state.is === 'online');
    const asked = () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/chat-token?fresh='));
    expect(await page.evaluate(asked)).toBe(true);
  },
  'docs/recipes.md, Custom events, drawn by the page, 1': async (page, { sandbox, browser }) => {
    const { info } = sandbox;
    const agent = await AgentAtDesk.signIn(browser, sandbox);
    const customer = new CustomerAtShop(page);
    await customer.openChat();
    await customer.write('Where is my order?');
    await agent.take('Where is my order?');
    const chatId = await page.evaluate(() => document.querySelector('customer-chat')?.chat?.state.chats.order[0]);
    const content = { type: 'order', number: 'A-17', total: '129.00 EUR' };
    await fetch(`${info.url}/v3.6/agent/action/send_event?organization_id=${info.organization_id}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${info.agents[0]?.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ chat_id: chatId, event: { type: 'custom', visibility: 'all', content } }),
    });
    await page.waitFor(() => document.querySelector('customer-chat .order')?.textContent === 'Order A-17, 129.00 EUR');
  },
  'docs/recipes.md, Consent, 1': async (page) => {
    await page.click('[part~=launcher]');
    await page.waitFor(() => document.querySelector('customer-chat')?.matches(':state(asking)'));
    const asked = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/customer/'));
    expect(await page.evaluate(asked)).toBe(false);
  },
  'docs/recipes.md, Consent, 2': async (page) => {
    const decide = (chat: boolean) => dispatchEvent(new CustomEvent('consent', { detail: { chat } }));
    await page.evaluate(decide, true);
    await page.waitFor(() => document.querySelector('body > customer-chat')?.shadowRoot);
    await page.evaluate(decide, false);
    await page.waitFor(() => document.querySelector('body > customer-chat') === null);
    // The answer changes while the code is still on its way.
    await page.evaluate(async () => {
      const hasCome = new Promise((resolve) => {
        new MutationObserver(resolve).observe(document.body, { childList: true });
      });
      for (const chat of [true, false]) dispatchEvent(new CustomEvent('consent', { detail: { chat } }));
      await hasCome;
    });
    await page.waitFor(() => document.querySelector('body > customer-chat') === null);
  },
  'docs/recipes.md, Sending for the visitor, 1': async (page) => {
    await expect
      .poll(
        () => page.evaluate(() => Object.keys(document.querySelector('customer-chat')?.chat?.traffic ?? {})),
        PATIENCE,
      )
      .toContain('start_chat');
  },
  'docs/recipes.md, Within the page, 1': async (page) => {
    await page.waitFor(() => document.querySelector('customer-chat')?.shadowRoot?.querySelector('[part~=frame] *'));
  },
};

/** Its parts have to be there; the adapters' interface brings an element by itself. */
const isUp = () => {
  const chats = [...document.querySelectorAll('customer-chat')];
  return chats.length > 0 && chats.every(({ shadowRoot }) => shadowRoot !== null && shadowRoot.childElementCount > 0);
};

describe('the documentation', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let website: Website;

  beforeAll(async () => {
    sandbox = await startSandbox();
    website = await aWebsite(await thePages(sandbox));
    browser = await openBrowser('chromium');
  }, 120_000);

  afterAll(async () => {
    website?.close();
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  /** Opens it and waits for an element that is up, and for the block's own promise. */
  async function holds(block: Block, address: string) {
    const page = await browser.newPage();
    await page.goto(`${website.url}${address}`);
    await page.waitFor(() => Reflect.get(globalThis, 'ran') !== false);
    if (!bringsItsOwn(block)) await page.waitFor(isUp);
    await PROMISES[block.name]?.(page, { sandbox, browser });
    expect(page.errors).toEqual([]);
    await page.close();
  }

  it.each(PAGES)('has a page that works: $name', (block) => holds(block, addressOf(block)));

  it.each(SCRIPTS)('has a script that works: $name', (block) => holds(block, addressOf(block)));

  it('promises nothing that is not there any more', () => {
    const names = [...PAGES, ...SCRIPTS].map(({ name }) => name);
    for (const name of Object.keys(PROMISES)) expect(names).toContain(name);
  });
});

/** A block that is about other ways to a chat than an element that stands on the page. */
const bringsItsOwn = ({ text }: Block) => /'customer-chat\/(headless|loader|react)'/.test(text);

const addressOf = ({ name }: Block) => `/${name.replace(/[^\w]+/g, '-')}`;

async function thePages(sandbox: Sandbox): Promise<Readonly<Record<string, string>>> {
  const file = readFileSync(new URL('../../dist/widget/customer-chat.js', import.meta.url));
  const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
  const filled = (text: string) => onThisSandbox(text, sandbox, integrity);
  const pages = PAGES.map((block) => {
    const html = filled(block.text);
    // Markup alone stands in an application that brings the element.
    const head = html.includes('<script') ? '' : `<script src="${sandbox.info.url}/customer-chat.js"></script>`;
    return [addressOf(block), /^<(html|!doctype)/.test(html) ? html : aPage({ head, body: html })] as const;
  });
  const scripts = await Promise.all(
    SCRIPTS.map(async (block) => {
      const code = await bundled(`${filled(withChat(block))}\nglobalThis.ran = true;`, block.kind);
      const tag = `<script>globalThis.ran = false</script><script src="${sandbox.info.url}/customer-chat.js"></script>`;
      const ids = 'organization-id="YOUR-ORGANIZATION-ID" client-id="YOUR-CLIENT-ID"';
      const element = bringsItsOwn(block) ? '' : filled(`<customer-chat ${ids}></customer-chat>`);
      const address = addressOf(block);
      const body = `<div id="root"></div>${element}<script type="module" src="${address}.js"></script>`;
      return [[address, aPage({ head: tag, body })] as const, [`${address}.js`, code] as const];
    }),
  );
  return { ...Object.fromEntries([...pages, ...scripts.flat()]), '/chat-token': await aToken(sandbox) };
}

/** What a site's own server would answer for the one who is signed in. */
async function aToken({ info }: Sandbox): Promise<string> {
  const { url, client_id, organization_id } = info;
  const body = { grant_type: 'cookie', response_type: 'token', client_id, organization_id, redirect_uri: url };
  const response = await fetch(`${url}/v2/customer/token`, { method: 'POST', body: JSON.stringify(body) });
  const { access_token, entity_id, expires_in }: Readonly<Record<string, unknown>> = await response.json();
  return JSON.stringify({ accessToken: access_token, entityId: entity_id, expiresIn: Number(expires_in) * 1000 });
}

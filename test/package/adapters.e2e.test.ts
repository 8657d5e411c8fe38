import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { EnginePage } from '../browser/engine-page.ts';
import { type EngineBrowser, openBrowser } from '../browser/engines.ts';
import { AgentAtDesk, hasFocus } from '../browser/people.ts';
import { type Sandbox, startSandbox } from '../browser/start-sandbox.ts';
import { aPage, aWebsite, type Website } from '../browser/websites.ts';
import type { AdapterProps } from './adapters/adapter-app.ts';

const PATIENCE = { timeout: 20_000 };
const CONFIG = `${import.meta.dirname}/busy-sandbox.json`;

/**
 * Applications on LiveChat's published adapters, unchanged, with our script first on the page. The adapter for Angular
 * is a thin layer on the same core, which is held here by itself.
 */
describe.for(['react', 'vue', 'core'])('an application on the adapter for %s', (adapter) => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let website: Website;
  let agent: AgentAtDesk;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox({ config: CONFIG }), openBrowser('chromium')]);
    const { outputFiles } = await build({
      entryPoints: [`${import.meta.dirname}/adapters/${adapter}-adapter.ts`],
      bundle: true,
      format: 'esm',
      write: false,
      // React's strict mode does everything twice, in development alone.
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    });
    const [app] = outputFiles;
    website = await aWebsite({
      '/': aPage({
        head: `<script src="${sandbox.info.url}/tracking.js"></script>`,
        body: '<div id="app"></div><script type="module" src="/app.js"></script>',
      }),
      '/app.js': app?.text ?? '',
    });
    agent = await AgentAtDesk.signIn(browser, sandbox);
  });

  afterAll(async () => {
    website?.close();
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  async function visit(): Promise<EnginePage> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(website.url);
    await hears(page, 'ready');
    return page;
  }

  const heard = (page: EnginePage, name: string) =>
    page.evaluate(
      (wanted) => window.adapterApp.heard.filter(([one]) => one === wanted).map(([, payload]) => payload),
      name,
    );

  const hears = (page: EnginePage, name: string, times = 1) =>
    page.waitFor(
      (wanted, least) => window.adapterApp?.heard.filter(([one]) => one === wanted).length >= least,
      name,
      times,
    );

  const set = (page: EnginePage, props: Partial<AdapterProps> | null) =>
    page.evaluate((next) => window.adapterApp.set(next ?? undefined), props);

  const elements = (page: EnginePage) => page.evaluate(() => document.querySelectorAll('customer-chat').length);

  it('is told once that the widget is ready, with what its props said', async () => {
    const page = await visit();

    await page.waitFor(() => window.adapterApp.read().isReady);
    expect(await heard(page, 'ready')).toEqual([
      {
        state: { availability: 'online', visibility: 'minimized' },
        customerData: expect.objectContaining({
          name: 'Ada Sample',
          email: 'ada@example.com',
          status: 'browsing',
          sessionVariables: { plan: 'gold' },
        }),
      },
    ]);
    expect(await elements(page)).toBe(1);
    // Nothing asked for LiveChat's own script.
    expect(await page.evaluate(() => document.querySelectorAll('script[src*=livechatinc]').length)).toBe(0);
  });

  it('opens and hides it by its props, and hears of the conversation', async () => {
    const page = await visit();
    const question = `Does ${adapter} hear me?`;
    await set(page, { visibility: 'maximized' });
    await page.waitFor(hasFocus, 'textarea');
    await page.type(question);
    await page.press('Enter');
    await agent.take(question);
    await agent.write('Loud and clear');

    await hears(page, 'new_event', 2);
    expect(await heard(page, 'new_event')).toMatchObject([
      { type: 'message', author: { type: 'customer' } },
      { type: 'message', author: { type: 'agent' } },
    ]);
    expect(await heard(page, 'customer_status_changed')).toEqual([{ status: 'chatting' }]);
    await page.waitFor(() => Boolean(window.adapterApp.read().chat));
    expect(await page.evaluate(() => window.adapterApp.read().chat)).toEqual({
      chatId: expect.stringMatching(/.+/),
      threadId: expect.stringMatching(/.+/),
    });
    await set(page, { visibility: 'hidden' });
    await hears(page, 'visibility_changed', 2);
    expect(await heard(page, 'visibility_changed')).toEqual([{ visibility: 'maximized' }, { visibility: 'hidden' }]);
    expect(await page.texts('[part~=launcher]')).toEqual([]);
  });

  it('hands on what changes about the customer', async () => {
    const page = await visit();
    await set(page, { customerName: 'Bea Sample', sessionVariables: { cart: 'full' } });

    await expect
      .poll(() => page.evaluate(() => window.LiveChatWidget?.get('customer_data')), PATIENCE)
      .toMatchObject({ name: 'Bea Sample', sessionVariables: { plan: 'gold', cart: 'full' } });
  });

  it('takes it away when it goes, and has it again when it comes back', async () => {
    const page = await visit();
    await set(page, null);
    await expect.poll(() => elements(page), PATIENCE).toBe(0);

    await set(page, {});
    await hears(page, 'ready', 2);
    expect(await elements(page)).toBe(1);
    await page.click('[part~=launcher]');
    await page.waitFor(hasFocus, 'textarea');
  });

  it('makes it anew in the same moment for another group', async () => {
    const page = await visit();
    await set(page, { group: '1' });

    await hears(page, 'ready', 2);
    expect(await elements(page)).toBe(1);
    expect(await page.evaluate(() => document.querySelector('customer-chat')?.groupId)).toBe(1);
    expect(page.errors).toEqual([]);
  });
});

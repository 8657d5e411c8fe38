import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { EnginePage } from '../browser/engine-page.ts';
import { type EngineBrowser, openBrowser } from '../browser/engines.ts';
import { AgentAtDesk, focusField, hasFocus, pressIn } from '../browser/people.ts';
import { type Sandbox, startSandbox } from '../browser/start-sandbox.ts';
import { aPage, aWebsite, type Website } from '../browser/websites.ts';
import { fencedBlocks } from '../docs/fenced-blocks.ts';
import { onThisSandbox } from '../docs/on-this-sandbox.ts';
import type { AdapterProps } from './adapters/adapter-app.ts';
import { PLACE } from './installed.ts';

const PATIENCE = { timeout: 20_000 };
const TAGS = "docs/npm.md, LiveChat's adapters, 1";
const TRACKING = '/tracking.js';
const CONFIG = `${import.meta.dirname}/busy-sandbox.json`;
const WIDGET = join(PLACE, 'node_modules/customer-chat/dist/widget');

/**
 * Applications on LiveChat's published adapters, unchanged, with the documentation's line first on the page; and the
 * core that all of them stand on, by itself.
 */
describe.for(['react', 'vue', 'angular', 'core'])('an application on the adapter for %s', (adapter) => {
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
    const [tags = ''] = fencedBlocks().flatMap(({ name, text }) => (name === TAGS ? [text] : []));
    expect(tags).toContain(TRACKING);
    website = await aWebsite({
      ...Object.fromEntries(ownFiles()),
      '/': aPage({
        head: onThisSandbox(tags, sandbox, '').replaceAll(sandbox.info.url + TRACKING, TRACKING),
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

  async function visit(query = ''): Promise<EnginePage> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`${website.url}/${query}`);
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

  it('hears of a greeting, of what is pressed in it, and of its end', async () => {
    const page = await visit('?greeting=card');
    await hears(page, 'greeting_displayed');
    const [greeting] = await heard(page, 'greeting_displayed');
    expect(greeting).toEqual({ id: expect.any(Number), uniqueId: expect.stringMatching(/.+/) });
    await page.click('[part~=rich-button]');
    await hears(page, 'rich_message_button_clicked');
    expect(await heard(page, 'rich_message_button_clicked')).toEqual([
      { eventId: expect.any(String), postbackId: expect.any(String), greeting },
    ]);

    const other = await visit('?greeting=1');
    await hears(other, 'greeting_displayed');
    await other.evaluate(() => window.LiveChatWidget?.call('hide_greeting'));
    await hears(other, 'greeting_hidden');
    expect(await heard(other, 'greeting_hidden')).toEqual(await heard(other, 'greeting_displayed'));
  });

  it('makes it anew in the same moment for another group, and hears of its form, of a rating and of who is there', async () => {
    const page = await visit();
    await set(page, { group: '1', visibility: 'maximized' });

    await hears(page, 'ready', 2);
    expect(await elements(page)).toBe(1);
    expect(await page.evaluate(() => document.querySelector('customer-chat')?.groupId)).toBe(1);
    await page.waitFor(focusField, 'Name');
    await page.waitFor(pressIn, 'Start conversation');
    await hears(page, 'form_submitted');
    expect(await heard(page, 'form_submitted')).toEqual([{ type: 'prechat' }]);

    await page.click('#menu-button');
    await page.waitFor(pressIn, 'Rate this conversation');
    await page.waitFor(pressIn, 'Good');
    await page.waitFor(pressIn, 'Send');
    await hears(page, 'rating_submitted');
    expect(await heard(page, 'rating_submitted')).toEqual(['good']);
    expect(page.errors).toEqual([]);
  });
});

/** The widget as a site serves it that has filled nothing in. */
function ownFiles(): readonly (readonly [path: string, text: string])[] {
  const names = readdirSync(WIDGET, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return names.map((name) => [`/${name}`, readFileSync(join(WIDGET, name), 'utf8')] as const);
}

import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CustomerChat, type CustomerChatProps } from '../../src/react/customer-chat.ts';
import type { EnginePage } from '../browser/engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from '../browser/engines.ts';
import { hasFocus, readsIn } from '../browser/people.ts';
import { type Sandbox, startSandbox } from '../browser/start-sandbox.ts';
import { aPage, aWebsite, type Website } from '../browser/websites.ts';

const PATIENCE = { timeout: 15_000 };

describe.for(engines.filter(isInstalled))('the React component in a page of %s', (engine) => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let website: Website;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser(engine)]);
    const { outputFiles } = await build({
      entryPoints: [`${import.meta.dirname}/react-app.ts`],
      bundle: true,
      format: 'esm',
      write: false,
      // Its strict mode does everything twice, in development alone.
      define: { 'process.env.NODE_ENV': '"development"' },
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    const { organization_id: organizationId, client_id: clientId, url: apiUrl } = sandbox.info;
    const settings: CustomerChatProps = { organizationId, clientId, apiUrl, heading: 'first' };
    const sign = createElement('b', { slot: 'launcher', id: 'sign' }, '?');
    const drawn = renderToString(createElement(CustomerChat, settings, sign));
    const body = (inside: string) =>
      `<div id="app">${inside}</div><script>window.settings = ${JSON.stringify(settings)}</script>
       <script type="module" src="/app.js"></script>`;
    website = await aWebsite({
      '/': aPage({ body: body('') }),
      '/drawn': aPage({ body: body(drawn) }),
      '/app.js': outputFiles[0]?.text ?? '',
    });
  });

  afterAll(async () => {
    website?.close();
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  async function visit(path = '/'): Promise<EnginePage> {
    const page = await browser.newPage();
    await page.goto(website.url + path);
    await page.waitFor(() => window.app?.chat?.isConnected);
    return page;
  }

  async function openAndWrite(page: EnginePage, text: string): Promise<void> {
    await page.click('[part~=launcher]');
    await page.waitFor(hasFocus, 'textarea');
    await page.type(text);
    await page.press('Enter');
    await expect.poll(() => page.texts('.event:not(.live) .bubble'), PATIENCE).toEqual([text]);
    await page.waitFor(() => window.app.heard.some((one) => one.startsWith('message')));
  }

  it('sets what it is given, attributes and properties, and what goes into slots', async () => {
    const page = await visit();
    await page.evaluate(() =>
      window.app.set({ mode: 'inline', starters: ['When do you open?'], phrases: { hello: 'Moin' } }),
    );

    await expect.poll(() => page.texts('[part~=hello]'), PATIENCE).toEqual(['Moin']);
    expect(await page.texts('[part~=starter]')).toEqual(['When do you open?']);
    expect(await page.evaluate(() => window.app.chat?.outerHTML)).toMatch(/^<customer-chat .*mode="inline".*id="sign"/);
    await page.evaluate(() => window.app.set({}));
    await page.waitFor(() => window.app.chat?.mode !== 'inline' && window.app.chat?.starters === undefined);
    expect(await page.evaluate(() => window.app.complaints)).toEqual([]);
  });

  it('has what any element can have, and lets go of it', async () => {
    const page = await visit();
    await page.evaluate(() => window.app.set({ lang: 'de', dir: 'rtl', hidden: true }));
    await page.waitFor(() => window.app.chat?.matches('[lang=de][dir=rtl][hidden]'));
    expect(await page.texts('[part~=launcher]')).toEqual([]);

    await page.evaluate(() => window.app.set({ lang: 'de' }));
    await page.waitFor(() => window.app.chat?.matches('[lang=de]:not([dir], [hidden])'));
    await page.click('[part~=launcher]');
    await page.waitFor(readsIn, '*', 'Hallo! Wie können wir helfen?');
    await page.close();
  });

  it('passes on what is not its own, hears a click, and lets go of all of it', async () => {
    const page = await visit();
    const names = () => page.evaluate(() => window.app.chat?.getAttributeNames().sort());
    const bare = await names();
    await page.evaluate(() => {
      const onClick = () => void document.body.append(document.createElement('hr'));
      window.app.set({
        'data-testid': 'chat',
        'aria-label': 'Help',
        id: 'help',
        title: 'Ask us',
        slot: 'aside',
        tabIndex: -1,
        accessKey: 'h',
        onClick,
      });
    });
    await page.waitFor(() =>
      window.app.chat?.matches(
        '#help[data-testid=chat][aria-label=Help][title="Ask us"][slot=aside][tabindex="-1"][accesskey=h]',
      ),
    );
    await page.evaluate(() => window.app.chat?.click());
    expect(await page.evaluate(() => document.querySelectorAll('hr').length)).toBe(1);

    await page.evaluate(() => window.app.set({ heading: 'bare' }));
    await page.waitFor(() => window.app.chat?.heading === 'bare');
    await page.evaluate(() => window.app.chat?.click());
    expect(await names()).toEqual(bare);
    expect(await page.evaluate(() => document.querySelectorAll('hr').length)).toBe(1);
    expect(await page.evaluate(() => window.app.complaints)).toEqual([]);
    await page.close();
  });

  it('calls back once for each event, whatever the newest rendering wants to hear', async () => {
    const page = await visit();
    await page.evaluate(() => window.app.set({ heading: 'second' }));
    await openAndWrite(page, 'Is it in stock?');
    await page.press('Escape');

    await expect
      .poll(() => page.evaluate(() => window.app.heard), PATIENCE)
      .toEqual(['open second', 'message second', 'close second']);
  });

  it('follows `open`, and leaves it to the visitor until the page wants something else', async () => {
    const page = await visit();
    await page.evaluate(() => window.app.set({ open: true }));
    await page.waitFor(() => window.app.chat?.open);
    await page.evaluate(() => window.app.chat?.close());
    await page.evaluate(() => window.app.set({ open: true, heading: 'again' }));
    await page.waitFor(() => window.app.chat?.heading === 'again');

    expect(await page.evaluate(() => window.app.chat?.open)).toBe(false);
    // Drawn in between: React makes one of two changes that come at once, and then there is none.
    await page.evaluate(() => window.app.set({ open: false, heading: 'shut' }));
    await page.waitFor(() => window.app.chat?.heading === 'shut');
    await page.evaluate(() => window.app.set({ open: true }));
    await page.waitFor(() => window.app.chat?.open);
  });

  it('keeps one conversation when it is taken out and put back, in strict mode', async () => {
    const page = await visit();
    await openAndWrite(page, 'Still there?');
    const before = await page.evaluate(() => window.app.chat?.chat?.state.people.customerId);

    await page.evaluate(() => window.app.unmount());
    await page.waitFor(() => document.querySelector('customer-chat') === null);
    await page.evaluate(() => window.app.set({ open: true }));

    await expect.poll(() => page.texts('.event:not(.live) .bubble'), PATIENCE).toEqual(['Still there?']);
    expect(await page.evaluate(() => window.app.chat?.chat?.state.people.customerId)).toBe(before);
    expect(await page.evaluate(() => document.querySelectorAll('customer-chat').length)).toBe(1);
  });

  it('takes over what a server has drawn, without a complaint', async () => {
    const page = await visit('/drawn');
    await openAndWrite(page, 'Drawn before');

    expect(await page.evaluate(() => window.app.complaints)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('customer-chat').length)).toBe(1);
  });
});

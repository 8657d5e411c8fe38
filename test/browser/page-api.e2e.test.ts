import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { heard, hears, snippet, WITNESS } from './page-api-page.ts';
import { AgentAtDesk, hasFocus } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

describe.each(engines)('the interface that websites speak already, in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('on somebody’s website', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let office: EngineBrowser;
    let website: Website;
    let agent: AgentAtDesk;

    beforeAll(async () => {
      [sandbox, browser, office] = await Promise.all([startSandbox(), openBrowser(engine), openBrowser('chromium')]);
      const tracking = `${sandbox.info.url}/tracking.js`;
      website = await aWebsite({
        '/': aPage({
          head: snippet(tracking),
          body: `<script>
          try { LiveChatWidget.get('state') } catch (error) { window.refused = error.message }
          for (const name of ['ready', 'availability_changed', 'visibility_changed', 'customer_status_changed', 'new_event'])
            listenTo(name);
          LiveChatWidget.call('set_customer_name', 'Ada Sample');
          LiveChatWidget.call('set_session_variables', { plan: 'gold' });
        </script>`,
        }),
        '/held-back': aPage({
          head: `<script>window.__lc = { asyncInit: true };</script>${snippet(tracking)}`,
          body: `<script>listenTo('ready')</script>`,
        }),
        '/waits': aPage({
          head: `<script>window.__lc = { customer_chat: { connect: 'intent' } };</script>${snippet(tracking)}`,
          body: `<script>listenTo('ready')</script>`,
        }),
        '/wrong': aPage({
          head: `<script>
            window.warned = [];
            console.warn = (text) => warned.push(text);
            window.__lc = { group: 'sales', customer_chat: { api_url: 'chat.example' } };
          </script>${snippet(tracking)}`,
        }),
        '/nothing': aPage({ head: `<script>window.__lc = null;</script><script src="${tracking}"></script>` }),
        '/ours-first': aPage({ head: `<script src="${tracking}"></script><script>${WITNESS}</script>` }),
      });
      agent = await AgentAtDesk.signIn(office, sandbox);
    });

    afterAll(async () => {
      website?.close();
      await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
    });

    async function visit(path: string): Promise<EnginePage> {
      const page = await browser.newPage();
      onTestFinished(() => page.close());
      await page.goto(website.url + path);
      return page;
    }

    it('tells that it is ready, with what was said before it loaded, and refuses to be asked before', async () => {
      const page = await visit('/');
      await hears(page, 'ready');

      expect(await page.evaluate(() => Reflect.get(window, 'refused'))).toContain("can't use getters before load");
      expect(await heard(page, 'ready')).toEqual([
        {
          state: { availability: 'online', visibility: 'minimized' },
          customerData: {
            id: expect.stringMatching(/.+/),
            name: 'Ada Sample',
            email: '',
            isReturning: false,
            status: 'browsing',
            sessionVariables: { plan: 'gold' },
          },
        },
      ]);
      expect(await page.evaluate(() => window.LiveChatWidget?.get('chat_data'))).toEqual({
        chatId: null,
        threadId: null,
      });
      expect(await page.evaluate(() => window.LiveChatWidget?._q)).toEqual([]);
    });

    it('opens with a draft, closes, hides and comes back, each told after it has happened', async () => {
      const page = await visit('/');
      await hears(page, 'ready');
      const states = await page.evaluate(async () => {
        const seen: unknown[] = [];
        window.LiveChatWidget?.on('visibility_changed', ({ visibility }) => {
          seen.push([visibility, window.LiveChatWidget?.get('state').visibility]);
        });
        window.LiveChatWidget?.call('maximize', { messageDraft: 'Is this still there?' });
        const within = seen.length;
        await new Promise((resolve) => setTimeout(resolve));
        window.LiveChatWidget?.call('minimize');
        await new Promise((resolve) => setTimeout(resolve));
        window.LiveChatWidget?.call('hide');
        await new Promise((resolve) => setTimeout(resolve));
        window.LiveChatWidget?.call('maximize');
        await new Promise((resolve) => setTimeout(resolve));
        return [within, ...seen];
      });

      expect(states).toEqual([
        0,
        ['maximized', 'maximized'],
        ['minimized', 'minimized'],
        ['hidden', 'hidden'],
        ['maximized', 'maximized'],
      ]);
      await page.waitFor(hasFocus, 'textarea');
      await page.press('Enter');
      await expect.poll(() => page.texts('.event:not(.live) .bubble'), PATIENCE).toEqual(['Is this still there?']);
    });

    it('knows the chat when it tells that the customer chats, and tells of what both sides say', async () => {
      const page = await visit('/');
      await hears(page, 'ready');
      await page.evaluate(() => {
        window.LiveChatWidget?.on('customer_status_changed', ({ status }) => {
          Reflect.set(window, 'atThatTime', [status, window.LiveChatWidget?.get('chat_data')]);
        });
        window.LiveChatWidget?.call('maximize');
      });
      await page.waitFor(hasFocus, 'textarea');
      await page.type('Who is there?');
      await page.press('Enter');
      await hears(page, 'customer_status_changed');
      expect(await page.evaluate(() => Reflect.get(window, 'atThatTime'))).toEqual([
        'chatting',
        { chatId: expect.stringMatching(/.+/), threadId: expect.stringMatching(/.+/) },
      ]);

      await agent.take('Who is there?');
      await agent.write('All of us');
      await hears(page, 'new_event', 2);
      expect(await heard(page, 'new_event')).toMatchObject([
        { type: 'message', author: { type: 'customer' }, timestamp: expect.any(Number) },
        { type: 'message', author: { type: 'agent' } },
      ]);
    });

    it('takes everything away at once when destroyed, and begins anew with another object in the same moment', async () => {
      const page = await visit('/');
      await hears(page, 'ready');
      const left = await page.evaluate(() => {
        window.LiveChatWidget?.call('destroy');
        const names = [typeof window.LiveChatWidget, typeof window.__lc];
        const elements = document.querySelectorAll('customer-chat').length;
        Reflect.get(window, 'makeWidget')();
        Reflect.get(window, 'listenTo')('ready');
        return [elements, ...names];
      });
      expect(left).toEqual([0, 'undefined', 'undefined']);
      await hears(page, 'ready', 2);
      expect(await page.evaluate(() => document.querySelectorAll('customer-chat').length)).toBe(1);
    });

    it('waits for its page where that holds it back', async () => {
      const page = await visit('/held-back');
      expect(await page.evaluate(() => document.querySelectorAll('customer-chat').length)).toBe(0);
      await page.evaluate(() => window.LiveChatWidget?.init());
      await hears(page, 'ready');
      expect(await page.evaluate(() => document.querySelectorAll('customer-chat').length)).toBe(1);
    });

    it('waits too where the page’s settings are nothing at all', async () => {
      const page = await visit('/nothing');
      await page.evaluate(() => window.LiveChatWidget?.init());
      await page.waitFor(() => document.querySelectorAll('customer-chat').length === 1);
      expect(page.errors.filter((error) => !error.includes('are missing'))).toEqual([]);
    });

    it('is there from the first moment where our script comes first, begins when asked, and again after its end', async () => {
      const page = await visit('/ours-first');
      const begin = () =>
        page.evaluate(() => {
          window.__lc = { license: 7654321 };
          Reflect.get(window, 'listenTo')('ready', 'once');
          window.LiveChatWidget?.init();
        });
      expect(await page.evaluate(() => window.LiveChatWidget?.scriptTagVersion?.())).toBe('2.0');
      await begin();
      await hears(page, 'ready');

      await page.evaluate(() => window.LiveChatWidget?.call('destroy'));
      expect(
        await page.evaluate(() => [typeof window.LiveChatWidget, document.querySelector('customer-chat')]),
      ).toEqual(['object', null]);
      await begin();
      await hears(page, 'ready', 2);
    });

    it('forgets what was said to a widget that was destroyed while it loaded, and begins the next one with the rest', async () => {
      const page = await visit('/ours-first');
      await page.evaluate(() => {
        const lives = (heard: string) => () => Reflect.get(window, 'heard').push([heard, null]);
        window.__lc = { license: 1 };
        window.LiveChatWidget?.on('ready', lives('first'));
        window.LiveChatWidget?.init();
        window.LiveChatWidget?.call('set_customer_name', 'Of the first');
        window.LiveChatWidget?.call('destroy');
        window.__lc = { license: 7654321, params: [{ name: 'life', value: '2' }] };
        window.LiveChatWidget?.on('ready', lives('second'));
        window.LiveChatWidget?.init();
      });
      await hears(page, 'second');
      expect(await heard(page, 'first')).toEqual([]);
      expect(await page.evaluate(() => window.LiveChatWidget?.get('customer_data'))).toMatchObject({
        name: '',
        sessionVariables: { life: '2' },
      });
      expect(await page.evaluate(() => document.querySelectorAll('customer-chat').length)).toBe(1);
    });

    it('never comes where it was destroyed while it loaded', async () => {
      const page = await visit('/ours-first');
      await page.evaluate(() => {
        window.__lc = { license: 1 };
        window.LC_API = { on_after_load: () => Reflect.get(window, 'heard').push(['loaded', null]) };
        window.LiveChatWidget?.init();
        window.LiveChatWidget?.call('destroy');
      });
      await hears(page, 'loaded');
      expect(await page.evaluate(() => [document.querySelector('customer-chat'), typeof window.__lc])).toEqual([
        null,
        'undefined',
      ]);
    });

    it('asks nothing of anybody before the visitor acts, where the page has it so', async () => {
      const page = await visit('/waits');
      await hears(page, 'ready');
      const asked = () =>
        page.evaluate(
          (to) => performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(`${to}/v`)).length,
          sandbox.info.url,
        );
      expect(await heard(page, 'ready')).toMatchObject([{ state: { visibility: 'minimized' } }]);
      expect(await asked()).toBe(0);
      await page.click('[part~=launcher]');
      await page.waitFor(hasFocus, 'textarea');
      expect(await asked()).toBeGreaterThan(0);
    });

    it('says in the console, once each, which of its settings cannot be right', async () => {
      const page = await visit('/wrong');
      const warned = () => page.evaluate(() => Reflect.get(window, 'warned'));
      const group = '[LiveChatWidget] __lc.group: "sales" cannot be right, it should be the number of a group.';
      const api =
        '[LiveChatWidget] <customer-chat>: api-url="chat.example" cannot be right, it should be a scheme and host, like https://api.example.com.';
      await expect.poll(warned, PATIENCE).toEqual([group, api]);
      await page.evaluate(() => window.LiveChatWidget?.call('maximize'));
      await page.waitFor(() => document.querySelector('customer-chat')?.open === false);
      expect(await warned()).toEqual([group, api]);
    });

    it('says in the console what it cannot make anything of, and throws nothing', async () => {
      const page = await visit('/');
      await hears(page, 'ready');
      const said = await page.evaluate(() => {
        const warnings: unknown[] = [];
        Object.assign(console, { warn: (text: unknown) => warnings.push(text) });
        const call: (...args: unknown[]) => void = Reflect.get(window.LiveChatWidget ?? {}, 'call');
        call('dance');
        call('set_customer_name', 7);
        Reflect.get(window.LiveChatWidget ?? {}, 'on')('never', () => undefined);
        return [
          ...warnings,
          Reflect.get(window.LiveChatWidget ?? {}, 'get')('weather') ?? 'nothing',
          ...warnings.slice(3),
        ];
      });
      expect(said).toEqual([
        '[LiveChatWidget] There is no call "dance".',
        '[LiveChatWidget] set_customer_name: it takes a text, not number.',
        '[LiveChatWidget] There is no event "never", or its handler is no function.',
        'nothing',
        '[LiveChatWidget] There is nothing called "weather" to get.',
      ]);
    });
  });
});

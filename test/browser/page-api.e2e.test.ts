import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, openBrowser } from './engines.ts';
import { AgentAtDesk, hasFocus } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

/** What a page notes of each callback, in order. */
const WITNESS = `
  window.heard = [];
  window.listenTo = (name, method = 'on') => LiveChatWidget[method](name, (payload) => heard.push([name, payload]));`;

/** The queueing object that websites carry, written from its description; \`at\` is the address of the script. */
const snippet = (at: string) => `<script>${WITNESS}
  window.makeWidget = () => {
    window.__lc = Object.assign({ license: 1234567 }, window.__lc);
    const push = (method) => (...args) => { widget._h ? widget._h(method, args) : widget._q.push([method, args]); };
    const widget = {
      _q: [], _h: null, _v: '2.0', on: push('on'), once: push('once'), off: push('off'), call: push('call'),
      get(...args) {
        if (!widget._h) throw new Error("[LiveChatWidget] You can't use getters before load.");
        return widget._h('get', args);
      },
      init() {
        const script = document.createElement('script');
        script.async = true;
        script.src = '${at}';
        document.head.append(script);
      },
    };
    if (!window.__lc.asyncInit) widget.init();
    window.LiveChatWidget = window.LiveChatWidget || widget;
  };
  makeWidget();
</script>`;

describe('the interface that websites speak already', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let website: Website;
  let agent: AgentAtDesk;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser('chromium')]);
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
      '/ours-first': aPage({ head: `<script src="${tracking}"></script><script>${WITNESS}</script>` }),
    });
    agent = await AgentAtDesk.signIn(browser, sandbox);
  });

  afterAll(async () => {
    website?.close();
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  async function visit(path: string): Promise<EnginePage> {
    const page = await browser.newPage();
    await page.goto(website.url + path);
    return page;
  }

  const heard = (page: EnginePage, name: string) =>
    page.evaluate((wanted) => {
      const all: readonly (readonly [string, unknown])[] = Reflect.get(window, 'heard');
      return all.filter(([one]) => one === wanted).map(([, payload]) => payload);
    }, name);

  const hears = (page: EnginePage, name: string, times = 1) =>
    page.waitFor(
      (wanted, least) => {
        const all: readonly (readonly [string, unknown])[] = Reflect.get(window, 'heard');
        return all.filter(([one]) => one === wanted).length >= least;
      },
      name,
      times,
    );

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
    expect(await page.evaluate(() => [typeof window.LiveChatWidget, document.querySelector('customer-chat')])).toEqual([
      'object',
      null,
    ]);
    await begin();
    await hears(page, 'ready', 2);
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

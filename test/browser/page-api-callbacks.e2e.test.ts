import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Callbacks, Values } from '../../src/embed/page-api/contract.ts';
import { at } from '../sandbox-clients.ts';
import { askAsAgent } from './agent-requests.ts';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { heard, hears, snippet } from './page-api-page.ts';
import { AgentAtDesk, focusField, hasFocus, pressIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

const NAMES = [
  'ready',
  'availability_changed',
  'visibility_changed',
  'customer_status_changed',
  'new_event',
  'form_submitted',
  'rating_submitted',
  'greeting_displayed',
  'greeting_hidden',
  'rich_message_button_clicked',
] as const satisfies readonly (keyof Callbacks)[];

/** Each callback with its documented payload, and each call that changes something: javascript-api, 4 and 5. */
describe.each(engines)('what websites are told, in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('of a conversation with an agent', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let office: EngineBrowser;
    let website: Website;
    let agent: AgentAtDesk;

    beforeAll(async () => {
      [sandbox, browser, office] = await Promise.all([startSandbox(), openBrowser(engine), openBrowser('chromium')]);
      const aSite = (config: string, says = '') =>
        aPage({
          head: `<script>window.__lc = ${config};</script>${snippet(`${sandbox.info.url}/tracking.js`)}`,
          body: `<script>for (const name of ${JSON.stringify(NAMES)}) listenTo(name); ${says}</script>`,
        });
      website = await aWebsite({
        '/': aSite('{}'),
        '/workshop': aSite('{ group: 2 }'),
        '/plans': aSite('{}', `LiveChatWidget.call('set_session_variables', { plan: 'gold' })`),
      });
      agent = await AgentAtDesk.signIn(office, sandbox);
    });

    afterAll(async () => {
      website?.close();
      await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
    });

    async function visit(address = '/'): Promise<EnginePage> {
      const page = await browser.newPage();
      onTestFinished(() => page.close());
      await page.goto(website.url + address);
      await hears(page, 'ready');
      return page;
    }

    const call = (page: EnginePage, name: string, payload?: object | string) =>
      page.evaluate((what, value) => Reflect.get(window.LiveChatWidget ?? {}, 'call')(what, value), name, payload);

    const get = <N extends keyof Values>(page: EnginePage, name: N) =>
      page.evaluate((what) => window.LiveChatWidget?.get(what), name) as Promise<Values[N]>;

    const chatIdOf = async (page: EnginePage) => (await get(page, 'chat_data')).chatId;

    /** Opens the window and says something, which the agent takes. */
    async function talk(page: EnginePage, words: string): Promise<void> {
      await call(page, 'maximize');
      await page.waitFor(hasFocus, 'textarea');
      await page.type(words);
      await page.press('Enter');
      await agent.take(words);
    }

    it('tells of a greeting when it is seen and when it is hidden', async () => {
      const page = await visit('/?greeting=1');
      await hears(page, 'greeting_displayed');
      const greeting = { id: expect.any(Number), uniqueId: expect.stringMatching(/.+/) };
      expect(await heard(page, 'greeting_displayed')).toEqual([greeting]);
      expect(await get(page, 'customer_data')).toMatchObject({ status: 'invited' });
      const [shown] = await heard(page, 'greeting_displayed');
      expect(await heard(page, 'new_event')).toEqual([
        {
          timestamp: expect.any(Number),
          type: 'message',
          author: { id: expect.stringMatching(/.+/), type: 'agent' },
          greeting: shown,
        },
      ]);

      await call(page, 'hide_greeting');
      await hears(page, 'greeting_hidden');
      expect(await heard(page, 'greeting_hidden')).toEqual(await heard(page, 'greeting_displayed'));
      expect(await heard(page, 'customer_status_changed')).toEqual([{ status: 'invited' }, { status: 'browsing' }]);
    });

    it('tells of a button in a greeting', async () => {
      const page = await visit('/?greeting=card');
      await hears(page, 'greeting_displayed');
      const [greeting] = await heard(page, 'greeting_displayed');
      await page.click('[part~=rich-button]');
      await hears(page, 'rich_message_button_clicked');
      expect(await heard(page, 'rich_message_button_clicked')).toEqual([
        { eventId: expect.any(String), postbackId: expect.any(String), greeting },
      ]);
    });

    it('tells of a greeting as an event once, also where a chat begins with it', async () => {
      const page = await visit('/?greeting=1');
      await hears(page, 'greeting_displayed');
      await talk(page, 'Yes, please, one like that');
      await hears(page, 'new_event', 2);
      const [first, ...others] = (await heard(page, 'new_event')) as Callbacks['new_event'][];
      const [shown] = await heard(page, 'greeting_displayed');
      expect(first?.greeting).toEqual(shown);
      expect(others).toEqual([expect.objectContaining({ author: expect.objectContaining({ type: 'customer' }) })]);
    });

    it('tells of a form, of the group that the page names, and of no answer in it', async () => {
      const page = await visit('/workshop');
      await call(page, 'maximize');
      await page.waitFor(focusField, 'Name');
      await page.type('Ida Berg');
      await page.waitFor(focusField, 'Email');
      await page.type('ida@example.test');
      for (const choice of ['Not yet', 'A repair', 'The workshop']) await page.waitFor(pressIn, choice);
      await page.waitFor(focusField, 'What happened?');
      await page.type('It flickers.');
      await page.waitFor(pressIn, 'Start conversation');
      await hears(page, 'form_submitted');
      expect(await heard(page, 'form_submitted')).toEqual([{ type: 'prechat' }]);
      expect(JSON.stringify(await heard(page, 'new_event'))).not.toContain('filled_form');
      const chat = await askAsAgent(sandbox, 'get_chat', { chat_id: await chatIdOf(page) });
      expect(at(chat, 'thread.access.group_ids')).toEqual([2]);
    });

    it('tells of ratings, as words', async () => {
      const page = await visit();
      await talk(page, 'Rate this');
      await page.click('#menu-button');
      await page.waitFor(pressIn, 'Rate this conversation');
      await page.waitFor(pressIn, 'Good');
      await page.waitFor(pressIn, 'Send');
      await hears(page, 'rating_submitted');
      await page.waitFor(pressIn, 'Take it back');
      await hears(page, 'rating_submitted', 2);
      expect(await heard(page, 'rating_submitted')).toEqual(['good', 'none']);
    });

    it('tells of buttons in messages, and of every kind of event that it is to tell of', async () => {
      const page = await visit();
      await talk(page, 'Show me lamps');
      const chat_id = await chatIdOf(page);
      const button = { type: 'message', text: 'This one', postback_id: 'lamp-1', user_ids: [], value: 'lamp' };
      await askAsAgent(sandbox, 'send_event', {
        chat_id,
        event: { type: 'rich_message', template_id: 'cards', elements: [{ title: 'A lamp', buttons: [button] }] },
      });
      await askAsAgent(sandbox, 'send_event', {
        chat_id,
        event: { type: 'system_message', system_message_type: 'note', text: 'Not told', recipients: 'all' },
      });
      await page.waitFor(pressIn, 'This one');
      await hears(page, 'new_event', 3);
      expect(await heard(page, 'rich_message_button_clicked')).toEqual([
        { eventId: expect.stringMatching(/.+/), postbackId: 'lamp-1' },
      ]);
      const { id } = await get(page, 'customer_data');
      const told = (type: string, author: object) => ({ timestamp: expect.any(Number), type, author });
      expect(await heard(page, 'new_event')).toEqual([
        told('message', { id, type: 'customer' }),
        told('rich_message', { id: expect.stringMatching(/.+/), type: 'agent' }),
        told('message', { id, type: 'customer' }),
      ]);
      const [first] = (await heard(page, 'new_event')) as Callbacks['new_event'][];
      // Milliseconds, not seconds or microseconds.
      expect(Math.abs((first?.timestamp ?? 0) - Date.now())).toBeLessThan(10 * 60_000);
    });

    it('tells whether somebody is there', async () => {
      const page = await visit();
      expect(await get(page, 'state')).toMatchObject({ availability: 'online' });
      const agents = sandbox.info.agents;
      const routing = (status: string) =>
        Promise.all(
          agents.map(({ id }) => askAsAgent(sandbox, 'set_routing_status', { agent_id: id, status }).catch(() => null)),
        );
      await routing('not_accepting_chats');
      await hears(page, 'availability_changed');
      await routing('accepting_chats');
      await hears(page, 'availability_changed', 2);
      expect(await heard(page, 'availability_changed')).toEqual([
        { availability: 'offline' },
        { availability: 'online' },
      ]);
    });

    it('answers with what the page has just said, and loses nothing of it', async () => {
      const page = await visit();
      const seen = await page.evaluate(() => {
        const variables = () => window.LiveChatWidget?.get('customer_data').sessionVariables;
        window.LiveChatWidget?.call('update_session_variables', { a: '1' });
        window.LiveChatWidget?.call('update_session_variables', { b: '2' });
        const updated = variables();
        window.LiveChatWidget?.call('set_session_variables', { x: '1' });
        window.LiveChatWidget?.call('update_session_variables', { y: '2' });
        window.LiveChatWidget?.call('set_customer_email', 'ida@example.test');
        return [updated, variables(), window.LiveChatWidget?.get('customer_data').email];
      });
      expect(seen).toEqual([{ a: '1', b: '2' }, { x: '1', y: '2' }, 'ida@example.test']);
      await talk(page, 'Who am I?');
      const users = at(await askAsAgent(sandbox, 'get_chat', { chat_id: await chatIdOf(page) }), 'users');
      const fields = async () => {
        const customer = await askAsAgent(sandbox, 'get_customer', {
          id: Array.isArray(users)
            ? at(
                users.find((user) => at(user, 'type') === 'customer'),
                'id',
              )
            : undefined,
        });
        return [at(customer, 'email'), at(customer, 'session_fields')];
      };
      await expect.poll(fields, PATIENCE).toEqual(['ida@example.test', [{ x: '1' }, { y: '2' }]]);
    });

    it('has session variables replace those of the visit’s earlier pages, or stand beside them', async () => {
      const page = await visit();
      const isKnown = (name: string) =>
        page.waitFor((wanted) => wanted in (window.LiveChatWidget?.get('customer_data').sessionVariables ?? {}), name);
      const known = async () => {
        const { id } = await get(page, 'customer_data');
        return at(await askAsAgent(sandbox, 'get_customer', { id }), 'session_fields');
      };
      await call(page, 'update_session_variables', { cart: '3' });
      await call(page, 'update_session_variables', { coupon: 'spring' });
      await expect.poll(known, PATIENCE).toEqual([{ cart: '3' }, { coupon: 'spring' }]);

      await page.goto(`${website.url}/plans`);
      await hears(page, 'ready');
      await isKnown('plan');
      expect(await get(page, 'customer_data')).toMatchObject({ sessionVariables: { plan: 'gold' } });
      await call(page, 'update_session_variables', { cart: '1' });
      await expect.poll(known, PATIENCE).toEqual([{ plan: 'gold' }, { cart: '1' }]);
    });

    it('hands sales to the sandbox, and says what is missing in those that cannot be right', async () => {
      const page = await visit();
      const order = { name: 'store_order_was_created', data: { order: { id: '7' } } };
      const said = await page.evaluate((event) => {
        const warnings: unknown[] = [];
        Object.assign(console, { warn: (text: unknown) => warnings.push(text) });
        window.LiveChatWidget?.call('trigger_sales_tracker', { trackerId: 't1', orderPrice: '12.50' });
        window.LiveChatWidget?.call('track_sales_event', event);
        window.LiveChatWidget?.call('trigger_sales_tracker', {});
        window.LiveChatWidget?.call('track_sales_event', { name: 'burnt_down', data: {} });
        return warnings;
      }, order);
      expect(said).toEqual([
        '[LiveChatWidget] trigger_sales_tracker: trackerId is missing, it should be a text.',
        expect.stringContaining('track_sales_event: name: "burnt_down" cannot be right, it should be store_order'),
      ]);
      const sold = async () => (await fetch(`${sandbox.info.url}/sandbox/sales`)).json();
      const told = [
        { call: 'trigger_sales_tracker', sale: { trackerId: 't1', orderPrice: '12.50' } },
        { call: 'track_sales_event', sale: order },
      ];
      await expect.poll(sold, PATIENCE).toEqual({ sales: expect.arrayContaining(told) });
    });
  });
});

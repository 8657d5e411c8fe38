import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../scripts/sandbox-process.js';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, readsIn } from './people.ts';

const PATIENCE = { timeout: 15_000 };
const WELCOME = 'Hi there, how can we help?';

const settings = (['3.6', '3.0'] as const).flatMap((version) =>
  engines.filter((engine) => version === '3.6' || engine === 'chromium').map((engine) => ({ version, engine })),
);

describe.each(settings)('greetings over v$version in $engine', ({ version, engine }) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('at the shop', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let office: EngineBrowser;
    let agent: AgentAtDesk;

    /** Somebody new at a page of the shop whose widget connects by itself. */
    const arrive = async (query: string) => {
      const page = await browser.newPage();
      const customer = new CustomerAtShop(page);
      await land(customer, query);
      return customer;
    };
    const land = async ({ page }: CustomerAtShop, query: string) => {
      // At the address itself the shop would connect before anybody listens.
      await page.goto(sandbox.info.demo_url);
      await page.evaluate(
        (spoken, search) => {
          history.replaceState(null, '', search || location.pathname);
          const chat = document.querySelector('customer-chat');
          chat?.addEventListener('customer-chat-greeting', ({ detail }) => {
            document.documentElement.dataset.greeting = `${document.documentElement.dataset.greeting ?? ''} ${detail.is}`;
          });
          if (spoken === '3.0') chat?.setAttribute('api-version', spoken);
          chat?.setAttribute('connect', 'eager');
        },
        version,
        query,
      );
    };
    const told = ({ page }: CustomerAtShop) => page.evaluate(() => document.documentElement.dataset.greeting?.trim());
    const peeks = ({ page }: CustomerAtShop) => page.texts('customer-chat-peek');
    const requests = ({ page }: CustomerAtShop, action: string) =>
      page.evaluate((name) => document.querySelector('customer-chat')?.chat?.traffic[name] ?? 0, action);
    const isOnline = ({ page }: CustomerAtShop) =>
      page.waitFor(() => document.querySelector('customer-chat')?.chat?.state.connection.state.is === 'online');

    beforeAll(async () => {
      sandbox = await startSandbox();
      [browser, office] = await Promise.all([openBrowser(engine), openBrowser('chromium')]);
      agent = await AgentAtDesk.signIn(office, sandbox);
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
    });

    it('come up beside the launcher by rule, are told as seen once, and begin the conversation (R73, R75)', async () => {
      const customer = await arrive('?greeting=1');
      await expect
        .poll(() => peeks(customer), PATIENCE)
        .toEqual([expect.stringContaining('Need a hand choosing a lamp?')]);
      await expect.poll(() => told(customer), PATIENCE).toBe('shown');

      await customer.page.click('.open');
      await customer.page.waitFor(readsIn, 'customer-chat-greeting-card .bubble, .bubble', 'Need a hand');
      expect(await requests(customer, 'accept_greeting')).toBe(version === '3.6' ? 1 : 0);
      await customer.page.click('textarea');
      await customer.write('Yes, a warm one');

      const talk = ['Need a hand choosing a lamp?', 'Yes, a warm one'];
      await expect.poll(() => customer.talk(), PATIENCE).toEqual(talk);
      await expect.poll(() => told(customer), PATIENCE).toBe('shown answered');
      await agent.take('a warm one');
      await expect.poll(() => agent.talk(), PATIENCE).toEqual(talk);

      await land(customer, '');
      await customer.page.click('[part~=launcher]');
      await expect.poll(() => customer.talk(), PATIENCE).toEqual(talk);
      expect(await peeks(customer)).toEqual([]);
    });

    it('that are dismissed stay away, also from the next page', async () => {
      const customer = await arrive('?greeting=1');
      await expect.poll(() => told(customer), PATIENCE).toBe('shown');
      await customer.page.click('.dismiss');
      await expect.poll(() => peeks(customer), PATIENCE).toEqual([]);
      await expect.poll(() => told(customer), PATIENCE).toBe('shown hidden');

      await land(customer, '');
      await isOnline(customer);
      expect(await peeks(customer)).toEqual([]);
      await customer.page.close();
    });

    it.skipIf(version === '3.0')('of other kinds have buttons that begin the conversation', async () => {
      const customer = await arrive('?greeting=card');
      await customer.page.waitFor(readsIn, '.title', 'Which lamp for which room?');
      await customer.page.waitFor(readsIn, 'a', 'See the lamps');
      await expect.poll(() => told(customer), PATIENCE).toBe('shown');
      await customer.page.click('[part~=rich-button][aria-pressed]');

      await customer.page.waitFor(readsIn, '.mine .bubble', 'Help me choose');
      expect(await requests(customer, 'send_greeting_button_clicked')).toBe(1);
      await customer.page.waitFor(readsIn, '.theirs customer-chat-rich-card, .title', 'Which lamp for which room?');
      await customer.page.close();
    });

    it.skipIf(version === '3.0')('for those who leave wait until they do', async () => {
      const customer = await arrive('?greeting=exit');
      await customer.page.waitFor(
        () => document.querySelector('customer-chat')?.chat?.state.greeting.current?.isExitIntent === true,
      );
      expect(await peeks(customer)).toEqual([]);
      const leave = () =>
        customer.page.evaluate(() => {
          document.documentElement.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY: -1 }));
        });
      // What listens to that may still be on its way.
      await expect
        .poll(() => leave().then(() => peeks(customer)), PATIENCE)
        .toEqual([expect.stringContaining('Leaving already?')]);
      await customer.page.close();
    });

    it.skipIf(version === '3.0')('come from an agent’s hand, too, and once seen do not come up again', async () => {
      const customer = await arrive('');
      await isOnline(customer);
      const id = await customer.page.evaluate(
        () => document.querySelector('customer-chat')?.chat?.state.people.customerId,
      );
      const { url, organization_id, agents } = sandbox.info;
      const answer = await fetch(`${url}/v3.6/agent/action/send_greeting?organization_id=${organization_id}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${agents[0]?.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ customer_id: id, event: { type: 'message', text: 'I see you like chairs.' } }),
      });
      expect(answer.status).toBe(200);
      await expect.poll(() => peeks(customer), PATIENCE).toEqual([expect.stringContaining('I see you like chairs.')]);
      await expect.poll(() => told(customer), PATIENCE).toBe('shown');

      await land(customer, '');
      await isOnline(customer);
      await customer.page.waitFor(
        () => document.querySelector('customer-chat')?.chat?.state.greeting.current?.accepted,
      );
      expect(await peeks(customer)).toEqual([]);
      await customer.page.click('[part~=launcher]');
      await customer.page.waitFor(readsIn, '.bubble', 'I see you like chairs.');
      await customer.page.close();
    });

    it.skipIf(version === '3.0')('or else the house welcomes, and the talk begins with that (R76)', async () => {
      const customer = await arrive('');
      await customer.openChat();
      await customer.page.waitFor(readsIn, '.bubble', WELCOME);
      await customer.write('I look for a lamp');
      const talk = [WELCOME, 'I look for a lamp'];
      await expect.poll(() => customer.talk(), PATIENCE).toEqual(talk);
      expect(await requests(customer, 'request_welcome_message')).toBe(1);
      await agent.take('I look for a lamp');
      await expect.poll(() => agent.talk(), PATIENCE).toEqual(talk);
      await customer.page.close();
    });
  });
});

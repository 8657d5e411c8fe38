import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };
const LINK = 'https://shop.example.test/lamps/blue';

describe('what a page may say of composing', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let agent: AgentAtDesk;

  const arrive = async (attributes: Readonly<Record<string, string>>) => {
    const customer = await CustomerAtShop.arrive(browser, sandbox);
    await customer.page.evaluate((named) => {
      const chat = document.querySelector('customer-chat');
      for (const [name, value] of Object.entries(named)) chat?.setAttribute(name, value);
    }, attributes);
    await customer.openChat();
    return customer;
  };
  const requests = ({ page }: CustomerAtShop, action: string) =>
    page.evaluate((name) => document.querySelector('customer-chat')?.chat?.traffic[name] ?? 0, action);

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser('chromium')]);
    agent = await AgentAtDesk.signIn(await openBrowser('chromium'), sandbox);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), agent?.page.close(), sandbox?.stop()]);
  });

  it('previews a link where the page asks for it, asked for once, sent along, and there after a reload', async () => {
    const customer = await arrive({ 'link-previews': '' });
    await customer.page.type(`Is it ${LINK} `);
    await customer.page.waitFor(readsIn, 'div.preview .title', 'Blue desk lamp');
    await customer.page.type('in blue?');
    await customer.page.press('Enter');
    await customer.page.waitFor(readsIn, 'a.preview .title', 'Blue desk lamp');
    expect(await requests(customer, 'get_url_info')).toBe(1);
    await agent.take('in blue?');

    await customer.reload();
    await customer.page.click('[part~=launcher]');
    await customer.page.waitFor(readsIn, 'a.preview .title', 'Blue desk lamp');
    await customer.page.close();
  });

  it('looks behind no link otherwise', async () => {
    const customer = await arrive({});
    await customer.write(`Or ${LINK}?`);
    await expect.poll(() => customer.talk(), PATIENCE).toEqual([`Or ${LINK}?`]);
    await agent.take('Or https://shop');
    await agent.write('That one');
    await expect.poll(() => customer.talk(), PATIENCE).toHaveLength(2);
    expect(await requests(customer, 'get_url_info')).toBe(0);
    await customer.page.close();
  });

  it('keeps what is typed to the customer until it is sent, where the page says so', async () => {
    const customer = await arrive({ 'sneak-peek': 'off' });
    await customer.write('A lamp');
    await agent.take('A lamp');
    await customer.page.type('Not for your eyes');
    await customer.page.press('Enter');
    await expect.poll(() => agent.talk(), PATIENCE).toEqual(['A lamp', 'Not for your eyes']);
    expect(await requests(customer, 'send_sneak_peek')).toBe(0);
    await customer.page.close();
  });
});

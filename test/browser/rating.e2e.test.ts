import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../sandbox-clients.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, pressIn, readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

const settings = (['3.6', '3.0'] as const).flatMap((version) => engines.map((engine) => ({ version, engine })));

describe.each(settings)('rating and transcript while one talks over v$version in $engine', ({ version, engine }) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('between the shop and the desk', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let office: EngineBrowser;
    let customer: CustomerAtShop;

    const sees = (selector: string, words: string) => customer.page.waitFor(readsIn, selector, words);
    const choose = async (item: string) => {
      await customer.page.click('#menu-button');
      await customer.page.waitFor(pressIn, item);
    };
    const properties = async () => at(await lastChat(sandbox), 'thread.properties');

    beforeAll(async () => {
      sandbox = await startSandbox();
      [browser, office] = await Promise.all([openBrowser(engine), openBrowser('chromium')]);
      const agent = await AgentAtDesk.signIn(office, sandbox);
      customer = await CustomerAtShop.arrive(browser, sandbox, version);
      await customer.page.evaluate(noteRatings);
      await customer.openChat();
      await customer.write('Is it oak?');
      await agent.take('Is it oak?');
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
    });

    it('is found in the menu, told to the page, and there after a reload (R86, R87)', async () => {
      await choose('Rate this conversation');
      await customer.page.waitFor(pressIn, 'Not good');
      await customer.page.waitFor(pressIn, 'Send');
      await sees('[role=status]', 'Thank you for telling us.');
      expect(at(await properties(), 'rating.score')).toBe(0);
      expect(await customer.page.evaluate(notedRatings)).toEqual(['bad']);

      await customer.page.waitFor(pressIn, 'Close');
      await customer.reload();
      await customer.openChat();
      await choose('Rate this conversation');
      await sees('.rated', 'Not good');
    });

    it('can be changed and taken back', async () => {
      await customer.page.waitFor(pressIn, 'Change');
      await customer.page.waitFor(pressIn, 'Good');
      await customer.page.waitFor(pressIn, 'Send');
      await expect.poll(async () => at(await properties(), 'rating.score'), PATIENCE).toBe(1);

      await customer.page.waitFor(pressIn, 'Take it back');
      await sees('[role=status]', 'Your rating is taken back.');
      expect(at(await properties(), 'rating')).toBeUndefined();
      await customer.page.waitFor(pressIn, 'Close');
    });

    it('has the transcript sent at the end, unless one thinks better of it (R88)', async () => {
      await choose('Send me the transcript');
      await customer.page.click('input[type=email]');
      await customer.page.type('ida@example.test');
      await customer.page.press('Enter');
      await sees('[role=status]', 'It goes to ida@example.test.');
      expect(at(await properties(), 'routing.transcript_email')).toBe('ida@example.test');

      await customer.page.waitFor(pressIn, 'Don’t send it');
      await expect.poll(async () => at(await properties(), 'routing.transcript_email'), PATIENCE).toBeUndefined();
      await customer.page.waitFor(pressIn, 'Close');
      expect(customer.page.errors).toEqual([]);
    });
  });
});

/** Writes down in the page what it hears of ratings. */
function noteRatings(): void {
  document.addEventListener('customer-chat-rating', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { ratings = '' } = document.documentElement.dataset;
    document.documentElement.dataset.ratings = `${ratings} ${event.detail.value}`.trim();
  });
}

const notedRatings = (): string[] => (document.documentElement.dataset.ratings ?? '').split(' ');

async function lastChat({ info }: Sandbox): Promise<unknown> {
  const ask = async (action: string, payload: object): Promise<unknown> => {
    const response = await fetch(`${info.url}/v3.6/agent/action/${action}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${info.agents[0]?.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    });
    return response.json();
  };
  return ask('get_chat', { chat_id: at(await ask('list_chats', {}), 'chats_summary.0.id') });
}

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, press, readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const ONE_AT_A_TIME = fileURLToPath(new URL('./one-at-a-time.json', import.meta.url));
const PATIENCE = { timeout: 15_000 };

const settings = (['3.6', '3.0'] as const).flatMap((version) => engines.map((engine) => ({ version, engine })));

describe.each(settings)(
  'where one agent takes one chat at a time, over v$version in $engine',
  ({ version, engine }) => {
    describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('a second customer', () => {
      let sandbox: Sandbox;
      let browser: EngineBrowser;
      let office: EngineBrowser;
      let agent: AgentAtDesk;
      let customer: CustomerAtShop;

      const sees = (selector: string, words: string) => customer.page.waitFor(readsIn, selector, words);

      beforeAll(async () => {
        sandbox = await startSandbox({ config: ONE_AT_A_TIME });
        [browser, office] = await Promise.all([openBrowser(engine), openBrowser('chromium')]);
        agent = await AgentAtDesk.signIn(office, sandbox);
        const first = await CustomerAtShop.arrive(office, sandbox);
        await first.openChat();
        await first.write('I was here first.');
        await agent.take('I was here first.');
        customer = await CustomerAtShop.arrive(browser, sandbox, version);
      });

      afterAll(async () => {
        await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
      });

      it('waits in the queue and is told so, where the protocol tells it; also after a reload', async () => {
        // v3.0 has queues, but says nothing of one's place in them.
        const place = version === '3.6' ? ['You’re next in line'] : [];
        const queue = () => customer.page.texts('[part=queue] h3');
        const isSent = () => customer.state();
        await customer.openChat();
        await customer.write('Is it my turn?');

        await expect.poll(isSent, PATIENCE).toContain('Sent');
        await expect.poll(queue, PATIENCE).toEqual(place);
        await customer.reload();
        await customer.openChat();
        await expect.poll(isSent, PATIENCE).toContain('Sent');
        await expect.poll(queue, PATIENCE).toEqual(place);
        expect(await customer.talk()).toEqual(['Is it my turn?']);
      });

      it('is taken when the first has gone', async () => {
        await agent.page.waitFor(press, 'button.outlined', 'Close');
        await agent.take('Is it my turn?');
        await agent.write('It is.');

        await sees('.bubble', 'It is.');
        await expect.poll(() => customer.page.texts('[part=queue]'), PATIENCE).toEqual([]);
      });

      it('whom the agent bans is told plainly, and stays out after a reload', async () => {
        await agent.page.waitFor(press, '.trigger[aria-label="More"]', '');
        await agent.page.waitFor(press, '[role=menuitem]', 'Ban this customer');
        await agent.page.waitFor(press, '.button.primary', 'Ban');

        await sees('[part=stopped]', 'This chat isn’t available to you');
        await customer.reload();
        await customer.page.click('[part~=launcher]');
        await sees('[part=stopped]', 'This chat isn’t available to you');
        await expect.poll(() => customer.page.texts('textarea'), PATIENCE).toEqual([]);
      });
    });
  },
);

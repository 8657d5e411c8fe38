import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, hasFocus } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

describe.each(engines)('emoji in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('between the shop and the desk', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let office: EngineBrowser;

    beforeAll(async () => {
      sandbox = await startSandbox();
      [browser, office] = await Promise.all([openBrowser(engine), openBrowser('chromium')]);
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
    });

    it('are searched and picked by keyboard, said, and offered again on the next page', async () => {
      const agent = await AgentAtDesk.signIn(office, sandbox);
      const customer = await CustomerAtShop.arrive(browser, sandbox);
      const { page } = customer;
      await customer.openChat();
      await page.type('Lunch ');
      await page.click('[part=emoji-button]');
      await page.waitFor(hasFocus, 'input[type=search]');
      await page.type('pizza');
      await expect.poll(() => page.texts('.sign'), PATIENCE).toEqual(['🍕']);
      await page.press('Enter');
      await page.press('Escape');
      await page.waitFor(hasFocus, 'textarea');
      await page.press('Enter');

      await expect.poll(() => customer.talk(), PATIENCE).toEqual(['Lunch 🍕']);
      await agent.take('Lunch 🍕');
      await customer.reload();
      await page.click('[part~=launcher]');
      await page.waitFor(hasFocus, 'textarea');
      await page.click('[part=emoji-button]');
      await expect.poll(() => page.texts('.sign'), PATIENCE).toEqual(['🍕']);
    });
  });
});

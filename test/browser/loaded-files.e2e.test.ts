import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allFiles, conversationFiles, launcherFiles, platformFiles } from '../../scripts/widget-files.js';
import { type EngineBrowser, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

/** The widget's files among all that the page has loaded. */
async function loaded({ page }: CustomerAtShop): Promise<readonly string[]> {
  const known = allFiles();
  const paths = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
  return [...new Set(paths)].filter((path) => known.has(path)).sort();
}

describe('the files that a page loads', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser('chromium')]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  it('are the launcher alone until somebody cares, and what `npm run size` counts once they talk', async () => {
    const agent = await AgentAtDesk.signIn(browser, sandbox);
    const customer = await CustomerAtShop.arrive(browser, sandbox);
    expect(await loaded(customer)).toEqual([...launcherFiles()].sort());

    await customer.openChat();
    await customer.write('Only words');
    await agent.take('Only words');
    await agent.write('And words in return');
    await expect.poll(() => customer.talk(), PATIENCE).toEqual(['Only words', 'And words in return']);
    expect(await customer.page.texts('.system')).toEqual(['Nora Lind joined the conversation']);
    // The shop has no words of its own: those of the platform are asked for behind the conversation.
    await expect.poll(() => loaded(customer), PATIENCE).toEqual([...conversationFiles(), ...platformFiles()].sort());
  });
});

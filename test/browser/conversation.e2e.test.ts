import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

const settings = (['3.6', '3.0'] as const).flatMap((version) => engines.map((engine) => ({ version, engine })));

describe.each(settings)('a conversation over v$version in $engine', ({ version, engine }) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('between the shop and the desk', () => {
    let folder: string;
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    /** The desk stands in a browser of its own: of an engine's pages some count as hidden while another is in front. */
    let office: EngineBrowser;
    let customer: CustomerAtShop;
    let agent: AgentAtDesk;
    /** Everything said so far, in order. */
    const said: string[] = [];

    const customerSays = async (text: string) => {
      await customer.write(text);
      said.push(text);
    };
    const agentSays = async (text: string) => {
      await agent.write(text);
      said.push(text);
    };
    /** The desk draws the whole talk, the widget what is near its screen: the end of it. */
    const bothSeeIt = async () => {
      await expect.poll(() => agent.talk(), { timeout: 40_000 }).toEqual(said);
      await expect.poll(async () => (await customer.talk()).slice(-10), PATIENCE).toEqual(said.slice(-10));
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'conversation-'));
      sandbox = await startSandbox({ db: join(folder, 'sandbox.db') });
      [browser, office] = await Promise.all([openBrowser(engine), openBrowser('chromium')]);
      agent = await AgentAtDesk.signIn(office, sandbox);
      customer = await CustomerAtShop.arrive(browser, sandbox, version);
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), office?.close(), sandbox?.stop()]);
      await rm(folder, { recursive: true, force: true });
    });

    it('costs the visitor nothing before they want it: no request, no stored byte, no cookie', async () => {
      await customer.page.waitFor(
        () => document.querySelector('customer-chat')?.shadowRoot?.querySelector('button') != null,
      );
      const trace = await customer.page.evaluate(() => ({
        requests: performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => /^\/(chunks|v2|v3\.\d)\//.test(path)),
        stored: localStorage.length + sessionStorage.length,
        cookies: document.cookie,
      }));

      expect(trace).toEqual({ requests: [], stored: 0, cookies: '' });
    });

    it('begins with the customer: their words reach the desk, the answer comes back', async () => {
      await customer.openChat();
      await customerSays('Hello, is the lamp dimmable?');
      await agent.take('is the lamp dimmable?');
      await agentSays('It is. Shall I show you how?');

      await bothSeeIt();
      expect(await versionsSpoken(sandbox, 'customer')).toEqual([version]);
    });

    it('shows each side that the other one writes', async () => {
      await agent.page.type('Turn the');
      await expect.poll(() => customer.seesTyping(), PATIENCE).toBe(true);
      await agentSays(' knob.').then(() => said.splice(-1, 1, 'Turn the knob.'));

      await customer.page.type('Which');
      await expect.poll(() => agent.preview(), PATIENCE).toContain('Which');
      await customerSays(' one?').then(() => said.splice(-1, 1, 'Which one?'));

      await bothSeeIt();
      expect(await customer.seesTyping()).toBe(false);
    });

    it('says that a message was seen once it was', async () => {
      await expect.poll(() => customer.state(), PATIENCE).toContain('Seen');
    });

    it('goes on for twenty messages, each once and in order', async () => {
      for (let turn = 1; turn <= 10; turn += 1) {
        await customerSays(`Question ${turn}`);
        await expect.poll(() => agent.talk(), PATIENCE).toContain(`Question ${turn}`);
        await agentSays(`Answer ${turn}`);
        await expect.poll(() => customer.talk(), PATIENCE).toContain(`Answer ${turn}`);
      }

      await bothSeeIt();
      expect(customer.page.errors).toEqual([]);
      expect(agent.page.errors).toEqual([]);
    });

    it('is back after the page was reloaded', async () => {
      await customer.reload();
      await customer.openChat();

      await bothSeeIt();
    });

    it('loses and doubles nothing when the server is killed in the middle and comes back', async () => {
      await customerSays('Before the power cut');
      await expect.poll(() => agent.talk(), PATIENCE).toContain('Before the power cut');
      await sandbox.kill();
      await customerSays('While it is dark');
      await customerSays('Still dark');
      await expect.poll(async () => (await customer.talk()).slice(-3), PATIENCE).toEqual(said.slice(-3));

      sandbox = await startSandbox({ db: join(folder, 'sandbox.db'), port: sandbox.port });
      await bothSeeIt();
      await agentSays('The light is back');
      await bothSeeIt();
    });

    it('is nobody else’s: a second customer sees nothing of it', async () => {
      const stranger = await CustomerAtShop.arrive(browser, sandbox, version);
      await stranger.openChat();
      expect(await stranger.talk()).toEqual([]);

      await stranger.write('Do you ship to Norway?');
      await agent.take('Do you ship to Norway?');
      await agent.write('We do.');

      await expect.poll(() => stranger.talk(), PATIENCE).toEqual(['Do you ship to Norway?', 'We do.']);
      expect((await customer.talk()).at(-1)).toBe('The light is back');
    });
  });
});

/** What the sandbox's open connections speak. */
async function versionsSpoken({ info }: Sandbox, side: string): Promise<string[]> {
  const answer = await fetch(`${info.url}/sandbox/connections`);
  const { connections } = (await answer.json()) as { connections: { side: string; version: string }[] };
  return connections.filter((one) => one.side === side).map((one) => one.version);
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, hasFocus, press } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

/** The library that such pages are built with, as it is published. */
const SDK = readFileSync(
  fileURLToPath(import.meta.resolve('@livechat/moments-sdk')).replace(/[^/]+$/, 'moments-sdk.umd.min.js'),
  'utf8',
);

/** Pages for frames; each says what it does once it is connected. */
const PAGES = {
  '/sdk.js': SDK,
  '/talkative': momentPage(`
    await sdk.setTitle('Choose a date');
    await sdk.setIsFragile(true);
    await sdk.setExternalLink('https://dates.example.test/full');
    await sdk.updateCustomerData({ name: 'Ada Sample', email: 'ada@example.test' });
    await sdk.setAttributes({ source: 'Organic' });
    const refused = await sdk.sendMessage({ text: '' }).catch((error) => error.message);
    await sdk.sendMessage({ text: 'Date: 19.12. in ' + typeof sdk.data.chatId + '; ' + refused });
    await sdk.sendSystemMessage({ text: 'Survey submitted', recipients: 'agents' });`),
  '/leaving': momentPage('await sdk.close();'),
  '/silent': aPage({ body: '<p>Nothing to say</p>' }),
};

function momentPage(script: string): string {
  const body = `<script>
    window.onMomentAsyncInit = async (create) => {
      await create({ title: 'Dates', isFragile: false });
      const sdk = window.MomentsSDK;
      ${script}
    };</script><script src="/sdk.js"></script>`;
  return aPage({ body });
}

describe.each(engines)('a page within the conversation in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('that is built for Moments', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let moments: Website;
    let website: Website;
    let page: EnginePage;
    let agent: AgentAtDesk;

    beforeAll(async () => {
      [sandbox, browser, moments] = await Promise.all([startSandbox(), openBrowser(engine), aWebsite(PAGES)]);
      const { url, organization_id, client_id } = sandbox.info;
      const settings = `organization-id="${organization_id}" client-id="${client_id}" api-url="${url}"`;
      website = await aWebsite({
        '/': aPage({
          body: `<customer-chat ${settings}></customer-chat><script src="${url}/customer-chat.js"></script>`,
        }),
      });
      agent = await AgentAtDesk.signIn(browser, sandbox);
      page = await browser.newPage();
      await page.goto(website.url);
      await page.click('[part~=launcher]');
      await page.waitFor(hasFocus, 'textarea');
      await page.type('When can you come?');
      await page.press('Enter');
      await agent.take('When can you come?');
    });

    afterAll(async () => {
      website?.close();
      moments?.close();
      await Promise.all([browser?.close(), sandbox?.stop()]);
    });

    /** The agent offers the page, the customer opens it. */
    async function open(path: string): Promise<void> {
      const { url, organization_id, agents } = sandbox.info;
      const chatId = await page.evaluate(() => document.querySelector('customer-chat')?.chat?.state.chats.order[0]);
      const response = await fetch(`${url}/v3.6/agent/action/send_event?organization_id=${organization_id}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${agents[0]?.token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          chat_id: chatId,
          event: {
            type: 'rich_message',
            visibility: 'all',
            template_id: 'cards',
            elements: [
              {
                title: path,
                buttons: [
                  {
                    type: 'webview',
                    text: `Open ${path}`,
                    postback_id: path,
                    user_ids: [],
                    value: `${moments.url}${path}`,
                    webview_height: 'tall',
                  },
                ],
              },
            ],
          },
        }),
      });
      expect(response.status).toBeLessThan(300);
      await page.waitFor(press, 'button', `Open ${path}`);
      await page.waitFor(() => {
        const root = document
          .querySelector('customer-chat')
          ?.shadowRoot?.querySelector('customer-chat-window')?.shadowRoot;
        return root?.querySelector('customer-chat-web-view') != null;
      });
    }

    const title = async () => (await page.texts('.sheet .title')).join();
    const isOpen = async () => (await page.texts('.sheet')).length > 0;

    it('names itself, speaks for the customer, and is not left without a question', async () => {
      await open('/talkative');
      await expect.poll(title, PATIENCE).toBe('Choose a date');
      await expect
        .poll(() => agent.talk(), PATIENCE)
        .toContain('Date: 19.12. in string; sendMessage: text has to be a text.');
      const customer = () => page.evaluate(() => document.querySelector('customer-chat')?.chat?.state.people.customer);
      await expect
        .poll(customer, PATIENCE)
        .toMatchObject({ name: 'Ada Sample', email: 'ada@example.test', sessionFields: [['source', 'Organic']] });

      await page.press('Escape');
      await expect.poll(() => page.texts('[role=alertdialog] strong'), PATIENCE).toEqual(['Leave this page?']);
      await page.waitFor(press, '[role=alertdialog] button', 'Stay');
      expect(await isOpen()).toBe(true);
      await page.press('Escape');
      await page.waitFor(press, '[role=alertdialog] button', 'Leave');
      await expect.poll(isOpen, PATIENCE).toBe(false);
    });

    it('goes when it says so', async () => {
      await open('/leaving');
      await expect.poll(isOpen, PATIENCE).toBe(false);
    });

    it('is shown under its host’s name when it says nothing, and closes at once', async () => {
      await open('/silent');
      await expect.poll(title, PATIENCE).toBe('Open /silent');
      await page.press('Escape');
      await expect.poll(isOpen, PATIENCE).toBe(false);
    });
  });
});

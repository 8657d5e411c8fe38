import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import type { EngineBrowser } from './engines.ts';
import { AgentAtDesk, hasFocus, press } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

/** The library that pages for Moments are built with, as it is published. */
export const SDK = readFileSync(
  fileURLToPath(import.meta.resolve('@livechat/moments-sdk')).replace(/[^/]+$/, 'moments-sdk.umd.min.js'),
  'utf8',
);

/** A page that says this of itself, and does this once it is connected. It loads the library from `/sdk.js`. */
export function momentPage(about: Readonly<Record<string, unknown>>, script = ''): string {
  const body = `<script>
    window.onMomentAsyncInit = async (create) => {
      try {
        await create(${JSON.stringify(about)});
      } catch {
        parent.postMessage({ says: 'not connected' }, '*');
        return;
      }
      const sdk = window.MomentsSDK;
      ${script}
    };</script><script src="/sdk.js"></script>`;
  return aPage({ body });
}

/** A customer in a conversation with an agent who offers pages. */
export interface MomentAtHand {
  readonly sandbox: Sandbox;
  readonly page: EnginePage;
  readonly agent: AgentAtDesk;
  /** The agent offers the page, the customer opens it; resolves when its sheet is there, to what the button says. */
  open(address: string, height?: 'compact' | 'tall' | 'full'): Promise<string>;
  /** Presses the sheet's button of this name, as a person with a mouse. */
  click(name: string): Promise<void>;
  title(): Promise<string>;
  isOpen(): Promise<boolean>;
  /** Whether it asks if it is to be left. */
  isAsking(): Promise<boolean>;
  close(): Promise<void>;
}

/** `head` stands in the head of the website that the widget is on. */
export async function momentAtHand(browser: EngineBrowser, head = ''): Promise<MomentAtHand> {
  const sandbox = await startSandbox();
  const { url, organization_id, client_id, agents } = sandbox.info;
  const settings = `organization-id="${organization_id}" client-id="${client_id}" api-url="${url}"`;
  const website: Website = await aWebsite({
    '/': aPage({
      head,
      body: `<customer-chat ${settings}></customer-chat><script src="${url}/customer-chat.js"></script>`,
    }),
  });
  const agent = await AgentAtDesk.signIn(browser, sandbox);
  const page = await browser.newPage();
  await page.goto(website.url);
  await page.click('[part~=launcher]');
  await page.waitFor(hasFocus, 'textarea');
  await page.type('When can you come?');
  await page.press('Enter');
  await agent.take('When can you come?');
  let offers = 0;

  return {
    sandbox,
    page,
    agent,
    async open(address, height = 'tall') {
      offers += 1;
      const text = `Open page ${offers}`;
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
                title: `Offer ${offers}`,
                buttons: [
                  {
                    type: 'webview',
                    text,
                    postback_id: 'open',
                    user_ids: [],
                    value: address,
                    webview_height: height,
                  },
                  { text: `Choose ${offers}`, postback_id: 'choose', user_ids: [] },
                ],
              },
            ],
          },
        }),
      });
      expect(response.status).toBeLessThan(300);
      await page.waitFor(press, 'button', text);
      await page.waitFor(hasFocus, '.sheet button');
      return text;
    },
    click: (name) => page.click(`.sheet [aria-label="${name}"]`),
    title: async () => (await page.texts('.sheet .title')).join(),
    isOpen: async () => (await page.texts('.sheet')).length > 0,
    isAsking: async () => (await page.texts('[role=alertdialog]')).length > 0,
    async close() {
      website.close();
      await sandbox.stop();
    },
  };
}

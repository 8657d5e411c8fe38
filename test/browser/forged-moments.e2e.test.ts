import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { type MomentAtHand, momentAtHand, momentPage, SDK } from './moment-at-hand.ts';
import { hasFocus } from './people.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

/**
 * Makes the names by which the widget and a page know each other the same each time, so that a forger knows them all;
 * and counts what is posted to this window.
 */
const HEAD = `<script>
  const real = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) =>
    array instanceof Uint32Array && array.length === 2 ? array.fill(7) : real(array);
  addEventListener('message', ({ data }) => {
    const heard = document.documentElement.dataset;
    if (data?.forger) heard[data.forger] = Number(heard[data.forger] ?? 0) + 1;
  });
</script>`;

/** Frames that the widget may have greeted so far, at most; and what a forger asks each time. */
const INSTANCES = 20;
const WORDS_EACH = 3;

/** Says all that a page in a frame may say, in the widget's own form. It is sent to pages as text. */
function forge(forger: string, instances: number): void {
  for (let instance = 1; instance <= instances; instance += 1) {
    const say = (type: string, data: unknown) =>
      // The parent of the website's own window is that window.
      parent.postMessage(
        { '@@livechat/postmessenger': true, owner: 'customer-chat-7-7', instance, type, request: null, data, forger },
        '*',
      );
    say('response', { error: false, result: { title: `Forged by ${forger}`, isFragile: true } });
    say('call', { method: 'sendMessage', args: [{ text: `Forged by ${forger}` }] });
    say('call', { method: 'setTitle', args: [`Forged by ${forger}`] });
  }
}

/** It forges once it hears a word: the widget's greeting, or one of the test. */
const forgery = (forger: string) =>
  aPage({
    body: `<script>addEventListener('message', () => (${forge})(${JSON.stringify(forger)}, ${INSTANCES}), { once: true });</script>`,
  });

/** Whether the website's window has heard all that this forger said, or more. */
const hasHeard = (forger: string, count: number) => Number(document.documentElement.dataset[forger]) >= count;

/** Leads the frame to an address, or has the page in it begin. */
function inFrame(address?: string): void {
  const view = document
    .querySelector('customer-chat')
    ?.shadowRoot?.querySelector('customer-chat-window')
    ?.shadowRoot?.querySelector('customer-chat-web-view');
  const shown = view?.frame?.contentWindow;
  if (address === undefined) shown?.postMessage('go', '*');
  else if (shown) shown.location.href = address;
}

describe.each(engines)('a page within the conversation in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('that somebody speaks for', () => {
    let browser: EngineBrowser;
    let moments: Website;
    let elsewhere: Website;
    let atHand: MomentAtHand;

    beforeAll(async () => {
      [browser, moments, elsewhere] = await Promise.all([
        openBrowser(engine),
        aWebsite({
          '/sdk.js': SDK,
          '/honest': momentPage({ title: 'Honest' }),
          '/itself': forgery('itself'),
          '/beside': forgery('beside'),
        }),
        aWebsite({ '/wandered': forgery('wandered') }),
      ]);
      atHand = await momentAtHand(browser, HEAD);
    });

    afterAll(async () => {
      moments?.close();
      elsewhere?.close();
      await Promise.all([browser?.close(), atHand?.close()]);
    });

    const untilTitled = (title: string) => expect.poll(atHand.title, PATIENCE).toBe(title);
    const untilForged = (forger: string) => atHand.page.waitFor(hasHeard, forger, INSTANCES * WORDS_EACH);

    /** Closes the page, and says something: the outbox keeps the order, so nothing can come after it. */
    async function close(saying: string): Promise<void> {
      const { page, agent } = atHand;
      await atHand.click('Close');
      await expect.poll(atHand.isOpen, PATIENCE).toBe(false);
      await page.click('textarea');
      await page.waitFor(hasFocus, 'textarea');
      await page.type(saying);
      await page.press('Enter');
      await expect.poll(() => agent.talk(), PATIENCE).toContain(saying);
    }

    it('is heard when it is the page itself, in the very same words', async () => {
      await atHand.open(`${moments.url}/itself`);
      await untilForged('itself');
      await untilTitled('Forged by itself');
      await expect.poll(() => atHand.agent.talk(), PATIENCE).toContain('Forged by itself');
      // It calls itself fragile.
      await atHand.page.press('Escape');
      await expect.poll(atHand.isAsking, PATIENCE).toBe(true);
      await atHand.page.click('.question .danger');
      await expect.poll(atHand.isOpen, PATIENCE).toBe(false);
    });

    it('is not heard from the website’s own window', async () => {
      await atHand.open(`${moments.url}/honest`);
      await untilTitled('Honest');
      await atHand.page.evaluate(forge, 'website', INSTANCES);
      await untilForged('website');
      expect(await atHand.title()).toBe('Honest');
      await close('After the website');
      expect(await atHand.agent.talk()).not.toContain('Forged by website');
    });

    it('is not heard from another frame of its own origin', async () => {
      await atHand.open(`${moments.url}/honest`);
      await untilTitled('Honest');
      await atHand.page.evaluate((src) => {
        const frame = Object.assign(document.createElement('iframe'), { src });
        frame.addEventListener('load', () => frame.contentWindow?.postMessage('go', '*'));
        document.body.append(frame);
      }, `${moments.url}/beside`);
      await untilForged('beside');
      expect(await atHand.title()).toBe('Honest');
      await close('After the frame');
      expect(await atHand.agent.talk()).not.toContain('Forged by beside');
    });

    it('is not heard from its own frame once that shows another origin, whose words are no longer its own', async () => {
      const button = await atHand.open(`${moments.url}/honest`);
      await untilTitled('Honest');
      await atHand.page.evaluate(inFrame, `${elsewhere.url}/wandered`);
      // What the honest page said of itself is gone with it.
      await untilTitled(button);
      await atHand.page.evaluate(inFrame);
      await untilForged('wandered');
      expect(await atHand.title()).toBe(button);
      await close('After the wanderer');
      expect(await atHand.agent.talk()).not.toContain('Forged by wandered');
    });
  });
});

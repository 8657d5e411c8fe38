import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { type MomentAtHand, momentAtHand, momentPage, SDK } from './moment-at-hand.ts';
import { hasFocus, press } from './people.ts';
import { aPage, aWebsite, type Website } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

const ICON = '/icon.svg';

/** Pages for frames. */
const PAGES = {
  '/sdk.js': SDK,
  '/talkative': momentPage(
    { title: 'Dates', isFragile: false },
    `await sdk.setTitle('Choose a date');
    await sdk.setIsFragile(true);
    await sdk.setExternalLink('https://dates.example.test/full');
    await sdk.updateCustomerData({ name: 'Ada Sample', email: 'ada@example.test' });
    await sdk.setAttributes({ source: 'Organic' });
    const refused = await sdk.sendMessage({ text: '' }).catch((error) => error.message);
    await sdk.sendMessage({ text: 'Date: 19.12.; ' + refused });
    await sdk.sendSystemMessage({ text: 'Survey submitted', recipients: 'agents' });`,
  ),
  '/choosing': momentPage(
    { title: 'Choose' },
    `const unknown = await sdk.sendPostback({ id: 'nowhere' }).catch((error) => error.message);
    const nameless = await sdk.sendPostback({}).catch((error) => error.message);
    await sdk.sendPostback({ id: 'choose', type: 'message', ecommerce: { productId: 'chair', quantity: 2 } });
    await sdk.setTitle(['Chosen', Boolean(unknown), nameless].join('; '));`,
  ),
  '/told': momentPage(
    { title: 'Told' },
    `const { chatId, groupId, language, theme, event } = sdk.data;
    const { variant, primaryColor, ctaText } = theme;
    const { type, properties } = event;
    await sdk.setTitle([typeof chatId, groupId, language, variant, primaryColor, ctaText, type,
      properties.card.buttons[1].postbackId].join(' '));`,
  ),
  '/pictured': momentPage({ title: 'With an icon', icon: `{origin}${ICON}` }).replace(
    '"{origin}',
    'location.origin + "',
  ),
  '/odd-picture': momentPage({ title: 'With an odd icon', icon: 'javascript:alert(1)' }),
  '/leaving': momentPage({ isFragile: true }, 'await sdk.close();'),
  '/first': momentPage({ title: 'First page' }),
  '/second': momentPage({ title: 'Second page', isFragile: true }),
  '/fragile': momentPage({ title: 'Half a form', isFragile: true }),
  '/silent': aPage({ body: '<p>Nothing to say</p>' }),
};

/** Height of the sheet, of the frame in it and of the window around it, in pixels, once nothing moves. */
function heights(): readonly [sheet: number, frame: number, around: number] {
  const within = (root: ParentNode | null | undefined, ...tags: readonly string[]): Element | undefined => {
    const [tag = '', ...rest] = tags;
    const found = root?.querySelector(tag) ?? undefined;
    return rest.length === 0 ? found : within(found?.shadowRoot, ...rest);
  };
  const high = (...tags: readonly string[]) => within(document, 'customer-chat', 'customer-chat-window', ...tags);
  const round = (element: Element | undefined) => Math.round(element?.getBoundingClientRect().height ?? 0);
  return [
    round(high('customer-chat-web-view', '.sheet')),
    round(high('customer-chat-web-view', 'iframe')),
    round(high('section')),
  ];
}

/** Leads the frame to another page, as a link in it would. */
function lead(address: string): void {
  const view = document
    .querySelector('customer-chat')
    ?.shadowRoot?.querySelector('customer-chat-window')
    ?.shadowRoot?.querySelector('customer-chat-web-view');
  const target = view?.frame?.contentWindow;
  if (target) target.location.href = address;
}

/** Whether the customer has the button on, in any message. */
const isOn = (postbackId: string) =>
  Object.values(document.querySelector('customer-chat')?.chat?.state.timeline.byChat ?? {})
    .flatMap(({ pages }) => pages.flatMap(({ events }) => events.map(({ event }) => event)))
    .flatMap((event) => (event.type === 'rich_message' ? (event.elements ?? []) : []))
    .some(({ buttons = [] }) => buttons.some((button) => button.postbackId === postbackId && button.userIds?.length));

describe.each(engines)('a page within the conversation in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('that is built for Moments', () => {
    let browser: EngineBrowser;
    let moments: Website;
    let elsewhere: Website;
    let atHand: MomentAtHand;

    beforeAll(async () => {
      [browser, elsewhere] = await Promise.all([
        openBrowser(engine),
        aWebsite({
          '/sdk.js': SDK,
          '/page': momentPage({ title: 'Elsewhere' }, "await sdk.sendMessage({ text: 'From elsewhere' });"),
        }),
      ]);
      moments = await aWebsite({
        ...PAGES,
        [ICON]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '/moved': new URL(`${elsewhere.url}/page`),
      });
      atHand = await momentAtHand(
        browser,
        `<script>addEventListener('message', ({ data }) => {
          if (data?.says) document.documentElement.dataset.heard = data.says;
        });</script>`,
      );
    });

    afterAll(async () => {
      elsewhere?.close();
      moments?.close();
      await Promise.all([browser?.close(), atHand?.close()]);
    });

    const open = (path: string, height?: 'compact' | 'tall' | 'full') => atHand.open(`${moments.url}${path}`, height);
    const untilTitled = (title: string) => expect.poll(atHand.title, PATIENCE).toBe(title);
    const untilClosed = () => expect.poll(atHand.isOpen, PATIENCE).toBe(false);

    it('names itself, speaks for the customer, and is not left without a question', async () => {
      const { page, agent } = atHand;
      await open('/talkative');
      await untilTitled('Choose a date');
      await expect.poll(() => agent.talk(), PATIENCE).toContain('Date: 19.12.; sendMessage: text has to be a text.');
      const customer = () => page.evaluate(() => document.querySelector('customer-chat')?.chat?.state.people.customer);
      await expect
        .poll(customer, PATIENCE)
        .toMatchObject({ name: 'Ada Sample', email: 'ada@example.test', sessionFields: [['source', 'Organic']] });
      await expect.poll(async () => (await agent.page.texts('body')).join(), PATIENCE).toContain('Survey submitted');
      expect((await page.texts('body')).join()).not.toContain('Survey submitted');
      expect(await page.evaluate(linkOutside)).toBe('https://dates.example.test/full');

      await page.press('Escape');
      await expect.poll(() => page.texts('[role=alertdialog] strong'), PATIENCE).toEqual(['Leave this page?']);
      await page.waitFor(press, '[role=alertdialog] button', 'Stay');
      expect(await atHand.isOpen()).toBe(true);
      await page.press('Escape');
      await page.waitFor(press, '[role=alertdialog] button', 'Leave');
      await untilClosed();
    });

    it('answers the message that opened it, and hears when that cannot be (R27)', async () => {
      const before = await atHand.page.texts('.bubble');
      await open('/choosing');
      await untilTitled('Chosen; true; sendPostback: id has to be a text.');
      await atHand.page.waitFor(isOn, 'choose');
      await atHand.click('Close');
      await untilClosed();
      // Only the offer came: a postback says nothing, whatever type the page gives it.
      expect((await atHand.page.texts('.bubble')).length).toBe(before.length + 1);
    });

    it('is told of the conversation, of the message and of the colours around it', async () => {
      await open('/told');
      await untilTitled('string 0 en light #4353ff #ffffff rich_message choose');
      await atHand.click('Close');
      await untilClosed();
    });

    it('shows its icon beside its title, if that is the address of one', async () => {
      const icon = () =>
        atHand.page.evaluate(
          () =>
            document
              .querySelector('customer-chat')
              ?.shadowRoot?.querySelector('customer-chat-window')
              ?.shadowRoot?.querySelector('customer-chat-web-view')
              ?.shadowRoot?.querySelector<HTMLImageElement>('.title img')?.src ?? '',
        );
      await open('/pictured');
      await untilTitled('With an icon');
      expect(await icon()).toBe(`${moments.url}${ICON}`);
      await atHand.click('Close');
      await untilClosed();

      await open('/odd-picture');
      await untilTitled('With an odd icon');
      expect(await icon()).toBe('');
      await atHand.click('Close');
      await untilClosed();
    });

    it('goes when it says so, also when it asked not to be left by mistake', async () => {
      await open('/leaving');
      await untilClosed();
    });

    it.each([
      ['compact', (around: number) => Math.max(around / 2, 260)],
      ['tall', (around: number) => Math.max(around * 0.75, 320)],
      ['full', (around: number) => around - 14],
    ] as const)('takes as much of the window as `%s` says', async (height, expected) => {
      await open('/silent', height);
      await atHand.page.waitFor(hasFocus, '.sheet button');
      const [sheet, frame, around] = await atHand.page.evaluate(heights);
      expect(around).toBeGreaterThan(400);
      expect(Math.abs(sheet - expected(around))).toBeLessThanOrEqual(1);
      // All of it but the header is the page's.
      expect(sheet - frame).toBeGreaterThanOrEqual(60);
      expect(sheet - frame).toBeLessThanOrEqual(64);
      await atHand.click('Close');
      await untilClosed();
    });

    it('is asked about as often as somebody wants to leave, and left by the answer alone', async () => {
      const { page } = atHand;
      await open('/fragile', 'compact');
      await untilTitled('Half a form');
      for (const name of ['Close', 'Close', 'Back to the conversation']) {
        await atHand.click(name);
        await page.waitFor(hasFocus, '.question button');
        expect(await atHand.isOpen()).toBe(true);
      }
      for (const _ of [1, 2]) {
        await page.waitFor(press, '[role=alertdialog] button', 'Stay');
        await expect.poll(atHand.isAsking, PATIENCE).toBe(false);
        for (const _ of [1, 2]) {
          await page.waitFor(press, '.veil', '');
          await page.waitFor(hasFocus, '.question button');
          expect(await atHand.isOpen()).toBe(true);
        }
      }
      await page.waitFor(press, '[role=alertdialog] button', 'Leave');
      await untilClosed();
    });

    it('leads back to its first page, and from there to the conversation', async () => {
      const { page } = atHand;
      await open('/first');
      await untilTitled('First page');
      await page.evaluate(lead, `${moments.url}/second`);
      await untilTitled('Second page');

      await atHand.click('Back to the first page');
      await page.waitFor(press, '[role=alertdialog] button', 'Leave');
      await untilTitled('First page');
      expect(await atHand.isAsking()).toBe(false);

      await atHand.click('Back to the conversation');
      await untilClosed();
      await page.waitFor(hasFocus, '.button');
    });

    it('is shown under its host’s name when it says nothing, and closes at once', async () => {
      await untilTitled(await open('/silent'));
      expect((await atHand.page.texts('.sheet .host')).join()).toContain(new URL(moments.url).host);
      await atHand.page.press('Escape');
      await untilClosed();
    });

    it('is shown all the same when it redirects to another origin, without a say, and closes', async () => {
      const { page, agent } = atHand;
      const button = await open('/moved');
      await page.waitFor(() => document.documentElement.dataset.heard === 'not connected');
      await page.waitFor(() => {
        const view = document
          .querySelector('customer-chat')
          ?.shadowRoot?.querySelector('customer-chat-window')
          ?.shadowRoot?.querySelector('customer-chat-web-view');
        return view?.frame?.className === '' && view.renderRoot.querySelector('[role=progressbar]') === null;
      });
      expect(await atHand.title()).toBe(button);
      await atHand.click('Close');
      await untilClosed();
      expect(await agent.talk()).not.toContain('From elsewhere');
    });
  });
});

function linkOutside(): string | undefined {
  return document
    .querySelector('customer-chat')
    ?.shadowRoot?.querySelector('customer-chat-window')
    ?.shadowRoot?.querySelector('customer-chat-web-view')
    ?.shadowRoot?.querySelector<HTMLAnchorElement>('a.icon-button')?.href;
}

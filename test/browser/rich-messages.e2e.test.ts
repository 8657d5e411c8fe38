import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../sandbox-clients.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { hasFocus } from './people.ts';
import { PushScene } from './push-scene.ts';

const PATIENCE = { timeout: 15_000 };

const settings = (['3.6', '3.0'] as const).flatMap((version) => engines.map((engine) => ({ version, engine })));

const button = (text: string, more: object = {}) => ({ text, postback_id: text, user_ids: [], ...more });

describe.each(settings)('rich messages over v$version in $engine', ({ version, engine }) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('between the shop and an agent', () => {
    let browser: EngineBrowser;
    let scene: PushScene;
    const isNewer = version === '3.6';

    const seen = (selector: string) => scene.page.texts(selector);
    const sees = (selector: string, ...texts: string[]) => expect.poll(() => seen(selector), PATIENCE).toEqual(texts);

    /** Clicks the control that reads so. */
    const click = async (text: string, selector = '.button') => {
      await scene.page.waitFor(mark, selector, text);
      await scene.page.click('[data-wanted]');
    };
    /** What the agent hears of a button. */
    const postbackOf = async (id: string) =>
      (await scene.nora.waitForPush('incoming_rich_message_postback', (push) => at(push, 'postback.id') === id))
        .payload;
    const wordsOf = async (text: string) =>
      (await scene.nora.waitForPush('incoming_event', (push) => at(push, 'event.text') === text)).payload;

    beforeAll(async () => {
      browser = await openBrowser(engine);
      scene = await PushScene.set(browser, version);
      await scene.page.evaluate(drawOrders);
      await scene.customer.write('Something for a small hallway?');
      await scene.nora.waitForPush('incoming_chat');
    });

    afterAll(async () => {
      await scene?.end();
      await browser?.close();
    });

    it('shows a card; its message button says its own words, and tells agent and page', async () => {
      const eventId = await scene.say({
        type: 'rich_message',
        template_id: 'cards',
        elements: [
          {
            title: 'Table lamp, brass',
            subtitle: '32 cm high',
            buttons: [button('Ask about delivery', { type: 'message', value: 'delivery' }), button('Keep it')],
          },
        ],
      });
      await sees('.title', 'Table lamp, brass');
      await click('Ask about delivery');

      expect(await postbackOf('Ask about delivery')).toMatchObject({ event_id: eventId, postback: { toggled: true } });
      expect(await wordsOf('Ask about delivery')).toMatchObject({
        event: { postback: { id: 'Ask about delivery', event_id: eventId, type: 'message', value: 'delivery' } },
      });
      await sees('[aria-pressed=true]', 'Ask about delivery');
      await sees('.answer-to', 'Answer to “Table lamp, brass”');
      expect(await scene.page.evaluate(() => Reflect.get(globalThis, 'pressed'))).toEqual(['Ask about delivery']);
    });

    it('lets a plain button be pressed and taken back', async () => {
      await click('Keep it');
      expect(await postbackOf('Keep it')).toMatchObject({ postback: { toggled: true } });
      await expect.poll(() => seen('[aria-pressed=true]'), PATIENCE).toContain('Keep it');

      await click('Keep it');
      expect(await postbackOf('Keep it')).toMatchObject({ postback: { toggled: false } });
      await expect.poll(() => seen('[aria-pressed=true]'), PATIENCE).not.toContain('Keep it');

      // For the reload.
      await click('Keep it');
      await expect.poll(() => seen('[aria-pressed=true]'), PATIENCE).toContain('Keep it');
    });

    it('shows several cards side by side, each of which can be answered', async () => {
      const elements = ['Oak stool', 'Reading chair', 'Clay mug'].map((title) => ({
        title,
        buttons: [button(`Add ${title}`)],
      }));
      await scene.say({ type: 'rich_message', template_id: 'cards', elements });
      await expect
        .poll(() => seen('customer-chat-carousel .title'), PATIENCE)
        .toEqual(elements.map(({ title }) => title));
      await click('Add Clay mug');
      expect(await postbackOf('Add Clay mug')).toMatchObject({ postback: { toggled: true } });
    });

    it.runIf(isNewer)('lets one choose of a product, and sends the choice', async () => {
      await scene.say({
        type: 'rich_message',
        template_id: 'ecommerce',
        elements: [
          {
            title: 'Oak stool',
            ecommerce: {
              view_type: 'tags',
              product_id: 'stool',
              label: 'Colour',
              options: [
                { option_id: 'natural', label: 'Natural', price: '96', currency: 'EUR', selected: true },
                { option_id: 'black', label: 'Black', price: '99.5', currency: 'EUR' },
              ],
            },
            buttons: [button('Add to basket', { type: 'message', value: 'add' })],
          },
        ],
      });
      await expect.poll(() => seen('.price'), PATIENCE).toEqual(['€96']);
      await click('Black', '.option');
      await expect.poll(() => seen('.price'), PATIENCE).toEqual(['€99.50']);
      await click('Add to basket');

      const ecommerce = { product_id: 'stool', option_id: 'black', quantity: 1 };
      expect(await postbackOf('Add to basket')).toMatchObject({ postback: { ecommerce } });
      expect(await wordsOf('Add to basket')).toMatchObject({ event: { postback: { ecommerce } } });
    });

    it('offers quick replies over the composer until one is given', async () => {
      await scene.say({
        type: 'rich_message',
        template_id: 'quick_replies',
        elements: [
          {
            title: 'Shall I set it aside?',
            buttons: [button('Yes, please', { type: 'message', value: 'yes' }), button('No, thanks')],
          },
        ],
      });
      await sees('.question', 'Shall I set it aside?');
      await sees('[part=quick-replies] customer-chat-rich-button', 'Yes, please', 'No, thanks');
      await click('Yes, please');

      await wordsOf('Yes, please');
      await sees('[part=quick-replies]');
      await sees('.answer', 'Chosen: Yes, please');
      await scene.page.waitFor(hasFocus, 'textarea');
    });

    it('takes quick replies away when the talk moves on', async () => {
      await scene.say({
        type: 'rich_message',
        template_id: 'quick_replies',
        elements: [{ title: 'Anything else?', buttons: [button('That is all')] }],
      });
      await sees('[part=quick-replies]', 'That is all');
      await scene.customer.write('Just looking');
      await sees('[part=quick-replies]');
    });

    it('shows a template that nobody knows as what it has to say', async () => {
      await scene.say({
        type: 'rich_message',
        template_id: isNewer ? 'sticker' : 'cards',
        elements: [{ title: 'A hologram', subtitle: 'You see it from all sides' }],
      });
      await expect.poll(() => seen('.subtitle'), PATIENCE).toContain('You see it from all sides');
    });

    it('opens a page over the talk, closes it by Escape, and is back at the button', async () => {
      const value = `${scene.sandbox.info.url}/sandbox/info?moment-title=Choose%20a%20day`;
      await scene.say({
        type: 'rich_message',
        template_id: 'cards',
        elements: [
          { title: 'Delivery', buttons: [button('Choose a day', { type: 'webview', value, webview_height: 'tall' })] },
        ],
      });
      await click('Choose a day');
      await sees('[part=web-view] .title', 'Choose a day');
      await expect
        .poll(() => seen('[part=web-view] .host bdi'), PATIENCE)
        .toEqual([new URL(scene.sandbox.info.url).host]);
      // Of the page's own origin: without the right to be it.
      expect(await scene.page.evaluate(sandboxOfFrame)).not.toContain('allow-same-origin');
      await scene.page.waitFor(hasFocus, '.icon-button');
      await scene.page.press('Escape');
      await sees('[part=web-view]');
      await scene.page.waitFor(hasFocus, '.button');
    });

    it('draws a custom event as the page does, in the page’s own style, and no other', async () => {
      await scene.say({ type: 'custom', content: { type: 'order', number: 'A-17' } });
      await scene.say({ type: 'custom', content: { type: 'order', number: 'throws' } });
      await scene.say({ type: 'custom', content: { type: 'poll' } });
      await scene.say('After the orders');
      await expect.poll(() => seen('.theirs .bubble').then((all) => all.at(-1)), PATIENCE).toBe('After the orders');
      await sees('.own-order', 'Order A-17');
      expect(
        await scene.page.evaluate(() => getComputedStyle(document.querySelector('.own-order') ?? document.body).color),
      ).toBe('rgb(0, 128, 128)');
      const told = () => scene.page.evaluate(() => Reflect.get(globalThis, 'problems'));
      await expect.poll(told, PATIENCE).toEqual([expect.stringContaining('No such order')]);
    });

    it('shows what a link leads to once that is known', async () => {
      const { chatId, threadId } = await scene.place();
      const event_id = await scene.say('Read https://quietgoods.example/journal');
      await scene.nora.request('update_event_properties', {
        chat_id: chatId,
        thread_id: threadId,
        event_id,
        properties: {
          url_details: { title: 'Small halls', description: 'Light first', url: 'https://quietgoods.example/journal' },
        },
      });
      await sees('[part=link-preview]', 'Small halls Light first quietgoods.example');
    });

    it('is there again after a reload, with what was chosen', async () => {
      const { errors } = scene.page;
      expect(errors).toEqual([]);
      await scene.customer.reload();
      await scene.page.evaluate(drawOrders);
      await scene.customer.openChat();

      await sees('[part=link-preview]', 'Small halls Light first quietgoods.example');
      await sees('.own-order', 'Order A-17');
      await scene.page.evaluate(scrollUp);
      await expect.poll(() => seen('[aria-pressed=true]'), PATIENCE).toEqual(expect.arrayContaining(['Keep it']));
      await expect.poll(() => seen('.answer'), PATIENCE).toEqual(['Chosen: Yes, please']);
    });

    it.runIf(isNewer)('lets the customer delete an own message, by keyboard', async () => {
      await scene.page.click('textarea');
      await scene.customer.write('By mistake');
      const { event } = (await wordsOf('By mistake')) as { event: { id: string } };
      await expect.poll(() => seen('.mine .bubble').then((all) => all.at(-1)), PATIENCE).toBe('By mistake');
      await scene.page.waitFor(focusLastOwn);
      await scene.page.waitFor(mark, 'customer-chat-own-row-menu', '');
      await scene.page.press('Tab');
      await scene.page.press('Enter');
      await sees('.asking', 'Delete?');
      await scene.page.press('Enter');

      const deleted = await scene.nora.waitForPush('event_deleted');
      expect(at(deleted.payload, 'event_id')).toBe(event.id);
      await expect.poll(() => seen('.mine .bubble'), PATIENCE).not.toContain('By mistake');
    });

    it.runIf(!isNewer)('offers no deletion where the version has no words for it', async () => {
      await scene.page.waitFor(focusLastOwn);
      expect(await seen('customer-chat-own-row-menu')).toEqual([]);
    });
  });
});

// What runs inside a page: each function is sent as text, so it stands alone.

/** Marks the first visible match that reads so, the last drawn one before others. */
function mark(selector: string, text: string): boolean {
  const all: HTMLElement[] = [];
  const search = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      delete element.dataset.wanted;
      if (element.matches(selector) && element.textContent?.replace(/\s+/g, ' ').includes(text)) all.push(element);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  const found = all.filter((element) => element.checkVisibility()).at(-1);
  if (found) found.dataset.wanted = '';
  return found !== undefined;
}

/** The page draws orders itself, and hears of buttons and problems. */
function drawOrders(): void {
  const chat = document.querySelector('customer-chat');
  if (chat === null) return;
  const pressed: string[] = [];
  const problems: string[] = [];
  Object.assign(globalThis, { pressed, problems });
  document.documentElement.addEventListener('customer-chat-button', ({ detail }) => pressed.push(detail.button.text));
  document.documentElement.addEventListener('customer-chat-error', ({ detail }) => problems.push(detail.message));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.own-order { color: teal; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  chat.renderers = {
    order: ({ number }) => {
      if (number === 'throws') throw new Error('No such order');
      const order = document.createElement('p');
      order.className = 'own-order';
      order.textContent = `Order ${number}`;
      return order;
    },
  };
}

function sandboxOfFrame(): string {
  const search = (root: Document | ShadowRoot): HTMLIFrameElement | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLIFrameElement && element.closest('[part=web-view]')) return element;
      const inside = element.shadowRoot ? search(element.shadowRoot) : undefined;
      if (inside) return inside;
    }
    return undefined;
  };
  return search(document)?.getAttribute('sandbox') ?? '';
}

function scrollUp(): void {
  const list = document
    .querySelector('customer-chat')
    ?.shadowRoot?.querySelector('customer-chat-window')
    ?.shadowRoot?.querySelector('customer-chat-message-list');
  const scroller = list?.shadowRoot?.querySelector('.scroller');
  if (scroller) scroller.scrollTop = 0;
}

function focusLastOwn(): boolean {
  const list = document
    .querySelector('customer-chat')
    ?.shadowRoot?.querySelector('customer-chat-window')
    ?.shadowRoot?.querySelector('customer-chat-message-list');
  const bubble = [...(list?.shadowRoot?.querySelectorAll<HTMLElement>('.mine .bubble[tabindex="0"]') ?? [])].at(-1);
  bubble?.focus();
  return bubble !== undefined;
}

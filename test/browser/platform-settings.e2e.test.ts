import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, hasFocus } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { portOf } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

/** What of the sandbox's set-up a test is about. */
interface SetUp {
  readonly buttons?: readonly object[];
  readonly localization?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly settings?: object;
}

/** How a page embeds the widget. */
interface Embedding {
  readonly lang?: string;
  readonly attributes?: string;
  readonly content?: string;
  /** Properties, set before the widget begins. */
  readonly phrases?: Readonly<Record<string, unknown>>;
  readonly policy?: string;
}

/** A picture of one colour. */
function aPicture(width: number, height: number): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(160);
  return PNG.sync.write(png);
}

const nameOfLauncher = () =>
  document.querySelector('customer-chat')?.shadowRoot?.querySelector('[part=launcher]')?.getAttribute('aria-label');

/** Width and height of the platform's picture in the launcher, as far as one is to be seen. */
const pictureInLauncher = () => {
  const root = document.querySelector('customer-chat')?.shadowRoot;
  const picture = root?.querySelector('[part=launcher] img');
  const { width = 0, height = 0 } = picture?.getBoundingClientRect() ?? {};
  return { path: picture instanceof HTMLImageElement ? new URL(picture.src).pathname : '', width, height };
};

const requestsTo = (action: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(`/action/${action}?`)).length;

describe.each(engines)("the platform's own set-up in %s", (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('where the page says nothing', () => {
    let browser: EngineBrowser;
    let folder: string;
    let website: Server;
    let origin: string;
    let page: Embedding & { readonly sandbox: Sandbox };
    const sandboxes: Sandbox[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'platform-'));
      website = createServer(({ url = '/' }, response) => {
        if (url.startsWith('/gone')) response.statusCode = 404;
        if (url.endsWith('.png')) {
          response.setHeader('content-type', 'image/png');
          response.end(url.startsWith('/gone') ? '' : aPicture(180, 60));
        } else {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          if (page.policy) response.setHeader('content-security-policy', page.policy);
          response.end(url === '/favicon.ico' ? '' : htmlOf(page));
        }
      });
      await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${portOf(website)}`;
      browser = await openBrowser(engine);
    });

    afterEach(async () => {
      await Promise.all(sandboxes.splice(0).map((sandbox) => sandbox.stop()));
    });

    afterAll(async () => {
      website?.close();
      await Promise.all([browser?.close(), rm(folder, { recursive: true, force: true })]);
    });

    async function aSandbox(setUp: SetUp): Promise<Sandbox> {
      const config = join(folder, `${sandboxes.length}-${Date.now()}.json`);
      await writeFile(config, JSON.stringify({ welcome_message: '', ...setUp }));
      const sandbox = await startSandbox({ config });
      sandboxes.push(sandbox);
      return sandbox;
    }

    /** A visitor at a page with the widget, over a platform that is set up like this. */
    async function visit(setUp: SetUp, embedding: Embedding = {}): Promise<EnginePage> {
      page = { ...embedding, sandbox: await aSandbox(setUp) };
      const visitor = await browser.newPage();
      await visitor.goto(`${origin}/`);
      return visitor;
    }

    const open = (visitor: EnginePage) => new CustomerAtShop(visitor).openChat();
    const reads = (visitor: EnginePage) =>
      expect.poll(async () => (await visitor.texts('customer-chat')).join('\n'), PATIENCE);
    const launcher = (visitor: EnginePage) => expect.poll(() => visitor.evaluate(nameOfLauncher), PATIENCE);

    const TEXT = { id: 't', type: 'text', online_value: 'Ask our people', offline_value: 'Leave us a note' };
    const image = (name: string) => ({
      id: 'i',
      type: 'image',
      online_value: `${origin}/${name}-online.png`,
      offline_value: `${origin}/${name}-offline.png`,
    });

    it('gives the launcher its name and the window its words, by who is there', async () => {
      const visitor = await visit({ buttons: [TEXT], localization: { Agents_not_available: 'We sleep until nine.' } });
      expect(await visitor.evaluate(nameOfLauncher)).toBe('Chat');
      expect(await visitor.evaluate(requestsTo, 'get_dynamic_configuration')).toBe(0);

      await open(visitor);
      await reads(visitor).toContain('We sleep until nine.');
      await launcher(visitor).toBe('Leave us a note');
      expect(await visitor.texts('[part=launcher]')).toEqual(['']);

      const office = await openBrowser('chromium');
      try {
        await AgentAtDesk.signIn(office, page.sandbox);
        await launcher(visitor).toBe('Ask our people');
        await reads(visitor).not.toContain('We sleep until nine.');
      } finally {
        await office.close();
      }
      expect(visitor.errors).toEqual([]);
    });

    it('asks each once, and the versions of the browser itself on the next page', async () => {
      const visitor = await visit({ buttons: [TEXT] });
      await open(visitor);
      await launcher(visitor).toBe('Leave us a note');
      await visitor.reload();
      await open(visitor);
      await launcher(visitor).toBe('Leave us a note');

      for (const action of ['get_dynamic_configuration', 'get_configuration', 'get_localization'])
        expect(await visitor.evaluate(requestsTo, action)).toBe(1);
      if (engine === 'chromium') {
        const sizes = await visitor.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter((entry) => /get_(configuration|localization)\?/.test(entry.name))
            .map((entry) => ('transferSize' in entry ? entry.transferSize : undefined)),
        );
        expect(sizes).toEqual([0, 0]);
      }
    });

    it('has no say where the page has words of its own', async () => {
      const visitor = await visit(
        { buttons: [TEXT], localization: { Agents_not_available: 'We sleep.' } },
        { phrases: { brand: 'Quiet Goods', nobodyOnline: 'Back at nine.' } },
      );
      await open(visitor);
      await expect.poll(() => visitor.evaluate(requestsTo, 'get_localization'), PATIENCE).toBe(1);
      await reads(visitor).toContain('Back at nine.');
      expect((await visitor.texts('customer-chat')).join('\n')).not.toContain('We sleep.');
      expect(await visitor.evaluate(nameOfLauncher)).toBe('Quiet Goods');
    });

    it('says the words of a bar whose label is empty', async () => {
      const visitor = await visit({ buttons: [TEXT] }, { attributes: 'launcher-label' });
      await open(visitor);
      await expect.poll(() => visitor.texts('[part=launcher]'), PATIENCE).toEqual(['Leave us a note']);
    });

    it('picks the language on a page that names none', async () => {
      const visitor = await visit(
        { language: 'de', localization: { Agents_not_available: 'Ab neun sind wir da.' } },
        { lang: '' },
      );
      await open(visitor);
      await reads(visitor).toContain('Ab neun sind wir da.');
      await reads(visitor).toContain('Hallo! Wie können wir helfen?');
    });

    it('says nothing in a language that the page is not in', async () => {
      const visitor = await visit({
        buttons: [TEXT],
        language: 'de',
        localization: { Agents_not_available: 'Schade.' },
      });
      await open(visitor);
      await launcher(visitor).toBe('Leave us a note');
      await reads(visitor).toContain('Nobody is here right now.');
      expect(await visitor.evaluate(requestsTo, 'get_localization')).toBe(0);
    });

    it('draws the launcher as a picture, which gives way to the glyph while the window is open', async () => {
      const visitor = await visit({ buttons: [image('bell'), TEXT] });
      await open(visitor);
      await launcher(visitor).toBe('Leave us a note');
      expect(await visitor.evaluate(pictureInLauncher)).toMatchObject({ width: 0 });

      await visitor.press('Escape');
      await expect
        .poll(() => visitor.evaluate(pictureInLauncher), PATIENCE)
        .toEqual({ path: '/bell-offline.png', width: 180, height: 60 });
      await visitor.click('[part=launcher]');
      await visitor.waitFor(hasFocus, 'textarea');
      expect(visitor.errors).toEqual([]);
    });

    it('leaves the picture out where the page has a sign of its own', async () => {
      const visitor = await visit({ buttons: [image('bell'), TEXT] }, { content: '<b slot="launcher">?</b>' });
      await open(visitor);
      await launcher(visitor).toBe('Leave us a note');
      await visitor.press('Escape');
      expect(await visitor.evaluate(pictureInLauncher)).toMatchObject({ path: '' });
    });

    it.each([
      ['cannot be had', 'gone', undefined],
      ['the page’s policy forbids', 'bell', "img-src 'none'"],
    ])('keeps the widget’s own sign where the picture %s', async (_, name, policy) => {
      const visitor = await visit({ buttons: [image(name), TEXT] }, policy === undefined ? {} : { policy });
      await open(visitor);
      await launcher(visitor).toBe('Leave us a note');
      await visitor.press('Escape');
      await expect.poll(() => visitor.evaluate(() => document.querySelector('customer-chat')?.open)).toBe(false);
      expect(await visitor.evaluate(pictureInLauncher)).toMatchObject({ path: '' });
      // What the browser itself says of it is all that is said.
      expect(visitor.errors.filter((error) => !/404|img-src|Content Security Policy/i.test(error))).toEqual([]);
    });

    it('hides the widget on a domain that it does not trust, and tells the page why', async () => {
      const visitor = await visit({ settings: { domain_allowed: false } });
      await visitor.evaluate(() =>
        document.querySelector('customer-chat')?.addEventListener('customer-chat-error', ({ detail }) => {
          document.documentElement.dataset.error = detail.message;
        }),
      );
      await visitor.click('[part=launcher]');
      await visitor.waitFor(() => document.querySelector('customer-chat')?.hidden);
      expect(await visitor.evaluate(() => document.documentElement.dataset.error)).toContain('trusted domains');
      expect(
        await visitor.evaluate(() => document.querySelector('customer-chat')?.chat?.state.connection.state.is),
      ).toBe('idle');
      expect(await visitor.texts('[part=launcher], [part=frame]')).toEqual([]);
    });
  });
});

function htmlOf({
  lang = 'en',
  attributes = '',
  content = '',
  phrases,
  sandbox,
}: Embedding & { sandbox: Sandbox }): string {
  const { info } = sandbox;
  const { origin } = new URL(info.url);
  return `<!doctype html><html${lang && ` lang="${lang}"`}><meta charset="utf-8"><title>A shop</title>
    <main><h1>A shop</h1></main>
    <customer-chat organization-id="${info.organization_id}" client-id="${info.client_id}" api-url="${origin}" ${attributes}>${content}</customer-chat>
    <script>document.querySelector('customer-chat').phrases = ${JSON.stringify(phrases) ?? 'undefined'}</script>
    <script type="module" src="${origin}/customer-chat.js"></script>`;
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { differenceOf } from '../../scripts/gallery/picture-difference.js';
import {
  closePages,
  Designer,
  newPage,
  PATIENCE,
  pictureOfLauncher,
  pictureOfWindow,
  previewSize,
  TOLERANCE,
} from '../browser/designer.ts';
import type { EnginePage } from '../browser/engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from '../browser/engines.ts';
import { hasFocus } from '../browser/people.ts';
import { type Sandbox, startSandbox } from '../browser/start-sandbox.ts';
import { aPage, aWebsite, type Website } from '../browser/websites.ts';
import { PLACE } from './installed.ts';
import { runTool, startTool } from './run-command.ts';

const SOURCES = join(import.meta.dirname, '../../src');

const ACCENTS = { dark: '#5fb592', light: '#b3245c' } as const;

type Scheme = keyof typeof ACCENTS;
type Size = ReturnType<typeof previewSize>;

/** The widget on a page: closed, and with a conversation in it, from its beginning and further down. */
type Pictures = Readonly<Record<(typeof WHAT)[number], PNG>>;

const WHAT = ['launcher', 'beginning', 'further'] as const;

/** In whole pixels, as the lines of text are at its usual size: nothing stands on a fraction, to be rounded either way. */
const FURTHER = 520;

describe.each(engines)('what the wizard writes in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('against the sandbox', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let pictures: Website;
    let showMadeTalk: () => void;

    beforeAll(async () => {
      [sandbox, browser, pictures] = await Promise.all([startSandbox(), openBrowser(engine), aWebsiteOfPictures()]);
      showMadeTalk = await aScriptOfTheTalk(pictures);
    });

    afterAll(async () => {
      pictures?.close();
      await Promise.all([browser?.close(), sandbox?.stop()]);
    });

    afterEach(closePages);

    it.each(['dark', 'light'] as const)(
      'for npm and as a style sheet looks on an empty %s page as it did in the preview, closed and in a conversation',
      async (scheme) => {
        const designer = await Designer.arrive(browser, sandbox);
        await designer.choose('view', 'conversation');
        await designer.choose('schemes', scheme);
        await designer.choose('scheme', scheme);
        await designer.write('Accent', ACCENTS[scheme]);
        await designer.write('Roundness', '6px');
        await designer.hides('emoji');
        // Nothing is unread in what was never talked in.
        await designer.hides('badge');
        await expect.poll(() => designer.token('radius'), PATIENCE).toBe('6px');
        await expect.poll(() => designer.shown(), PATIENCE).toBe(`Conversation, ${scheme}`);
        await expect.poll(() => designer.shows('emoji-button'), PATIENCE).toBe(false);
        const [npm, css] = [await designer.takes('npm'), await designer.takes('css')];
        expect(npm).toContain("import './customer-chat-theme.css';");
        const made = await picturesOfPreview(designer);
        const size = await designer.page.evaluate(previewSize);

        const app = await opened(
          await anApp(`wizard-${scheme}`, { 'main.js': npm, 'customer-chat-theme.css': css }),
          size,
        );
        expectSame(made, await picturesOf(app));
        const linked = await opened(await aPageThatLinks(css, scheme), size);
        const pasted = await picturesOf(linked);
        expectSame(made, pasted);

        // The comparison can see: another accent is far from it.
        await designer.write('Accent', '#e2562b');
        await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#e2562b');
        const other = await picturesOfPreview(designer);
        for (const what of WHAT) expect(differing(other[what], pasted[what]), what).toBeGreaterThan(TOLERANCE);
        expect([...app.errors, ...linked.errors]).toEqual([]);
      },
      240_000,
    );

    async function picturesOfPreview({ page }: Designer): Promise<Pictures> {
      const talk = await picturesOfTalk(page);
      await page.evaluate(openPreview, false);
      const launcher = await pictureOfLauncher(page);
      await page.evaluate(openPreview, true);
      return { launcher, ...talk };
    }

    /** Opens the window for real, and puts the preview's conversation into it. */
    async function picturesOf(page: EnginePage): Promise<Pictures> {
      const launcher = await pictureOfLauncher(page);
      await page.click('[part~=launcher]');
      await page.waitFor(hasFocus, 'textarea');
      await page.waitFor(() => document.querySelector('customer-chat')?.chat?.state.connection.state.is === 'online');
      await page.evaluate(showMadeTalk);
      return { launcher, ...(await picturesOfTalk(page)) };
    }

    async function picturesOfTalk(page: EnginePage): Promise<Omit<Pictures, 'launcher'>> {
      return { beginning: await pictureAt(page, 0), further: await pictureAt(page, FURTHER) };
    }

    /** The list keeps what is read in its place while things around it find their size. */
    async function pictureAt(page: EnginePage, top: number): Promise<PNG> {
      while (true) {
        await page.waitFor(isWholeAt, top);
        const picture = await pictureOfWindow(page);
        if (await page.evaluate(isWholeAt, top)) return picture;
      }
    }

    async function opened(url: string, size: Size): Promise<EnginePage> {
      const page = await newPage(browser);
      await page.goto(url);
      await page.resize(size);
      return page;
    }

    /** An empty page that links the sheet as a file, and has nothing else of what was made but the scheme. */
    async function aPageThatLinks(css: string, scheme: Scheme): Promise<string> {
      const { url, organization_id, client_id } = sandbox.info;
      const website = await aWebsite({
        '/': aPage({
          head: '<link rel="stylesheet" href="/customer-chat-theme.css">',
          body: `<script src="${url}/customer-chat.js" async></script>
            <customer-chat organization-id="${organization_id}" client-id="${client_id}" api-url="${url}"
              scheme="${scheme}"></customer-chat>`,
        }),
        '/customer-chat-theme.css': css,
      });
      onTestFinished(website.close);
      return `${website.url}/`;
    }
  });
});

/** An empty page with what was written for npm, built with Vite and the packed package. */
async function anApp(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(PLACE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const page = aPage({
    // Or the browser asks for one that is not there.
    head: '<link rel="icon" href="data:,">',
    body: '<script type="module" src="/main.js"></script>',
  });
  for (const [file, text] of Object.entries({ ...files, 'index.html': page })) writeFileSync(join(folder, file), text);
  await runTool('vite', ['build'], folder);
  const program = startTool('vite', ['preview', '--host', '127.0.0.1', '--port', '0'], folder);
  onTestFinished(() => void program.stop());
  const [url] = /http:\S+/.exec(await program.line(/Local:/)) ?? [];
  if (url === undefined) throw new Error('The app has no address.');
  return url;
}

/** `show-made-talk.ts` with all that it imports, as one function that can be sent to a page. */
async function aScriptOfTheTalk(pictures: Website): Promise<() => void> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'show-made-talk.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    // Pictures are named by where they are from the file that names them.
    define: { 'import.meta.url': JSON.stringify(`${pictures.url}/gallery/made/pictures.ts`) },
  });
  return new Function(`${outputFiles[0]?.text}; made.showMadeTalk();`) as () => void;
}

/** The pictures of the conversation, as a server has them: a window shows none that is not at an address of the web. */
function aWebsiteOfPictures(): Promise<Website> {
  const folder = 'sandbox/pages/shop/pictures';
  const files = readdirSync(join(SOURCES, folder)).map((file) => `${folder}/${file}`);
  return aWebsite(Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(join(SOURCES, file), 'utf8')])));
}

/** What a press on the launcher does in the preview, whose page is a frame. */
function openPreview(open: boolean): void {
  const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
  const chat = stage?.querySelector('iframe')?.contentDocument?.querySelector('customer-chat');
  if (!chat) throw new Error('There is no preview.');
  chat.open = open;
}

/** Scrolls the conversation to there; whether all that it shows is loaded, of a page or of the preview. */
function isWholeAt(top: number): boolean {
  const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
  const page = stage ? stage.querySelector('iframe')?.contentDocument : document;
  const allIn = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
    ]);
  const all = page ? allIn(page) : [];
  const list = all.find((element) => element.getAttribute('role') === 'log');
  if (!list) return false;
  const isThere = list.scrollTop === top;
  list.scrollTop = top;
  const edge = list.getBoundingClientRect().bottom;
  const isReady = (element: Element) =>
    element.localName === 'img'
      ? // Elements of another page are not instances of this one's classes, and pictures below the edge are not asked for.
        element.getBoundingClientRect().top > edge || Reflect.get(element, 'naturalWidth') > 0
      : element.matches(':defined');
  return isThere && all.every(isReady);
}

const differing = (one: PNG, other: PNG): number => differenceOf(one, other).pixels / (one.width * one.height);

function expectSame(made: Pictures, pasted: Pictures): void {
  for (const what of WHAT) {
    const [one, other] = [made[what], pasted[what]];
    expect([other.width, other.height], what).toEqual([one.width, one.height]);
    expect(differing(one, other), what).toBeLessThan(TOLERANCE);
  }
}

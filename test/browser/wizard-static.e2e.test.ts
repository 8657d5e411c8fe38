import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Designer, PATIENCE } from './designer.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { portOf } from './websites.ts';

const ROOT = new URL('../../', import.meta.url);
const FILES = new URL('dist/wizard/', ROOT);

/** Somewhere below a company's own pages. */
const PLACE = '/brand/tools/wizard/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

describe('the wizard as static files', () => {
  let server: Server;
  let place: string;
  /** What was asked for and is not among the files. */
  const missing: string[] = [];

  beforeAll(async () => {
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['scripts/build.js', '--if-stale', 'wizard'], { cwd: fileURLToPath(ROOT), env });
    // Files and nothing else, as any host of them does.
    server = createServer(({ url = '/' }, response) => {
      const path = url.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
      const file = path.startsWith(PLACE) ? new URL(path.slice(PLACE.length), FILES) : undefined;
      if (file === undefined || !file.href.startsWith(FILES.href) || !existsSync(file)) {
        // Browsers ask for an icon by themselves.
        if (path !== '/favicon.ico') missing.push(path);
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    place = `http://127.0.0.1:${portOf(server)}${PLACE}`;
  }, 120_000);

  afterAll(() => {
    server?.close();
  });

  describe.each(engines)('in %s', (engine) => {
    let browser: EngineBrowser;

    beforeAll(async () => {
      if (isInstalled(engine)) browser = await openBrowser(engine);
    });

    afterAll(() => browser?.close());

    it.skipIf(engine !== 'chromium' && !isInstalled(engine))(
      'is whole wherever it is put, and asks nobody else for anything',
      async () => {
        const page = await browser.newPage();
        const designer = new Designer(page, place);
        await designer.open('#accent=%23b3245c');
        await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#b3245c');
        for (const view of ['launcher', 'welcome', 'form', 'offline', 'conversation']) {
          await designer.choose('view', view);
          await expect.poll(() => page.evaluate(isDrawn), PATIENCE).toBe(true);
        }

        await designer.pastes('customer-chat { --customer-chat-accent: #1f6b50; --customer-chat-radius: 2px }');
        await expect.poll(() => designer.token('radius'), PATIENCE).toBe('2px');
        await designer.reload();
        await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#1f6b50');
        // Nobody has told this page whose chat it is: what has to be filled in says so.
        const script = await designer.takes('script');
        expect(script).toContain('src="https://your-site.example/customer-chat.js"');
        expect(script).toContain('organization-id="YOUR-ORGANIZATION-ID"');
        expect(script).not.toContain('%');
        expect(await designer.takes('css')).toContain('--customer-chat-radius: 2px');

        const asked = await page.evaluate(everythingAskedFor);
        expect(asked.length).toBeGreaterThan(3);
        expect(asked.filter((url) => !url.startsWith(place) && !/^(data|blob):/.test(url))).toEqual([]);
        expect(missing).toEqual([]);
        expect(page.errors).toEqual([]);
        await page.close();
      },
    );
  });
});

/** Whether every preview shows the widget, and each picture in it is there. */
function isDrawn(): boolean {
  const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
  const frames = [...(stage?.querySelectorAll('iframe') ?? [])];
  const allIn = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
    ]);
  return (
    frames.length > 0 &&
    frames.every(({ contentDocument }) => {
      const all = contentDocument ? allIn(contentDocument) : [];
      const pictures = all.filter(({ localName }) => localName === 'img');
      return (
        all.some(({ localName }) => localName === 'customer-chat') &&
        // Elements of another page are not instances of this one's classes.
        pictures.every((picture) => Number(Reflect.get(picture, 'naturalWidth')) > 0) &&
        all.every(({ localName }) => !localName.includes('-') || isDefined(contentDocument, localName))
      );
    })
  );
  function isDefined(page: Document | null, name: string): boolean {
    return page?.defaultView?.customElements.get(name) !== undefined;
  }
}

/** Addresses of all that this page and its previews have loaded, or tried to. */
function everythingAskedFor(): readonly string[] {
  const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
  const frames = [...(stage?.querySelectorAll('iframe') ?? [])];
  return [performance, ...frames.flatMap(({ contentWindow }) => contentWindow?.performance ?? [])].flatMap((record) =>
    record.getEntriesByType('resource').map(({ name }) => name),
  );
}

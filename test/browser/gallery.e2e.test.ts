import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

/** What of a group this reads. */
interface Group {
  readonly id: string;
  readonly states: readonly { readonly id: string; readonly opens?: true }[];
}

/** Some states are about files that are not there: that they cannot be loaded is said by the browser itself. */
const ABSENT = /^Failed to load resource|net::ERR_|NetworkError|NS_ERROR|404/;

class Gallery {
  constructor(
    readonly page: EnginePage,
    readonly sandbox: Sandbox,
  ) {}

  async open(look: Readonly<Record<string, string>>): Promise<void> {
    await this.page.goto(`${this.sandbox.info.url}/gallery?${new URLSearchParams(look)}`);
    await this.page.waitFor(() => document.querySelector('gallery-page[ready]') !== null);
  }

  /** What can be shown by itself: each group, and each state that comes only when it is asked for. */
  parts(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const groups: unknown = Reflect.get(document.querySelector('gallery-page') ?? {}, 'groups');
      if (!Array.isArray(groups)) throw new Error('The gallery has no groups.');
      return (groups as readonly Group[]).flatMap(({ id, states }) => [
        id,
        ...states.filter(({ opens }) => opens).map((state) => `${id}/${state.id}`),
      ]);
    });
  }

  /** What was thrown and what the page's policy forbade. */
  async problems(): Promise<readonly string[]> {
    const noticed = await this.page.evaluate((): unknown =>
      Reflect.get(document.querySelector('gallery-page') ?? {}, 'problems'),
    );
    const list: readonly unknown[] = Array.isArray(noticed) ? noticed : ['The gallery is not there.'];
    return [...list.map(String), ...this.page.errors.filter((error) => !ABSENT.test(error))];
  }
}

/** Runs the audit (WCAG 2.2 AA and its own advice) once nothing fades or moves any more: a line for each finding. */
const audit = new Function(`
  ${axe.source};
  const ending = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
  return Promise.allSettled(ending.map(({ finished }) => finished))
    .then(() => axe.run(document))
    .then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))))`) as () => Promise<
  string[]
>;

const LOOKS = [
  { scheme: 'light', dir: 'ltr' },
  { scheme: 'dark', dir: 'ltr' },
  { scheme: 'light', dir: 'rtl' },
  { scheme: 'dark', dir: 'rtl' },
];

describe.each(engines)('the gallery in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('over the built pages', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;

    beforeAll(async () => {
      [sandbox, browser] = await Promise.all([startSandbox(), openBrowser(engine)]);
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), sandbox?.stop()]);
    });

    it('shows every group without an error and with nothing for the page’s policy to forbid', async () => {
      const gallery = new Gallery(await browser.newPage(), sandbox);
      await gallery.open({ only: 'nothing' });
      for (const only of await gallery.parts()) {
        await gallery.open({ only });
        expect(await gallery.problems(), only).toEqual([]);
      }
    }, 120_000);

    // WebKit draws without a graphics card here: all of it takes longer than a test waits.
    it.skipIf(engine === 'webkit')('shows all of it at once', async () => {
      const gallery = new Gallery(await browser.newPage(), sandbox);
      await gallery.open({});
      expect(await gallery.problems()).toEqual([]);
    });

    it('shows as much of it, and as it is asked to', async () => {
      const gallery = new Gallery(await browser.newPage(), sandbox);
      await gallery.open({ only: 'composer/empty', scheme: 'dark', dir: 'rtl', width: '320', accent: '#aa5500' });
      const look = await gallery.page.evaluate(() => {
        const root = document.querySelector('gallery-page')?.shadowRoot;
        const frames = [...(root?.querySelectorAll('gallery-frame') ?? [])];
        const [frame] = frames;
        const style = frame && getComputedStyle(frame);
        return {
          frames: frames.length,
          scheme: style?.colorScheme,
          direction: style?.direction,
          width: frame?.clientWidth,
          accent: style?.getPropertyValue('--customer-chat-accent'),
        };
      });
      expect(look).toEqual({ frames: 1, scheme: 'dark', direction: 'rtl', width: 320, accent: '#aa5500' });
    });

    it.skipIf(engine !== 'chromium').each(LOOKS)(
      'passes the audit group by group, %o',
      async (look) => {
        const gallery = new Gallery(await browser.newPage(), sandbox);
        await gallery.open({ ...look, only: 'nothing' });
        for (const only of await gallery.parts()) {
          await gallery.open({ ...look, only });
          expect(await gallery.page.evaluate(audit), only).toEqual([]);
        }
      },
      120_000,
    );
  });
});

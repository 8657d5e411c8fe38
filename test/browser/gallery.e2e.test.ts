import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { GalleryVisit } from './gallery-visit.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

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
      const gallery = new GalleryVisit(await browser.newPage(), sandbox);
      await gallery.open({ only: 'nothing' });
      for (const only of await gallery.parts()) {
        await gallery.open({ only });
        expect(await gallery.problems(), only).toEqual([]);
      }
    }, 120_000);

    // WebKit draws without a graphics card here: all of it takes longer than a test waits.
    it.skipIf(engine === 'webkit')('shows all of it at once', async () => {
      const gallery = new GalleryVisit(await browser.newPage(), sandbox);
      await gallery.open({});
      expect(await gallery.problems()).toEqual([]);
    });

    it('shows as much of it, and as it is asked to', async () => {
      const gallery = new GalleryVisit(await browser.newPage(), sandbox);
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
  });
});

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { type GalleryLook, GalleryVisit } from './gallery-visit.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = 180_000;

const LOOKS: readonly GalleryLook[] = ['ltr', 'rtl'].flatMap((dir) =>
  ['light', 'dark'].map((scheme) => ({ scheme, dir })),
);

const PRESETS = readdirSync(new URL('../../src/themes/', import.meta.url)).map((file) => file.replace('.css', ''));

const IN_BOTH_SCHEMES: readonly GalleryLook[] = PRESETS.flatMap((theme) =>
  ['light', 'dark'].map((scheme) => ({ theme, scheme })),
);

/** Each preset once, light and dark by turns: what differs between engines is how they compute, not what. */
const BY_TURNS: readonly GalleryLook[] = PRESETS.map((theme, at) => ({
  theme,
  scheme: at % 2 === 0 ? 'light' : 'dark',
}));

const PRESET_LOOKS: Readonly<Record<Engine, readonly GalleryLook[]>> = {
  chromium: IN_BOTH_SCHEMES,
  firefox: BY_TURNS,
  // Without a graphics card it takes its time for each.
  webkit: BY_TURNS.slice(0, 2),
};

/** They are few pieces, made of the same colours as the rest. */
const CORNERS: readonly GalleryLook[] = [
  { scheme: 'light', dir: 'ltr' },
  { scheme: 'dark', dir: 'rtl' },
];
const COVER_LOOKS: typeof PRESET_LOOKS = { chromium: [...CORNERS, ...BY_TURNS], firefox: CORNERS, webkit: CORNERS };

describe.each(engines)('the gallery’s audit in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('over the built pages', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let gallery: GalleryVisit;

    beforeAll(async () => {
      [sandbox, browser] = await Promise.all([startSandbox(), openBrowser(engine)]);
      gallery = new GalleryVisit(await browser.newPage(), sandbox);
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), sandbox?.stop()]);
    });

    // What stands alone on its page has no neighbour whose landmark or heading could excuse its own.
    it.skipIf(engine !== 'chromium')(
      'is passed by each group on a page of its own',
      async () => {
        await gallery.open({ only: 'nothing' });
        for (const only of await gallery.parts()) {
          await gallery.open({ only });
          expect(await gallery.audit(), only).toEqual([]);
        }
      },
      PATIENCE,
    );

    it(
      'is passed by every state, light and dark, in both directions',
      async () => {
        for (const only of await portions()) {
          await gallery.open({ only });
          await passes(engine === 'webkit' ? CORNERS : LOOKS);
        }
      },
      PATIENCE,
    );

    it(
      'is passed by every state in each of the six presets',
      async () => {
        for (const only of await portions()) {
          await gallery.open({ only });
          expect(await gallery.presets()).toEqual(PRESETS);
          await passes(PRESET_LOOKS[engine]);
        }
      },
      PATIENCE,
    );

    it(
      'is passed by what covers the page',
      async () => {
        await gallery.open({ only: 'nothing' });
        const covers = await gallery.covers();
        expect(covers).not.toEqual([]);
        for (const only of covers) {
          await gallery.open({ only });
          await passes(COVER_LOOKS[engine]);
        }
      },
      PATIENCE,
    );

    /** All at once; in WebKit, which draws without a graphics card here, a group at a time. */
    async function portions(): Promise<readonly string[]> {
      if (engine !== 'webkit') return [''];
      await gallery.open({ only: 'nothing' });
      return (await gallery.parts()).filter((part) => !part.includes('/'));
    }

    /** What is on the page now, worn in each of these looks. */
    async function passes(looks: readonly GalleryLook[]): Promise<void> {
      for (const look of looks) {
        await gallery.wear(look);
        expect(await gallery.auditAll(), JSON.stringify(look)).toEqual([]);
      }
    }
  });
});

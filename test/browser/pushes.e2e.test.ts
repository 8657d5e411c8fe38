import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lateFiles } from '../../scripts/widget-files.js';
import type { PushName } from '../../src/protocol/pushes.ts';
import { PUSHES as OLDER } from '../../src/protocol/v3-0/push.ts';
import { PUSHES as NEWER } from '../../src/protocol/v3-6/push.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { PushScene } from './push-scene.ts';
import type { Story } from './push-story.ts';
import { storiesOfChats } from './stories-of-chats.ts';
import { storiesOfPeople } from './stories-of-people.ts';

/** From the frame on the wire to what a customer sees or a page hears: every push of either version, one after the other. */
const STORIES: Readonly<Record<PushName, Story>> = { ...storiesOfPeople, ...storiesOfChats };

/** Version -> name on the wire -> what it is in the widget's words. */
const PUSHES = {
  '3.6': Object.keys(NEWER).map((action) => ({ action, type: action as PushName })),
  '3.0': Object.entries(OLDER).map(([action, { type }]) => ({ action, type })),
};

const inOrder = Object.keys(STORIES);

it('has a story for every push that the codecs know, and for none besides', () => {
  const known = Object.values(PUSHES).flatMap((pushes) => pushes.map(({ type }) => type));

  expect([...new Set(known)].sort()).toEqual([...inOrder].sort());
  expect([PUSHES['3.6'].length, PUSHES['3.0'].length]).toEqual([29, 22]);
});

const settings = (['3.6', '3.0'] as const).flatMap((version) => engines.map((engine) => ({ version, engine })));

describe.each(settings)('over v$version in $engine', ({ version, engine }) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('the push', () => {
    let browser: EngineBrowser;
    let scene: PushScene;

    beforeAll(async () => {
      browser = await openBrowser(engine);
      scene = await PushScene.set(browser, version);
    });

    afterAll(async () => {
      await browser?.close();
      await scene?.end();
    });

    /** As the wire names them, in the order of the stories. */
    const told = [...PUSHES[version]]
      .sort((a, b) => inOrder.indexOf(a.type) - inOrder.indexOf(b.type))
      .map(({ action, type }) => ({ action, story: STORIES[type] }));

    for (const { action, story } of told) {
      it(`${action} ${story.tells}`, async () => {
        await scene.forget();
        await story.happens(scene);
        await scene.cameIn(action);
        await story.shows(scene);
      });
    }

    it('after all of that, the page has nothing to complain of', () => {
      expect(scene.page.errors).toEqual([]);
    });

    it('took the codec of v3.0 for that where it is spoken, and nowhere else', async () => {
      const older = lateFiles().find(({ source }) => source === 'src/protocol/v3-0/codec.ts')?.file;
      const loaded = await scene.page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
      );

      expect(older).toBeDefined();
      expect(loaded.includes(`${older}`)).toBe(version === '3.0');
    });
  });
});

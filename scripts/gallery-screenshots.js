/**
 * `npm run gallery [folder]`: pictures of everything that the gallery shows, light and dark, in both directions, at the
 * width of a window and of phones. `ONLY=files` takes one group's. `npm run gallery -- store` and `… compare`: see
 * gallery/stored-pictures.js.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowsers } from './browsers.js';
import { buildAll, SERVER_TARGETS } from './build.js';
import { comparePictures, storePictures } from './gallery/stored-pictures.js';
import { chromiumOptions } from './launchers/launch-options.js';
import { startSandbox } from './sandbox-process.js';

/** @typedef {{ scheme: 'light' | 'dark', dir: 'ltr' | 'rtl', width: number }} Look */

/** @type {readonly Look[]} */
const LOOKS = [
  { scheme: 'light', dir: 'ltr', width: 400 },
  { scheme: 'dark', dir: 'ltr', width: 400 },
  { scheme: 'light', dir: 'rtl', width: 400 },
  { scheme: 'dark', dir: 'rtl', width: 390 },
  { scheme: 'light', dir: 'ltr', width: 390 },
  { scheme: 'light', dir: 'ltr', width: 320 },
];
/** So wide and narrower is a phone, held upright and touched. */
const PHONE = 390;

/** Of the sandbox, while pictures are taken. */
const STILL_PORT = 4598;

const [, , task = 'dist/gallery-shots'] = process.argv;
const only = process.env.ONLY;

await buildAll(SERVER_TARGETS, { onlyStale: true });
// The address of a page over the talk is in its picture: the same port each time.
const sandbox = await startSandbox({ port: STILL_PORT });
try {
  if (task === 'store') await storePictures(sandbox.info.url);
  else if (task === 'compare') process.exitCode = (await comparePictures(sandbox.info.url)) ? 0 : 1;
  else await takeAll(task);
} finally {
  await sandbox.stop();
}

/** @param {string} folder */
async function takeAll(folder) {
  const { chromium: executable } = findBrowsers();
  if (executable === undefined) throw new Error('Chromium is needed: node scripts/browsers.js --install');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch(chromiumOptions(executable));
  try {
    for (const look of LOOKS) await take(browser, folder, look);
  } finally {
    await browser.close();
  }
}

/** @param {import('playwright').Browser} browser @param {string} folder @param {Look} look */
async function take(browser, folder, { scheme, dir, width }) {
  const isPhone = width <= PHONE;
  const context = await browser.newContext({
    viewport: isPhone ? { width, height: 844 } : { width: 1320, height: 900 },
    ...(isPhone && { hasTouch: true, isMobile: true }),
    reducedMotion: 'reduce',
    colorScheme: scheme,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  /** @param {string} shown */
  const open = async (shown) => {
    await page.goto(
      `${sandbox.info.url}/gallery?${new URLSearchParams({ scheme, dir, width: String(width), only: shown })}`,
    );
    await page.locator('gallery-page[ready]').waitFor();
  };
  await open('nothing');
  /** @type {{ id: string, opens: string[] }[]} */
  const groups = await page.evaluate(`document.querySelector('gallery-page').groups.map(({ id, states }) => ({
    id,
    opens: states.filter(({ opens }) => opens).map((state) => state.id),
  }))`);
  /** @param {string} name @param {boolean} fullPage */
  const picture = (name, fullPage) =>
    page.screenshot({
      path: join(folder, `${name}-${scheme}-${dir}-${width}.png`),
      animations: 'disabled',
      fullPage,
    });
  for (const { id, opens } of groups) {
    if (only !== undefined && only !== id) continue;
    await open(id);
    await picture(id, true);
    for (const state of opens) {
      await open(`${id}/${state}`);
      // A frame inside is painted a little after it has loaded.
      await page.waitForLoadState('networkidle');
      await picture(`${id}-${state}`, false);
    }
  }
  await context.close();
}

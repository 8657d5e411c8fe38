/** A page in each of three engines, of one size, that goes to an address and has its picture taken. */

import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../browsers.js';
import { chromiumOptions, firefoxOptions } from '../launchers/launch-options.js';
import { launchWebKit } from '../launchers/launch-webkit.js';
import { resizeWebKit } from '../launchers/webkit-input.js';

/**
 * @typedef {object} GalleryPage
 * @property {string} version of the engine
 * @property {(url: string) => Promise<void>} goto
 * @property {(expression: string) => Promise<unknown>} evaluate what it gives, awaited
 * @property {(whole: boolean) => Promise<Uint8Array>} picture as PNG: all of the page, or what is in sight
 * @property {() => Promise<void>} close
 *
 * @typedef {import('../browsers.js').Engine} Engine
 */

/** Three states beside one another. */
const SIZE = { width: 1320, height: 900 };

/** @type {Record<Engine, () => Promise<GalleryPage>>} */
const OPENERS = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/** @param {Engine} engine */
export const openGalleryPage = (engine) => OPENERS[engine]();

async function openChromium() {
  const browser = await chromium.launch(chromiumOptions(there('chromium')));
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce', locale: 'en-US' });
  const page = await context.newPage();
  return {
    version: browser.version(),
    goto: async (/** @type {string} */ url) => void (await page.goto(url)),
    evaluate: (/** @type {string} */ expression) => page.evaluate(expression),
    picture: (/** @type {boolean} */ whole) => page.screenshot({ fullPage: whole }),
    close: () => browser.close(),
  };
}

async function openFirefox() {
  const options = firefoxOptions(there('firefox'));
  const browser = await puppeteer.launch({
    ...options,
    defaultViewport: SIZE,
    extraPrefsFirefox: { ...options.extraPrefsFirefox, 'ui.prefersReducedMotion': 1 },
  });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    goto: async (/** @type {string} */ url) => void (await page.goto(url)),
    evaluate: (/** @type {string} */ expression) => page.evaluate(expression),
    picture: (/** @type {boolean} */ whole) => page.screenshot({ fullPage: whole }),
    close: () => browser.close(),
  };
}

async function openWebKit() {
  const { driver, close } = await launchWebKit(there('webkit'));
  await resizeWebKit(driver, SIZE);
  const capabilities = await driver.getCapabilities();
  const sight = async () => Buffer.from(await driver.takeScreenshot(), 'base64');
  return {
    version: `${capabilities.getBrowserName()} ${capabilities.getBrowserVersion()}`,
    goto: (/** @type {string} */ url) => driver.get(url),
    evaluate: (/** @type {string} */ expression) => driver.executeScript(`return ${expression}`),
    picture: (/** @type {boolean} */ whole) => (whole ? stitched(driver, sight) : sight()),
    close,
  };
}

/**
 * WebKit's driver shows what is in sight: a page is put together of as many of these as it has.
 * @param {import('selenium-webdriver').WebDriver} driver
 * @param {() => Promise<Buffer>} sight
 */
async function stitched(driver, sight) {
  const height = Number(await driver.executeScript('return document.documentElement.scrollHeight'));
  /** @type {PNG | undefined} */
  let whole;
  for (let done = 0; done < height; ) {
    const top = Number(
      await driver.executeScript(
        'scrollTo({ top: arguments[0], behavior: "instant" }); return Math.round(document.documentElement.scrollTop)',
        done,
      ),
    );
    // What is scrolled to is drawn in the frame after the next.
    await driver.executeAsyncScript(
      'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))',
    );
    const part = PNG.sync.read(await sight());
    whole ??= new PNG({ width: part.width, height: Math.max(height, part.height) });
    const rows = Math.min(part.height - (done - top), whole.height - done);
    PNG.bitblt(part, whole, 0, done - top, part.width, rows, 0, done);
    done += rows;
  }
  if (whole === undefined) throw new Error('The page is empty.');
  return PNG.sync.write(whole);
}

/**
 * @template {Engine} E
 * @param {E} engine
 */
function there(engine) {
  const found = findBrowsers()[engine];
  if (found === undefined) throw new Error(`${engine} is not on this machine: node scripts/browsers.js --install`);
  return found;
}

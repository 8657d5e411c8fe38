/** A page in each of three engines, of one size, that goes to an address and has its picture taken. */

import { chromium } from 'playwright';
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

/** Tiles painted by the graphics library and by the processor smooth edges differently; which does which is chance. */
const ONE_PAINTER = { WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };

async function openWebKit() {
  const { driver, close } = await launchWebKit(there('webkit'), 'normal', ONE_PAINTER);
  const sized = (/** @type {number} */ height) => resizeWebKit(driver, { ...SIZE, height });
  await sized(SIZE.height);
  const capabilities = await driver.getCapabilities();
  return {
    version: `${capabilities.getBrowserName()} ${capabilities.getBrowserVersion()}`,
    goto: async (/** @type {string} */ url) => {
      await sized(SIZE.height);
      await driver.get(url);
    },
    evaluate: (/** @type {string} */ expression) => driver.executeScript(`return ${expression}`),
    // The driver shows what is in sight. Scrolled to, it may still be what was in sight before: the window grows instead.
    picture: async (/** @type {boolean} */ whole) => {
      if (whole) await sized(Number(await driver.executeScript('return document.documentElement.scrollHeight')));
      return Buffer.from(await driver.takeScreenshot(), 'base64');
    },
    close,
  };
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

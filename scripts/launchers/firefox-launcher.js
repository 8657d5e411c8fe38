/** Runs component tests in a stock Firefox over WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import { firefoxOptions } from './launch-options.js';

/**
 * @param {string} executablePath
 * @returns {import('@web/test-runner').BrowserLauncher & { getPage(id: string): import('puppeteer-core').Page }}
 */
export function firefoxLauncher(executablePath) {
  /** @type {Promise<import('puppeteer-core').Browser> | undefined} */
  let browser;
  /** @type {Map<string, import('puppeteer-core').Page>} */
  const pages = new Map();

  /** @param {string} id */
  const getPage = (id) => {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`Firefox has no page for test session ${id}.`);
    return page;
  };

  return {
    name: 'Firefox',
    // By this name the runner's commands (keys, mouse, viewport) know how to use getPage().
    type: 'puppeteer',
    // Only the tab in front has focus and runs its timers at full speed.
    concurrency: 1,
    getPage,
    async startSession(id, url) {
      browser ??= puppeteer.launch(firefoxOptions(executablePath));
      const page = await (await browser).newPage();
      pages.set(id, page);
      await page.goto(url);
    },
    async stopSession(id) {
      const page = getPage(id);
      pages.delete(id);
      await page.close();
      return { errors: [] };
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url(),
    async stop() {
      await (await browser)?.close();
    },
    async startDebugSession() {
      throw new Error('Debug in Chromium; Firefox runs without a window here.');
    },
  };
}

import { chromium } from 'playwright';
import puppeteer, { type Page as FirefoxPage } from 'puppeteer-core';
import { ENGINES, type Engine, findBrowsers } from '../../scripts/browsers.js';
import { chromiumOptions, firefoxOptions, VIEWPORT } from '../../scripts/launchers/launch-options.js';
import { launchWebKit } from '../../scripts/launchers/launch-webkit.js';
import { resizeWebKit, webkitKeyboard, webkitMouse } from '../../scripts/launchers/webkit-input.js';
import { EnginePage } from './engine-page.ts';

export type { Engine };

/** A running engine. Its pages are strangers to each other: each has cookies and storage of its own. */
export interface EngineBrowser {
  readonly engine: Engine;
  newPage(): Promise<EnginePage>;
  /** Closes its pages too. */
  close(): Promise<void>;
}

const found = findBrowsers();

/** The engines of this machine. A suite for another one is skipped: `describe.skipIf(!isInstalled('webkit'))`. */
export const isInstalled = (engine: Engine): boolean => found[engine] !== undefined;

export const engines: readonly Engine[] = ENGINES;

/** Of Firefox's own settings, by their names in `about:config`. */
type FirefoxPrefs = Readonly<Record<string, string | number | boolean>>;

const OPENERS: Readonly<Record<Engine, (firefoxPrefs?: FirefoxPrefs) => Promise<EngineBrowser>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
};

/** Starts an engine; whoever starts it closes it. `firefoxPrefs`: what its driver has no word for. */
export function openBrowser(engine: Engine, firefoxPrefs?: FirefoxPrefs): Promise<EngineBrowser> {
  return OPENERS[engine](firefoxPrefs);
}

async function openChromium(): Promise<EngineBrowser> {
  const browser = await chromium.launch(chromiumOptions(installed('chromium', found.chromium)));
  return {
    engine: 'chromium',
    async newPage() {
      const context = await browser.newContext({ viewport: VIEWPORT });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      return new EnginePage(
        {
          goto: async (url) => void (await page.goto(url)),
          reload: async () => void (await page.reload()),
          evaluate: (expression) => page.evaluate(expression),
          keyboard: page.keyboard,
          mouse: page.mouse,
          resize: (size) => page.setViewportSize(size),
          prefer: (colorScheme) => page.emulateMedia({ colorScheme }),
          screenshot: () => page.screenshot(),
          close: () => context.close(),
        },
        errors,
      );
    },
    close: () => browser.close(),
  };
}

/** Of Firefox's pages only the newest is in front; the ones behind count as hidden. */
async function openFirefox(prefs: FirefoxPrefs = {}): Promise<EngineBrowser> {
  const { extraPrefsFirefox, ...options } = firefoxOptions(installed('firefox', found.firefox));
  const browser = await puppeteer.launch({ ...options, extraPrefsFirefox: { ...extraPrefsFirefox, ...prefs } });
  return {
    engine: 'firefox',
    async newPage() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      return new EnginePage(
        {
          goto: async (url) => void (await page.goto(url)),
          reload: async () => void (await page.reload()),
          evaluate: (expression) => page.evaluate(expression),
          keyboard: firefoxKeyboard(page),
          mouse: page.mouse,
          resize: (size) => page.setViewport(size),
          screenshot: () => page.screenshot(),
          close: () => context.close(),
        },
        errors,
      );
    },
    close: () => browser.close(),
  };
}

/** Puppeteer takes keys by a type of names, tests by plain strings; it checks them when they are pressed. */
function firefoxKeyboard({ keyboard }: FirefoxPage) {
  type KeyInput = Parameters<typeof keyboard.press>[0];
  return {
    type: (text: string) => keyboard.type(text),
    down: (key: string) => keyboard.down(key as KeyInput),
    up: (key: string) => keyboard.up(key as KeyInput),
    press: (key: string) => keyboard.press(key as KeyInput),
  };
}

/** A window of WebKitGTK's driver is a browser of its own, so each page starts one. */
async function openWebKit(): Promise<EngineBrowser> {
  const paths = installed('webkit', found.webkit);
  const running = new Set<{ close(): Promise<void> }>();
  return {
    engine: 'webkit',
    async newPage() {
      const webkit = await launchWebKit(paths);
      const { driver } = webkit;
      running.add(webkit);
      await resizeWebKit(driver, VIEWPORT);
      return new EnginePage({
        goto: (url) => driver.get(url),
        reload: () => driver.navigate().refresh(),
        evaluate: (expression) => driver.executeScript(`return ${expression}`),
        keyboard: webkitKeyboard(driver),
        mouse: webkitMouse(driver),
        resize: (size) => resizeWebKit(driver, size),
        screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
        close: async () => {
          running.delete(webkit);
          await webkit.close();
        },
      });
    },
    async close() {
      await Promise.all([...running].map((webkit) => webkit.close()));
      running.clear();
    },
  };
}

function installed<T>(engine: Engine, path: T | undefined): T {
  if (path === undefined) throw new Error(`${engine} is not on this machine: node scripts/browsers.js --install`);
  return path;
}

/** Runs component tests in a stock WebKitGTK, one after another in its one window. */
import { VIEWPORT } from './launch-options.js';
import { launchWebKit } from './launch-webkit.js';
import { resizeWebKit, webkitKeyboard, webkitMouse } from './webkit-input.js';

/**
 * @param {import('../browsers.js').WebKitPaths} paths
 * @returns {import('@web/test-runner').BrowserLauncher & { getPage(id: string): object }}
 */
export function webkitLauncher(paths) {
  /** @type {ReturnType<typeof launchWebKit> | undefined} */
  let starting;
  /** @type {import('selenium-webdriver').WebDriver | undefined} */
  let driver;
  /** @type {string | undefined} */
  let activeId;

  const window = () => {
    if (driver === undefined) throw new Error('WebKit has no window.');
    return driver;
  };

  return {
    name: 'WebKit',
    // By this name the runner's commands (keys, mouse, viewport) use getPage() as they do Firefox's.
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => ({
      keyboard: webkitKeyboard(window()),
      mouse: webkitMouse(window()),
      /** @param {{ width: number, height: number }} size */
      setViewport: (size) => resizeWebKit(window(), size),
      async emulateMediaFeatures() {
        throw new Error('WebKitGTK cannot emulate media features: test them in Chromium and Firefox.');
      },
    }),
    async startSession(id, url) {
      // The page's own report tells when it is done: a command that waits for its load would only stand in the way.
      starting ??= launchWebKit(paths, 'none');
      ({ driver } = await starting);
      activeId = id;
      await isBlank(driver);
      await resizeWebKit(driver, VIEWPORT);
      await driver.get(url);
    },
    async stopSession() {
      activeId = undefined;
      await window().get('about:blank');
      return { errors: [] };
    },
    isActive: (id) => id === activeId,
    getBrowserUrl: () => driver?.getCurrentUrl(),
    async stop() {
      await (await starting)?.close();
    },
    async startDebugSession() {
      throw new Error('Debug in Chromium; WebKit runs without a screen here.');
    },
  };
}

/**
 * The page before it is gone: a script sent into one that is being left would fail.
 * @param {import('selenium-webdriver').WebDriver} driver
 */
async function isBlank(driver) {
  await driver.wait(
    () =>
      driver
        .executeScript('return location.href === "about:blank" && document.readyState === "complete"')
        .catch(() => false),
    10_000,
  );
}

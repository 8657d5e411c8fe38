/**
 * Finds the three engines that tests run in, or installs them where that is possible.
 *
 * In this order: an environment variable, Playwright's own download, what the system has, `apt-get install`
 * (Debian and Ubuntu, as root). `node scripts/browsers.js` prints what is there; `--install` fetches what is not.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwrightChromium } from 'playwright';

/**
 * @typedef {object} WebKitPaths
 * @property {string} driver WebKitWebDriver
 * @property {string} browser MiniBrowser
 * @property {string | undefined} xvfb a display for machines without one
 *
 * @typedef {object} Browsers what this machine has
 * @property {string} [chromium]
 * @property {string} [firefox]
 * @property {WebKitPaths} [webkit]
 *
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 */

export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** Packages by engine, each with what to take where a distribution has no such package. */
const PACKAGES = {
  chromium: [['chromium']],
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['webkit2gtk-driver'], ['xvfb']],
};

const ADVICE = {
  chromium: 'Chromium was not found: install it (Debian: apt-get install chromium) or set CHROME_PATH.',
  firefox: 'Firefox was not found: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
  webkit:
    'WebKit was not found: install it (Debian: apt-get install webkit2gtk-driver xvfb) or set WEBKIT_DRIVER_PATH and WEBKIT_BROWSER_PATH.',
};

/** @returns {Browsers} */
export function findBrowsers() {
  /** @type {Browsers} */
  const found = {};
  const chromium =
    named('CHROME_PATH') ??
    ifThere(playwrightChromium.executablePath()) ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    ifThere('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  const firefox =
    named('FIREFOX_PATH') ??
    onPath('firefox-esr', 'firefox') ??
    ifThere('/Applications/Firefox.app/Contents/MacOS/firefox');
  const webkit = findWebKit();
  if (chromium !== undefined) found.chromium = chromium;
  if (firefox !== undefined) found.firefox = firefox;
  if (webkit !== undefined) found.webkit = webkit;
  return found;
}

/**
 * Installs what is missing, where it can.
 * @returns {{ browsers: Browsers, missing: { engine: Engine, advice: string }[] }}
 */
export function ensureBrowsers() {
  const absent = ENGINES.filter((engine) => findBrowsers()[engine] === undefined);
  if (absent.length > 0 && canInstall()) installPackages(absent);
  const browsers = findBrowsers();
  return {
    browsers,
    missing: ENGINES.filter((engine) => browsers[engine] === undefined).map((engine) => ({
      engine,
      advice: ADVICE[engine],
    })),
  };
}

/** @returns {WebKitPaths | undefined} */
function findWebKit() {
  const driver = named('WEBKIT_DRIVER_PATH') ?? onPath('WebKitWebDriver');
  const browser = named('WEBKIT_BROWSER_PATH') ?? findMiniBrowser();
  const xvfb = onPath('Xvfb');
  if (driver === undefined || browser === undefined) return undefined;
  if (xvfb === undefined && process.env.DISPLAY === undefined) return undefined;
  return { driver, browser, xvfb };
}

/** Distributions keep it out of PATH, in a folder named for the machine and the library's version. */
function findMiniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64', ...foldersIn('/usr/lib')];
  const homes = folders.flatMap((folder) => foldersIn(folder).filter((path) => /webkit2?gtk-[\d.]+$/.test(path)));
  return homes.map((home) => ifThere(join(home, 'MiniBrowser'))).find((path) => path !== undefined);
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

/**
 * A path that somebody gave is taken or refused, never passed over.
 * @param {string} variable
 */
function named(variable) {
  const path = process.env[variable];
  if (path === undefined || path === '') return undefined;
  if (ifThere(path) === undefined) throw new Error(`${variable} names ${path}, which cannot be run.`);
  return path;
}

/** @param {string} path */
function ifThere(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

/** @param {...string} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => ifThere(join(folder, name))))
    .find((path) => path !== undefined);
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

/** @param {readonly Engine[]} engines */
function installPackages(engines) {
  process.stderr.write(`Installing ${engines.join(', ')} …\n`);
  apt('update');
  for (const alternatives of engines.flatMap((engine) => PACKAGES[engine])) {
    alternatives.some((name) => apt('install', '--no-install-recommends', name));
  }
}

/**
 * @param {...string} args
 * @returns {boolean} whether it went well; what went wrong is on stderr
 */
function apt(...args) {
  const { status } = spawnSync('apt-get', ['-y', '-qq', ...args], {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browsers = process.argv.includes('--install') ? ensureBrowsers().browsers : findBrowsers();
  console.log(JSON.stringify(browsers, null, 2));
  for (const engine of ENGINES) if (browsers[engine] === undefined) console.error(ADVICE[engine]);
}

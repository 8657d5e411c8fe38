/** Starts a stock WebKitGTK: a virtual display, the driver on a free port, and a window of MiniBrowser under it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { Builder, Capabilities } from 'selenium-webdriver';

/**
 * @param {import('../browsers.js').WebKitPaths} paths
 * @param {'normal' | 'none'} waitFor what a navigation waits for: the page's load, or nothing
 * @param {Readonly<Record<string, string>>} environment variables of the engine's, over ours
 * @returns {Promise<{ driver: import('selenium-webdriver').WebDriver, close(): Promise<void> }>}
 */
export async function launchWebKit(paths, waitFor = 'normal', environment = {}) {
  /** @type {(() => void)[]} */
  const undo = [];
  const undoAll = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  process.once('exit', undoAll);
  try {
    const display = paths.xvfb === undefined ? process.env.DISPLAY : await startDisplay(paths.xvfb, undo);
    const server = await startDriver(paths.driver, { ...environment, DISPLAY: display }, undo);
    const driver = await openWindow(server, paths.browser, waitFor);
    return {
      driver,
      async close() {
        process.off('exit', undoAll);
        // The processes end either way; a window that is gone already is no error.
        await driver.quit().catch(() => {});
        undoAll();
      },
    };
  } catch (error) {
    process.off('exit', undoAll);
    undoAll();
    throw error;
  }
}

/**
 * @param {string} xvfb
 * @param {(() => void)[]} undo
 * @returns {Promise<string>} the display's name; Xvfb chooses a free one
 */
async function startDisplay(xvfb, undo) {
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  undo.push(() => server.kill());
  const channel = server.stdio[3];
  if (!channel || !('read' in channel)) throw new Error('Xvfb has no channel to tell its display on.');
  const number = await Promise.race([
    once(createInterface(channel), 'line').then(([line]) => String(line)),
    endOf(server, 'Xvfb'),
  ]);
  return `:${number}`;
}

/**
 * @param {string} path
 * @param {NodeJS.ProcessEnv} environment
 * @param {(() => void)[]} undo
 * @returns {Promise<string>} the driver's address
 */
async function startDriver(path, environment, undo) {
  const port = await freePort();
  const driver = spawn(path, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...environment,
      GDK_BACKEND: 'x11',
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  undo.push(() => driver.kill());
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([answers(`${address}/status`), endOf(driver, 'WebKitWebDriver')]);
  return address;
}

/** @param {string} server @param {string} binary @param {'normal' | 'none'} waitFor */
function openWindow(server, binary, waitFor) {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    pageLoadStrategy: waitFor,
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

/** @param {import('node:child_process').ChildProcess} child @param {string} name @returns {Promise<never>} */
async function endOf(child, name) {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`${name} ended before it was ready (${code ?? signal}).`);
}

/** @param {string} address @returns {Promise<void>} once it answers, within ten seconds */
async function answers(address) {
  const deadline = Date.now() + 10_000;
  while (true) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

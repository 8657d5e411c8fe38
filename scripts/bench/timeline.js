import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findBrowsers } from '../browsers.js';
import { chromiumOptions } from '../launchers/launch-options.js';
import { median } from './median.js';

const ROUNDS = 15;
const COUNTS = [100, 1_000, 10_000];
const PAGE = fileURLToPath(new URL('timeline-page.ts', import.meta.url));

/** @typedef {{ opened: number, appended: number, elements: number }} Opened */

/**
 * Opening a chat of so many loaded messages and appending one, over a hand-written list that holds only the newest hundred
 * rows. From data to the end of layout, in Chromium; both lists alternate in one page.
 *
 * @returns {Promise<(import('./bench.js').Ratio | import('./bench.js').Figure)[]>}
 */
export async function timeline() {
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('The timeline is measured in Chromium, and there is none.');
  const { outputFiles } = await build({
    entryPoints: [PAGE],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const browser = await chromium.launch(chromiumOptions(executablePath));
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ type: 'module', content: outputFiles[0]?.text ?? '' });
    await page.waitForFunction('globalThis.bench');
    /** @type {(side: 'ours' | 'byHand', count: number) => Promise<Opened>} */
    const open = (side, count) =>
      page.evaluate(([name, n]) => Reflect.get(globalThis, 'bench')[String(name)](n), [side, count]);

    /** @type {Map<number, { ours: Opened, byHand: Opened }>} */
    const results = new Map();
    for (const count of COUNTS) {
      /** @type {{ ours: Opened[], byHand: Opened[] }} */
      const all = { ours: [], byHand: [] };
      for (let round = -2; round < ROUNDS; round += 1) {
        const both = { ours: await open('ours', count), byHand: await open('byHand', count) };
        if (round < 0) continue;
        all.ours.push(both.ours);
        all.byHand.push(both.byHand);
      }
      results.set(count, { ours: middle(all.ours), byHand: middle(all.byHand) });
    }
    return [...[...results].flatMap(([count, sides]) => report(count, sides)), ...compare(results)];
  } finally {
    await browser.close();
  }
}

/** @param {Opened[]} all @returns {Opened} */
function middle(all) {
  return {
    opened: median(all.map(({ opened }) => opened)),
    appended: median(all.map(({ appended }) => appended)),
    elements: Math.max(...all.map(({ elements }) => elements)),
  };
}

/**
 * @param {number} count
 * @param {{ ours: Opened, byHand: Opened }} sides
 */
function report(count, { ours, byHand }) {
  /** @param {'opened' | 'appended'} what */
  const ratio = (what) => ({
    what: `${count} messages: ${what === 'opened' ? 'opening' : 'appending one'}, over a hand-written list`,
    aim: 2,
    ratio: ours[what] / byHand[what],
    unit: 'ms',
    of: /** @type {[number, number]} */ ([ours[what], byHand[what]]),
  });
  return [
    ratio('opened'),
    ratio('appended'),
    { what: `${count} messages: elements in the document`, figure: ours.elements, limit: 500 },
  ];
}

/** @param {Map<number, { ours: Opened, byHand: Opened }>} results */
function compare(results) {
  const [few, many] = [results.get(100)?.ours, results.get(10_000)?.ours];
  if (!few || !many) return [];
  return /** @type {const} */ (['opened', 'appended']).map((what) => ({
    what: `10000 messages over 100: ${what === 'opened' ? 'opening' : 'appending one'}`,
    ratio: many[what] / few[what],
    unit: 'ms',
    of: /** @type {[number, number]} */ ([many[what], few[what]]),
  }));
}

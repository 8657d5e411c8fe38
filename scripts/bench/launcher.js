import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowsers } from '../browsers.js';
import { chromiumOptions } from '../launchers/launch-options.js';
import { median } from './median.js';

const ROUNDS = 15;
const CPU_SLOWDOWN = 4;
const WIDGET = new URL('../../dist/widget/', import.meta.url);

const EMPTY = `customElements.define('empty-element', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).append(document.createElement('button')); }
});`;

/** @param {string} element @param {string} script */
const page = (element, script) => `<!doctype html><meta charset="utf-8"><title>Bench</title>
<style>body { font: 16px sans-serif; margin: 2rem }</style><h1>A page</h1><p>With a few words of its own.</p>
<script type="module" src="${script}"></script>${element}`;

/** @type {Record<string, string>} */
const PAGES = {
  '/ours': page(
    '<customer-chat organization-id="5d3c2b1a-0f9e-4d8c-8b7a-6a5948372615" client-id="c0ffee"></customer-chat>',
    '/customer-chat.js',
  ),
  '/empty': page('<empty-element></empty-element>', '/empty.js'),
};

/**
 * Work on the main thread until the launcher is drawn, over that of the same page with an empty custom element; with the
 * processor slowed down four times. Loads of both pages alternate, each in a fresh context without cache.
 *
 * @returns {Promise<(import('./bench.js').Ratio | import('./bench.js').Figure)[]>}
 */
export async function launcher() {
  const server = createServer(serve).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('The launcher is measured in Chromium, and there is none.');
  const browser = await chromium.launch(chromiumOptions(executablePath));
  try {
    /** @type {Record<'ours' | 'empty', Load[]>} */
    const loads = { ours: [], empty: [] };
    await load(browser, `${origin}/ours`);
    await load(browser, `${origin}/empty`);
    for (let round = 0; round < ROUNDS; round += 1) {
      loads.ours.push(await load(browser, `${origin}/ours`));
      loads.empty.push(await load(browser, `${origin}/empty`));
    }
    const [ours, empty] = [loads.ours, loads.empty].map((all) => median(all.map(({ work }) => work)));
    return [
      {
        what: `main-thread work until drawn, over an empty element's, CPU ${CPU_SLOWDOWN}× slower`,
        aim: 1.5,
        ratio: (ours ?? 0) / (empty ?? 1),
        unit: 'ms',
        of: [ours ?? 0, empty ?? 0],
      },
      { what: 'longest task in ms', figure: Math.max(...loads.ours.map(({ longest }) => longest)), limit: 50 },
      {
        what: 'longest task of the page with the empty element, in ms',
        figure: Math.max(...loads.empty.map(({ longest }) => longest)),
      },
      { what: 'layout shift', figure: Math.max(...loads.ours.map(({ shift }) => shift)), limit: 0 },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** @typedef {{ work: number, longest: number, shift: number }} Load */

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Load>}
 */
async function load(browser, url) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await tab.goto(url);
  const seen = await tab.evaluate(async () => {
    const element = document.querySelector('customer-chat, empty-element');
    if (element) await customElements.whenDefined(element.localName);
    const drawn = () => Boolean(element?.shadowRoot?.querySelector('button')?.getBoundingClientRect().width);
    while (!drawn()) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    /** @param {string} type */
    const entries = (type) => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type, buffered: true });
      return observer.takeRecords();
    };
    return {
      longest: Math.max(0, ...entries('longtask').map(({ duration }) => duration)),
      shift: entries('layout-shift').reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0),
    };
  });
  const { metrics } = await devtools.send('Performance.getMetrics');
  const work = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  await context.close();
  return { work, ...seen };
}

/** @type {import('node:http').RequestListener} */
function serve({ url = '/' }, response) {
  const html = PAGES[url];
  if (html) return void response.setHeader('content-type', 'text/html').end(html);
  if (url === '/empty.js') return void response.setHeader('content-type', 'text/javascript').end(EMPTY);
  const file = new URL(`.${url}`, WIDGET);
  if (!file.href.startsWith(WIDGET.href) || !existsSync(fileURLToPath(file))) return void response.writeHead(404).end();
  response.setHeader('content-type', 'text/javascript');
  createReadStream(file).pipe(response);
}

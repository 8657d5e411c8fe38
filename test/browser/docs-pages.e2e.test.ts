import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../scripts/browsers.js';
import { parts } from '../../scripts/docs/chapters.js';
import { chromiumOptions } from '../../scripts/launchers/launch-options.js';
import { ROOT } from '../docs/fenced-blocks.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = parts().flatMap(({ chapters }) => chapters.map(({ page }) => page));
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 800 };

/** Beside an agent that reads along, of whom axe is one: rules of best practice count too. */
const findings = () =>
  (globalThis as typeof globalThis & { axe: typeof import('axe-core') }).axe
    .run()
    .then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));

describe('the pages of the documentation', () => {
  let sandbox: Sandbox;
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  let docs: string;

  beforeAll(async () => {
    const path = findBrowsers().chromium;
    if (path === undefined) throw new Error('There is no Chromium on this machine.');
    [sandbox, browser] = await Promise.all([startSandbox(), chromium.launch(chromiumOptions(path))]);
    docs = `${sandbox.info.url}/docs/`;
  });

  afterAll(() => Promise.all([browser?.close(), sandbox?.stop()]));

  /** A page in these surroundings, with what it complained of and what it asked others for. */
  async function opened(address: string, { viewport = DESK, colorScheme = 'light' as 'light' | 'dark' } = {}) {
    // For axe alone, which is put into the page from outside.
    const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(sandbox.info.url)) problems.push(`asks ${request.url()}`);
    });
    await page.goto(address);
    return { page, problems, close: () => context.close() };
  }

  it.each(PAGES)('can be read by everybody, in both schemes, on a phone and at a desk: %s', async (name) => {
    for (const surroundings of [
      { viewport: DESK, colorScheme: 'light' },
      { viewport: PHONE, colorScheme: 'dark' },
    ] as const) {
      const { page, problems, close } = await opened(docs + name, surroundings);
      await page.evaluate(AXE);

      expect(await page.evaluate(findings)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        surroundings.viewport.width,
      );
      expect(problems).toEqual([]);
      await close();
    }
  });

  it('are found without a slash at the end, and from the shop', async () => {
    const { page, close } = await opened(sandbox.info.url);

    await page.getByRole('link', { name: 'Documentation' }).click();

    await page.waitForURL(docs);
    await page.goto(docs.slice(0, -1));
    await page.getByRole('heading', { level: 1, name: 'Quick start' }).waitFor();
    await close();
  });

  it('begin with a way past the navigation, which is one of links', async () => {
    const { page, close } = await opened(docs);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    const menu = page.getByRole('navigation', { name: 'Documentation' });
    expect(await menu.getByRole('link').count()).toBe(PAGES.length);
    expect(await menu.locator('[aria-current=page]').textContent()).toBe('Quick start');
    await close();
  });

  it('fold the navigation on a phone, behind a button', async () => {
    const { page, close } = await opened(docs, { viewport: PHONE });
    const menu = page.getByRole('navigation', { name: 'Documentation' });
    const button = page.getByRole('button', { name: 'Contents' });
    expect(await menu.isVisible()).toBe(false);

    await button.press('Enter');

    await menu.getByRole('link', { name: 'Reference' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reference' }).waitFor();
    await close();
  });

  it('let code be copied, as it stands, and say so', async () => {
    const { page, close } = await opened(docs);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.getByRole('button', { name: 'Copy' }).first();

    await button.focus();
    await page.keyboard.press('Enter');

    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('npm install\nnpm start');
    await close();
  });

  it('have a reference that leaves out nothing of the element', async () => {
    const { page, close } = await opened(`${docs}reference.html`);
    const text = (await page.locator('main').textContent()) ?? '';

    for (const name of [
      'organization-id',
      'getToken',
      'sendMessage()',
      'customer-chat-message',
      '--customer-chat-accent',
      'bubble',
      'unread',
    ])
      expect(text).toContain(name);
    await close();
  });

  it('say everything on paper, and nothing that one would have to press', async () => {
    const { page, close } = await opened(`${docs}script-tag.html`);
    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.locator('main').isVisible()).toBe(true);
    await close();
  });

  it('find each other wherever they are put', () => {
    for (const name of PAGES) {
      const html = readFileSync(join(ROOT, 'dist/docs', name), 'utf8');
      expect(html).not.toMatch(/(?:href|src)="\//);
    }
  });
});

import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, openBrowser } from './engines.ts';
import { AgentAtDesk, CustomerAtShop, hasFocus } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

/**
 * Runs the audit (WCAG 2.2 AA and its own advice) over the whole page once nothing fades or moves any more: what it
 * found, each with its places.
 */
const audit = new Function(`
  ${axe.source};
  const ending = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
  return Promise.allSettled(ending.map(({ finished }) => finished))
    .then(() => axe.run(document))
    .then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`) as () => Promise<
  string[]
>;

/** Follows a key from control to control until one is reached. */
async function pressUntil(page: EnginePage, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await page.evaluate(hasFocus, selector)) return;
    await page.press(key);
  }
  throw new Error(`${key} does not lead to ${selector}.`);
}

describe('the widget in the shop', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let agent: AgentAtDesk;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser('chromium')]);
    agent = await AgentAtDesk.signIn(browser, sandbox);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  it('is used with the keyboard alone: opened, written in, read, closed, and opened again', async () => {
    const customer = await CustomerAtShop.arrive(browser, sandbox);
    const { page } = customer;
    await pressUntil(page, 'Shift+Tab', '[part~=launcher]');
    await page.press('Enter');
    await page.waitFor(hasFocus, 'textarea');
    await customer.write('Typed without a mouse');
    await agent.take('Typed without a mouse');
    await agent.write('Read without one');
    await expect.poll(() => customer.talk(), PATIENCE).toEqual(['Typed without a mouse', 'Read without one']);

    await pressUntil(page, 'Shift+Tab', '[role=log]');
    await pressUntil(page, 'Shift+Tab', '[part~=header-button]');
    await pressUntil(page, 'Tab', 'textarea');
    await page.press('Escape');
    await page.waitFor(hasFocus, '[part~=launcher]');
    await page.press(' ');
    await page.waitFor(hasFocus, 'textarea');
  });

  it('passes the audit, page and open window together, before the first word and after it', async () => {
    const customer = await CustomerAtShop.arrive(browser, sandbox);
    expect(await customer.page.evaluate(audit)).toEqual([]);
    await customer.openChat();
    expect(await customer.page.evaluate(audit)).toEqual([]);
    await customer.write('Is anything wrong here?');
    await agent.take('Is anything wrong here?');
    await agent.write('Nothing that I can see');
    await expect.poll(() => customer.talk(), PATIENCE).toHaveLength(2);
    expect(await customer.page.evaluate(audit)).toEqual([]);
  });

  it('passes it in the dark and from right to left, too', async () => {
    const customer = await CustomerAtShop.arrive(browser, sandbox);
    await customer.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.querySelector('customer-chat')?.setAttribute('scheme', 'dark');
    });
    await customer.openChat();
    await customer.write('Good evening');
    await expect.poll(() => customer.state(), PATIENCE).not.toBe('');

    expect(await customer.page.evaluate(audit)).toEqual([]);
  });

  it('fills a phone’s screen, gives the page back, and passes the audit there', async () => {
    const customer = await CustomerAtShop.arrive(browser, sandbox);
    const { page } = customer;
    await page.resize({ width: 390, height: 844 });
    await customer.openChat();
    const box = () =>
      page.evaluate(() => {
        const root = document.querySelector('customer-chat')?.shadowRoot;
        const { x, y, width, height } = root?.querySelector('customer-chat-window')?.getBoundingClientRect() ?? {};
        return { x, y, width, height };
      });

    await expect.poll(box, PATIENCE).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await page.texts('[part~=launcher]')).toEqual([]);
    expect(await page.evaluate(audit)).toEqual([]);
    await page.click('[part~=header-button]');
    await page.waitFor(hasFocus, '[part~=launcher]');
  });

  it('tells of what came while its window was closed, and shows it when opened', async () => {
    const customer = await CustomerAtShop.arrive(browser, sandbox);
    const { page } = customer;
    await customer.openChat();
    await customer.write('I will wait outside');
    await agent.take('I will wait outside');
    await page.press('Escape');
    await page.waitFor(hasFocus, '[part~=launcher]');
    await agent.write('Here is your answer');

    await expect.poll(() => page.texts('[part~=badge]'), PATIENCE).toEqual(['1']);
    await expect.poll(async () => (await page.texts('[part~=peek]')).join(), PATIENCE).toContain('Here is your answer');
    expect(await page.evaluate(audit)).toEqual([]);
    await page.click('[part~=peek-card]');
    await page.waitFor(hasFocus, 'textarea');
    await expect.poll(() => customer.talk(), PATIENCE).toEqual(['I will wait outside', 'Here is your answer']);
    await expect.poll(async () => (await page.texts('[part~=badge]')).join(''), PATIENCE).toBe('');
  });
});

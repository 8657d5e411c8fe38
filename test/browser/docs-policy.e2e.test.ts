import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOfKind } from '../docs/fenced-blocks.ts';
import { onThisHost, onThisSandbox } from '../docs/on-this-sandbox.ts';
import { policyOf } from '../docs/policy-of.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { CustomerAtShop } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { portOf } from './websites.ts';

const blockOf = (kind: string, at = 0, page = 'docs/csp.md') => {
  const block = blocksOfKind(kind).filter(({ file }) => file === page)[at];
  if (block === undefined) throw new Error(`${page} has no such block of ${kind}.`);
  return block.text;
};

const TEMPLATE = policyOf(blockOf('http'));

/** Path -> policy and tag of docs/csp.md. */
const PAGES = {
  '/hash': { policy: TEMPLATE, tag: blockOf('html') },
  '/nonce': {
    policy: TEMPLATE.replace(/script-src [^;]+/, "script-src 'nonce-YOUR-NONCE' 'strict-dynamic'"),
    tag: blockOf('html', 1),
  },
  '/page-api': {
    policy: TEMPLATE.replace('customer-chat.js', 'tracking.js').replace('script-src', "script-src 'nonce-YOUR-NONCE'"),
    tag: blockOf('html', 0, 'docs/migration.md').replace('<script>', '<script nonce="YOUR-NONCE">'),
  },
  '/wrong-hash': { policy: TEMPLATE, tag: blockOf('html').replace('YOUR-HASH', 'A'.repeat(64)) },
} as const;

/** Counts what the policy forbade; the one script that the page has besides. */
const WITNESS = `
  globalThis.forbidden = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    forbidden.push([violatedDirective, blockedURI, sample].join(' '));
  });`;

async function aStrictWebsite(sandbox: Sandbox): Promise<{ url: string; server: Server }> {
  const file = readFileSync(new URL('../../dist/widget/customer-chat.js', import.meta.url));
  const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
  const witnessed = `'sha256-${createHash('sha256').update(WITNESS).digest('base64')}'`;
  const server = createServer(({ url = '/' }, response) => {
    const page = PAGES[url as keyof typeof PAGES] ?? PAGES['/hash'];
    const policy = onThisHost(page.policy, sandbox).replace('script-src', `script-src ${witnessed}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy.replace('YOUR-NONCE', 'r4nd0m'));
    response.end(`<!doctype html><html lang="en"><title>Strict</title><script>${WITNESS}</script>
      <main><h1>A page</h1></main>${onThisSandbox(page.tag, sandbox, integrity)}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}`, server };
}

describe.each(engines)('the policy of docs/csp.md in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('with Trusted Types where there are any', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;
    let website: { url: string; server: Server };

    beforeAll(async () => {
      sandbox = await startSandbox();
      website = await aStrictWebsite(sandbox);
      browser = await openBrowser(engine);
    });

    afterAll(async () => {
      website?.server.close();
      await Promise.all([browser?.close(), sandbox?.stop()]);
    });

    it.each(['/hash', '/nonce', '/page-api'])('carries a conversation, and has nothing to forbid: %s', async (path) => {
      const page = await browser.newPage();
      await page.goto(website.url + path);
      const customer = new CustomerAtShop(page);
      await customer.openChat();
      await customer.write('Anybody there?');

      await expect.poll(() => customer.state(), { timeout: 15_000 }).toContain('Sent');
      expect(await page.evaluate(() => Reflect.get(globalThis, 'forbidden'))).toEqual([]);
      expect(page.errors).toEqual([]);
      await page.close();
    });

    it('keeps out a script of another hash', async () => {
      const page = await browser.newPage();
      await page.goto(`${website.url}/wrong-hash`);

      expect(await page.evaluate(() => document.querySelector('customer-chat')?.shadowRoot ?? null)).toBe(null);
      expect(await page.evaluate(() => customElements.get('customer-chat') === undefined)).toBe(true);
      await page.close();
    });
  });
});

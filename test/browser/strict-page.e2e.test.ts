import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { CustomerAtShop } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

/** Counts what the policy forbade. Stands before everything else on the page. */
const WITNESS = `
  globalThis.forbidden = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    forbidden.push([violatedDirective, blockedURI, sample].join(' '));
  });`;

/** A website whose policy allows the widget's own files, its API and Lit's one Trusted Types policy, and nothing else. */
async function aStrictWebsite({ info }: Sandbox): Promise<{ url: string; server: Server }> {
  const { origin } = new URL(info.url);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    // Browsers ask for the website's icon by themselves.
    "img-src 'self'",
    `connect-src ${origin} ${origin.replace('http', 'ws')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const html = `<!doctype html><html lang="en"><title>Strict</title><script src="/witness.js"></script>
    <main><h1>A page</h1></main>
    <script type="module" src="${origin}/customer-chat.js"></script>
    <customer-chat organization-id="${info.organization_id}" client-id="${info.client_id}" api-url="${origin}"></customer-chat>`;
  const server = createServer(({ url }, response) => {
    const isScript = url === '/witness.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(isScript ? WITNESS : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The website has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, server };
}

describe.each(engines)('a page with a strict policy in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))(
    'that enforces Trusted Types where there are any',
    () => {
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

      it('carries a conversation, and has nothing to forbid', async () => {
        const page = await browser.newPage();
        await page.goto(website.url);
        const customer = new CustomerAtShop(page);
        await customer.openChat();
        await customer.write('Anybody there? See https://example.com');

        await expect.poll(() => customer.state(), { timeout: 15_000 }).toContain('Sent');
        expect(await customer.talk()).toEqual(['Anybody there? See https://example.com']);
        expect(await page.evaluate(() => Reflect.get(globalThis, 'forbidden'))).toEqual([]);
        expect(page.errors).toEqual([]);
      });
    },
  );
});

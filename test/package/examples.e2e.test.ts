import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { EnginePage } from '../browser/engine-page.ts';
import { type EngineBrowser, openBrowser } from '../browser/engines.ts';
import { AgentAtDesk, hasFocus } from '../browser/people.ts';
import { type Sandbox, startSandbox } from '../browser/start-sandbox.ts';
import { fencedBlocks } from '../docs/fenced-blocks.ts';
import { copyExample } from './installed.ts';
import { type Program, runTool, startProgram, startTool } from './run-command.ts';

const PATIENCE = { timeout: 20_000 };
const EXAMPLES = join(import.meta.dirname, '../../examples');
/** One agent for all of them. */
const BUSY = join(import.meta.dirname, 'busy-sandbox.json');
const project = JSON.parse(readFileSync(join(EXAMPLES, '../package.json'), 'utf8'));

describe('an example, with the packed package installed', () => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let agent: AgentAtDesk;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox({ config: BUSY }), openBrowser('chromium')]);
    agent = await AgentAtDesk.signIn(browser, sandbox);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  /** The `.env` of an example, for the server of this test. */
  const settings = (prefix: string) => ({
    [`${prefix}CHAT_ORGANIZATION_ID`]: sandbox.info.organization_id,
    [`${prefix}CHAT_CLIENT_ID`]: sandbox.info.client_id,
    [`${prefix}CHAT_API_URL`]: sandbox.info.url,
  });

  async function visit(program: Program): Promise<EnginePage> {
    onTestFinished(() => void program.stop());
    const [url = ''] = /http:\S+/.exec(await program.line(/Local:/)) ?? [];
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(url);
    return page;
  }

  async function build(name: string): Promise<string> {
    const folder = copyExample(name);
    await runTool('vite', ['build'], folder, settings('VITE_'));
    return folder;
  }

  const serve = (folder: string, ...command: readonly string[]) =>
    startTool('vite', [...command, '--host', '127.0.0.1', '--port', '0'], folder);

  /** Opens by the page's own button, talks to and fro, and hears of what is unread by the page's own event. */
  async function talk(page: EnginePage, name: string): Promise<void> {
    const asked = `Is ${name} there?`;
    await page.waitFor(() => document.querySelector('customer-chat')?.shadowRoot !== null);
    await page.click('#ask');
    await page.waitFor(hasFocus, 'textarea');
    await page.type(asked);
    await page.press('Enter');
    await agent.take(asked);
    await agent.write('It is');
    await expect.poll(() => page.texts('.event:not(.live) .bubble'), PATIENCE).toEqual([asked, 'It is']);
    await page.press('Escape');
    await page.waitFor(hasFocus, '#ask, [part~=launcher]');
    await agent.write('Anything else?');
    await page.waitFor(() => document.querySelector('#unread')?.textContent === '1');
    expect(page.errors).toEqual([]);
  }

  it.each(['react', 'vue', 'svelte', 'solid', 'angular'])(
    '%s builds with Vite and holds a conversation',
    async (name) => {
      const page = await visit(serve(await build(name), 'preview'));
      await talk(page, name);
    },
  );

  it('html works as it stands, with the script from the package', async () => {
    const folder = copyExample('html');
    const file = join(folder, 'index.html');
    // The one thing that differs: where this test's sandbox is.
    writeFileSync(file, readFileSync(file, 'utf8').replace('http://127.0.0.1:4300', sandbox.info.url));
    // A page without a build does not look for packages further up.
    symlinkSync('../node_modules', join(folder, 'node_modules'));
    const page = await visit(serve(folder, 'preview', '--outDir', '.'));
    await talk(page, 'html');
  });

  it('next is drawn by its server, comes to life, and keeps the conversation from page to page', async () => {
    const folder = copyExample('next');
    await runTool('next', ['build'], folder, settings('NEXT_PUBLIC_'));
    const page = await visit(startTool('next', ['start', '--hostname', '127.0.0.1', '--port', '0'], folder));

    const drawn = await page.evaluate(async () => (await fetch('/')).text());
    expect(drawn).toContain(`<customer-chat organization-id="${sandbox.info.organization_id}"`);
    await talk(page, 'next');
    await page.click('a[href="/about"]');
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'About us');
    await page.click('#ask');
    await expect.poll(() => page.texts('.event:not(.live) .bubble'), PATIENCE).toHaveLength(3);
    expect(page.errors).toEqual([]);
  }, 300_000);

  it.each(['react', 'angular'])('%s is checked by the compiler, with the types of the package', async (name) => {
    await runTool('tsc', ['-p', '.'], copyExample(name));
  });

  it('headless-node talks in a terminal', async () => {
    const program = startProgram(process.execPath, ['chat.js'], copyExample('headless-node'), settings(''));
    onTestFinished(() => void program.stop());
    await program.line(/\[online\]/);
    program.tell('Is a terminal there?');
    await program.line(/^you: Is a terminal there\?$/);
    await agent.take('Is a terminal there?');
    await agent.write('Here it is');
    await program.line(/^\S.*: Here it is$/);
  });

  it('headless-node sends what is piped into it before it ends', async () => {
    const program = startProgram(process.execPath, ['chat.js'], copyExample('headless-node'), settings(''));
    onTestFinished(() => void program.stop());
    program.tell('Is a pipe there?');
    program.tell('And its second line?');
    program.endInput();

    expect(await program.ended).toBe(0);
    expect(program.said()).toMatch(/you: Is a pipe there\?\n(.*\n)*you: And its second line\?/);
    await agent.take('And its second line?');
  });

  it('headless-node says what of its input was not sent', async () => {
    const nowhere = { ...settings(''), CHAT_ORGANIZATION_ID: '00000000-0000-4000-8000-000000000000' };
    const program = startProgram(process.execPath, ['chat.js'], copyExample('headless-node'), nowhere);
    onTestFinished(() => void program.stop());
    program.tell('Is anybody there?');
    program.endInput();

    expect(await program.ended).toBe(0);
    expect(program.said()).toMatch(/^you: Is anybody there\? \[not sent/m);
  });

  it('headless-browser talks with the page’s own markup', async () => {
    const page = await visit(serve(await build('headless-browser'), 'preview'));
    await page.waitFor(() => document.querySelector('#state')?.textContent === 'online');
    await page.click('input');
    await page.type('Is markup there?');
    await page.press('Enter');
    await agent.take('Is markup there?');
    await agent.write('Our own');
    await expect
      .poll(() => page.texts('#talk li'), PATIENCE)
      .toEqual(['You: Is markup there?', expect.stringMatching(/^(?!You).+: Our own$/)]);
    expect(page.errors).toEqual([]);
  });
});

describe('the examples', () => {
  const names = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(names.map(({ name }) => name))('%s asks for the versions that are tested', (name) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(EXAMPLES, name, 'package.json'), 'utf8'));
    const tested = { ...project.devDependencies, 'customer-chat': project.version };

    for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect([dependency, version]).toEqual([dependency, tested[dependency]]);
  });

  it.each([
    ['React', 'react/src/App.tsx'],
    ['Vue', 'vue/src/App.vue'],
    ['Svelte', 'svelte/src/App.svelte'],
    ['Solid', 'solid/src/App.jsx'],
    ['Angular', 'angular/src/app.ts'],
  ])('set and hear in %s as docs/npm.md says', (framework, file) => {
    const docs = readFileSync(join(EXAMPLES, '../docs/npm.md'), 'utf8');
    const row = new RegExp(`^\\| ${framework} \\|.*$`, 'm').exec(docs)?.[0] ?? '';
    const written = Array.from(row.matchAll(/([^\s`<]+=)/g), ([, name]) => name);

    expect(written.length).toBeGreaterThanOrEqual(2);
    for (const name of written) expect(readFileSync(join(EXAMPLES, file), 'utf8')).toContain(name);
  });

  it('build Vue as docs/npm.md says', () => {
    const said =
      fencedBlocks()
        .find(({ notRun }) => notRun?.includes('example for Vue'))
        ?.text.split('\n') ?? [];
    const config = readFileSync(join(EXAMPLES, 'vue/vite.config.js'), 'utf8');

    expect(said.length).toBeGreaterThan(3);
    for (const line of said) expect(config).toContain(line);
  });

  it.each(['headless-node/chat.js', 'headless-browser/chat.js'])('%s is short', (file) => {
    expect(readFileSync(join(EXAMPLES, file), 'utf8').split('\n').length).toBeLessThan(80);
  });
});

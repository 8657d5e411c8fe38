/** `npm run screenshots`: pictures for the README, taken of the running thing: a conversation held from both sides, the wizard, and the presets. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { findBrowsers } from './browsers.js';
import { buildAll, SERVER_TARGETS } from './build.js';
import { asWebp } from './gallery/as-webp.js';
import { writeIndexed } from './gallery/indexed-png.js';
import { chromiumOptions } from './launchers/launch-options.js';
import { startSandbox } from './sandbox-process.js';
import { writeThemeSheet } from './theme-sheet.js';

const FOLDER = 'docs';
/** Who speaks, and what they say. */
const TALK = /** @type {const} */ ([
  ['customer', 'Hi! Does the reading chair come with a lower seat?'],
  ['customer', 'I’m 158 cm tall'],
  ['agent', 'It does. The small one is 41 cm high, the usual one 45 cm.'],
  ['agent', 'Both have the same oak legs, so you can swap the cushion later.'],
  ['customer', 'Perfect, thank you'],
  ['customer', 'Could it be here before Friday?'],
]);

const { chromium: executable } = findBrowsers();
if (executable === undefined) throw new Error('Chromium is needed: node scripts/browsers.js --install');

await buildAll(SERVER_TARGETS, { onlyStale: true });
mkdirSync(FOLDER, { recursive: true });
const sandbox = await startSandbox();
const browser = await chromium.launch(chromiumOptions(executable));
try {
  /** @param {{ width: number, height: number }} viewport */
  const open = async (viewport) => (await browser.newContext({ viewport, deviceScaleFactor: 2 })).newPage();
  const desk = await open({ width: 1280, height: 800 });
  await desk.goto(`${sandbox.info.agent_url}?agent=1`);
  await desk.getByRole('switch', { name: 'Accepting' }).waitFor();

  const shop = await open({ width: 1280, height: 800 });
  await shop.goto(sandbox.info.demo_url);
  const widget = shop.locator('customer-chat');
  await widget.getByRole('button').first().click();
  await widget.getByRole('textbox').waitFor();

  for (const [speaker, words] of TALK) {
    if (speaker === 'agent') await desk.locator('agent-chat-list .row').first().click();
    const field = (speaker === 'agent' ? desk : widget).getByRole('textbox', { name: 'Message' });
    await field.fill(words);
    await field.press('Enter');
    await widget.locator('[part~=bubble]', { hasText: words }).waitFor();
    await desk.locator('agent-chat-list .row', { hasText: words }).waitFor();
  }
  await widget.getByText('Seen').waitFor();
  await desk.getByRole('textbox', { name: 'Message' }).pressSequentially('Yes: if you order today');
  await widget.getByText('Typing').first().waitFor();
  await widget.getByRole('textbox').pressSequentially('I’m away from Saturday on');
  await desk.locator('agent-timeline .peek', { hasText: 'Saturday on' }).waitFor();
  for (const [name, page] of /** @type {const} */ ([
    ['conversation', shop],
    ['agent', desk],
  ])) {
    const picture = await page.screenshot({ animations: 'disabled' });
    writeFileSync(`${FOLDER}/${name}.webp`, await asWebp(page, picture));
  }

  const wizard = await open({ width: 1280, height: 800 });
  const theme = new URLSearchParams({ accent: '#1f6b50', radius: '20px' });
  await wizard.goto(`${sandbox.info.url}/wizard#${theme}`);
  for (const at of [0, 1]) await wizard.frameLocator('iframe').nth(at).locator('textarea').waitFor();
  const picture = PNG.sync.read(await wizard.screenshot({ animations: 'disabled' }));
  writeFileSync(`${FOLDER}/wizard.png`, writeIndexed(picture));
  await writeThemeSheet(browser, sandbox.info.url, `${FOLDER}/themes.png`);
} finally {
  await browser.close();
  await sandbox.stop();
}

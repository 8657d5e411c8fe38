/** `npm run screenshots`: pictures for the README, taken of the running thing: a conversation held from both sides. */
import { chromium } from 'playwright';
import { findBrowsers } from './browsers.js';
import { buildAll, SERVER_TARGETS } from './build.js';
import { chromiumOptions } from './launchers/launch-options.js';
import { startSandbox } from './sandbox-process.js';

const FOLDER = 'docs';
const VIEW = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 };
const QUESTION = 'Hi! Is the blue teapot back in stock?';
const ANSWER = 'Hello! It came in this morning. Shall I keep one for you?';

const { chromium: executable } = findBrowsers();
if (executable === undefined) throw new Error('Chromium is needed: node scripts/browsers.js --install');

await buildAll(SERVER_TARGETS, { onlyStale: true });
const sandbox = await startSandbox();
const browser = await chromium.launch(chromiumOptions(executable));
try {
  const agent = await (await browser.newContext(VIEW)).newPage();
  await agent.goto(sandbox.info.agent_url);
  const customer = await (await browser.newContext(VIEW)).newPage();
  await customer.goto(sandbox.info.demo_url);

  const widget = customer.locator('customer-chat');
  await widget.getByRole('button').first().waitFor();
  await customer.screenshot({ path: `${FOLDER}/launcher.png` });

  await widget.getByRole('button').first().click();
  await widget.getByRole('textbox').fill(QUESTION);
  await widget.getByRole('textbox').press('Enter');

  await agent.getByText(QUESTION).first().click();
  await agent.getByRole('textbox').last().fill(ANSWER);
  await agent.getByRole('textbox').last().press('Enter');

  await widget.getByText(ANSWER).first().waitFor();
  await customer.screenshot({ path: `${FOLDER}/conversation.png` });
  await agent.screenshot({ path: `${FOLDER}/agent.png` });
} finally {
  await browser.close();
  await sandbox.stop();
}

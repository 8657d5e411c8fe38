/** A contact sheet of the presets: the shop with each of them, open on a conversation, beside one another. */
import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { writeIndexed } from './gallery/indexed-png.js';

/** In the order of their names: what is quiet stands beside what is loud. */
const SHEET = /** @type {const} */ ([
  ['calm', 'light'],
  ['kiosk', 'light'],
  ['atelier', 'light'],
  ['terminal', 'dark'],
  ['confetti', 'light'],
  ['clinic', 'dark'],
]);
const COLUMNS = 3;
const CELL = { width: 400, height: 640 };
const GAP = 24;
/** What stands between them. */
const GROUND = 0xe9;

/** @param {import('playwright').Browser} browser @param {string} url the sandbox's @param {string} file */
export async function writeThemeSheet(browser, url, file) {
  const rows = Math.ceil(SHEET.length / COLUMNS);
  const sheet = new PNG({
    width: COLUMNS * (CELL.width + GAP) + GAP,
    height: rows * (CELL.height + GAP) + GAP,
  });
  sheet.data.fill(GROUND);
  for (let alpha = 3; alpha < sheet.data.length; alpha += 4) sheet.data[alpha] = 0xff;
  for (const [at, [theme, scheme]] of SHEET.entries()) {
    const context = await browser.newContext({
      viewport: { width: 1320, height: 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    const page = await context.newPage();
    await page.goto(`${url}/gallery?${new URLSearchParams({ theme, scheme, only: 'windows/conversation' })}`);
    await page.locator('gallery-page[ready]').waitFor();
    const { x, y } = (await page.locator('customer-chat-window').first().boundingBox()) ?? { x: 0, y: 0 };
    const clip = { x, y, ...CELL };
    const picture = PNG.sync.read(await page.screenshot({ clip, fullPage: true, animations: 'disabled' }));
    const column = at % COLUMNS;
    PNG.bitblt(
      picture,
      sheet,
      0,
      0,
      CELL.width,
      CELL.height,
      GAP + column * (CELL.width + GAP),
      GAP + Math.floor(at / COLUMNS) * (CELL.height + GAP),
    );
    await context.close();
  }
  writeFileSync(file, writeIndexed(sheet));
}

import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { hasFocus } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aWebsite, type Website } from './websites.ts';

/** The box of the field that one writes into, in CSS pixels. */
const boxOfField = () => {
  const allIn = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? allIn(one.shadowRoot) : [])]);
  const field = allIn(document).find(({ localName }) => localName === 'textarea');
  if (!(field instanceof HTMLTextAreaElement) || field.placeholder === '') return undefined;
  const { left, right, top, bottom } = field.getBoundingClientRect();
  return { left, right, top, bottom };
};

/** How many pixels between these columns and rows are unlike the first one: the ink in there. */
function inkIn({ data, width }: PNG, left: number, right: number, top: number, bottom: number): number {
  const at = (x: number, y: number) => data.readUInt32BE((y * width + x) * 4);
  const ground = at(left, top);
  let ink = 0;
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) ink += Number(at(x, y) !== ground);
  return ink;
}

describe.for(engines.filter(isInstalled))('a page that runs from right to left, in %s', (engine) => {
  let sandbox: Sandbox;
  let browser: EngineBrowser;
  let website: Website;

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([startSandbox(), openBrowser(engine)]);
    const { url, organization_id, client_id } = sandbox.info;
    website = await aWebsite({
      '/': `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>متجر</title>
        <script src="${url}/customer-chat.js" async></script>
        <customer-chat organization-id="${organization_id}" client-id="${client_id}" api-url="${url}"></customer-chat>`,
    });
  });

  afterAll(async () => {
    website?.close();
    await Promise.all([browser?.close(), sandbox?.stop()]);
  });

  it('has the words that stand in an empty field begin at its right', async () => {
    const page = await browser.newPage();
    await page.goto(website.url);
    await page.click('[part~=launcher]');
    await page.waitFor(hasFocus, 'textarea');
    const field = await page.waitFor(boxOfField);

    await expect
      .poll(
        async () => {
          const picture = PNG.sync.read(Buffer.from(await page.screenshot()));
          const scale = picture.width / (await page.evaluate(() => innerWidth));
          const [left, right, top, bottom] = [field.left, field.right, field.top, field.bottom].map((one) =>
            Math.round(one * scale),
          ) as [number, number, number, number];
          const middle = Math.round((left + right) / 2);
          // The caret is a column or two of it.
          return inkIn(picture, middle, right, top, bottom) > 4 * inkIn(picture, left, middle, top, bottom);
        },
        { timeout: 15_000 },
      )
      .toBe(true);
    await page.close();
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contrastReport } from '../../src/theme/contrast-report.ts';
import { closePages, Designer, PATIENCE } from './designer.ts';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

/** A phone of these days, and the smallest. */
const PHONES = [390, 320];

/** As the wizard writes a ratio: rounded down. */
const figure = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;

describe.each(engines)('the wizard in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('with a person at it', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;

    beforeAll(async () => {
      [sandbox, browser] = await Promise.all([startSandbox(), openBrowser(engine)]);
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), sandbox?.stop()]);
    });

    afterEach(closePages);

    it('tells contrast as one goes, in words and in figures', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      const { page } = designer;
      const told = async () => (await page.texts('wizard-contrast-list .verdict, .verdict[role=status]'))[0];
      expect(await told()).toBe('All of it can be read well, light and dark.');

      // What is derived follows any accent and any surface; what is set by hand does not.
      await designer.write('Accent', '#ffd23f');
      await unfold(page);
      await designer.write('Window', '#f4f1ea');
      await expect.poll(() => designer.token('surface'), PATIENCE).toBe('#f4f1ea');
      await expectAgreement({ accent: '#ffd23f', surface: '#f4f1ea' }, 0);
      await designer.write('Text on the accent', '#ffffff');
      await expectAgreement({ accent: '#ffd23f', surface: '#f4f1ea', 'on-accent': '#ffffff' }, 2);
      await designer.write('Accent', '#1f3a5f');
      await expectAgreement({ accent: '#1f3a5f', surface: '#f4f1ea', 'on-accent': '#ffffff' }, 0);

      /** The list, the sentence and the words over each preview say what the theme's arithmetic says. */
      async function expectAgreement(theme: Readonly<Record<string, string>>, failing: number): Promise<void> {
        const reports = (['light', 'dark'] as const).map((scheme) => ({
          scheme,
          lines: contrastReport(theme, scheme),
        }));
        const bad = reports.flatMap(({ scheme, lines }) =>
          lines.filter(({ passes }) => !passes).map((line) => ({ scheme, line })),
        );
        expect(bad.length).toBe(failing);
        const sentence =
          failing === 0
            ? 'All of it can be read well, light and dark.'
            : `Hard to read: ${bad
                .map(
                  ({ scheme, line: { about, ratio, needs } }) =>
                    `${about} (${scheme}) has ${figure(ratio)} and needs ${needs} : 1`,
                )
                .join('; ')}.`;
        await expect.poll(told, PATIENCE).toBe(sentence);
        await page.evaluate(() => {
          const controls = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-controls');
          const list = controls?.shadowRoot?.querySelector('wizard-contrast-list')?.shadowRoot;
          list?.querySelector('details')?.setAttribute('open', '');
        });
        const figures = reports[0]?.lines.flatMap(({ ratio }, at) =>
          [ratio, reports[1]?.lines[at]?.ratio ?? 0].map(figure),
        );
        await expect.poll(() => page.texts('.ratio'), PATIENCE).toEqual(figures);
        const over = reports.map(({ lines }) => lines.filter(({ passes }) => !passes).length);
        expect(await page.texts('figcaption .verdict')).toEqual(
          over.map((count) => (count > 0 ? `${count} hard to read` : 'Reads well')),
        );
      }
    });

    it.each(['script', 'npm', 'css', 'json'] as const)('copies the %s for real: it can be pasted', async (id) => {
      const designer = await Designer.arrive(browser, sandbox, '#accent=%23b3245c&radius=3px');
      const { page } = designer;
      const text = await designer.takes(id);
      await page.click('.copy');
      await page.waitFor(readsIn, '.said', 'Copied: ');
      expect(await page.texts('.copy')).toEqual(['Copied']);
      expect(await pasted(page)).toBe(text);
    });

    it('copies a link that opens with the theme in it', async () => {
      const designer = await Designer.arrive(browser, sandbox, '#accent=%23b3245c&radius=3px');
      await designer.page.click('button[aria-label="Copy a link to this theme"]');
      await designer.page.waitFor(readsIn, '.said', 'Copied: a link');
      const link = await pasted(designer.page);
      const friend = await Designer.arrive(browser, sandbox, new URL(link).hash);
      await expect.poll(() => friend.token('accent'), PATIENCE).toBe('#b3245c');
    });

    it('says so where a page may not copy, and selects what a person can copy then', async () => {
      const designer = await Designer.arrive(browser, sandbox, '#accent=%23b3245c');
      const { page } = designer;
      const text = await designer.takes('css');
      await page.evaluate(() => {
        const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
      });
      await page.click('.copy');
      await page.waitFor(readsIn, '.said', 'does not let this page copy');
      expect(await page.texts('.copy')).toEqual(['Copy']);
      await page.press('Control+c');
      expect((await pasted(page)).trim()).toBe(text.trim());
    });

    /** What the clipboard holds, by way of the dialog's field, into which one pastes. */
    async function pasted(page: EnginePage): Promise<string> {
      await page.click('.steps button:last-child');
      await page.click('#paste');
      await page.press('Control+v');
      return page.waitFor(() => {
        let field: Element | null | undefined = document.activeElement;
        while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
        return field instanceof HTMLTextAreaElement ? field.value : '';
      });
    }

    it('brings each look whole into sight that gets the focus, forwards and back', async () => {
      const { page } = await Designer.arrive(browser, sandbox);
      const width = engine === 'webkit' ? 447 : 390;
      await page.resize({ width, height: 740 });
      expect(await page.evaluate(cutOffLooks)).toEqual([]);
    });

    // WebKit's window does not become as narrow as a phone here.
    it.skipIf(engine === 'webkit').each(PHONES)(
      'is whole on a phone %i wide: nothing is wider, all can be reached',
      async (width) => {
        const designer = await Designer.arrive(browser, sandbox, '#accent=%23ffd23f&on-accent=%23fff&nope=1');
        const { page } = designer;
        await page.resize({ width, height: 740 });
        await unfold(page);
        for (const view of ['launcher', 'welcome', 'form', 'offline', 'conversation']) {
          await designer.choose('view', view);
          await expect.poll(() => page.evaluate(widerThanThePage), PATIENCE).toEqual([]);
        }
        await designer.choose('device', 'phone');
        for (const tab of ['script', 'npm', 'css', 'json', 'setup']) {
          await page.click(`#tab-${tab}`);
          await expect.poll(() => page.evaluate(widerThanThePage), PATIENCE).toEqual([]);
        }
        expect(await page.evaluate(outOfReach)).toEqual([]);
        await page.click('.steps button:last-child');
        await page.waitFor(readsIn, 'dialog[open]', 'A preset');
        expect(await page.evaluate(widerThanThePage)).toEqual([]);
        expect(await page.evaluate(outOfReach)).toEqual([]);
      },
    );
  });
});

/** Opens all that is folded. */
async function unfold(page: EnginePage): Promise<void> {
  await page.evaluate(() => {
    const open = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (element.shadowRoot) open(element.shadowRoot);
      }
    };
    open(document);
  });
}

/** What reaches over the edges of the page, unless it can be scrolled to or is cut off on purpose. */
function widerThanThePage(): readonly string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width) found.push(`the page: ${document.documentElement.scrollWidth}`);
  const search = (root: ParentNode): void => {
    for (const element of root.children) {
      const style = getComputedStyle(element);
      const { left, right, width: own } = element.getBoundingClientRect();
      if (own > 0 && element.checkVisibility() && (right > width + 1 || left < -1))
        found.push(`${element.localName}.${element.className} ${Math.round(left)} to ${Math.round(right)}`);
      if (style.overflowX !== 'visible') continue;
      if (element.shadowRoot) search(element.shadowRoot);
      search(element);
    }
  };
  for (const page of document.querySelectorAll('wizard-page')) if (page.shadowRoot) search(page.shadowRoot);
  return [...new Set(found)];
}

/** What in the strip of looks, with the focus on it, is not all in sight. */
async function cutOffLooks(): Promise<readonly string[]> {
  const strip = document.querySelector('wizard-page')?.shadowRoot?.querySelector('.looks');
  const inputs = [...(strip?.querySelectorAll('input') ?? [])];
  if (!strip || strip.scrollWidth <= strip.clientWidth) return ['There is nothing to scroll.'];
  const isCutOff = (input: Element): boolean => {
    const { left, right } = (input.closest('label') ?? input).getBoundingClientRect();
    return left < 0 || right > document.documentElement.clientWidth;
  };
  const found: string[] = [];
  for (const input of [...inputs, ...inputs.toReversed()]) {
    input.focus();
    // Some engines bring what has the focus into sight a little later.
    for (let frame = 0; frame < 20 && isCutOff(input); frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    if (isCutOff(input)) found.push(input.value);
  }
  return found;
}

/** Controls that, with the focus on them, lie under something else or out of sight. */
async function outOfReach(): Promise<readonly string[]> {
  const CONTROLS = 'button, input, select, textarea, summary, a[href]';
  const allIn = (root: ParentNode): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
    ]);
  const page = document.querySelector('wizard-page')?.shadowRoot;
  const all = page ? allIn(page) : [];
  const dialog = all.find((element) => element instanceof HTMLDialogElement && element.open);
  const controls = all.filter(
    (element) =>
      element.matches(CONTROLS) &&
      element.checkVisibility() &&
      !element.matches(':disabled') &&
      (dialog?.contains(element) ?? true),
  );
  /** Whether one of them is the other, or around it. */
  const isAround = (outer: Element, inner: Element | null): boolean =>
    inner !== null &&
    (outer === inner ||
      isAround(outer, inner.parentElement ?? (inner.getRootNode() instanceof ShadowRoot ? hostOf(inner) : null)));
  const hostOf = (element: Element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const hit = (x: number, y: number) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (inner === null || inner === found) break;
      found = inner;
    }
    return found;
  };
  const placeOf = (control: Element) => {
    const shown = control.closest('label') ?? control;
    const { left, top, width, height } = shown.getBoundingClientRect();
    const at = hit(left + width / 2, top + height / 2);
    return { at, left, top, isSeen: isAround(shown, at) || (control.matches('input') && isAround(control, at)) };
  };
  const found: string[] = [];
  // Forwards as Tab goes, and back: what sticks at the top must not cover what comes from above.
  for (const control of [...controls, ...controls.toReversed()]) {
    control.focus();
    let place = placeOf(control);
    // Some engines bring what has the focus into sight a little later.
    for (let frame = 0; frame < 20 && !place.isSeen; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      place = placeOf(control);
    }
    if (place.isSeen) continue;
    const { at, left, top } = place;
    const name = control.ariaLabel ?? control.textContent?.trim() ?? '';
    const over = at === null ? 'out of sight' : `under ${at.localName}.${at.className}`;
    found.push(
      `${control.localName} ${control.id} ${name.slice(0, 40)} at ${Math.round(left)}, ${Math.round(top)}: ${over}`,
    );
  }
  return [...new Set(found)];
}

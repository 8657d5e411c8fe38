import { readdirSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { differenceOf } from '../../scripts/gallery/picture-difference.js';
import type { EnginePage } from './engine-page.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, hasFocus, press, readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite } from './websites.ts';

const PATIENCE = { timeout: 15_000 };

/** High enough for previews at their full size. */
const SIZE = { width: 1280, height: 980 };

/** Of the pixels of the window; text is set to fractions of a pixel, which is not the same within a frame. */
const TOLERANCE = 0.005;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a test has opened, to be closed after it: in WebKit each page is a browser of its own. */
const pages: EnginePage[] = [];

async function newPage(browser: EngineBrowser): Promise<EnginePage> {
  const page = await browser.newPage();
  pages.push(page);
  return page;
}

/** Somebody who makes a theme. */
class Designer {
  constructor(
    readonly page: EnginePage,
    private readonly url: string,
  ) {}

  static async arrive(browser: EngineBrowser, { info }: Sandbox, hash = ''): Promise<Designer> {
    const page = await newPage(browser);
    await page.resize(SIZE);
    const designer = new Designer(page, `${info.url}/wizard`);
    await designer.open(hash);
    return designer;
  }

  async open(hash = ''): Promise<void> {
    await this.page.goto(`${this.url}${hash}`);
    await this.seesPreview();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.seesPreview();
  }

  /** The widget stands in every preview. */
  async seesPreview(): Promise<void> {
    await this.page.waitFor(() => {
      const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
      const frames = [...(stage?.querySelectorAll('iframe') ?? [])];
      return frames.length > 0 && frames.every((frame) => frame.contentDocument?.querySelector('customer-chat'));
    });
  }

  /** Writes over what stands in a field, and leaves it. */
  async write(label: string, text: string): Promise<void> {
    await this.page.click(`:is(input[type=text], input:not([type]), textarea)[aria-label="${label}"]`);
    await this.page.press('Control+a');
    await this.page.type(text);
    await this.page.press('Tab');
  }

  async choose(name: string, value: string): Promise<void> {
    await this.page.click(`input[name="${name}"][value="${value}"]`);
  }

  /** What one takes along, as it stands on one of the tabs. */
  async takes(id: 'script' | 'npm' | 'css' | 'json'): Promise<string> {
    await this.page.click(`#tab-${id}`);
    await this.page.waitFor((id) => {
      const output = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-output');
      return output?.shadowRoot?.querySelector('pre')?.getAttribute('aria-labelledby') === `tab-${id}`;
    }, id);
    return this.page.evaluate(
      () =>
        document
          .querySelector('wizard-page')
          ?.shadowRoot?.querySelector('wizard-design-output')
          ?.shadowRoot?.querySelector('pre')?.textContent ?? '',
    );
  }

  /** Opens the dialog, pastes, and has it read. */
  async pastes(text: string): Promise<void> {
    await this.page.waitFor(press, 'button', 'Start from');
    await this.page.click('#paste');
    await this.page.evaluate((text) => {
      let field: Element | null | undefined = document.activeElement;
      while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('The field is not focused.');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }, text);
    await this.page.click('#read');
  }

  problems(): Promise<string[]> {
    return this.page.texts('.error li');
  }

  /** A token as the element in the first preview has it. */
  token(name: string): Promise<string> {
    return this.page.evaluate((name) => {
      const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
      const chat = stage?.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>('customer-chat');
      return chat?.style.getPropertyValue(`--customer-chat-${name}`) ?? '';
    }, name);
  }

  /** What the first preview says that it shows. */
  shown(): Promise<string> {
    return this.page.evaluate(() => {
      const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
      return stage?.querySelector('iframe')?.title ?? '';
    });
  }

  audit(): Promise<string[]> {
    return this.page.evaluate(audit);
  }
}

/** WCAG 2.2 AA and the audit's own advice; previews are pages of their own, which the gallery's audit covers. */
const audit = new Function(`
  ${axe.source};
  return axe.run(document, { iframes: false }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))))`) as () => Promise<
  string[]
>;

/** Where the window stands in a page, or in the page of the wizard's first preview. */
function windowBox(): Box | undefined {
  const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
  const frame = stage?.querySelector('iframe');
  const page = frame ? frame.contentDocument : document;
  const { x: left, y: top } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const shown = page?.querySelector('customer-chat')?.shadowRoot?.querySelector('customer-chat-window');
  const canBeWrittenIn = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element.localName === 'textarea' && element.checkVisibility()) ||
        (element.shadowRoot !== null && canBeWrittenIn(element.shadowRoot)),
    );
  if (!shown?.shadowRoot || !canBeWrittenIn(shown.shadowRoot)) return undefined;
  const { x, y, width, height } = shown.getBoundingClientRect();
  return width === 0 ? undefined : { x: left + x, y: top + y, width, height };
}

/** The size of the page that the first preview is. */
const previewSize = () => {
  const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
  const frame = stage?.querySelector('iframe');
  return { width: frame?.clientWidth ?? 0, height: frame?.clientHeight ?? 0 };
};

/** The window as it is painted, without its round corners: behind them is the page. */
async function pictureOfWindow(page: EnginePage): Promise<PNG> {
  await page.evaluate(() => {
    let field: Element | null | undefined = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    if (field instanceof HTMLElement) field.blur();
  });
  let box = await page.waitFor(windowBox);
  let before: Uint8Array | undefined;
  // What has just opened may still be on its way; at rest two pictures are the same.
  for (let shot = await page.screenshot(); ; shot = await page.screenshot()) {
    if (before !== undefined && Buffer.compare(before, shot) === 0)
      return cropped(PNG.sync.read(Buffer.from(shot)), box);
    before = shot;
    box = await page.waitFor(windowBox);
  }
}

function cropped(whole: PNG, { x, y, width, height }: Box): PNG {
  const inset = 8;
  const part = new PNG({ width: Math.round(width) - 2 * inset, height: Math.round(height) - 2 * inset });
  PNG.bitblt(whole, part, Math.round(x) + inset, Math.round(y) + inset, part.width, part.height, 0, 0);
  return part;
}

const HOSTILE = `customer-chat {
  --customer-chat-accent: #0a7c5a;
  --customer-chat-radius: url(https://evil.example/r);
  --customer-chat-width: expression(alert(1));
  --customer-chat-font: "x"; } body { display: none } customer-chat {
  --customer-chat-shadow: 0 0 1px red} * { color: red;
  --customer-chat-nope: 1px;
  --customer-chat-surface: ${'#'.repeat(3000)};
  --customer-chat-muted: var(--stolen);
  background: url(https://evil.example/b);
}
@import url(https://evil.example/i.css);`;

/** Values that would end a rule and begin another, were they written into one. */
const SMUGGLING = JSON.stringify({
  tokens: {
    accent: '#0a7c5a',
    radius: '1px } body { display: none } x {',
    shadow: '0 0 1px red} * { color: stolen',
    font: '"x\\"; } @import url(https://evil.example/f.css); {',
    duration: ['200ms'],
    __proto__: { accent: 'red' },
    constructor: 'red',
  },
  attributes: { onclick: 'alert(1)', heading: 5 },
  phrases: { '__proto__.x': 'stolen', hello: '</script><script>alert(1)</script>' },
});

describe('the widget', () => {
  it('holds nothing of the wizard, nor of the gallery', () => {
    const folder = new URL('../../dist/widget/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|json)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files)
      expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(
        /wizard-(page|design|token|start)|customer-chat-wizard|gallery-(page|frame|rows)/,
      );
  });
});

describe.each(engines)('the wizard in %s', (engine) => {
  describe.skipIf(engine !== 'chromium' && !isInstalled(engine))('against the sandbox', () => {
    let sandbox: Sandbox;
    let browser: EngineBrowser;

    beforeAll(async () => {
      [sandbox, browser] = await Promise.all([startSandbox(), openBrowser(engine)]);
    });

    afterAll(async () => {
      await Promise.all([browser?.close(), sandbox?.stop()]);
    });

    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
    });

    it('writes a script tag that looks on an empty page as it did in the preview', async () => {
      await AgentAtDesk.signIn(browser, sandbox);
      const designer = await Designer.arrive(browser, sandbox);
      await designer.choose('view', 'welcome');
      await designer.choose('schemes', 'light');
      await designer.write('Accent', '#b3245c');
      await designer.write('Roundness', '10px');
      await designer.write('Text size', '16px');
      await expect.poll(() => designer.token('font-size'), PATIENCE).toBe('16px');
      const snippet = await designer.takes('script');
      expect(snippet).toContain('--customer-chat-accent: #b3245c');
      // At rest first: until then the preview may still be changing its size.
      const made = await pictureOfWindow(designer.page);
      const size = await designer.page.evaluate(previewSize);

      const website = await aWebsite({ '/': aPage({ body: snippet }) });
      try {
        const page = await newPage(browser);
        await page.resize(size);
        await page.goto(`${website.url}/`);
        await page.waitFor(({ width, height }) => innerWidth === width && innerHeight === height, size);
        await page.click('[part~=launcher]');
        await page.waitFor(hasFocus, 'textarea');
        await page.waitFor(readsIn, '*', 'We’re here');
        const pasted = await pictureOfWindow(page);
        expect([pasted.width, pasted.height]).toEqual([made.width, made.height]);
        const { pixels } = differenceOf(made, pasted);
        expect(pixels / (made.width * made.height)).toBeLessThan(TOLERANCE);
        // The comparison can see: another theme is far from it.
        await designer.write('Accent', '#1f6b50');
        await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#1f6b50');
        const other = differenceOf(await pictureOfWindow(designer.page), pasted);
        expect(other.pixels / (made.width * made.height)).toBeGreaterThan(TOLERANCE);
        expect(page.errors).toEqual([]);
      } finally {
        website.close();
      }
    });

    it('reads what it wrote as CSS and as JSON, and says nothing against it', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      await designer.write('Accent', '#e2562b');
      await designer.write('Roundness', '4px');
      await designer.choose('position', 'start');
      const css = await designer.takes('css');
      const json = await designer.takes('json');
      expect(json).toContain('"position": "start"');
      for (const [id, text] of [
        ['css', css],
        ['json', json],
      ] as const) {
        await designer.page.waitFor(press, 'button', 'Start from');
        await designer.page.waitFor(press, '.preset', 'As it comes');
        await expect.poll(() => designer.token('accent'), PATIENCE).toBe('');
        await designer.pastes(text);
        await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#e2562b');
        expect(await designer.problems()).toEqual([]);
        expect(await designer.takes(id)).toBe(text);
      }
    });

    it('starts from each of the six presets, and from a colour code without its sign', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      const { page } = designer;
      const begin = () => page.waitFor(press, 'button', 'Start from');
      await begin();
      const names = (await page.texts('.preset')).slice(1);
      expect(names).toHaveLength(6);
      const accents = new Set<string>();
      for (const name of names) {
        const before = await designer.token('accent');
        await begin();
        await page.waitFor(press, '.preset', name);
        await expect.poll(() => designer.token('accent'), PATIENCE).not.toBe(before);
        accents.add(await designer.token('accent'));
      }
      expect(accents.size).toBe(6);
      await begin();
      await page.click('.code');
      await page.press('Control+a');
      await page.type('no colour');
      await page.press('Enter');
      await page.waitFor(readsIn, '#brand-error', 'is no colour');
      await page.press('Control+a');
      await page.type('2f6f56');
      await page.press('Enter');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#2f6f56');
      expect(await designer.takes('css')).toContain('--customer-chat-accent: #2f6f56');
    });

    it('undoes and does again, also over a reload', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      await designer.write('Accent', '#123456');
      await designer.write('Accent', '#654321');
      await designer.choose('view', 'form');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#654321');

      await designer.reload();
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#654321');
      expect(await designer.shown()).toBe('Form, light');
      await designer.page.click('button[aria-label="Undo"]');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#123456');
      await designer.page.press('Control+z');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('');
      await designer.page.press('Control+Shift+z');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#123456');
      await designer.page.click('button[aria-label="Redo"]');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#654321');
    });

    it('carries a theme in a link to somebody who never was here', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      await designer.write('Accent', '#ffd23f');
      await designer.write('Roundness', '0px');
      // Where a page may not write to the clipboard, the link stands in the address.
      await designer.page.evaluate(() => void Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await designer.page.click('button[aria-label="Copy a link to this theme"]');
      const hash = await designer.page.waitFor(() => location.hash);
      expect(hash).toContain('accent=%23ffd23f');

      const friend = await Designer.arrive(browser, sandbox, hash);
      await expect.poll(() => friend.token('accent'), PATIENCE).toBe('#ffd23f');
      expect(await friend.token('radius')).toBe('0px');
      expect(await friend.problems()).toEqual([]);
    });

    it('says of each entry of a hostile theme what is wrong with it, and shows none of them', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      await designer.pastes(HOSTILE);
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#0a7c5a');
      const problems = await designer.problems();
      for (const named of ['radius', 'width', 'nope', 'surface', 'muted', 'background', 'display', 'color'])
        expect(
          problems.filter((problem) => problem.includes(named)),
          named,
        ).not.toEqual([]);
      expect(problems.every((problem) => problem.length < 300)).toBe(true);
      await designer.page.press('Escape');
      // A plain font and a plain shadow stood before what was smuggled in behind them.
      await expectHarmless(designer, ['accent', 'font', 'shadow']);
    });

    it('says the same of values that would end a rule', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      await designer.pastes(SMUGGLING);
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#0a7c5a');
      const problems = await designer.problems();
      for (const named of ['radius', 'shadow', 'font', 'duration', 'constructor', 'onclick', 'heading'])
        expect(
          problems.filter((problem) => problem.includes(named)),
          named,
        ).toHaveLength(1);
      await designer.page.press('Escape');
      await expectHarmless(designer);
      // Words are words: they end no script.
      expect((await designer.takes('script')).match(/<\/script>/g)).toHaveLength(2);
    });

    it('says the same of a hostile link', async () => {
      const hash = new URLSearchParams({
        accent: '#0a7c5a',
        radius: 'url(https://evil.example/r)',
        font: 'x; } body { display: none',
        width: 'expression(alert(1))',
        nope: '1px',
        surface: '#'.repeat(3000),
        'phrase.nowhere': '<img src=x onerror=alert(1)>',
      });
      const designer = await Designer.arrive(browser, sandbox, `#${hash}`);
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#0a7c5a');
      const problems = await designer.problems();
      for (const named of ['radius', 'font', 'width', 'nope', 'surface', 'nowhere'])
        expect(
          problems.filter((problem) => problem.includes(named)),
          named,
        ).toHaveLength(1);
      await expectHarmless(designer);

      await designer.open(`#${'a'.repeat(30_000)}`);
      await expect.poll(() => designer.problems(), PATIENCE).toHaveLength(1);
    });

    /** Of what was refused nothing is in a style, in what one takes along, or was asked for. */
    async function expectHarmless(designer: Designer, taken = ['accent']): Promise<void> {
      const found = await designer.page.evaluate(() => {
        const stage = document
          .querySelector('wizard-page')
          ?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
        const frames = [...(stage?.querySelectorAll('iframe') ?? [])].flatMap(({ contentWindow, contentDocument }) =>
          contentWindow && contentDocument ? [{ contentWindow, contentDocument }] : [],
        );
        return {
          tokens: frames.map(({ contentDocument }) => [
            ...(contentDocument.querySelector<HTMLElement>('customer-chat')?.style ?? []),
          ]),
          rules: [document, ...frames.map(({ contentDocument }) => contentDocument)].flatMap((page) =>
            [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
          ),
          asked: [performance, ...frames.map(({ contentWindow }) => contentWindow.performance)].flatMap((record) =>
            record.getEntriesByType('resource').map(({ name }) => name),
          ),
          isShown: frames.every(({ contentDocument }) => contentDocument.body.checkVisibility()),
        };
      });
      const names = taken.map((name) => `--customer-chat-${name}`);
      expect(found.tokens).toEqual([names, names]);
      expect(found.rules.join(' ')).not.toMatch(/evil|stolen|expression/);
      expect(found.asked.join(' ')).not.toContain('evil');
      expect(found.isShown).toBe(true);
      for (const id of ['script', 'npm', 'css', 'json'] as const)
        expect(await designer.takes(id)).not.toMatch(/evil|stolen|expression|display: none|nope/);
    }

    it('passes the audit in all that it shows', async () => {
      const designer = await Designer.arrive(browser, sandbox, '#accent=%23ffd23f&muted=%23ccc&nope=1');
      expect(await designer.audit(), 'with problems of a link and of contrast').toEqual([]);
      for (const view of ['launcher', 'welcome', 'form', 'offline', 'conversation'])
        await designer.choose('view', view);
      await designer.choose('device', 'phone');
      await designer.choose('dir', 'rtl');
      await designer.page.click('#tab-setup');
      await designer.page.evaluate(() => {
        const controls = document
          .querySelector('wizard-page')
          ?.shadowRoot?.querySelector('wizard-design-controls')?.shadowRoot;
        for (const details of controls?.querySelectorAll('details') ?? []) details.open = true;
      });
      expect(await designer.audit(), 'with all unfolded').toEqual([]);
      await designer.pastes('customer-chat { color: red }');
      await expect.poll(() => designer.problems(), PATIENCE).not.toEqual([]);
      expect(await designer.audit(), 'with the dialog').toEqual([]);
      await designer.page.press('Escape');
      await designer.page.resize({ width: 480, height: 800 });
      // The previews find their size after the window has found its own.
      await expect.poll(() => designer.audit(), PATIENCE).toEqual([]);
      const overflow = await designer.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });

    it('can be used by keyboard alone', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      const { page } = designer;
      /** Tabs on until something that matches has the focus. */
      const tabTo = async (selector: string): Promise<void> => {
        for (let steps = 0; steps < 60; steps += 1) {
          if (await page.evaluate(hasFocus, selector)) return;
          await page.press('Tab');
        }
        throw new Error(`Tab does not lead to ${selector}`);
      };
      await page.click('h1');
      await tabTo('input[aria-label="Accent"].mono');
      await page.type('#0b0b0c');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#0b0b0c');
      await tabTo('input[name=scheme]');
      await page.press('ArrowRight');
      await tabTo('input[type=range]');
      await page.press('ArrowRight');
      await expect.poll(() => designer.token('radius'), PATIENCE).toBe('17px');
      await tabTo('input[name=view]');
      await page.press('ArrowRight');
      await tabTo('[role=tab]');
      await page.press('End');
      await page.waitFor(hasFocus, '#tab-setup');
      await page.press('Home');
      await page.waitFor(hasFocus, '#tab-script');
      await tabTo('.copy');
      await page.press('Enter');
      await page.waitFor(readsIn, '.said', 'C');
      expect(await designer.takes('script')).toContain('scheme="auto"');
    });
  });
});

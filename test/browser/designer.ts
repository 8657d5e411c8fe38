import axe from 'axe-core';
import { PNG } from 'pngjs';
import type { EnginePage } from './engine-page.ts';
import type { EngineBrowser } from './engines.ts';
import { press } from './people.ts';
import type { Sandbox } from './start-sandbox.ts';

export const PATIENCE = { timeout: 15_000 };

/** High enough for previews at their full size. */
const SIZE = { width: 1280, height: 980 };

/** Of the pixels of the window; text is set to fractions of a pixel, which is not the same within a frame. */
export const TOLERANCE = 0.005;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a test has opened, to be closed after it: in WebKit each page is a browser of its own. */
const pages: EnginePage[] = [];

export async function newPage(browser: EngineBrowser): Promise<EnginePage> {
  const page = await browser.newPage();
  pages.push(page);
  return page;
}

/** Somebody who makes a theme. */
export class Designer {
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

  /** Ticks a control off, or on again. */
  async hides(word: string): Promise<void> {
    await this.unfold('wizard-shown-controls');
    await this.page.click(`input[type=checkbox][name="${word}"]`);
  }

  /** Writes questions to begin with over those that stand there. */
  async asks(...questions: readonly string[]): Promise<void> {
    await this.unfold('wizard-starters-editor');
    await this.page.click('#starters');
    await this.page.press('Control+a');
    await this.page.press('Delete');
    for (const [at, question] of questions.entries()) {
      if (at > 0) await this.page.press('Enter');
      await this.page.type(question);
    }
    await this.page.press('Tab');
  }

  /** Opens the folded part of the controls that this stands in. */
  unfold(holding: string): Promise<void> {
    return this.page.evaluate((holding) => {
      const controls = document
        .querySelector('wizard-page')
        ?.shadowRoot?.querySelector('wizard-design-controls')?.shadowRoot;
      const details = controls?.querySelector(holding)?.closest('details');
      if (details) details.open = true;
    }, holding);
  }

  /** Whether a part of the window is seen in the first preview; nothing where there is none. */
  shows(part: string): Promise<boolean | undefined> {
    return this.page.evaluate((part) => {
      const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
      const find = (root: ParentNode): Element | undefined => {
        for (const element of root.querySelectorAll('*')) {
          const found = element.part.contains(part) ? element : element.shadowRoot && find(element.shadowRoot);
          if (found) return found;
        }
        return undefined;
      };
      const page = stage?.querySelector('iframe')?.contentDocument;
      return page ? find(page)?.checkVisibility() : undefined;
    }, part);
  }

  /** The questions that one can begin with, as the first preview has them. */
  starters(): Promise<string[]> {
    return this.#welcome('[part=starter]');
  }

  /** The first words, and the line under them, as the first preview has them. */
  greeting(): Promise<string[]> {
    return this.#welcome('[part=hello], [part=lead]');
  }

  #welcome(selector: string): Promise<string[]> {
    return this.page.evaluate((selector) => {
      const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
      const chat = stage?.querySelector('iframe')?.contentDocument?.querySelector('customer-chat');
      const shown = chat?.shadowRoot?.querySelector('customer-chat-window')?.shadowRoot;
      const welcome = shown?.querySelector('customer-chat-welcome-view')?.shadowRoot;
      return [...(welcome?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent?.trim() ?? '');
    }, selector);
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
export const previewSize = () => {
  const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
  const frame = stage?.querySelector('iframe');
  return { width: frame?.clientWidth ?? 0, height: frame?.clientHeight ?? 0 };
};

/** Where the closed widget's button stands in a page, or in the page of the wizard's first preview. */
function launcherBox(): Box | undefined {
  const stage = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-stage')?.shadowRoot;
  const frame = stage?.querySelector('iframe');
  const page = frame ? frame.contentDocument : document;
  const { x: left, y: top } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const chat = page?.querySelector('customer-chat');
  const button = chat?.shadowRoot?.querySelector('[part~=launcher]');
  if (!button || chat?.open || !button.checkVisibility({ visibilityProperty: true })) return undefined;
  const { x, y, width, height } = button.getBoundingClientRect();
  return width === 0 ? undefined : { x: left + x, y: top + y, width, height };
}

/** The window as it is painted, without its round corners: behind them is the page. */
export const pictureOfWindow = (page: EnginePage): Promise<PNG> => pictureOf(page, windowBox);

/** The button that opens the window, without its round corners. */
export const pictureOfLauncher = (page: EnginePage): Promise<PNG> => pictureOf(page, launcherBox);

async function pictureOf(page: EnginePage, findBox: () => Box | undefined): Promise<PNG> {
  await page.evaluate(() => {
    let field: Element | null | undefined = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    if (field instanceof HTMLElement) field.blur();
  });
  let box = await page.waitFor(findBox);
  let before: Uint8Array | undefined;
  // What has just opened may still be on its way; at rest two pictures are the same.
  for (let shot = await page.screenshot(); ; shot = await page.screenshot()) {
    if (before !== undefined && Buffer.compare(before, shot) === 0)
      return cropped(PNG.sync.read(Buffer.from(shot)), box);
    before = shot;
    box = await page.waitFor(findBox);
  }
}

function cropped(whole: PNG, { x, y, width, height }: Box): PNG {
  const inset = 8;
  const part = new PNG({ width: Math.round(width) - 2 * inset, height: Math.round(height) - 2 * inset });
  PNG.bitblt(whole, part, Math.round(x) + inset, Math.round(y) + inset, part.width, part.height, 0, 0);
  return part;
}

/** Closes what was opened with `newPage`. */
export async function closePages(): Promise<void> {
  await Promise.all(pages.splice(0).map((page) => page.close()));
}

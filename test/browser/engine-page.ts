import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { locate, nextFrame, visibleTexts } from './in-page.ts';

const PATIENCE = 15_000;

/** The few things that each engine does in its own way. */
export interface PageDriver {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of this expression, awaited; what it gives has to survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  readonly keyboard: {
    type(text: string): Promise<unknown>;
    down(key: string): Promise<unknown>;
    up(key: string): Promise<unknown>;
    press(key: string): Promise<unknown>;
  };
  readonly mouse: { click(x: number, y: number): Promise<unknown> };
  resize(size: { width: number; height: number }): Promise<void>;
  /** Only Chromium's driver can change what the system wishes while a page is open. */
  prefer?(scheme: 'light' | 'dark'): Promise<void>;
  /** The viewport as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * A page of any engine, used as a person uses it. Selectors are plain CSS and reach into open shadow roots:
 * each compound is matched within its own root, so name the innermost thing (`textarea`, `[part=bubble]`).
 */
export class EnginePage {
  readonly #driver: PageDriver;
  /** Uncaught errors and `console.error` so far; WebKit's driver tells of none. */
  readonly errors: readonly string[];

  constructor(driver: PageDriver, errors: readonly string[] = []) {
    this.#driver = driver;
    this.errors = errors;
  }

  /** Settles when the page and all it loads at once are there. */
  goto(url: string): Promise<void> {
    return this.#driver.goto(url);
  }

  reload(): Promise<void> {
    return this.#driver.reload();
  }

  /** Runs a function in the page. It is sent as text: it sees its arguments (JSON) and the page, nothing else. */
  async evaluate<A extends readonly unknown[], R>(inPage: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const list = args.map((argument) => JSON.stringify(argument) ?? 'undefined').join(', ');
    // What comes back is what the function gave, by way of JSON.
    return (await this.#driver.evaluate(`(${inPage})(${list})`)) as Awaited<R>;
  }

  /** Asks until the function gives something truthy, and gives that. Rejects after 15 s. */
  async waitFor<A extends readonly unknown[], R>(
    inPage: (...args: A) => R,
    ...args: A
  ): Promise<NonNullable<Awaited<R>>> {
    const deadline = Date.now() + PATIENCE;
    while (true) {
      const value = await this.evaluate(inPage, ...args);
      if (value) return value;
      if (Date.now() > deadline) {
        const [words = ''] = await this.texts('body');
        throw new Error(
          `Waited ${PATIENCE} ms in vain for ${inPage}(${JSON.stringify(args)}). The page reads: ${words.slice(-1500)}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What stands in each visible match, shadow roots included, one string each, white space made single. */
  texts(selector: string): Promise<string[]> {
    return this.evaluate(visibleTexts, selector);
  }

  /** Waits for a visible match, brings it into view and clicks its middle. */
  async click(selector: string): Promise<void> {
    let at = await this.waitFor(locate, selector);
    // What has just appeared may still be moving; and what lies around it is put right with the frame, not before.
    for (let before: typeof at | undefined; before?.x !== at.x || before.y !== at.y; ) {
      before = at;
      await this.evaluate(nextFrame);
      at = await this.waitFor(locate, selector);
    }
    await this.#driver.mouse.click(at.x, at.y);
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#driver.keyboard.type(text);
  }

  /** Presses a key, named as in `KeyboardEvent.key`, or a chord: `Enter`, `Shift+Tab`. */
  async press(chord: string): Promise<void> {
    const { keyboard } = this.#driver;
    const modifiers = chord.split('+');
    const key = modifiers.pop() ?? '';
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(key);
    for (const modifier of modifiers.reverse()) await keyboard.up(modifier);
  }

  /** In CSS pixels; WebKit's window stays at 447 or wider. Settles when the page has that size. */
  resize(size: { width: number; height: number }): Promise<void> {
    return this.#driver.resize(size);
  }

  /** As if the visitor's system had turned light or dark. Rejects where the driver cannot. */
  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    if (this.#driver.prefer === undefined) throw new Error('This driver cannot change what the system prefers.');
    await this.#driver.prefer(scheme);
  }

  /** The viewport as PNG, also written to `path` where one is given. */
  async screenshot(path?: string): Promise<Uint8Array> {
    const png = await this.#driver.screenshot();
    if (path !== undefined) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, png);
    }
    return png;
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

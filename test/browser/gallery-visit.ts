import axe from 'axe-core';
import { expect } from 'vitest';
import type { EnginePage } from './engine-page.ts';
import type { Sandbox } from './start-sandbox.ts';

/** What of a group this reads. */
interface Group {
  readonly id: string;
  readonly states: readonly { readonly id: string; readonly opens?: true | undefined }[];
}

/** What of the gallery's address can be changed without loading it anew. */
export type GalleryLook = Readonly<Partial<Record<'scheme' | 'dir' | 'theme', string>>>;

/** Some states are about files that are not there: that they cannot be loaded is said by the browser itself. */
const ABSENT = /^Failed to load resource|net::ERR_|NetworkError|NS_ERROR|404/;

const AUDIT_PATIENCE = { timeout: 90_000, interval: 100 };

/** Somebody who looks through the gallery. */
export class GalleryVisit {
  constructor(
    readonly page: EnginePage,
    private readonly sandbox: Sandbox,
  ) {}

  /** Settles when all of what the address asks for is drawn. */
  async open(asked: Readonly<Record<string, string>>): Promise<void> {
    await this.page.goto(`${this.sandbox.info.url}/gallery?${new URLSearchParams(asked)}`);
    // WebKit draws without a graphics card here: all of it at once takes longer than one wait.
    await this.page.waitFor(isDrawn).catch(() => this.page.waitFor(isDrawn));
  }

  /** Changes how it is looked at, by the controls at its top. */
  async wear(look: GalleryLook): Promise<void> {
    await this.page.evaluate(choose, { scheme: 'light', dir: 'ltr', theme: '', ...look });
    await this.page.waitFor(() => document.querySelector('gallery-page')?.updateComplete);
  }

  /** What can be shown by itself: each group, and each state that comes only when it is asked for. */
  async parts(): Promise<readonly string[]> {
    const groups = await this.#groups();
    return groups.flatMap((group) => [group.id, ...coversOf(group)]);
  }

  /** States that cover the page, which come only when they are asked for. */
  async covers(): Promise<readonly string[]> {
    return (await this.#groups()).flatMap(coversOf);
  }

  /** What was thrown and what the page's policy forbade. */
  async problems(): Promise<readonly string[]> {
    const noticed = await this.page.evaluate((): unknown =>
      Reflect.get(document.querySelector('gallery-page') ?? {}, 'problems'),
    );
    const list: readonly unknown[] = Array.isArray(noticed) ? noticed : ['The gallery is not there.'];
    return [...list.map(String), ...this.page.errors.filter((error) => !ABSENT.test(error))];
  }

  /** Names of the presets, as the control offers them. */
  presets(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const choice = document.querySelector('gallery-page')?.shadowRoot?.querySelector('select[name=theme]');
      return [...(choice?.querySelectorAll('option') ?? [])].map(({ value }) => value).filter((name) => name !== '');
    });
  }

  /** WCAG 2.2 AA and the audit's own advice, once nothing fades or moves any more: a line for each finding. */
  audit(): Promise<readonly string[]> {
    return this.#finish(auditOfOne);
  }

  /** The same with everything on one page: there the landmarks of one state are not the only ones of their name. */
  auditAll(): Promise<readonly string[]> {
    return this.#finish(auditOfMany);
  }

  /** Begins an audit and asks for its findings: of everything at once it may take longer than a driver waits. */
  async #finish(begin: () => void): Promise<readonly string[]> {
    await this.page.evaluate(begin);
    const findings = () => this.page.evaluate((): unknown => Reflect.get(globalThis, 'findings') ?? false);
    await expect.poll(findings, AUDIT_PATIENCE).not.toBe(false);
    const found = await findings();
    if (!Array.isArray(found)) throw new Error(`The audit failed: ${found}`);
    return found.map(String);
  }

  #groups(): Promise<readonly Group[]> {
    return this.page.evaluate(() => {
      const groups: unknown = Reflect.get(document.querySelector('gallery-page') ?? {}, 'groups');
      if (!Array.isArray(groups)) throw new Error('The gallery has no groups.');
      return groups.map(({ id, states }: Group) => ({ id, states: states.map(({ id, opens }) => ({ id, opens })) }));
    });
  }
}

const isDrawn = () => document.querySelector('gallery-page[ready]') !== null;

const coversOf = ({ id, states }: Group) => states.filter(({ opens }) => opens).map((state) => `${id}/${state.id}`);

function choose(look: GalleryLook): void {
  const form = document.querySelector('gallery-page')?.shadowRoot?.querySelector('form');
  for (const [name, value] of Object.entries(look)) {
    const choice = form?.elements.namedItem(name);
    if (!(choice instanceof HTMLSelectElement)) throw new Error(`The gallery does not let one choose ${name}.`);
    choice.value = value;
    if (choice.value !== value) throw new Error(`The gallery knows no ${name} ${value}.`);
  }
  form?.dispatchEvent(new Event('change'));
}

const auditOfOne = auditWith('{}');
const auditOfMany = auditWith(`{ 'landmark-unique': { enabled: false } }`);

function auditWith(rules: string) {
  return new Function(`
    ${axe.source};
    globalThis.findings = false;
    const frames = (count) => count === 0 || new Promise(requestAnimationFrame).then(() => frames(count - 1));
    const ending = () =>
      document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
    frames(2)
      .then(() => Promise.allSettled(ending().map(({ finished }) => finished)))
      .then(() => axe.run(document, { rules: ${rules} }))
      .then(({ violations }) =>
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => [id, target.flat().join(' '), failureSummary].join(': '))))
      .then((findings) => { globalThis.findings = findings; }, (error) => { globalThis.findings = String(error); });
  `) as () => void;
}

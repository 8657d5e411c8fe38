import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { differenceOf } from '../../scripts/gallery/picture-difference.js';
import { closePages, Designer, newPage, PATIENCE, pictureOfWindow, previewSize, TOLERANCE } from './designer.ts';
import { type EngineBrowser, engines, isInstalled, openBrowser } from './engines.ts';
import { AgentAtDesk, focusOn, hasFocus, press, readsIn } from './people.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';
import { aPage, aWebsite } from './websites.ts';

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

const matching = (pattern: RegExp) => expect.stringMatching(pattern);

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

    afterEach(closePages);

    it('writes a script tag that looks on an empty page as it did in the preview', async () => {
      await AgentAtDesk.signIn(browser, sandbox);
      const designer = await Designer.arrive(browser, sandbox);
      await designer.choose('view', 'welcome');
      await designer.choose('schemes', 'light');
      await designer.write('Accent', '#b3245c');
      await designer.write('Roundness', '10px');
      await designer.write('Text size', '16px');
      await designer.hides('emoji');
      await designer.asks('Where is my order?', 'Do you deliver abroad?');
      await expect.poll(() => designer.token('font-size'), PATIENCE).toBe('16px');
      const snippet = await designer.takes('script');
      expect(snippet).toContain('--customer-chat-accent: #b3245c');
      // At rest first: until then the preview may still be changing its size.
      const made = await pictureOfWindow(designer.page);
      const size = await designer.page.evaluate(previewSize);

      const website = await aWebsite({ '/': aPage({ body: snippet }) });
      try {
        const page = await newPage(browser);
        await page.goto(`${website.url}/`);
        await page.resize(size);
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
        // What a style sheet only names is not read out of it.
        expect(await designer.takes(id)).toBe(text.replace(/^\/\*.*\*\/\n/, ''));
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

    it('leaves the keyboard where one writes, whatever comes and goes', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      const { page } = designer;
      await designer.write('Accent', '#123456');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#123456');
      // What is undone in a field that is no part of the design is one's writing.
      await page.waitFor(press, 'button', 'Start from');
      await page.click('#paste');
      await page.type('a');
      await page.press('Control+z');
      await page.press('Escape');
      await page.click('h1');
      expect(await designer.token('accent')).toBe('#123456');
      expect(await page.texts('.said')).toEqual(['']);

      await page.evaluate(() => {
        const controls = document
          .querySelector('wizard-page')
          ?.shadowRoot?.querySelector('wizard-design-controls')?.shadowRoot;
        for (const { shadowRoot } of controls?.querySelectorAll('wizard-token-field') ?? []) {
          const choice = shadowRoot?.querySelector<HTMLSelectElement>('select[aria-label=Font]');
          if (!choice) continue;
          choice.value = '(own)';
          choice.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      await page.click('input[aria-label=Font]');
      await page.type('I');
      await expect.poll(() => designer.token('font'), PATIENCE).toBe('I');
      await page.press('Backspace');
      await expect.poll(() => designer.token('font'), PATIENCE).toBe('');
      await page.type('Georgia');
      await expect.poll(() => designer.token('font'), PATIENCE).toBe('Georgia');

      await page.click('button[aria-label="Reset Accent"]');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('');
      await page.waitFor(hasFocus, 'input[aria-label^=Accent]');
    });

    it('keeps the focus in the page when the button that has it has done its last', async () => {
      const designer = await Designer.arrive(browser, sandbox, '#accent=%230a7c5a&nope=1px');
      const { page } = designer;
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('#0a7c5a');
      await page.waitFor(focusOn, 'button[aria-label=Dismiss]');
      await page.press('Enter');
      await page.waitFor(hasFocus, 'h1');
      expect(await designer.problems()).toEqual([]);

      await page.waitFor(focusOn, 'button[aria-label=Undo]');
      await page.press('Enter');
      await expect.poll(() => designer.token('accent'), PATIENCE).toBe('');
      await page.waitFor(hasFocus, 'button[aria-label=Undo][aria-disabled=true]');

      await designer.unfold('wizard-words-editor');
      await page.waitFor(focusOn, '.words + button');
      await page.press('Enter');
      await page.waitFor(hasFocus, '.words:nth-of-type(2) input');
      expect(await page.texts('.words + button')).toEqual([]);
    });

    it('says how many entries were taken and how many left out, in the dialog and beside it', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      // What is said beside it goes after a while.
      await designer.page.evaluate(() => {
        addEventListener('wizard-begin', (event) => {
          document.title = 'words' in event ? String(event.words) : '';
        });
      });
      const entries = '--customer-chat-accent: #0a7c5a; --customer-chat-nope: 1px; --customer-chat-width: red';
      await designer.pastes(`customer-chat { ${entries} }`);
      await designer.page.waitFor(readsIn, 'dialog [role=status]', 'Read 1 entry. 2 left out:');
      expect(await designer.problems()).toHaveLength(2);
      expect(await designer.page.evaluate(() => document.title)).toBe('Read 1 entry. 2 left out.');
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

    it('does without controls in all that it writes, over undoing, a reload and a link', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      const { page } = designer;
      await expect.poll(() => designer.shows('attach-button'), PATIENCE).toBe(true);
      await designer.hides('attach');
      await designer.hides('times');
      await expect.poll(() => designer.shows('attach-button'), PATIENCE).toBe(false);
      expect(await designer.shows('emoji-button')).toBe(true);
      expect(await designer.takes('script')).toContain('hide-controls="times attach"');
      expect(await designer.takes('npm')).toContain('hideControls: "times attach"');
      const json = await designer.takes('json');
      expect(json).toContain('"hide-controls": "times attach"');
      const css = await designer.takes('css');
      expect(css).toContain('customer-chat::part(attach-button) {\n  display: none;\n}');

      await page.click('button[aria-label="Undo"]');
      await page.click('button[aria-label="Undo"]');
      await expect.poll(() => designer.shows('attach-button'), PATIENCE).toBe(true);
      await page.click('button[aria-label="Redo"]');
      await expect.poll(() => designer.shows('attach-button'), PATIENCE).toBe(false);
      await designer.reload();
      await expect.poll(() => designer.shows('attach-button'), PATIENCE).toBe(false);
      await page.click('button[aria-label="Redo"]');
      expect(await designer.takes('css')).toBe(css);

      await page.evaluate(() => void Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.click('button[aria-label="Copy a link to this theme"]');
      const hash = await page.waitFor(() => location.hash);
      const friend = await Designer.arrive(browser, sandbox, hash);
      expect(await friend.problems()).toEqual([]);
      expect(await friend.takes('json')).toBe(json);
      for (const text of [css, json]) {
        await friend.page.waitFor(press, 'button', 'Start from');
        await friend.page.waitFor(press, '.preset', 'As it comes');
        await expect.poll(() => friend.shows('attach-button'), PATIENCE).toBe(true);
        await friend.pastes(text);
        await expect.poll(() => friend.shows('attach-button'), PATIENCE).toBe(false);
        expect(await friend.problems()).toEqual([]);
      }
    });

    it('gives questions to begin with, in all that can carry them, over undoing, a reload and a link', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      const { page } = designer;
      const asked = ['Where is my order?', 'Do you deliver abroad?'];
      await designer.choose('view', 'welcome');
      await designer.asks(...asked);
      await expect.poll(() => designer.starters(), PATIENCE).toEqual(asked);
      expect(await designer.takes('script')).toContain(`.starters = [\n    "${asked.join('",\n    "')}"\n  ];`);
      expect(await designer.takes('npm')).toContain(`starters: [\n    "${asked.join('",\n    "')}"\n  ]`);
      const json = await designer.takes('json');
      expect(JSON.parse(json).starters).toEqual(asked);

      await designer.asks(...asked, 'x'.repeat(121), asked[0] ?? '', ...[...'3456789']);
      await expect.poll(() => designer.starters(), PATIENCE).toEqual([...asked, ...'345678']);
      expect(await page.texts('#starters-error p')).toEqual([
        expect.stringContaining('Starter 3 is longer than 120 characters'),
        expect.stringContaining('Starter 4 is there already'),
        'There can be 8 starters; 1 more is left out.',
      ]);
      expect(await designer.audit()).toEqual([]);

      await designer.reload();
      await expect.poll(() => designer.starters(), PATIENCE).toEqual([...asked, ...'345678']);
      for (const _ of [1, 2]) await page.click('button[aria-label="Undo"]');
      await expect.poll(() => designer.starters(), PATIENCE).toEqual([]);
      await page.click('button[aria-label="Redo"]');
      await expect.poll(() => designer.starters(), PATIENCE).toEqual(asked);

      await page.evaluate(() => void Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.click('button[aria-label="Copy a link to this theme"]');
      const friend = await Designer.arrive(browser, sandbox, await page.waitFor(() => location.hash));
      await friend.choose('view', 'welcome');
      await expect.poll(() => friend.starters(), PATIENCE).toEqual(asked);
      expect(await friend.takes('json')).toBe(json);
      await friend.pastes('{ "starters": ["Anybody there?", 5, "two\\nlines"] }');
      await expect.poll(() => friend.starters(), PATIENCE).toEqual(['Anybody there?']);
      expect(await friend.problems()).toEqual([
        'Starter 2 has to be text in quotes.',
        'Starter 3 has to be one line: “two lines”.',
      ]);
    });

    it('speaks each language of the widget, with words of one’s own over it', async () => {
      const designer = await Designer.arrive(browser, sandbox, '#lang=de&phrase.lead=Moin');
      await designer.choose('view', 'welcome');
      await expect.poll(() => designer.greeting(), PATIENCE).toEqual(['Hallo! Wie können wir helfen?', 'Moin']);
      for (const [language, hello] of [
        ['fr', /Bonjour/],
        ['ar', /مرحب/],
        ['en', /^Hello/],
      ] as const) {
        await designer.page.evaluate((language) => {
          const controls = document.querySelector('wizard-page')?.shadowRoot?.querySelector('wizard-design-controls');
          const field = controls?.shadowRoot?.querySelector<HTMLSelectElement>('#lang');
          if (!field) throw new Error('There is no field for the language.');
          field.value = language;
          field.dispatchEvent(new Event('change'));
        }, language);
        await expect.poll(() => designer.greeting(), PATIENCE).toEqual([expect.stringMatching(hello), 'Moin']);
        expect(await designer.takes('script')).toContain(`lang="${language}"`);
      }
      await designer.page.click('button[aria-label="Undo"]');
      await expect.poll(() => designer.greeting(), PATIENCE).toEqual([expect.stringMatching(/مرحب/), 'Moin']);
    });

    it('says of one scheme alone how it reads, where no other can show', async () => {
      const designer = await Designer.arrive(browser, sandbox, '#muted=light-dark(%23ccc,%23aaa)');
      const { page } = designer;
      await expect.poll(() => page.texts('figcaption'), PATIENCE).toEqual([/hard to read/, /Reads well/].map(matching));
      await designer.choose('scheme', 'dark');
      await expect
        .poll(() => page.texts('figcaption'), PATIENCE)
        .toEqual([/Not used: the scheme is always dark/, /Reads well/].map(matching));
      expect(await page.texts('.verdict[role=status]')).toEqual(['All of it can be read well.']);
    });

    it('undoes nothing else over a text that is refused', async () => {
      const designer = await Designer.arrive(browser, sandbox);
      const { page } = designer;
      await designer.write('Roundness', '20px');
      await page.click('input.mono[aria-label="Accent"]');
      await page.type('blu');
      await page.waitFor(readsIn, '#error', 'is no colour');
      await page.press('Control+z');
      await page.click('h1');
      expect(await designer.token('radius')).toBe('20px');
      await page.press('Control+z');
      await expect.poll(() => designer.token('radius'), PATIENCE).toBe('');
    });

    it('counts as the language does, in words of one’s own and in those that stay', async () => {
      const designer = await Designer.arrive(browser, sandbox, '#lang=pl&phrase.newMessages.few=%7Bn%7D%20nowinki');
      expect(await designer.problems()).toEqual([]);
      expect(await designer.takes('script')).toContain('newMessages: {\n      few: "{n} nowinki"\n    }');
      await designer.unfold('wizard-words-editor');
      await designer.page.click('#search');
      await designer.page.type('newMessages');
      await expect
        .poll(() => designer.page.texts('.words label'), PATIENCE)
        .toEqual([/\(one\)$/, /\(few\)$/, /\(many\)$/, /\(other\)$/].map(matching));
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

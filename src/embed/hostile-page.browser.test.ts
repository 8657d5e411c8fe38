import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { PREFIX, TOKEN_NAMES } from '../theme/public-tokens.ts';
import type { CustomerChat } from './customer-chat.ts';
import { anElement, opened, PATIENCE, windowOf } from './testing/live-element.ts';

/** What pages do to every element, or to this one. */
const HOSTILE: Readonly<Record<string, string>> = {
  'takes all style from every element': '* { all: unset !important }',
  'has a root so small that rem is next to nothing': 'html { font-size: 2px }',
  'has a huge root': 'html { font-size: 80px } body { font-size: 4rem }',
  'spreads, slants and shouts all letters':
    '* { letter-spacing: 9px !important; word-spacing: 40px !important; line-height: 5 !important; font: italic 900 40px/4 cursive !important; text-transform: uppercase !important; text-indent: 3em !important; text-align: center !important; white-space: nowrap !important; font-variant: small-caps !important }',
  'takes pointer and selection away':
    '* { cursor: none !important; pointer-events: none !important; touch-action: none !important; user-select: none !important; -webkit-user-select: none !important; caret-color: transparent !important }',
  'lets nothing be pressed while its own dialogue is open':
    'body { pointer-events: none; user-select: none; cursor: wait }',
  'is written from top to bottom':
    'html { writing-mode: vertical-rl; text-orientation: upright } * { writing-mode: vertical-lr !important; text-orientation: sideways !important }',
  'paints letters by other ways than colour':
    '* { -webkit-text-fill-color: red !important; -webkit-text-stroke: 3px red !important; text-shadow: 4px 4px red !important; text-emphasis: filled red !important; text-decoration: line-through !important; fill: red !important; stroke: red !important }',
  'breaks, justifies and hyphenates all lines':
    '* { word-break: break-all !important; overflow-wrap: anywhere !important; hyphens: auto !important; text-align-last: justify !important; text-wrap: nowrap !important; tab-size: 40 !important; font-feature-settings: "smcp" !important; font-kerning: none !important }',
  'makes lists and tables of all':
    '* { list-style: square inside !important; border-collapse: collapse !important; border-spacing: 9px !important; caption-side: bottom !important; quotes: none !important; orphans: 9 !important }',
  'lays everything out for itself':
    '* { position: static !important; float: left !important; inset: auto !important; max-width: none !important; line-break: anywhere !important }',
  'hides its body until it has loaded': 'body { visibility: hidden; color: #fff; zoom: 1 }',
  'has rules for this element':
    'customer-chat { position: static !important; font: 4px/1 cursive !important; color: #fff !important; letter-spacing: 1em !important }',
};

const INHERITED = [
  'fontSize',
  'fontStyle',
  'fontVariantCaps',
  'fontFamily',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textTransform',
  'textIndent',
  'visibility',
  'cursor',
  'userSelect',
  'color',
  'writingMode',
  'direction',
  'pointerEvents',
  'textShadow',
  'webkitTextFillColor',
  'wordBreak',
  'textAlign',
  'fill',
] as const;

const FRAME = '[part~=frame]';

/** All for a selector, through shadow roots. */
function* all(root: ParentNode, selector: string): Generator<HTMLElement> {
  yield* root.querySelectorAll<HTMLElement>(selector);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* all(shadowRoot, selector);
}

const find = (root: ParentNode, selector: string): HTMLElement | undefined =>
  all(root, selector).next().value ?? undefined;

/** How these things look, and where they are: as numbers and words. */
function picture(chat: CustomerChat) {
  const root = chat.shadowRoot;
  if (root === null) throw new Error('It has no root.');
  return Object.fromEntries(
    ['[part~=launcher]', '[part~=header-title]', '[part~=bubble]', 'textarea', FRAME].map((selector) => {
      const element = find(root, selector);
      if (element === undefined) throw new Error(`There is no ${selector}.`);
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const words: Partial<Record<(typeof INHERITED)[number], string>> = Object.fromEntries(
        INHERITED.map((name) => [name, style[name]]),
      );
      // The frame has no words of its own.
      return [selector, { ...(selector !== FRAME && words), at: [x, y, width, height].map(Math.round) }];
    }),
  );
}

async function aTalk(): Promise<CustomerChat> {
  const chat = await opened(await anElement({ heading: 'Quiet Goods', scheme: 'light' }));
  await chat.sendMessage('Is anybody there?');
  await waitUntil(() => find(windowOf(chat)?.shadowRoot ?? chat, '[part~=bubble]'), 'it is shown', PATIENCE);
  return chat;
}

/** Presses keys as far as they go without a person: the field takes the text and the form takes it from there. */
async function write(chat: CustomerChat, text: string): Promise<void> {
  const field = find(windowOf(chat)?.shadowRoot ?? chat, 'textarea');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('There is no field.');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
  const said = () =>
    [...all(windowOf(chat)?.shadowRoot ?? chat, '[part~=bubble]')].map((bubble) => bubble.textContent?.trim());
  await waitUntil(() => said().includes(text), 'it is said', PATIENCE);
}

describe('the widget on a page', () => {
  let chat: CustomerChat;
  let usual: object;

  before(async () => {
    await setViewport({ width: 1000, height: 800 });
    localStorage.clear();
  });

  afterEach(() => localStorage.clear());

  for (const [does, rules] of Object.entries(HOSTILE)) {
    it(`that ${does}, looks as it always does and can be used`, async () => {
      chat = await aTalk();
      usual = picture(chat);
      const sheet = document.createElement('style');
      // A scrollbar, which it may well bring, is not the widget's.
      sheet.textContent = `${rules} html { overflow: hidden !important }`;
      document.head.append(sheet);
      try {
        expect(picture(chat)).to.deep.equal(usual);
        const { right, bottom } = chat.getBoundingClientRect();
        expect(document.elementFromPoint(right - 20, bottom - 20)).to.equal(chat);
        await write(chat, 'I can still write');
      } finally {
        sheet.remove();
      }
    });
  }

  for (const [does, rules, atStart] of [
    ['runs to the left by its style sheet alone', 'body { direction: rtl }', true],
    ['overrides the order of letters', 'html { direction: rtl; unicode-bidi: bidi-override }', true],
    ['zooms itself out', 'body { zoom: 0.8 }', false],
  ] as const) {
    it(`that ${does}, goes along and can be used`, async () => {
      chat = await aTalk();
      const sheet = document.createElement('style');
      sheet.textContent = `${rules} html { overflow: hidden !important }`;
      document.head.append(sheet);
      try {
        const launcher = find(chat.shadowRoot ?? chat, '[part~=launcher]')?.getBoundingClientRect();
        const frame = find(chat.shadowRoot ?? chat, FRAME)?.getBoundingClientRect();
        if (launcher === undefined || frame === undefined) throw new Error('There is no widget.');
        // WebKit measures what is zoomed in its own pixels, so the screen too.
        const probe = document.createElement('div');
        probe.style.cssText = 'position:fixed;inset:0;pointer-events:none';
        document.body.append(probe);
        const screen = probe.getBoundingClientRect();
        probe.remove();
        expect(launcher.left < screen.width / 2).to.equal(atStart);
        for (const { left, top, right, bottom } of [launcher, frame]) {
          expect(left).to.be.at.least(0);
          expect(top).to.be.at.least(0);
          expect(right).to.be.at.most(screen.right + 1);
          expect(bottom).to.be.at.most(screen.bottom + 1);
        }
        const { x, y, width, height } = launcher;
        const scale = innerWidth / screen.width;
        expect(document.elementFromPoint((x + width / 2) * scale, (y + height / 2) * scale)).to.equal(chat);
        await write(chat, 'I can still write');
      } finally {
        sheet.remove();
      }
    });
  }

  for (const value of ['banana', 'url(x)', '', '-5px', '-1', '9', 'var(--nothing)', '"words"']) {
    it(`that sets all there is to set to “${value}”, can be read and used`, async () => {
      chat = await aTalk();
      for (const name of TOKEN_NAMES) chat.style.setProperty(PREFIX + name, value || ' ');
      chat.style.setProperty('--customer-chat-duration', '0s');
      const seen = picture(chat);

      for (const [selector, { fontSize, visibility, at }] of Object.entries(seen)) {
        const [x = 0, y = 0, width = 0, height = 0] = at;
        expect(x, selector).to.be.at.least(0);
        expect(y, selector).to.be.at.least(0);
        // A launcher that the page moves by -5px is cut by as much.
        expect(x + width, selector).to.be.at.most(1005);
        expect(y + height, selector).to.be.at.most(805);
        expect(visibility ?? 'visible', selector).to.equal('visible');
        expect(Number.parseFloat(fontSize ?? '15'), selector).to.be.within(8, 24);
      }
      const [, , width = 0, height = 0] = seen[FRAME]?.at ?? [];
      expect(width).to.be.within(272, 952);
      expect(height).to.be.within(280, 800);
      const { right, bottom } = chat.getBoundingClientRect();
      expect(document.elementFromPoint(right - 20, bottom - 20)).to.equal(chat);
      await write(chat, 'I can still write');
      await expect(chat).to.be.accessible();
    });
  }
});

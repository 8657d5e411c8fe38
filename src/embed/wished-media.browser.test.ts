import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { anElement, opened, PATIENCE, windowOf } from './testing/live-element.ts';

/**
 * Firefox and WebKit cannot be told by their drivers (BiDi and WebDriver have no word for it); Firefox is started with
 * the wishes instead, in `test/browser/wished-media.e2e.test.ts`. WebKit knows no forced colours.
 */
const canWish = navigator.userAgent.includes('Chrome/');

/** The commands' types know fewer features than the driver does. */
const wish = (features: object) => emulateMedia(features);

const frameOf = (chat: Element) => chat.shadowRoot?.querySelector('[part~=frame]') ?? chat;
const launcherOf = (chat: Element) => chat.shadowRoot?.querySelector('[part~=launcher]') ?? chat;

describe('what a person wishes of every page', () => {
  beforeEach(function () {
    if (!canWish) this.skip();
  });

  afterEach(async () => {
    localStorage.clear();
    if (canWish) await wish({ forcedColors: 'none', contrast: 'no-preference', reducedMotion: 'no-preference' });
  });

  it('gives window and launcher a real border where colours are forced', async () => {
    await wish({ forcedColors: 'active' });
    const chat = await opened(await anElement());

    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    for (const element of [frameOf(chat), launcherOf(chat)])
      expect(getComputedStyle(element).borderTopWidth).to.equal('1px');
  });

  it('draws lines in the colour of text where more contrast is wanted', async () => {
    await wish({ contrast: 'more' });
    const chat = await opened(await anElement({ scheme: 'light' }));
    const window = windowOf(chat) ?? chat;
    const style = getComputedStyle(window);

    expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
    expect(style.getPropertyValue('--_line')).to.equal(style.getPropertyValue('--_text'));
    await expect(chat).to.be.accessible();
  });

  it('moves nothing, and lets nothing fade for longer than half of what was set, where less motion is wanted', async () => {
    await wish({ reducedMotion: 'reduce' });
    const chat = await anElement();
    chat.style.setProperty('--customer-chat-duration', '400ms');
    await opened(chat);
    await chat.sendMessage('Is anybody there?');
    const root = windowOf(chat)?.shadowRoot ?? chat;
    await waitUntil(() => [...all(root)].some((it) => it.part.contains('bubble')), 'it is shown', PATIENCE);

    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    const elements = [...all(chat.shadowRoot ?? chat)];
    expect(elements.length).to.be.above(60);
    for (const element of elements) {
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const name = `${element.localName}.${element.className}${pseudo ?? ''}`;
        for (const time of times(style.transitionDuration)) expect(time, name).to.be.at.most(0.2);
        for (const time of times(style.animationDuration)) expect(time, name).to.be.at.most(0.2);
        expect(style.animationName, name).to.be.oneOf(['none', 'fade']);
        expect(style.animationIterationCount, name).to.equal('1');
      }
    }
    expect(document.getAnimations().filter((it) => it.effect?.getTiming().iterations === Infinity)).to.deep.equal([]);
  });
});

/** All elements, through shadow roots. */
function* all(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

/** In seconds. */
const times = (list: string): number[] =>
  list.split(',').map((time) => Number.parseFloat(time) / (time.endsWith('ms') ? 1000 : 1));

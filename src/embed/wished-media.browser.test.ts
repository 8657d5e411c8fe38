import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { anElement, opened, windowOf } from './testing/live-element.ts';

/** Drivers of the other engines cannot wish for these; the rules are the same there. */
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
    if (canWish) await wish({ forcedColors: 'none', contrast: 'no-preference' });
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
});

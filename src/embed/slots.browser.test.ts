import { expect, waitUntil } from '@open-wc/testing';
import { find, findAll } from '../ui/testing/in-page.ts';
import type { CustomerChat } from './customer-chat.ts';
import { anElement, inSlot, isSeen, opened, PATIENCE } from './testing/live-element.ts';

const slotted = (chat: CustomerChat, name: string) => chat.querySelector(`#own-${name}`);

/** What each slot stands instead of, as long as nothing is in it. */
const FALLBACK = {
  launcher: '.glyph',
  header: 'customer-chat-window-header',
  avatar: 'customer-chat-window-header .face',
  welcome: 'customer-chat-welcome-view',
  footer: 'customer-chat-composer',
} as const;

const fallbackOf = (chat: CustomerChat, name: keyof typeof FALLBACK) =>
  FALLBACK[name].split(' ').reduce<HTMLElement>((inside, selector) => find(inside, selector), chat);

describe('slots of <customer-chat>', function () {
  this.timeout(40_000);

  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const name of ['launcher', 'header', 'avatar', 'welcome', 'footer'] as const) {
    it(`${name}: what the page puts there stands instead of the widget's own, and gives way again`, async () => {
      const own = inSlot(name, 'Ours');
      const chat = await opened(await anElement({}, [own]));
      await waitUntil(() => isSeen(own), 'it is seen', PATIENCE);
      expect(isSeen(fallbackOf(chat, name))).to.equal(false);

      own.remove();
      await waitUntil(() => isSeen(fallbackOf(chat, name)), 'the widget’s own is back', PATIENCE);
    });
  }

  for (const [name, above] of [
    ['before-composer', true],
    ['after-composer', false],
  ] as const) {
    it(`${name}: what the page puts there stands ${above ? 'over' : 'under'} the composer, and takes the focus`, async () => {
      const own = document.createElement('button');
      own.slot = name;
      own.textContent = 'Ask for a call';
      const chat = await opened(await anElement({}, [own]));
      await waitUntil(() => isSeen(own), 'it is seen', PATIENCE);
      const composer = find(chat, 'customer-chat-composer');
      const between = composer.getBoundingClientRect().top - own.getBoundingClientRect().top;
      expect(between > 0).to.equal(above);
      own.focus();
      expect(document.activeElement).to.equal(own);
      await expect(chat).to.be.accessible();
    });
  }

  it('ended: what the page puts there closes a conversation, with nothing of the widget’s own', async () => {
    const own = inSlot('ended', 'Goodbye');
    const chat = await opened(await anElement({}, [own]));
    expect(isSeen(own)).to.equal(false);
    await chat.sendMessage('Hello');
    await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', PATIENCE);
    await chat.chat?.deactivate();

    await waitUntil(() => isSeen(own), 'it is seen', PATIENCE);
    expect(findAll(chat, 'customer-chat-ended-foot').some(isSeen)).to.equal(false);
    own.remove();
    await waitUntil(() => isSeen(find(chat, 'customer-chat-ended-foot')), 'the widget’s own is back', PATIENCE);
  });

  it('take what comes after the window was shown, where something was there before', async () => {
    const chat = await opened(await anElement({}, [inSlot('before-composer', 'First')]));
    const later = inSlot('avatar', 'Later');
    chat.append(later);
    await waitUntil(() => isSeen(later), 'it is seen', PATIENCE);
    expect(slotted(chat, 'before-composer')).to.satisfy(isSeen);
  });
});

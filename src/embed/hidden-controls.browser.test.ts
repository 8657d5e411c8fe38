import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { find, findAll } from '../ui/testing/in-page.ts';
import { anElement, isSeen, opened, PATIENCE } from './testing/live-element.ts';

const isShown = (chat: HTMLElement, part: string) => findAll(chat, `[part~='${part}']`).some(isSeen);

describe('hide-controls', function () {
  this.timeout(40_000);

  afterEach(() => localStorage.clear());

  it('takes away what it names, and nothing else', async () => {
    const chat = await opened(await anElement({ hideControls: 'attach minimise' }));
    await waitUntil(() => isShown(chat, 'send-button'), 'the composer is there', PATIENCE);
    expect(isShown(chat, 'attach-button')).to.equal(false);
    expect(isShown(chat, 'minimise-button')).to.equal(false);
    expect(isShown(chat, 'emoji-button')).to.equal(true);

    chat.setAttribute('hide-controls', 'emoji');
    await waitUntil(() => !isShown(chat, 'emoji-button'), 'another word, another control', PATIENCE);
    expect(isShown(chat, 'attach-button')).to.equal(true);
    chat.removeAttribute('hide-controls');
    await waitUntil(() => isShown(chat, 'emoji-button'), 'all are back', PATIENCE);
    await expect(chat).to.be.accessible();
  });

  for (const [word, part] of [
    ['header', 'header'],
    ['avatars', 'brand-mark'],
    ['starters', 'starters'],
  ] as const) {
    it(`knows ${word}`, async () => {
      const chat = await opened(await anElement({ starters: ['Where is my order?'] }));
      await waitUntil(() => isShown(chat, part), `${part} is there`, PATIENCE);
      chat.hideControls = word;
      await waitUntil(() => !isShown(chat, part), `${part} is gone`, PATIENCE);
    });
  }

  it('knows each line of the menu, whose keys pass over what is not there', async () => {
    const chat = await opened(await anElement({ hideControls: 'rating deliveries times days' }));
    await chat.sendMessage('Hello');
    await waitUntil(() => isShown(chat, 'menu-button'), 'there is a menu', PATIENCE);
    find(chat, "[part~='menu-button']").click();
    await waitUntil(() => isShown(chat, 'menu-item'), 'it is open', PATIENCE);

    expect(isShown(chat, 'rating-item')).to.equal(false);
    expect(isShown(chat, 'transcript-item')).to.equal(true);
    const menu = find(chat, "[part~='menu']");
    await waitUntil(() => find(chat, "[part~='transcript-item']").matches(':focus'), 'the first line', PATIENCE);
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    expect(find(chat, "[part~='end-item']").matches(':focus')).to.equal(true);
    for (const part of ['delivery', 'day']) expect(isShown(chat, part)).to.equal(false);
  });

  it('says of a word that it does not know what it knows', async () => {
    const chat = await anElement({ hideControls: 'attach fireworks' });
    setTimeout(() => chat.show());
    const { detail } = await oneEvent(chat, 'customer-chat-error');
    expect(detail.message)
      .to.match(/^<customer-chat>: hide-controls="fireworks" cannot be right/)
      .and.contain('attach, emoji');
    expect(detail).to.include({ attribute: 'hide-controls', fatal: false });
  });

  it('knows the launcher: none is seen from the start, and the focus goes back to what the page opened it with', async () => {
    const opener = document.createElement('button');
    opener.textContent = 'Ask us';
    document.body.append(opener);
    const chat = await anElement({ hideControls: 'launcher' });
    expect(isShown(chat, 'launcher')).to.equal(false);

    opener.focus();
    chat.show();
    await waitUntil(() => findAll(chat, 'textarea').some((one) => one.matches(':focus')), 'one can write', PATIENCE);
    find(chat, 'textarea').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await waitUntil(() => document.activeElement === opener, 'the focus is back', PATIENCE);
    expect(chat.open).to.equal(false);
    opener.remove();
  });
});

describe(':state(hidden)', function () {
  this.timeout(40_000);

  it('says that launcher and window are off the page', async () => {
    const chat = await opened(await anElement());
    if (!CSS.supports('selector(:state(hidden))')) return;
    expect(chat.matches(':state(hidden)')).to.equal(false);
    chat.hide();
    await waitUntil(() => chat.matches(':state(hidden)'), 'it is hidden', PATIENCE);
    chat.hidden = false;
    await waitUntil(() => !chat.matches(':state(hidden)'), 'it is back', PATIENCE);
  });
});

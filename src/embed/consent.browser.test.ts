import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { button, find, findAll, focused, words } from '../ui/testing/in-page.ts';
import { anElement, isOnline, isSeen, opened, PATIENCE, windowOf } from './testing/live-element.ts';

const question = (chat: HTMLElement) => findAll(chat, 'customer-chat-consent-view')[0];

async function asked(settings: Parameters<typeof anElement>[0] = {}) {
  const chat = await anElement({ consent: 'required', ...settings });
  find(chat, '[part~=launcher]').focus();
  find(chat, '[part~=launcher]').click();
  await waitUntil(() => question(chat) && isSeen(question(chat)), 'it asks', PATIENCE);
  return chat;
}

/** What went to the sandbox so far. */
const requests = (url: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(url)).length;

describe('consent="required"', function () {
  this.timeout(40_000);

  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('asks in place of the window, and neither connects, requests nor stores before the answer', async () => {
    const url = (await anElement()).apiUrl ?? '';
    const before = requests(url);
    const chat = await asked({
      privacyUrl: 'https://quietgoods.example/privacy',
      phrases: { consent: { heading: 'One question' } },
    });

    expect(words(find(chat, 'customer-chat-consent-view')))
      .to.contain('One question')
      .and.contain('Start chatting');
    expect(find(chat, 'a').getAttribute('href')).to.equal('https://quietgoods.example/privacy');
    await waitUntil(() => focused()?.localName === 'section', 'the focus is in it', PATIENCE);
    await expect(chat).to.be.accessible();
    expect(chat.chat).to.equal(undefined);
    expect(requests(url)).to.equal(before);
    expect(localStorage).to.have.lengthOf(0);
    if (CSS.supports('selector(:state(asking))')) expect(chat.matches(':state(asking)')).to.equal(true);
  });

  it('goes on when the visitor agrees, tells the page, and asks no second time', async () => {
    const chat = await asked();
    setTimeout(() => button(chat, 'Start chatting').click());
    await oneEvent(chat, 'customer-chat-consent');
    expect(chat.consent).to.equal('given');
    await waitUntil(() => isOnline(chat) && windowOf(chat), 'the window comes', PATIENCE);
    await waitUntil(() => focused()?.localName === 'textarea', 'the composer has the focus', PATIENCE);
    expect(question(chat)).to.equal(undefined);
    chat.remove();

    const later = await opened(await anElement({ consent: 'required' }));
    expect(later.consent).to.equal('given');
    await later.logOut();
    expect(JSON.stringify(localStorage)).not.to.contain('consent');
  });

  it('closes on "Not now" and on Escape, and asks again with the next opening', async () => {
    const chat = await asked();
    button(chat, 'Not now').click();
    await waitUntil(() => !isSeen(question(chat)) || !chat.open, 'it is gone', PATIENCE);
    expect(chat.open).to.equal(false);
    await chat.updateComplete;
    expect(focused()).to.equal(find(chat, '[part~=launcher]'));

    find(chat, '[part~=launcher]').click();
    await waitUntil(() => focused()?.localName === 'section', 'it asks again', PATIENCE);
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(chat.open).to.equal(false);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('takes the page’s word for it', async () => {
    const chat = await asked();
    chat.consent = 'given';
    await waitUntil(() => isOnline(chat) && windowOf(chat), 'the window comes', PATIENCE);
  });

  it('holds back connect="eager", and what the page sends, until then', async () => {
    const chat = await anElement({ consent: 'required', connect: 'eager' });
    const sent = chat.sendMessage('Hello');
    await waitUntil(() => question(chat), 'it would ask', PATIENCE);
    expect(chat.chat).to.equal(undefined);
    expect(localStorage).to.have.lengthOf(0);

    chat.consent = 'given';
    expect(await sent).to.include({ ok: true });
    await waitUntil(() => isOnline(chat), 'it is online', PATIENCE);
  });

  it('asks in an inline window too, and leaves the page its focus', async () => {
    const chat = await anElement({ consent: 'required', mode: 'inline' });
    await waitUntil(() => isSeen(question(chat)), 'it asks', PATIENCE);
    expect(document.activeElement).to.equal(document.body);
    expect(findAll(chat, 'button').map(words)).not.to.include('Not now');
    await expect(chat).to.be.accessible();
    button(chat, 'Start chatting').click();
    await waitUntil(() => windowOf(chat), 'the window comes', PATIENCE);
  });
});

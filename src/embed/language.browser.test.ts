import { expect, waitUntil } from '@open-wc/testing';
import { find, findAll, words } from '../ui/testing/in-page.ts';
import type { CustomerChat } from './customer-chat.ts';
import { anElement, opened, PATIENCE } from './testing/live-element.ts';

const placeholder = (chat: CustomerChat) => find(chat, 'textarea').getAttribute('placeholder');
const says = (chat: CustomerChat, text: string) =>
  waitUntil(() => placeholder(chat) === text, `it says "${text}"`, PATIENCE);

const GERMAN = 'Ihre Frage …';
const ENGLISH = 'Write your question…';
const POLISH = 'Napisz swoje pytanie…';

describe('lang', function () {
  this.timeout(60_000);

  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    localStorage.clear();
    document.documentElement.lang = pageLanguage;
  });

  it('of the element decides what it says, from the first word on', async () => {
    const chat = await anElement({ lang: 'de-AT' });
    const seen: (string | null)[] = [];
    const watch = new MutationObserver(() => {
      for (const field of findAll(chat, 'textarea')) seen.push(field.getAttribute('placeholder'));
    });
    watch.observe(chat.shadowRoot ?? chat, { childList: true, subtree: true });
    await opened(chat);
    await says(chat, GERMAN);
    watch.disconnect();
    expect(seen).not.to.include(ENGLISH);
    await expect(chat).to.be.accessible();
  });

  it('of the page decides where the element says nothing, and is followed when it changes', async () => {
    document.documentElement.lang = 'pl';
    const chat = await opened(await anElement());
    await says(chat, POLISH);

    document.documentElement.lang = 'de';
    await says(chat, GERMAN);
    chat.lang = 'en-GB';
    await says(chat, ENGLISH);
    chat.removeAttribute('lang');
    await says(chat, GERMAN);
  });

  it('leaves the last word to the page’s own phrases, and all of them to a page that names their language', async () => {
    const chat = await opened(await anElement({ lang: 'de', phrases: { hello: 'Servus!' } }));
    await says(chat, GERMAN);
    expect(words(find(chat, 'customer-chat-welcome-view'))).to.contain('Servus!');

    chat.phrases = { language: 'de-CH', hello: 'Grüezi!' };
    await says(chat, ENGLISH);
    expect(words(find(chat, 'customer-chat-welcome-view'))).to.contain('Grüezi!');
  });

  it('that nobody translated is English', async () => {
    const chat = await opened(await anElement({ lang: 'tlh' }));
    await says(chat, ENGLISH);
  });

  it('is that of the question for consent too', async () => {
    const chat = await anElement({ lang: 'de', consent: 'required' });
    chat.show();
    const asked = () => findAll(chat, 'button').map(words).includes('Chat beginnen');
    await waitUntil(asked, 'it asks in German', PATIENCE);
  });

  it('is that of the launcher too, once it is known', async () => {
    // Connected it would be called as the platform's buttons are.
    const chat = await anElement({ lang: 'pl', consent: 'required' });
    const name = () => chat.shadowRoot?.querySelector('[part=launcher]')?.ariaLabel;
    expect(name()).to.equal('Chat');
    chat.show();
    await waitUntil(() => name() === 'Czat', 'the launcher has a Polish name', PATIENCE);

    chat.lang = 'en';
    await waitUntil(() => name() === 'Chat', 'the launcher has an English name', PATIENCE);
  });

  it('is followed before anybody has used an inline window', async () => {
    document.documentElement.lang = 'en';
    const chat = await anElement({ mode: 'inline' });
    await waitUntil(() => findAll(chat, 'textarea').length > 0, 'it is drawn', PATIENCE);
    document.documentElement.lang = 'de';
    await says(chat, GERMAN);
    expect(chat.chat?.state.connection.state.is).to.equal('idle');

    chat.remove();
    document.body.append(chat);
    chat.lang = 'pl';
    await says(chat, POLISH);
    chat.remove();
  });

  it('is followed while the question for consent stands', async () => {
    const chat = await anElement({ consent: 'required' });
    chat.show();
    const offers = (text: string) => findAll(chat, 'button').map(words).includes(text);
    await waitUntil(() => offers('Start chatting'), 'it asks in English', PATIENCE);
    chat.lang = 'de';
    await waitUntil(() => offers('Chat beginnen'), 'it asks in German', PATIENCE);
  });
});

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { SendMessageIntent } from './intents.ts';
import { button, find, findAll, words } from './testing/in-page.ts';
import './testing/test-frame.ts';
import type { WelcomeView } from './welcome-view.ts';
import './welcome-view.ts';

const starters = ['Where is my order?', 'أين طلبي؟'];
const team = [{ id: 'a', name: 'Ada Lovelace' }];

async function show(fields: Partial<WelcomeView> = {}, { dir = 'ltr', scheme = 'light' } = {}): Promise<WelcomeView> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme}>
      <customer-chat-welcome-view></customer-chat-welcome-view>
    </customer-chat-test-frame>`);
  const view = find(frame, 'customer-chat-welcome-view') as WelcomeView;
  Object.assign(view, fields);
  await view.updateComplete;
  return view;
}

describe('the welcome', () => {
  it('greets, low in the window', async () => {
    const view = await show();
    expect(words(view)).to.contain('Hello. How can we help?');
    const { bottom } = find(view, '.welcome').getBoundingClientRect();
    expect(bottom).to.be.closeTo(view.getBoundingClientRect().bottom, 1);
  });

  it('sends a question with one press', async () => {
    const view = await show({ starters });
    setTimeout(() => button(view, 'Where is my order?').click());
    const { text } = await oneEvent<SendMessageIntent>(view, 'customer-chat-send-message');
    expect(text).to.equal('Where is my order?');
  });

  it('shows no empty list, faces or presence', async () => {
    expect(findAll(await show(), 'ul, .faces, .presence')).to.deep.equal([]);
    expect(words(await show({ presence: 'online' }))).to.contain('We’re here');
    expect(words(await show({ presence: 'offline' }))).to.contain('Nobody is here right now.');
  });

  it('scrolls when its questions do not fit', async () => {
    const view = await show({ starters: Array.from({ length: 20 }, (_, at) => `Question ${at}`) });
    expect(view.scrollHeight).to.be.greaterThan(view.clientHeight);
    view.scrollTop = 0;
    expect(find(view, 'h3').getBoundingClientRect().top).to.be.at.least(view.getBoundingClientRect().top);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      await expect(await show({ starters, team, presence: 'online' }, options)).to.be.accessible();
    });
  }
});

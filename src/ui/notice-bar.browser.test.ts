import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { NoticeView } from '../store/views.ts';
import type { NoticeBar } from './notice-bar.ts';
import './notice-bar.ts';
import { button, find, findAll } from './testing/in-page.ts';
import './testing/test-frame.ts';

async function show(view: NoticeView, { dir = 'ltr', scheme = 'light', failed = false } = {}): Promise<NoticeBar> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme}>
      <customer-chat-notice-bar .view=${view} .failed=${failed}></customer-chat-notice-bar>
    </customer-chat-test-frame>`);
  return find(frame, 'customer-chat-notice-bar') as NoticeBar;
}

const words = (bar: NoticeBar) => find(bar, '[role=status]').textContent?.replace(/\s+/g, ' ').trim();

describe('the strip under the header', () => {
  it('is not there when there is nothing to know', async () => {
    const bar = await show({ is: 'none' });
    expect(words(bar)).to.equal('');
    expect(bar.offsetHeight).to.equal(0);
  });

  it('says what is the matter', async () => {
    expect(words(await show({ is: 'connecting' }))).to.equal('Connecting…');
    expect(words(await show({ is: 'nobody_online' }))).to.contain('Nobody is here right now.');
    expect(words(await show({ is: 'none' }, { failed: true }))).to.contain('That didn’t work.');
  });

  it('offers to connect now while there is no connection', async () => {
    const bar = await show({ is: 'offline', until: undefined });
    expect(words(bar)).to.contain('No connection. Trying again…');
    setTimeout(() => button(bar, 'Try now').click());
    await oneEvent(bar, 'customer-chat-reconnect');
  });

  it('offers what can be done before it says what did not work', async () => {
    const bar = await show({ is: 'offline', until: undefined }, { failed: true });
    expect(words(bar)).to.contain('No connection.').and.not.contain('That didn’t work.');
    expect(findAll(bar, 'button')).to.have.length(1);
    expect(words(await show({ is: 'nobody_online' }, { failed: true }))).to.contain('That didn’t work.');
  });

  it('offers to go on after a rest', async () => {
    const bar = await show({ is: 'paused' });
    setTimeout(() => button(bar, 'Connect').click());
    await oneEvent(bar, 'customer-chat-reconnect');
    expect(findAll(bar, 'button')).to.have.length(1);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      await expect(await show({ is: 'offline', until: 0 }, options)).to.be.accessible();
    });
  }
});

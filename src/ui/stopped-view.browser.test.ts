import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { StoppedView } from './stopped-view.ts';
import './stopped-view.ts';
import { button, find, findAll } from './testing/in-page.ts';
import './testing/test-frame.ts';

async function show(why: string, { dir = 'ltr', scheme = 'light', contact = '' } = {}): Promise<StoppedView> {
  const frame = await fixture(html`
    <customer-chat-test-frame dir=${dir} scheme=${scheme}>
      <customer-chat-stopped-view why=${why} contact=${contact}></customer-chat-stopped-view>
    </customer-chat-test-frame>`);
  return find(frame, 'customer-chat-stopped-view') as StoppedView;
}

describe('where there is no chat', () => {
  it('is said to who was barred, with nothing to press', async () => {
    const view = await show('customer_banned');
    expect(find(view, 'h3').textContent).to.equal('This chat isn’t available to you');
    expect(findAll(view, 'button')).to.deep.equal([]);
  });

  it('can be tried again otherwise', async () => {
    const view = await show('license_expired');
    expect(find(view, 'h3').textContent).to.equal('The chat isn’t available right now');
    setTimeout(() => button(view, 'Try again').click());
    await oneEvent(view, 'customer-chat-reconnect');
  });

  it('names another way, where there is one', async () => {
    expect(find(await show('customer_banned', { contact: 'care@example.com' }), 'a').getAttribute('href')).to.equal(
      'mailto:care@example.com',
    );
    expect(findAll(await show('customer_banned', { contact: 'javascript:x' }), 'a')).to.deep.equal([]);
  });

  for (const options of [{}, { scheme: 'dark' }, { dir: 'rtl' }]) {
    it(`passes the accessibility audit: ${JSON.stringify(options)}`, async () => {
      await expect(await show('customer_banned', { ...options, contact: 'care@example.com' })).to.be.accessible();
      await expect(await show('license_expired', options)).to.be.accessible();
    });
  }
});

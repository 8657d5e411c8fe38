import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, find, focused, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import { englishRich } from './rich-phrases.ts';
import type { WebView } from './web-view.ts';
import './web-view.ts';

/** A page that is there, and needs no network. */
const ADDRESS = new URL('/docs/sandbox.md?moment-title=Choose%20a%20date', location.href).href;

async function show(scheme: 'light' | 'dark' = 'light', dir = 'ltr'): Promise<WebView> {
  const page = { address: ADDRESS, height: 'tall', heading: 'Open the page', phrases: englishRich } as const;
  const frame = await fixture<HTMLElement>(html`<customer-chat-test-frame .scheme=${scheme} dir=${dir}>
    <customer-chat-web-view .page=${page}></customer-chat-web-view>
  </customer-chat-test-frame>`);
  const view = find(frame, 'customer-chat-web-view') as WebView;
  await view.updateComplete;
  return view;
}

describe('<customer-chat-web-view>', () => {
  it('names the page and its host, and says that the connection is not secure', async () => {
    const view = await show();

    expect(find(view, '[role=dialog]').getAttribute('aria-label')).to.equal('Choose a date');
    expect(find(view, '.title').textContent).to.equal('Choose a date');
    expect(words(find(view, '.host'))).to.contain(location.host);
    expect(find(view, '.host').classList.contains('insecure')).to.equal(location.protocol !== 'https:');
  });

  it('keeps a page of its own website from taking the sandbox away', async () => {
    const view = await show();

    expect(view.frame?.getAttribute('sandbox')).to.contain('allow-scripts').and.not.contain('allow-same-origin');
  });

  it('stops saying that it loads once it has', async () => {
    const view = await show();

    await waitUntil(() => view.renderRoot.querySelector('[role=progressbar]') === null, 'it still loads', {
      timeout: 10_000,
    });
  });

  it('is closed by its button and by Escape, which goes no further', async () => {
    const view = await show();
    let heardOutside = 0;
    view.parentElement?.addEventListener('keydown', () => {
      heardOutside += 1;
    });
    setTimeout(() => button(view, englishRich.closePage).click());
    await oneEvent(view, 'close');

    view.focus();
    expect(focused()).to.equal(button(view, englishRich.closePage));
    const closed = oneEvent(view, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(heardOutside).to.equal(0);
  });

  for (const [scheme, dir] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const) {
    it(`passes the accessibility audit: ${scheme}, ${dir}`, async function () {
      this.timeout(30_000);
      const view = await show(scheme, dir);
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
      await expect(view).to.be.accessible();
    });
  }
});

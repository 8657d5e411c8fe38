import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RichButton } from '../../protocol/domain/rich-message.ts';
import '../chat-window.ts';
import { button, find, findAll, focused, painted, words } from '../testing/in-page.ts';
import '../testing/test-frame.ts';
import { pressWhileComposing } from '../testing/while-composing.ts';
import { openWebView } from './open-web-view.ts';
import './rich-button.ts';
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

/** A page that speaks the words of Moments: it is called by the language that it is told, and would not be left. */
const MOMENT = `data:text/html,${encodeURIComponent(`<script>
  addEventListener('message', ({ data, source }) => {
    if (data.type !== 'handshake') return;
    const result = { title: 'In ' + data.data.language, isFragile: true };
    source.postMessage({ ...data, type: 'response', data: { error: false, result } }, '*');
  });
</script>`)}`;

/** A page in the sheet of a window that speaks German. */
async function showInWindow(address: string): Promise<{ readonly window: HTMLElement; readonly view: WebView }> {
  const window = await fixture<HTMLElement>(
    html`<customer-chat-window .phrases=${{ language: 'de' }}><p slot="before-composer">Here</p></customer-chat-window>`,
  );
  const opener = find(window, 'p');
  await openWebView(opener, { address, height: 'tall', heading: 'A page', phrases: englishRich });
  return { window, view: find(window, 'customer-chat-web-view') as WebView };
}

/** To another place of the document. */
const move = async (element: Element) => (await fixture<HTMLElement>(html`<div></div>`)).append(element);

const titleOf = (view: WebView) => find(view, '.title').textContent?.trim();

const loaded = (view: WebView) =>
  waitUntil(() => view.renderRoot.querySelector('[role=progressbar]') === null, 'it still loads', { timeout: 10_000 });

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

    await loaded(view);
  });

  it('is closed by its buttons and by Escape, which goes no further', async () => {
    const view = await show();
    let heardOutside = 0;
    view.parentElement?.addEventListener('keydown', () => {
      heardOutside += 1;
    });
    for (const name of [englishRich.closePage, englishRich.backToTalk]) {
      setTimeout(() => button(view, name).click());
      await oneEvent(view, 'close');
    }

    view.focus();
    expect(focused()).to.equal(button(view, englishRich.backToTalk));
    const closed = oneEvent(view, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(heardOutside).to.equal(0);
  });

  it('leaves Escape to an input method that is composing a word', async () => {
    const view = await show();
    let closes = 0;
    view.addEventListener('close', () => {
      closes += 1;
    });

    pressWhileComposing(button(view, englishRich.backToTalk), 'Escape');

    expect(closes).to.equal(0);
  });

  it('has its buttons in the order in which one reads them: back, out of the window, close', async () => {
    const view = await show();
    view.focus();
    const names = [focused()?.ariaLabel];
    for (const _ of [1, 2]) {
      await sendKeys({ press: 'Tab' });
      names.push(focused()?.ariaLabel);
    }
    expect(names).to.deep.equal([englishRich.backToTalk, englishRich.openOutside, englishRich.closePage]);
  });

  it('points its way back to where one reads from', async () => {
    const arrow = async (dir: string) => {
      const view = await show('light', dir);
      const svg = button(view, englishRich.backToTalk).querySelector('svg');
      return svg === null ? '' : getComputedStyle(svg).scale;
    };
    expect(await arrow('ltr')).to.equal('none');
    expect(await arrow('rtl')).to.equal('-1 1');
  });

  it('goes back to its first page once that has led to another, and has no say of the other page’s left', async () => {
    const view = await show();
    const first = view.frame;
    await loaded(view);
    const other = new URL('/docs/limits.md', location.href).href;
    if (first?.contentWindow) first.contentWindow.location.href = other;
    await waitUntil(() => findAll(view, 'button').some((one) => one.ariaLabel === englishRich.backToStart));

    let closed = false;
    view.addEventListener('close', () => {
      closed = true;
    });
    button(view, englishRich.backToStart).click();
    await view.updateComplete;
    expect(closed).to.equal(false);
    expect(view.frame).to.not.equal(first);
    expect(view.frame?.src).to.equal(ADDRESS);
    expect(focused()).to.equal(button(view, englishRich.backToTalk));
    await loaded(view);
  });

  it('tells the page the language of the words around it', async () => {
    const { view } = await showInWindow(MOMENT);

    await waitUntil(() => titleOf(view) === 'In de', 'the page is told', { timeout: 10_000 });
  });

  it('begins anew where it is moved to: Back leads to the talk, as from any first page', async () => {
    const { window, view } = await showInWindow(ADDRESS);
    await loaded(view);

    await move(window);
    if (view.frame) await oneEvent(view.frame, 'load');
    await view.updateComplete;

    const closed = oneEvent(view, 'close');
    button(view, englishRich.backToTalk).click();
    await closed;
  });

  it('asks nothing any more where it is moved to: what would have been lost is', async () => {
    const { window, view } = await showInWindow(MOMENT);
    await waitUntil(() => titleOf(view)?.startsWith('In '), 'the page speaks', { timeout: 10_000 });
    button(view, englishRich.closePage).click();
    await view.updateComplete;
    expect(findAll(view, '[role=alertdialog]')).to.have.length(1);

    await move(window);
    await view.updateComplete;

    expect(findAll(view, '[role=alertdialog]')).to.have.length(0);
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

describe('a button that opens a web view', () => {
  const aButton = (text: string): RichButton => ({
    type: 'webview',
    text,
    postbackId: 'open',
    userIds: [],
    value: ADDRESS,
    webviewHeight: 'tall',
  });

  it('is busy until the sheet is there, and opens one, however often it or another is pressed meanwhile', async () => {
    const window = await fixture<HTMLElement>(html`<customer-chat-window>
      <customer-chat-rich-button slot="before-composer" .button=${aButton('This')}></customer-chat-rich-button>
      <customer-chat-rich-button slot="before-composer" .button=${aButton('That')}></customer-chat-rich-button>
    </customer-chat-window>`);
    await painted();
    button(window, 'This').click();
    await window.querySelector('customer-chat-rich-button')?.updateComplete;
    expect(button(window, 'This').getAttribute('aria-busy')).to.equal('true');
    button(window, 'This').click();
    button(window, 'That').click();
    await waitUntil(() => findAll(window, 'button[aria-busy=true]').length === 0);
    expect(findAll(window, 'customer-chat-web-view')).to.have.length(1);
    expect(focused()).to.equal(button(window, englishRich.backToTalk));
  });
});

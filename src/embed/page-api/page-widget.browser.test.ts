import { expect, waitUntil } from '@open-wc/testing';
import { id } from '../../protocol/domain/ids.ts';
import { selectComposer } from '../../store/create-chat.ts';
import { aToken, isOnline, PATIENCE, theServer } from '../testing/live-element.ts';
import type { Callbacks, PageApi } from './contract.ts';
import { PageWidget } from './page-widget.ts';
import { createStub } from './stub.ts';

interface Page {
  readonly api: PageApi;
  readonly element: HTMLElementTagNameMap['customer-chat'];
  readonly ready: readonly Callbacks['ready'][];
  readonly heard: readonly unknown[];
}

const widgets: PageWidget[] = [];

/** A page with these in its `__lc`, beside those of the sandbox. */
async function aPage(own: object = {}, config: object = {}): Promise<Page> {
  const { url, organization_id, client_id } = await theServer();
  const api = createStub(() => {});
  const ready: Callbacks['ready'][] = [];
  const heard: unknown[] = [];
  api.on('ready', (payload) => ready.push(payload));
  api.on('visibility_changed', (payload) => heard.push(payload));
  api.on('availability_changed', (payload) => heard.push(payload));
  const customer_chat = { client_id, api_url: url, ...own };
  const widget = new PageWidget(api, { organizationId: organization_id, ...config, customer_chat }, () => {});
  widgets.push(widget);
  await widget.begin();
  const element = document.querySelector('customer-chat');
  if (!element) throw new Error('There is no widget.');
  return { api, element, ready, heard };
}

it('the element says what put it on the page', async () => {
  const { element } = await aPage({ connect: 'intent' }, { integration_name: 'shop-plugin', product_name: 'text' });
  expect(element.matches('[data-integration=shop-plugin][data-product=text]')).to.equal(true);
});

afterEach(() => {
  for (const widget of widgets.splice(0)) widget.destroy();
  localStorage.clear();
});

describe('ready', function () {
  this.timeout(40_000);

  it('comes while the visitor is still to be asked for consent, and all else as it happens', async () => {
    const { api, element, ready, heard } = await aPage({ consent: 'required' });
    await waitUntil(() => ready.length === 1, 'it is ready', PATIENCE);
    expect(ready[0]?.state).to.deep.equal({ availability: 'offline', visibility: 'minimized' });
    expect(element.chat).to.equal(undefined);

    api.call('maximize');
    await waitUntil(() => heard.length === 1, 'it is told', PATIENCE);
    expect(heard).to.deep.equal([{ visibility: 'maximized' }]);
    expect(ready).to.have.lengthOf(1);
  });

  it('waits for a visitor who has agreed on an earlier page', async () => {
    const { organization_id } = await theServer();
    localStorage.setItem(`customer-chat:consent:${organization_id}`, new Date().toISOString());
    const { element, ready } = await aPage({ consent: 'required' });
    await waitUntil(() => ready.length === 1, 'it is ready', PATIENCE);
    expect(isOnline(element)).to.equal(true);
    expect(ready[0]?.customerData.id).not.to.equal('');
  });

  it('comes where a setting allows no conversation, and the conversation once it is put right', async () => {
    const { url } = await theServer();
    const { element, ready } = await aPage({ api_url: 'chat.example' });
    await waitUntil(() => ready.length === 1, 'it is ready', PATIENCE);
    expect(ready[0]?.state.availability).to.equal('offline');

    element.apiUrl = url;
    await waitUntil(() => isOnline(element), 'it goes on', PATIENCE);
    expect(ready).to.have.lengthOf(1);
  });

  it('comes where whose agents answer cannot be found out', async () => {
    const { url } = await theServer();
    const { fetch } = globalThis;
    globalThis.fetch = async (...request) =>
      String(request[0]).startsWith(`${url}/v3.6/customer/action/get_dynamic_configuration`)
        ? new Response('', { status: 503 })
        : fetch(...request);
    try {
      const { ready } = await aPage({}, { organizationId: undefined, license: 1234567 });
      await waitUntil(() => ready.length === 1, 'it is ready', PATIENCE);
      expect(ready[0]?.state.availability).to.equal('offline');
    } finally {
      Object.assign(globalThis, { fetch });
    }
  });
});

describe('visibility_changed', function () {
  this.timeout(40_000);

  it('is told where the page hides the element itself, and shows it again', async () => {
    const { api, element, ready, heard } = await aPage({ connect: 'intent' });
    await waitUntil(() => ready.length === 1, 'it is ready', PATIENCE);
    element.hide();
    await waitUntil(() => heard.length === 1, 'it is told', PATIENCE);
    element.hidden = false;
    await waitUntil(() => heard.length === 2, 'it is told', PATIENCE);
    expect(heard).to.deep.equal([{ visibility: 'hidden' }, { visibility: 'minimized' }]);
    expect(api.get('state').visibility).to.equal('minimized');
  });
});

describe('a draft of the page’s', function () {
  this.timeout(60_000);

  /** The page names its customers, who were here before. */
  async function aSignedInPage(token: unknown) {
    const page = await aPage(
      {},
      { custom_identity_provider: () => ({ getToken: () => token, getFreshToken: () => token }) },
    );
    const chat = () => page.element.chat;
    await waitUntil(() => chat(), 'a conversation is there', PATIENCE);
    const comesOnline = () => waitUntil(() => chat()?.state.chats.loaded, 'it is online', PATIENCE);
    const draft = () => Object.entries(chat()?.select(selectComposer) ?? {}).find(([name]) => name === 'draft')?.[1];
    return { ...page, chat, draft, comesOnline };
  }

  const leave = () => {
    for (const widget of widgets.splice(0)) widget.destroy();
  };

  it('waits for what the customer was writing, which goes before', async () => {
    const token = await aToken();
    const earlier = await aSignedInPage(token);
    await earlier.comesOnline();
    earlier.chat()?.setDraft('My own words');
    await waitUntil(() => JSON.stringify({ ...localStorage }).includes('My own words'), 'it is kept', PATIENCE);
    leave();

    let give = (_: unknown) => {};
    const later = new Promise((resolve) => {
      give = resolve;
    });
    const { api, draft, comesOnline } = await aSignedInPage(later);
    api.call('maximize', { messageDraft: 'I need help' });
    give(token);
    await comesOnline();
    expect(draft()).to.equal('My own words');
  });

  it('comes where only answers to a form are unfinished', async () => {
    const { api, chat, draft, comesOnline } = await aSignedInPage(await aToken());
    await comesOnline();
    chat()?.setDraft('half an answer', id('form:name'));
    api.call('maximize', { messageDraft: 'I need help' });
    await waitUntil(() => draft() === 'I need help', 'it is put', PATIENCE);
  });
});

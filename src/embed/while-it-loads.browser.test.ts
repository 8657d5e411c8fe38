import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { button, find, findAll } from '../ui/testing/in-page.ts';
import { agreement } from './consent-step.ts';
import type { CustomerChat } from './customer-chat.ts';
import { anElement, isOnline, isSeen, PATIENCE, theServer } from './testing/live-element.ts';
import { WindowFrame } from './window-frame.ts';

const ANOTHER = '00000000-0000-4000-8000-000000000000';

const asks = (chat: CustomerChat) => findAll(chat, 'customer-chat-consent-view').some(isSeen);

/** A license number stands for another organization, and that is told when the test says so. */
function holdLookUp() {
  const { fetch } = globalThis;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isAsked = false;
  globalThis.fetch = async (...request) => {
    if (!String(request[0]).includes('license_id=')) return fetch(...request);
    isAsked = true;
    await held;
    return Response.json({ organization_id: ANOTHER });
  };
  return { release, isAsked: () => isAsked, undo: () => Object.assign(globalThis, { fetch }) };
}

describe('what changes while a part is on its way', function () {
  this.timeout(35_000);

  afterEach(() => localStorage.clear());

  it('is the organization: the message goes to the one that is set by then', async () => {
    const { organization_id } = await theServer();
    const lookUp = holdLookUp();
    try {
      const chat = await anElement({ organizationId: null, licenseId: 7654321 });
      const sent = chat.sendMessage('Hello');
      await waitUntil(lookUp.isAsked, 'it looks for the organization', PATIENCE);
      Object.assign(chat, { licenseId: undefined, organizationId: organization_id });
      await chat.updateComplete;
      lookUp.release();
      await sent;
      await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', PATIENCE);
      await chat.logOut();
    } finally {
      lookUp.undo();
    }
  });

  it('is who the visitor is: the next one is asked, and has no window before the answer', async () => {
    const chat = await anElement({ consent: 'required' });
    chat.show();
    await waitUntil(() => asks(chat), 'it asks', PATIENCE);
    button(chat, 'Start chatting').click();
    // The window is on its way, or has just come.
    await waitUntil(() => chat.chat, 'it goes on', { ...PATIENCE, interval: 1 });
    await chat.logOut();

    await import('../ui/chat-window.ts');
    // What waited for it goes on.
    await nextFrame();
    await nextFrame();
    await waitUntil(() => asks(chat), 'it asks again', PATIENCE);
    expect(findAll(chat, 'customer-chat-window')).to.have.lengthOf(0);
    expect(isOnline(chat)).to.equal(false);
    button(chat, 'Start chatting').click();
    await waitUntil(() => isOnline(chat) && !asks(chat), 'another one is online', PATIENCE);
  });

  it('is the fault of a setting: what is right by now is not called wrong', async () => {
    const { organization_id } = await theServer();
    const chat = await anElement({ organizationId: null });
    const told: string[] = [];
    chat.addEventListener('customer-chat-error', ({ detail }) => told.push(detail.message));
    chat.organizationId = organization_id;
    await import('./setting-problem.ts');
    // What waited for it goes on.
    await nextFrame();
    await nextFrame();
    expect(told).to.deep.equal([]);
    expect(isSeen(find(chat, '[part~=launcher]'))).to.equal(true);
  });

  it('is the answer of the page: the question for consent is asked no more', async () => {
    const chat = await anElement({ consent: 'required' });
    const answer = agreement(chat, new WindowFrame(), { phrases: {} }, () => {});
    chat.consent = 'given';
    await answer;
    expect(asks(chat)).to.equal(false);
  });

  it('is the organization under the question for consent: the question stays', async () => {
    const { organization_id } = await theServer();
    const chat = await anElement({ consent: 'required', organizationId: ANOTHER });
    chat.show();
    await waitUntil(() => asks(chat), 'it asks', PATIENCE);
    chat.organizationId = organization_id;
    await chat.updateComplete;
    expect(asks(chat)).to.equal(true);
    button(chat, 'Start chatting').click();
    await waitUntil(() => isOnline(chat) && !asks(chat), 'it goes on', PATIENCE);
    await chat.logOut();
  });
});

describe('what could not be had, or was another one', function () {
  this.timeout(35_000);

  const { title } = document;
  afterEach(() => {
    localStorage.clear();
    document.title = title;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is the page that the visitor is on: the login tells of the one that they are on by then', async () => {
    const { send } = WebSocket.prototype;
    const sent: string[] = [];
    WebSocket.prototype.send = function (this: WebSocket, data) {
      sent.push(String(data));
      send.call(this, data);
    };
    try {
      const chat = await anElement({ mode: 'inline' });
      await waitUntil(() => chat.chat && findAll(chat, 'textarea').some(isSeen), 'the window is there', PATIENCE);
      document.title = 'The lamp';
      history.replaceState(null, '', '#lamp');
      // The browser tells of it before anybody listens.
      await nextFrame();
      await nextFrame();
      find(chat, 'textarea').focus();
      await waitUntil(() => isOnline(chat), 'it is used', PATIENCE);
      const logins = sent.map((frame) => JSON.parse(frame)).filter(({ action }) => action === 'login');
      expect(logins.at(-1)?.payload.customer_page).to.deep.equal({ url: location.href, title: 'The lamp' });
      await chat.logOut();
    } finally {
      WebSocket.prototype.send = send;
    }
  });

  it('is what the platform is set up to say: it is asked for again with the next connection', async () => {
    const { fetch } = globalThis;
    let isDown = true;
    const asked = { before: 0, after: 0 };
    globalThis.fetch = async (...request) => {
      if (!String(request[0]).includes('get_dynamic_configuration')) return fetch(...request);
      asked[isDown ? 'before' : 'after'] += 1;
      if (isDown) throw new TypeError('There is no network.');
      return fetch(...request);
    };
    try {
      const chat = await anElement({ connect: 'eager' });
      await waitUntil(() => asked.before > 0 && isOnline(chat), 'it asks in vain', PATIENCE);
      isDown = false;
      chat.chat?.close();
      chat.chat?.connect();
      await waitUntil(() => asked.after > 0, 'it asks again', PATIENCE);
      await chat.logOut();
    } finally {
      Object.assign(globalThis, { fetch });
    }
  });
});

describe('connect', function () {
  this.timeout(35_000);

  afterEach(() => localStorage.clear());

  it('is eager also where the settings are put right later', async () => {
    const { organization_id } = await theServer();
    const chat = await anElement({ organizationId: null, connect: 'eager' });
    await waitUntil(() => find(chat, '[part~=launcher]').title !== '', 'it is told', PATIENCE);
    chat.organizationId = organization_id;
    await waitUntil(() => isOnline(chat), 'it is online', PATIENCE);
    await chat.logOut();
  });

  it('is eager also where whose agents answer could not be found out at first (promise 9)', async () => {
    const { organization_id } = await theServer();
    const { fetch } = globalThis;
    const refusals = [503, 503, 503];
    globalThis.fetch = async (...request) => {
      if (!String(request[0]).includes('license_id=')) return fetch(...request);
      const status = refusals.shift();
      return status ? new Response('', { status }) : Response.json({ organization_id });
    };
    const told: string[] = [];
    const tell = (event: Event) => told.push((event as CustomEvent<{ message: string }>).detail.message);
    addEventListener('customer-chat-error', tell);
    try {
      const chat = await anElement({ organizationId: null, licenseId: 7654399, connect: 'eager' });
      await waitUntil(() => isOnline(chat), 'it is online', PATIENCE);
      expect(refusals).to.deep.equal([]);
      expect([...new Set(told)]).to.deep.equal(['The organization could not be asked for (503).']);
      await chat.logOut();
    } finally {
      removeEventListener('customer-chat-error', tell);
      Object.assign(globalThis, { fetch });
    }
  });

  it('waits in an inline window for its use, wherever the page puts it', async () => {
    const chat = await anElement({ mode: 'inline' });
    await waitUntil(() => findAll(chat, 'customer-chat-window').some(isSeen), 'the window is there', PATIENCE);
    const place = document.createElement('section');
    chat.parentElement?.append(place);
    place.append(chat);
    await nextFrame();
    expect(chat.chat?.state.connection.state.is).to.equal('idle');
    find(chat, 'textarea').focus();
    await waitUntil(() => isOnline(chat), 'it is used', PATIENCE);
    await chat.logOut();
  });
});

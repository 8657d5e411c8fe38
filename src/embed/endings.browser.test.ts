import { expect, waitUntil } from '@open-wc/testing';
import { button, findAll } from '../ui/testing/in-page.ts';
import type { CustomerChat } from './customer-chat.ts';
import { anAgent } from './testing/an-agent.ts';
import { anElement, isOnline, isSeen, opened, PATIENCE, theServer } from './testing/live-element.ts';

const isIn = (chat: Element, state: string) =>
  CSS.supports('selector(:state(open))') && chat.matches(`:state(${state})`);
const shown = (chat: HTMLElement, part: string) => findAll(chat, `[part~='${part}']`).some(isSeen);

/** A closed window, and a word of an agent's that nobody has read. */
async function withNews(settings: Partial<CustomerChat> = {}): Promise<CustomerChat> {
  const agent = await anAgent(await theServer());
  const chat = await anElement(settings);
  await chat.sendMessage('Hello?');
  await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', PATIENCE);
  const [chat_id] = chat.chat?.state.chats.order ?? [];
  await agent.join(chat_id);
  await agent.ask('send_event', { chat_id, event: { type: 'message', text: 'How can I help?' } });
  await waitUntil(() => chat.unread === 1, 'one is not read', PATIENCE);
  agent.leave();
  return chat;
}

describe('what ends a visit', function () {
  this.timeout(60_000);

  afterEach(() => localStorage.clear());

  it('leaves the next visitor nothing of what the page said of the last', async () => {
    const chat = await anElement();
    chat.setCustomer({ name: 'Ann', email: 'ann@example.com' });
    await chat.sendMessage('It is me');
    const customer = () => chat.chat?.state.people.customer;
    await waitUntil(() => customer()?.name === 'Ann', 'she is known', PATIENCE);
    const ann = customer()?.id;

    await chat.logOut();
    expect(chat.customer).to.equal(undefined);
    chat.setSessionFields({ plan: 'none' });
    await waitUntil(() => customer()?.id !== ann && customer()?.sessionFields?.length, 'another is known', PATIENCE);
    expect(customer()?.name ?? '').not.to.equal('Ann');
    expect(customer()?.email ?? '').to.equal('');
  });

  it('keeps what the visitor’s own doings added to the page’s fields, when the page says their name', async () => {
    const chat = await opened(await anElement({ customer: { sessionFields: [['cart', '3']] } }));
    const known = () => chat.chat?.state.people.customer;
    // As pages in a web view do.
    chat.chat?.setCustomer({ sessionFields: [['size', 'XL']] });
    await waitUntil(() => known()?.sessionFields?.length === 2, 'both are known', PATIENCE);

    chat.setCustomer({ name: 'Ann' });
    await waitUntil(() => known()?.name === 'Ann', 'the name is known', PATIENCE);
    expect(Object.fromEntries(known()?.sessionFields ?? [])).to.deep.equal({ cart: '3', size: 'XL' });
  });

  it('keeps two visitors apart, whom a page speaks of in one breath', async () => {
    const agent = await anAgent(await theServer());
    const chat = await anElement({ customer: { name: 'Ann' } });
    await chat.sendMessage('It is me');
    const customer = () => chat.chat?.state.people.customer;
    await waitUntil(() => customer()?.name === 'Ann', 'she is known', PATIENCE);
    const ann = customer()?.id;

    const left = chat.logOut();
    chat.setCustomer({ name: 'Bea' });
    await left;
    await waitUntil(() => customer()?.id !== ann && customer()?.name === 'Bea', 'the next one is known', PATIENCE);
    expect(await agent.ask('get_customer', { id: ann })).to.include({ name: 'Ann' });
    agent.leave();
  });

  it('asks the next visitor whether they agree, where the last one was asked', async () => {
    const chat = await anElement({ consent: 'required' });
    chat.show();
    const question = () => findAll(chat, 'customer-chat-consent-view').some(isSeen);
    await waitUntil(question, 'it asks', PATIENCE);
    button(chat, 'Start chatting').click();
    await waitUntil(() => isOnline(chat), 'it is online', PATIENCE);

    await chat.logOut();
    expect(chat.consent).to.equal('required');
    await waitUntil(question, 'it asks again', PATIENCE);
    expect(isOnline(chat)).to.equal(false);
    expect(localStorage).to.have.lengthOf(0);
    button(chat, 'Start chatting').click();
    await waitUntil(() => isOnline(chat), 'another one is online', PATIENCE);
  });

  it('believes the page that it may go on, where the page said so', async () => {
    const chat = await anElement({ consent: 'given' });
    await chat.sendMessage('Hello');
    await chat.logOut();
    expect(chat.consent).to.equal('given');
  });

  it('takes states and news along when it is taken off the page, and has them again when it is back', async () => {
    const chat = await withNews();
    if (CSS.supports('selector(:state(open))')) expect(isIn(chat, 'connected') && isIn(chat, 'unread')).to.equal(true);
    await waitUntil(() => shown(chat, 'badge'), 'the badge is there', PATIENCE);
    const place = chat.parentElement;
    const counts: number[] = [];
    chat.addEventListener('customer-chat-unread', ({ detail }) => counts.push(detail.count));
    chat.remove();
    await waitUntil(() => chat.chat?.state.connection.state.is === 'idle', 'it has ended', PATIENCE);
    for (const state of ['connected', 'unread', 'offline']) expect(isIn(chat, state), state).to.equal(false);
    expect(chat.unread).to.equal(0);
    expect(counts).to.deep.equal([0]);

    place?.append(chat);
    await waitUntil(() => chat.unread === 1 && shown(chat, 'badge'), 'the news are back', PATIENCE);
    expect(counts).to.deep.equal([0, 1]);
  });

  it('ends with another organization: nothing is unread there', async () => {
    const chat = await withNews();
    chat.organizationId = 'another';
    await chat.updateComplete;
    expect(chat.unread).to.equal(0);
    expect(isIn(chat, 'unread')).to.equal(false);
    expect(findAll(chat, "[part~='badge']")).to.have.lengthOf(0);
  });
});

describe('before the window was ever there', function () {
  this.timeout(60_000);

  afterEach(() => localStorage.clear());

  it('news are as few as the page wants them', async () => {
    const chat = await withNews({ hideControls: 'badge peek' });
    await waitUntil(() => findAll(chat, "[part~='peek']").length, 'it would peek', PATIENCE);
    expect(shown(chat, 'badge')).to.equal(false);
    expect(shown(chat, 'peek')).to.equal(false);

    chat.hideControls = 'peek';
    await waitUntil(() => shown(chat, 'badge'), 'the badge is back', PATIENCE);
    expect(shown(chat, 'peek')).to.equal(false);
  });
});

describe('license-id', function () {
  this.timeout(60_000);

  afterEach(() => localStorage.clear());

  it('is enough to find the organization, when the conversation begins', async () => {
    const { url } = await theServer();
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(`${url}/v`)).length;
    const before = asked();
    const chat = await anElement({ organizationId: null, licenseId: 1234567 });
    expect(chat.faults).to.deep.equal([]);
    await chat.updateComplete;
    expect(asked()).to.equal(before);
    await opened(chat);
    await chat.sendMessage('Who are you?');
    await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', PATIENCE);
    const lookUps = performance.getEntriesByType('resource').filter(({ name }) => name.includes('license_id='));
    expect(lookUps).to.have.lengthOf(1);
    await chat.logOut();
  });
});

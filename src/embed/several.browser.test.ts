import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { find, findAll } from '../ui/testing/in-page.ts';
import { anAgent } from './testing/an-agent.ts';
import { anElement, isOnline, opened, PATIENCE, theServer, windowOf } from './testing/live-element.ts';

const bubbles = (chat: HTMLElement) => findAll(chat, "[part~='bubble']").map(({ textContent }) => textContent ?? '');

describe('several <customer-chat> on a page', function () {
  this.timeout(40_000);

  afterEach(() => localStorage.clear());

  it('of one organization show one conversation, each in its own window', async () => {
    const one = await opened(await anElement());
    const other = await opened(await anElement({ position: 'start' }));
    await one.sendMessage('Said in one of them');

    await waitUntil(() => bubbles(one).length > 0, 'it is there', PATIENCE);
    await waitUntil(() => bubbles(other).join().includes('Said in one of them'), 'it is in the other', PATIENCE);
    one.close();
    expect(other.open).to.equal(true);
    one.remove();
    await other.sendMessage('Still here');
    await waitUntil(() => bubbles(other).join().includes('Still here'), 'the other goes on', PATIENCE);
  });

  it('of two organizations know nothing of each other', async () => {
    const one = await opened(await anElement());
    const stranger = await anElement({ organizationId: '00000000-0000-4000-8000-000000000000', position: 'start' });
    stranger.show();
    await waitUntil(() => stranger.chat, 'it tries', PATIENCE);
    await one.sendMessage('For the first alone');
    await waitUntil(() => bubbles(one).length > 0, 'it is there', PATIENCE);

    expect(stranger.chat).not.to.equal(one.chat);
    expect(stranger.chat?.state.chats.order).to.deep.equal([]);
    expect(bubbles(stranger)).to.deep.equal([]);
    stranger.remove();
    expect(isOnline(one)).to.equal(true);
  });
});

describe('what a page asks of <customer-chat>', function () {
  this.timeout(40_000);

  afterEach(() => localStorage.clear());

  it('hide() takes launcher and window away while the conversation goes on; show() brings both back', async () => {
    const chat = await opened(await anElement());
    chat.hide();
    await chat.updateComplete;
    expect(chat.open).to.equal(false);
    expect(find(chat, '[part~=launcher]').getClientRects()).to.have.lengthOf(0);
    expect(isOnline(chat)).to.equal(true);

    chat.show();
    await chat.updateComplete;
    expect(chat.hidden).to.equal(false);
    expect(find(chat, '[part~=launcher]').getClientRects()).to.have.lengthOf(1);
  });

  it('tells the end of a conversation, and says it as a state beside the connection', async () => {
    const chat = await opened(await anElement());
    chat.setSessionFields({ cart: '3 chairs' });
    await chat.sendMessage('Hello');
    await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', PATIENCE);
    const [chatId] = chat.chat?.state.chats.order ?? [];
    setTimeout(() => chat.chat?.deactivate());
    const { detail } = await oneEvent(chat, 'customer-chat-ended');

    expect(detail).to.include({ chatId });
    expect(detail.threadId).to.be.a('string');
    await waitUntil(
      () => chat.chat?.state.people.customer?.sessionFields?.length === 1,
      'the field is known',
      PATIENCE,
    );
    if (!CSS.supports('selector(:state(ended))')) return;
    expect(chat.matches(':state(ended):state(connected):state(open):not(:state(offline))')).to.equal(true);
    chat.remove();
    await waitUntil(() => !isOnline(chat), 'it stops', PATIENCE);
  });

  it('counts what was not read, as a number and as a state', async () => {
    const agent = await anAgent(await theServer());
    const chat = await anElement();
    await chat.sendMessage('Hello?');
    await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', PATIENCE);
    const [chat_id] = chat.chat?.state.chats.order ?? [];
    await agent.join(chat_id);
    expect(chat.unread).to.equal(0);
    setTimeout(() => agent.ask('send_event', { chat_id, event: { type: 'message', text: 'Hello!' } }));
    await oneEvent(chat, 'customer-chat-unread');
    expect(chat.unread).to.equal(1);
    if (CSS.supports('selector(:state(unread))')) expect(chat.matches(':state(unread)')).to.equal(true);
    agent.leave();
  });

  it('draws messages as the page does, and by itself where the page makes nothing of one', async () => {
    const chat = await anElement({
      eventRenderers: {
        message: ({ text }) => {
          if (text === 'fail') throw new Error('not this one');
          if (!text.startsWith('#')) return undefined;
          const tag = document.createElement('mark');
          tag.textContent = text.slice(1);
          return tag;
        },
      },
    });
    const failures: unknown[] = [];
    chat.addEventListener('customer-chat-error', ({ detail }) => failures.push(detail.message));
    await opened(chat);
    for (const text of ['plain', '#lamps', 'fail']) await chat.sendMessage(text);

    await waitUntil(() => chat.querySelector('mark')?.getClientRects().length, 'the page’s own is seen', PATIENCE);
    expect(chat.querySelector('mark')?.textContent).to.equal('lamps');
    await waitUntil(() => bubbles(chat).join().includes('fail'), 'the widget draws the others', PATIENCE);
    expect(bubbles(chat).join()).to.contain('plain');
    await waitUntil(() => failures.length > 0, 'the page is told', PATIENCE);
    expect(failures[0]).to.contain('not this one');
    expect(windowOf(chat)).to.exist;
  });

  it('shows the faces that the page names wherever they stand, and asks once for each', async () => {
    const face = (letter: string) => new URL(`/${letter}.png`, location.href).href;
    const asked: string[] = [];
    const agent = await anAgent(await theServer());
    const chat = await anElement({
      avatarOf: ({ id, name }) => {
        asked.push(id);
        return name === 'Nora Lind' ? face('nora') : undefined;
      },
    });
    await opened(chat);
    await chat.sendMessage('Hello?');
    await waitUntil(() => chat.chat?.state.chats.order[0], 'a chat began', PATIENCE);
    const [chat_id] = chat.chat?.state.chats.order ?? [];
    await agent.join(chat_id);
    await agent.ask('send_event', { chat_id, event: { type: 'message', text: 'Hello!' } });
    await waitUntil(() => bubbles(chat).join().includes('Hello!'), 'it came', PATIENCE);

    const pictures = () => findAll(chat, "[part~='avatar'] img");
    await waitUntil(() => pictures().length > 1, 'in the header and in the row', PATIENCE);
    for (const picture of pictures()) expect(picture.getAttribute('src')).to.equal(face('nora'));
    expect(asked.length).to.equal(new Set(asked).size);
    agent.leave();
  });

  it('is told of a face that cannot be named, and shows the one that it has', async () => {
    const failures: string[] = [];
    const agent = await anAgent(await theServer());
    const chat = await anElement({
      avatarOf: () => {
        throw new Error('no faces today');
      },
    });
    chat.addEventListener('customer-chat-error', ({ detail }) => failures.push(detail.message));
    await opened(chat);
    await chat.sendMessage('Hello?');
    await waitUntil(() => failures.length > 0, 'the page is told', PATIENCE);
    expect(failures[0]).to.contain('no faces today');
    await waitUntil(() => bubbles(chat).join().includes('Hello?'), 'all goes on', PATIENCE);
    agent.leave();
  });
});

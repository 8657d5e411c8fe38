import { expect, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { AttachFiles } from '../commands/attach-files.ts';
import { LiveAnswer } from '../commands/live-answer.ts';
import type { OpenDesk } from '../commands/open-desk.ts';
import { SeenMarks } from '../commands/seen-marks.ts';
import { TypingSignal } from '../commands/typing-signal.ts';
import { AgentConnection } from '../connection/agent-connection.ts';
import type { Action } from '../state/actions.ts';
import { Store } from '../state/store.ts';
import { aChat, aMessage, aThread, chatComes, historyRead, ida, ME, nine, nora } from '../testing/builders.ts';
import { button, find, inRoom, press, type } from '../testing/room.ts';
import './agent-desk.ts';
import type { AgentConversation } from './agent-conversation.ts';
import type { AgentDesk } from './agent-desk.ts';
import type { ChatListView } from './chat-list.ts';
import { IntentEvent } from './intents.ts';

/** A desk whose line is not open: what happens on it is told by the test. */
function aDesk(...happened: readonly Action[]): OpenDesk {
  const store = new Store();
  const connection = new AgentConnection({
    url: 'ws://127.0.0.1:9',
    token: '',
    onState: () => {},
    onLogin: () => {},
    onPush: () => {},
  });
  const line = { store, connection };
  const all: readonly Action[] = [
    { type: 'connection_changed', connection: { is: 'online' } },
    { type: 'logged_in', profile: nora },
    { type: 'time_passed', now: Date.parse(nine(10)) },
    ...happened,
  ];
  for (const action of all) store.dispatch(action);
  return {
    ...line,
    seenMarks: new SeenMarks(line),
    typing: new TypingSignal(line),
    live: new LiveAnswer(line),
    files: new AttachFiles(store, () => Promise.reject(new Error('There is no server.'))),
    openChat: (chatId) => store.dispatch({ type: 'chat_opened', chatId }),
    dispose: () => {},
  };
}

const idaWaits = [
  chatComes(aChat(), aThread([aMessage(1)])),
  historyRead(aThread([aMessage(1)])),
  {
    type: 'customer_came',
    customer: {
      ...ida,
      visit: {
        startedAt: nine(0),
        place: { city: 'Lisbon', timezone: 'Europe/Lisbon' },
        pages: [{ openedAt: nine(0), url: 'https://shop.example/chair', title: 'Reading chair' }],
      },
    },
  },
] satisfies readonly Action[];
const omarQueues = chatComes(
  aChat({ id: 'CHAT2', agents: [], lastThreadId: 'THREAD2', customer: { id: 'omar', present: true } }),
  aThread([aMessage(2, { id: 'Q', authorId: 'omar' })], {
    id: 'THREAD2',
    chatId: 'CHAT2',
    queue: { position: 1, queuedAt: nine(2) },
  }),
  { id: 'omar', name: 'Omar', online: true },
);

async function show(...happened: readonly Action[]) {
  const desk = aDesk(...happened);
  const { element } = await inRoom<AgentDesk>(html`<agent-desk .desk=${desk}></agent-desk>`);
  return { element, store: desk.store };
}
async function listOf(element: AgentDesk): Promise<ChatListView> {
  const list = find<ChatListView>(element, 'agent-chat-list');
  await list.updateComplete;
  return list;
}
const settled = async (element: AgentDesk) => {
  await element.updateComplete;
  await find<AgentConversation>(element, 'agent-conversation').updateComplete;
};

describe('the desk', () => {
  it('counts in the title who waits', async () => {
    const { element, store } = await show(...idaWaits, omarQueues);
    expect(document.title).to.equal('(2) Chats · Quiet Goods desk');

    store.dispatch({
      type: 'incoming_event',
      chatId: 'CHAT1',
      threadId: 'THREAD1',
      event: aMessage(5, { authorId: ME }),
    });
    await element.updateComplete;

    expect(document.title).to.equal('(1) Chats · Quiet Goods desk');
  });

  it('opens a chat from the list, with everything about its customer', async () => {
    const { element } = await show(...idaWaits);
    const list = await listOf(element);

    find(list, '.row').click();
    await settled(element);

    const conversation = find<AgentConversation>(element, 'agent-conversation');
    expect(find(conversation, 'h2').textContent).to.equal('Ida Berg');
    expect(find(conversation, '.where').textContent).to.equal('On “Reading chair” · Lisbon, 09:10 there');
  });

  it('is walked through by keyboard: search with a slash, arrows through the list', async () => {
    const { element } = await show(...idaWaits, omarQueues);
    const list = await listOf(element);

    press(document.body, '/');
    expect(list.shadowRoot?.activeElement?.localName).to.equal('input');
    press(find(list, 'input'), 'ArrowDown');
    const rows = list.renderRoot.querySelectorAll<HTMLElement>('.row');
    expect(list.shadowRoot?.activeElement).to.equal(rows[0]);
    for (const row of [rows[0], rows[1]]) if (row) press(row, 'ArrowDown');
    expect(list.shadowRoot?.activeElement).to.equal(rows[1]);
    if (rows[1]) press(rows[1], 'Home');
    if (rows[0]) press(rows[0], 'ArrowUp');
    expect(list.shadowRoot?.activeElement?.localName).to.equal('input');
  });

  it('finds a chat by what was said', async () => {
    const { element } = await show(...idaWaits, omarQueues);
    const list = await listOf(element);

    type(find<HTMLInputElement>(list, 'input'), 'omar');
    await element.updateComplete;
    await list.updateComplete;

    expect([...list.renderRoot.querySelectorAll('.name')].map((name) => name.textContent)).to.deep.equal(['Omar']);
  });

  it('keeps a draft for each chat', async () => {
    const { element, store } = await show(...idaWaits, omarQueues);
    store.dispatch({ type: 'draft_changed', chatId: 'CHAT1', draft: { text: 'half a', note: false } });

    store.dispatch({ type: 'chat_opened', chatId: 'CHAT2' });
    store.dispatch({ type: 'chat_opened', chatId: 'CHAT1' });
    await settled(element);

    const composer = find<AgentConversation>(element, 'agent-conversation').renderRoot.querySelector('agent-composer');
    expect(composer?.draft.text).to.equal('half a');
  });

  it('tells a screen reader what a customer says', async () => {
    const { element, store } = await show(...idaWaits);

    store.dispatch({
      type: 'incoming_event',
      chatId: 'CHAT1',
      threadId: 'THREAD1',
      event: aMessage(5, { text: 'Is it dimmable?' }),
    });
    await element.updateComplete;

    expect(find(element, '[aria-live=polite]').textContent).to.equal('Ida Berg: Is it dimmable?');
  });

  it('lends the focus to the details while they are shown, and takes it back', async () => {
    const { element } = await show(...idaWaits, { type: 'chat_opened', chatId: 'CHAT1' });
    const conversation = find<AgentConversation>(element, 'agent-conversation');
    const details = find<HTMLElementTagNameMap['agent-details']>(element, 'agent-details');
    const way = find(conversation, '.details');
    // Wide screens show the details all the time, and no way to them.
    if (getComputedStyle(way).display === 'none') return;

    way.click();
    await settled(element);
    await details.updateComplete;
    await settled(element);
    expect(details.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Close');
    button(details, 'Close').click();
    await settled(element);
    await settled(element);

    expect(conversation.shadowRoot?.activeElement).to.equal(way);
  });

  it('shows who is on the site', async () => {
    const { element } = await show(...idaWaits, { type: 'view_chosen', view: 'visitors' });

    const visitors = find<HTMLElementTagNameMap['agent-visitors']>(element, 'agent-visitors');
    expect(visitors.renderRoot.textContent).to.contain('1 person is on the site now');
    button(visitors, 'Open the chat with Ida Berg');
  });

  it('keeps what was begun in the window for cards for the chat that it was begun in', async () => {
    const { element } = await show(...idaWaits, omarQueues, { type: 'chat_opened', chatId: 'CHAT1' });
    const compose = async (chatId: string) => {
      const dialog = { is: 'compose', chatId, kind: 'quick_replies', visibility: 'all' } as const;
      find(element, 'agent-conversation').dispatchEvent(new IntentEvent({ type: 'ask', dialog }));
      await element.updateComplete;
      const view = find<HTMLElementTagNameMap['agent-compose']>(element, 'agent-compose');
      await view.updateComplete;
      return view;
    };
    const question = (view: LitElement) => find<HTMLTextAreaElement>(view, '.editor input, .editor textarea');

    type(question(await compose('CHAT1')), 'For Ida');
    const omars = question(await compose('CHAT2')).value;

    expect(omars).not.to.contain('For Ida');
    expect(question(await compose('CHAT1')).value).to.equal('For Ida');
  });

  it('says in the window itself that an edit failed', async () => {
    const { element } = await show(...idaWaits, { type: 'chat_opened', chatId: 'CHAT1' });
    const dialog = { is: 'edit', chatId: 'CHAT1', threadId: 'THREAD1', eventId: 'E_1', text: 'Thrusday' } as const;
    find(element, 'agent-conversation').dispatchEvent(new IntentEvent({ type: 'ask', dialog }));
    await element.updateComplete;
    const view = find<HTMLElementTagNameMap['agent-edit-message']>(element, 'agent-edit-message');
    await view.updateComplete;

    type(find<HTMLTextAreaElement>(view, 'textarea'), 'Thursday');
    button(view, 'Save').click();
    await waitUntil(() => view.renderRoot.querySelector('[role=alert]'));

    expect(find(view, '[role=alert]').textContent).to.contain('There is no connection');
  });

  it('says when the line is down, and what failed', async () => {
    const { element } = await show(
      { type: 'connection_changed', connection: { is: 'waiting', attempt: 1, until: 0 } },
      { type: 'told', notice: 'The transfer did not work.' },
    );

    const strip = find<HTMLElementTagNameMap['agent-strip']>(element, 'agent-strip');
    expect(strip.renderRoot.textContent).to.contain('No connection').and.to.contain('The transfer did not work.');
    button(strip, 'Try now');
  });

  const views: Readonly<Record<string, readonly Action[]>> = {
    empty: [],
    'in a chat': [...idaWaits, omarQueues, { type: 'chat_opened', chatId: 'CHAT1' }],
    'in the queue': [...idaWaits, omarQueues, { type: 'chat_opened', chatId: 'CHAT2' }],
    'among visitors': [...idaWaits, { type: 'view_chosen', view: 'visitors' }],
  };
  for (const [name, happened] of Object.entries(views)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`can be used by everybody, ${name} (${scheme})`, async () => {
        const { element } = await inRoom<AgentDesk>(
          html`<agent-desk .desk=${aDesk(...happened)}></agent-desk>`,
          scheme,
        );

        await expect(element).to.be.accessible();
      });
    }
  }
});

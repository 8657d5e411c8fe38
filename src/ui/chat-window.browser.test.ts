import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CustomId } from '../protocol/domain/ids.ts';
import { id } from '../protocol/domain/ids.ts';
import type { Action } from '../store/actions.ts';
import type { Chat, Commands, LateCommands } from '../store/chat.ts';
import { LATE_COMMANDS } from '../store/late-commands.ts';
import { selectComposer } from '../store/selectors/composer.ts';
import { createStore } from '../store/store.ts';
import {
  AGENT,
  aMessage,
  arrived,
  aSummary,
  aThread,
  began,
  CHAT,
  chatId,
  inChat,
  loggedIn,
  mine,
  next,
  offline,
  online,
  stateAfter,
  threadId,
} from '../store/testing/builders.ts';
import { aChatAtHand } from '../store/testing/chats.ts';
import type { ChatWindow } from './chat-window.ts';
import './chat-window.ts';
import { ShowAsideIntent } from './intents.ts';
import { aTextFile, carrying, chooseIn } from './testing/files.ts';
import { button, find, findAll, focused, painted, words } from './testing/in-page.ts';
import { pressWhileComposing } from './testing/while-composing.ts';

type State = Chat['state'];

/** The real state, reducers and selectors; of commands it is written down that they were called. */
interface ChatAtHand {
  readonly chat: Chat;
  readonly called: (readonly unknown[])[];
  dispatch(...actions: readonly Action[]): Promise<void>;
}

function aChat(initial: State, commands: Partial<Commands & LateCommands> = {}): ChatAtHand {
  const store = createStore(initial);
  const called: (readonly unknown[])[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]) => {
      called.push([name, ...values]);
    };
  const promise = (name: string) => {
    const noted = note(name);
    return async (...values: readonly unknown[]) => noted(...values);
  };
  const lateNote = (name: keyof LateCommands) => [name, promise(name)];
  const late: LateCommands = Object.fromEntries(LATE_COMMANDS.map(lateNote));
  const chat: Chat = {
    ...late,
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    select: (selector) => selector(store.state),
    onSignal: () => () => undefined,
    traffic: {},
    connect: note('connect'),
    close: note('close'),
    retryConnection: note('retryConnection'),
    logOut: note('logOut'),
    startChat: promise('startChat'),
    resume: promise('resume'),
    deactivate: promise('deactivate'),
    loadMore: promise('loadMore'),
    sendMessage: (text) => {
      called.push(['sendMessage', text]);
      return { ok: true, customId: id<CustomId>('mine-1') };
    },
    retry: note('retry'),
    discard: note('discard'),
    sendTyping: note('sendTyping'),
    markSeen: note('markSeen'),
    acceptGreeting: note('acceptGreeting'),
    cancelGreeting: note('cancelGreeting'),
    setOpen: note('setOpen'),
    setLooking: note('setLooking'),
    showChat: note('showChat'),
    showList: note('showList'),
    setDraft: (text, chat) => {
      called.push(['setDraft', text]);
      store.dispatch({ type: 'draft_changed', text, chatId: chat });
    },
    setCustomer: note('setCustomer'),
    setSessionFields: note('setSessionFields'),
    setPage: note('setPage'),
    ...commands,
  };
  const dispatch = async (...actions: readonly Action[]) => {
    for (const action of actions) store.dispatch(action);
    await painted();
  };
  return { chat, called, dispatch };
}

const opened: Action = { type: 'window_opened' };
const talk = inChat(opened, arrived(mine('hello')), arrived(aMessage('Hi! How can I help?', { at: 5 })));

/** The conversation was ended by the agent. */
const ended: readonly Action[] = [
  {
    type: 'threads_read',
    chatId: CHAT,
    threads: [aThread({ active: false, events: [mine('hello'), aMessage('Bye', { at: 5 })] })],
  },
  { type: 'chats_read', chats: [aSummary({ active: false })] },
];

async function show(chat: Chat, fields: Partial<ChatWindow> = {}, dir = 'ltr'): Promise<ChatWindow> {
  const frame = await fixture(html`
    <div dir=${dir} style="inline-size: 400px; block-size: 600px; --customer-chat-duration: 0ms">
      <customer-chat-window brand="Quiet Goods" scheme="light" .chat=${chat}></customer-chat-window>
    </div>`);
  const window = find(frame, 'customer-chat-window') as ChatWindow;
  Object.assign(window, fields);
  await window.updateComplete;
  await painted();
  return window;
}

const bubbles = (window: ChatWindow) => findAll(window, '.rows .bubble').map((bubble) => bubble.textContent?.trim());
const names = ({ called }: ChatAtHand) => called.map(([name]) => name);
const field = (window: ChatWindow) => find(window, 'textarea') as HTMLTextAreaElement;

describe('the window', () => {
  it('welcomes who has no conversation yet, with the field ready', async () => {
    const { chat } = aChat(stateAfter(opened, online, loggedIn()));
    const window = await show(chat, { starters: ['Where is my order?'] });
    window.focus();

    expect(words(window)).to.contain('Hello. How can we help?').and.to.contain('Where is my order?');
    expect(focused() === field(window)).to.equal(true);
    expect(field(window).placeholder).to.equal('Write your question…');
  });

  it('sends what was written, and empties the field', async () => {
    const atHand = aChat(talk);
    const window = await show(atHand.chat);
    window.focus();

    await sendKeys({ type: 'yes' });
    await sendKeys({ press: 'Enter' });
    await painted();

    expect(atHand.called).to.deep.include(['sendMessage', 'yes']);
    expect(atHand.called).to.deep.include(['sendTyping', 'yes', CHAT]);
    expect(field(window).value).to.equal('');
  });

  it('leaves what is being written in the field when a starter is pressed, until it is sent itself', async () => {
    const { chat } = aChatAtHand();
    chat.setOpen(true);
    const window = await show(chat, { starters: ['Where is my order?'] });
    window.focus();
    await sendKeys({ type: 'My number is 4' });

    const starter = button(window, 'Where is my order?');
    starter.focus();
    starter.click();
    await waitUntil(() => bubbles(window).includes('Where is my order?'));
    await painted();
    expect(field(window).value).to.equal('My number is 4');
    expect(chat.select(selectComposer)).to.include({ draft: 'My number is 4' });

    field(window).focus();
    await sendKeys({ press: 'Enter' });
    await painted();
    expect(bubbles(window)).to.deep.equal(['Where is my order?', 'My number is 4']);
    expect(field(window).value).to.equal('');
    expect(chat.select(selectComposer)).to.include({ draft: '' });
  });

  it('keeps the files that wait in the tray for their chat and their visitor, whatever stands there meanwhile', async () => {
    const other = chatId('OTHER');
    const sent: unknown[] = [];
    const sendFiles: LateCommands['sendFiles'] = async (files, options) => {
      sent.push([files.map(({ name }) => name), options]);
      return [];
    };
    const chats = [aSummary(), aSummary({ id: other })];
    const { chat, dispatch } = aChat(next(talk, { type: 'chats_read', chats }), { sendFiles });
    const window = await show(chat);
    const waiting = () => findAll(window, '.file-name').map((name) => name.textContent?.replace(/\s+/g, ' ').trim());
    chooseIn(find(window, 'input[type=file]') as HTMLInputElement, [aTextFile('plan.pdf')]);
    await waitUntil(() => waiting().length === 1, 'the file waits');

    await dispatch({ type: 'view_changed', view: { is: 'list' } });
    expect(findAll(window, 'customer-chat-composer')).to.deep.equal([]);
    await dispatch({ type: 'view_changed', view: { is: 'chat', chatId: CHAT } });
    await waitUntil(() => waiting().length === 1, 'it is back with the composer');

    await dispatch({ type: 'view_changed', view: { is: 'chat', chatId: other } });
    await waitUntil(() => waiting().length === 0, 'it waits for its own chat alone');
    button(window, 'Send').click();
    expect(sent).to.deep.equal([]);

    await dispatch({ type: 'view_changed', view: { is: 'chat', chatId: CHAT } });
    await waitUntil(() => waiting().length === 1, 'it waits where it was chosen');
    expect(button(window, 'Send').classList.contains('ready')).to.equal(true);
    button(window, 'Send').click();
    expect(sent).to.deep.equal([[['plan.pdf'], { chatId: CHAT }]]);
    await waitUntil(() => waiting().length === 0, 'it is sent');

    chooseIn(find(window, 'input[type=file]') as HTMLInputElement, [aTextFile('mine.pdf')]);
    await waitUntil(() => waiting().length === 1, 'another waits');
    await dispatch({ type: 'identity_changed' });
    expect(waiting()).to.deep.equal([]);
    await dispatch(loggedIn(), began());
    expect(waiting()).to.deep.equal([]);
  });

  it('lets no file that is dropped take the place of the page where there is no composer', async () => {
    const { chat, dispatch } = aChat(next(talk, { type: 'view_changed', view: { is: 'list' } }));
    const window = await show(chat);
    const isHandled = (view: ChatWindow, type: string, dataTransfer: DataTransfer) => {
      const event = new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer });
      return !find(view, 'section').dispatchEvent(event);
    };
    for (const view of [window, await show(aChat(inChat(opened, ...ended)).chat)]) {
      expect(findAll(view, 'customer-chat-composer')).to.deep.equal([]);
      expect(isHandled(view, 'dragover', carrying([aTextFile()]))).to.equal(true);
      expect(isHandled(view, 'drop', carrying([aTextFile()]))).to.equal(true);
      expect(isHandled(view, 'drop', carrying([], 'words'))).to.equal(false);
    }

    // Nor does it come in later.
    await dispatch({ type: 'view_changed', view: { is: 'chat', chatId: CHAT } });
    expect(findAll(window, 'customer-chat-composer')).to.have.lengthOf(1);
    expect(findAll(window, '.file-name')).to.deep.equal([]);
  });

  it('keeps what was not taken', async () => {
    const { chat } = aChat(talk, { sendMessage: () => ({ ok: false, why: 'forbidden' }) });
    const window = await show(chat);
    window.focus();
    await sendKeys({ type: 'yes' });
    await sendKeys({ press: 'Enter' });
    await painted();

    expect(field(window).value).to.equal('yes');
    expect(words(window)).to.contain('You can’t write in this conversation.');
  });

  it('shows the conversation, and what comes into it', async () => {
    const { chat, dispatch } = aChat(talk);
    const window = await show(chat);
    expect(bubbles(window)).to.deep.equal(['hello', 'Hi! How can I help?']);
    expect(find(window, '[part=header-title]').textContent).to.equal('Nora');

    await dispatch(arrived(aMessage('Still there?', { at: 9 })));
    expect(bubbles(window).at(-1)).to.equal('Still there?');
  });

  it('shows who types', async () => {
    const { chat, dispatch } = aChat(talk);
    const window = await show(chat);

    await dispatch({
      type: 'incoming_typing_indicator',
      at: 0,
      chatId: CHAT,
      threadId: threadId('THREAD1'),
      typingIndicator: { authorId: AGENT, isTyping: true },
    } as Action);

    expect(find(window, '.status').textContent).to.equal('Typing…');
    expect(find(window, '.live').textContent).to.contain('Nora is typing');
  });

  it('has the shape of what comes while it loads, and lets one write', async () => {
    const { chat } = aChat(stateAfter(opened, { type: 'restored', drafts: {}, expected: true }));
    const window = await show(chat);

    expect(find(window, '.skeleton').textContent).to.contain('Loading the conversation');
    field(window);
    await expect(window).to.be.accessible();
  });

  it('says that there is no connection, and still takes what is written', async () => {
    const atHand = aChat(talk);
    const window = await show(atHand.chat);
    await atHand.dispatch(offline);

    expect(words(window)).to.contain('No connection. Trying again…');
    button(window, 'Try now').click();
    expect(names(atHand)).to.contain('retryConnection');
    field(window);
  });

  it('offers to start again what has ended, and takes the focus back to the field', async () => {
    const atHand = aChat(inChat(opened, ...ended));
    const window = await show(atHand.chat);
    expect(bubbles(window)).to.deep.equal(['hello', 'Bye']);
    expect(findAll(window, 'textarea')).to.deep.equal([]);
    await expect(window).to.be.accessible();

    button(window, 'Start again').click();
    await atHand.dispatch(began({ thread: aThread({ id: threadId('THREAD2') }) }));

    expect(atHand.called).to.deep.include(['beginAgain', CHAT]);
    await waitUntil(() => findAll(window, 'textarea').length === 1);
  });

  it('says calmly that something did not work', async () => {
    const { chat } = aChat(inChat(opened, ...ended), { beginAgain: () => Promise.reject(new Error('no')) });
    const window = await show(chat);

    button(window, 'Start again').click();
    await waitUntil(() => words(window).includes('That didn’t work. Please try again.'));
  });

  it('says no longer that something did not work once something else is shown, or known', async () => {
    const state = inChat(opened, ...ended);
    const news: readonly (readonly Action[])[] = [[{ type: 'view_changed', view: { is: 'list' } }], [offline, online]];
    for (const actions of news) {
      const atHand = aChat(state, { beginAgain: () => Promise.reject(new Error('no')) });
      const window = await show(atHand.chat);
      button(window, 'Start again').click();
      await waitUntil(() => words(window).includes('That didn’t work. Please try again.'));
      for (const action of actions) await atHand.dispatch(action);
      expect(words(window)).to.not.contain('That didn’t work.');
    }
  });

  it('ends the conversation from its menu', async () => {
    const atHand = aChat(talk);
    const window = await show(atHand.chat);
    button(window, 'More').click();
    await waitUntil(() => findAll(window, '[role=menuitem]').length > 0, 'menu', { timeout: 5_000 });

    button(window, 'End conversation').click();

    expect(atHand.called).to.deep.include(['deactivate', CHAT]);
  });

  it('says that there is no chat for who was barred', async () => {
    const { chat } = aChat(
      stateAfter(opened, { type: 'connection_changed', state: { is: 'stopped', why: 'customer_banned' } }),
    );
    const window = await show(chat);

    await waitUntil(() => words(window).includes('This chat isn’t available to you'), 'late', { timeout: 5_000 });
    expect(findAll(window, 'textarea')).to.deep.equal([]);
    await expect(window).to.be.accessible();
  });

  it('shows the place in the queue', async () => {
    const queue = { position: 3, waitTime: 120 };
    const { chat } = aChat(inChat(opened, began({ thread: aThread({ queue }) }), arrived(mine('hello'))));
    const window = await show(chat);

    await waitUntil(() => words(window).includes('You’re number 3 in line'), 'late', { timeout: 5_000 });
    await expect(window).to.be.accessible();
  });

  it('lists several conversations and opens one', async () => {
    const chats = [aSummary(), aSummary({ id: chatId('CHAT2'), active: false })];
    const atHand = aChat(inChat(opened, { type: 'chats_read', chats }, { type: 'view_changed', view: { is: 'list' } }));
    const window = await show(atHand.chat);
    await waitUntil(() => findAll(window, 'li').length === 2, 'late', { timeout: 5_000 });
    await expect(window).to.be.accessible();

    findAll(window, 'li button')[1]?.click();
    expect(names(atHand)).to.contain('showChat');
  });

  it('keeps the words to a rating when the agent ends the conversation', async () => {
    const atHand = aChat(talk);
    const window = await show(atHand.chat);
    find(window, 'customer-chat-window-header').dispatchEvent(new ShowAsideIntent('rating'));
    await waitUntil(() => findAll(window, 'input[value=good]').length > 0, 'late', { timeout: 5_000 });
    find(window, 'input[value=good]').click();
    await waitUntil(() => findAll(window, 'textarea#comment').length > 0);
    find(window, 'textarea#comment').focus();
    await sendKeys({ type: 'Kind' });

    await atHand.dispatch(...ended);
    const inFoot = () =>
      find(window, 'customer-chat-ended-foot').shadowRoot?.querySelector('customer-chat-rating-card');
    await waitUntil(() => inFoot() != null, 'late', { timeout: 5_000 });
    await painted();
    expect((find(window, 'textarea#comment') as HTMLTextAreaElement).value).to.equal('Kind');
  });

  it('puts away with a conversation what was opened in it', async () => {
    const atHand = aChat(talk);
    const window = await show(atHand.chat);
    find(window, 'customer-chat-window-header').dispatchEvent(new ShowAsideIntent('rating'));
    await waitUntil(() => findAll(window, 'customer-chat-aside-card').length > 0);

    await atHand.dispatch({ type: 'view_changed', view: { is: 'list' } });
    await atHand.dispatch({ type: 'view_changed', view: { is: 'chat', chatId: CHAT } });
    expect(findAll(window, 'textarea')).to.have.length(1);
    expect(findAll(window, 'customer-chat-aside-card')).to.deep.equal([]);
  });

  it('asks for the list from a conversation', async () => {
    const chats = [aSummary(), aSummary({ id: chatId('CHAT2'), active: false })];
    const atHand = aChat(inChat(opened, { type: 'chats_read', chats }, arrived(mine('hello'))));
    const window = await show(atHand.chat);

    button(window, 'All conversations').click();
    expect(names(atHand)).to.contain('showList');
  });

  it('tells what was on the screen while it is open, and not when it is closed', async () => {
    const atHand = aChat(talk);
    const window = await show(atHand.chat);
    await waitUntil(() => names(atHand).includes('markSeen'));
    expect(atHand.called).to.deep.include(['setLooking', true]);
    const seen = names(atHand).filter((name) => name === 'markSeen').length;

    await atHand.dispatch({ type: 'window_closed' });
    expect(atHand.called.filter(([name]) => name === 'setLooking').at(-1)).to.deep.equal(['setLooking', false]);
    await atHand.dispatch(arrived(aMessage('unseen', { at: 20 })));
    expect(names(atHand).filter((name) => name === 'markSeen')).to.have.length(seen);

    window.remove();
    await aTimeout(0);
    expect(names(atHand).filter((name) => name === 'markSeen')).to.have.length(seen);
  });

  it('takes nothing of another conversation for seen when it changes', async () => {
    const other = chatId('CHAT2');
    const chats = [aSummary(), aSummary({ id: other, active: false })];
    const late = aMessage('later', { at: 500 });
    const atHand = aChat(inChat(opened, { type: 'chats_read', chats }, arrived(late)));
    await show(atHand.chat);
    await waitUntil(() => names(atHand).includes('markSeen'));

    await atHand.dispatch({ type: 'view_changed', view: { is: 'chat', chatId: other } });

    const marked = atHand.called.filter(([name]) => name === 'markSeen').map(([, chat]) => chat);
    expect(marked).to.include(CHAT).and.not.to.include(other);
  });

  it('closes on Escape and by its button, and leaves that to who opened it', async () => {
    const window = await show(aChat(talk).chat);
    setTimeout(() => button(window, 'Minimise').click());
    await oneEvent(window, 'customer-chat-minimise');

    window.focus();
    setTimeout(() => void sendKeys({ press: 'Escape' }));
    await oneEvent(window, 'customer-chat-minimise');
  });

  it('leaves Escape to an input method that is composing a word', async () => {
    const window = await show(aChat(talk).chat);
    let closes = 0;
    window.addEventListener('customer-chat-minimise', () => {
      closes += 1;
    });

    pressWhileComposing(field(window), 'Escape');

    expect(closes).to.equal(0);
  });

  it('does not close as a part of the page', async () => {
    const window = await show(aChat(talk).chat, { mode: 'inline' });
    let closes = 0;
    window.addEventListener('customer-chat-minimise', () => {
      closes += 1;
    });
    window.focus();
    await sendKeys({ press: 'Escape' });

    expect(closes).to.equal(0);
    expect(() => button(window, 'Minimise')).to.throw();
    expect(find(window, 'section').getAttribute('role')).to.equal('region');
  });

  it('lets no intent of its views out but those for who holds it', async () => {
    const heard: string[] = [];
    const window = await show(aChat(talk).chat, { sounds: true });
    for (const name of ['send-message', 'draft', 'read', 'end', 'retry', 'load-more', 'sound', 'minimise']) {
      window.addEventListener(`customer-chat-${name}`, () => heard.push(name));
    }
    window.focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Enter' });
    button(window, 'Minimise').click();

    expect(heard).to.deep.equal(['minimise']);
  });

  it('fills a small screen, with its way out at the start, and fits the narrowest', async () => {
    await setViewport({ width: 470, height: 700 });
    try {
      const window = await show(aChat(talk).chat);
      await waitUntil(() => window.hasAttribute('full-screen'));
      expect(findAll(window, 'button')[0]?.getAttribute('aria-label')).to.equal('Back');
      await waitUntil(
        () => getComputedStyle(field(window)).fontSize === '16px',
        getComputedStyle(field(window)).fontSize,
      );

      (window.parentElement ?? window).style.inlineSize = '320px';
      await painted();
      for (const part of ['section', '[role=log]', 'form']) {
        const element = find(window, part);
        expect(element.scrollWidth, part).to.be.at.most(element.clientWidth);
      }
      await expect(window).to.be.accessible();
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('takes words and slots of the page', async () => {
    const { chat } = aChat(stateAfter(opened, online, loggedIn()));
    const window = await show(chat, { phrases: { hello: 'Moin!', send: 'Los' } });
    expect(words(window)).to.contain('Moin!');
    button(window, 'Los');

    const own = document.createElement('p');
    own.slot = 'welcome';
    own.textContent = 'My own greeting';
    window.append(own);
    await painted();
    expect(own.offsetHeight).to.be.greaterThan(0);
    expect(find(window, 'customer-chat-welcome-view').offsetHeight).to.equal(0);
  });

  it('shows what comes, whatever language a page says that its words are in', async () => {
    for (const language of ['en_GB', 'no language', '']) {
      const { chat, dispatch } = aChat(talk);
      const window = await show(chat, { phrases: { language } });
      await dispatch(arrived(aMessage('Still there?', { at: 6 })));
      expect(bubbles(window).at(-1), language).to.equal('Still there?');
    }
  });

  it('hands its parts on', async () => {
    const window = await show(aChat(talk).chat);
    const style = document.createElement('style');
    style.textContent = `
      customer-chat-window::part(bubble) { outline: 3px solid rgb(1, 2, 3) }
      customer-chat-window::part(bubble theirs) { outline-color: rgb(4, 5, 6) }
      customer-chat-window::part(field) { outline: 3px solid rgb(1, 2, 3) }`;
    document.head.append(style);

    expect(findAll(window, '.rows .bubble').map((one) => getComputedStyle(one).outlineColor)).to.deep.equal([
      'rgb(1, 2, 3)',
      'rgb(4, 5, 6)',
    ]);
    expect(getComputedStyle(field(window)).outlineColor).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('listens to nothing once it is out of the document, and goes on when it is back', async () => {
    const { chat, dispatch } = aChat(talk);
    const window = await show(chat);
    const home = window.parentElement;
    window.remove();
    await dispatch(arrived(aMessage('meanwhile', { at: 20 })));
    expect(bubbles(window)).not.to.contain('meanwhile');

    home?.append(window);
    await painted();
    await painted();
    expect(bubbles(window)).to.contain('meanwhile');
  });

  it('shows another chat when it is given one', async () => {
    const window = await show(aChat(talk).chat);
    window.chat = aChat(inChat(opened, arrived(mine('something else')))).chat;
    await painted();
    await painted();
    expect(bubbles(window)).to.deep.equal(['something else']);
  });

  for (const [scheme, dir] of [
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
    ['dark', 'rtl'],
  ] as const) {
    it(`passes the accessibility audit: ${scheme}, ${dir}`, async function () {
      this.timeout(30_000);
      await expect(await show(aChat(talk).chat, { scheme }, dir)).to.be.accessible();
      const welcome = aChat(stateAfter(opened, online, loggedIn())).chat;
      await expect(await show(welcome, { scheme, starters: ['Where is my order?'] }, dir)).to.be.accessible();
    });
  }
});

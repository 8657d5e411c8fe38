import type { ChatSummary, Thread } from '../../src/protocol/domain/chat.ts';
import type { Message } from '../../src/protocol/domain/event.ts';
import { type ChatId, type EventId, id, type ThreadId, type UserId } from '../../src/protocol/domain/ids.ts';
import { initialState, reduce } from '../../src/store/reduce.ts';
import { selectTimeline } from '../../src/store/selectors/timeline.ts';
import type { State } from '../../src/store/state.ts';
import '../../src/ui/timeline/message-list.ts';

/** The page that `timeline.js` measures in: both lists, and the ways to open them and to append one message. */

const CUSTOMER = id<UserId>('customer');
const AGENT = id<UserId>('agent');
const CHAT = id<ChatId>('chat');
const THREAD = id<ThreadId>('thread');
const NEWEST = 100;
const MINUTE = 60_000_000;

const textOf = (n: number) => `Message ${n}. ${'The lamp has an oak foot and a linen shade. '.repeat(n % 4)}`;

const messageAt = (n: number): Message => ({
  type: 'message',
  id: id<EventId>(`${THREAD}_${n}`),
  authorId: n % 3 === 0 ? CUSTOMER : AGENT,
  createdAt: 1_770_000_000_000_000 + n * MINUTE,
  sortKey: 1_770_000_000_000_000 + n * MINUTE,
  text: textOf(n),
});

function stateWith(count: number): State {
  const users = [
    { type: 'customer', id: CUSTOMER, present: true },
    { type: 'agent', id: AGENT, name: 'Nora Lind', present: true, eventsSeenUpTo: messageAt(count - 1).createdAt },
  ] as const;
  const chat: ChatSummary = { id: CHAT, active: true, users, lastThreadId: THREAD };
  const thread: Thread = {
    id: THREAD,
    active: true,
    createdAt: 1_770_000_000_000_000,
    userIds: [CUSTOMER, AGENT],
    events: Array.from({ length: count }, (_, n) => messageAt(n)),
  };
  const loggedIn = reduce(initialState, {
    type: 'logged_in',
    answer: { customer: { id: CUSTOMER }, chats: [{ chatId: CHAT }] },
  });
  const listed = reduce(loggedIn, { type: 'chats_read', chats: [chat] });
  return reduce(listed, { type: 'threads_read', chatId: CHAT, threads: [thread] });
}

const frame = document.createElement('div');
frame.style.cssText = 'position:fixed;inset:0 auto auto 0;inline-size:400px;block-size:600px;display:flex';
document.body.append(frame);

interface Opened {
  readonly opened: number;
  readonly appended: number;
  readonly elements: number;
}

/** Milliseconds of work, from the data to the end of layout. */
async function ours(count: number): Promise<Opened> {
  const state = stateWith(count);
  const start = performance.now();
  const list = document.createElement('customer-chat-message-list');
  list.style.cssText = 'flex:1;min-inline-size:0';
  list.view = selectTimeline(state);
  frame.replaceChildren(list);
  await list.updateComplete;
  settle(list.shadowRoot);
  const opened = performance.now() - start;
  await nextFrame();
  await nextFrame();

  const elements = list.shadowRoot?.querySelectorAll('*').length ?? 0;
  const again = performance.now();
  const event: Message = { ...messageAt(count), authorId: AGENT };
  list.view = selectTimeline(reduce(state, { type: 'incoming_event', at: 0, chatId: CHAT, threadId: THREAD, event }));
  await list.updateComplete;
  settle(list.shadowRoot);
  const appended = performance.now() - again;
  if (!list.shadowRoot?.textContent.includes(`Message ${count}.`)) throw new Error('The new message was not drawn.');
  return { opened, appended, elements: Math.max(elements, list.shadowRoot.querySelectorAll('*').length) };
}

/** The least that could do: a box with the newest hundred rows, written by hand. */
async function byHand(count: number): Promise<Opened> {
  const messages = Array.from({ length: count }, (_, n) => messageAt(n));
  const start = performance.now();
  const host = document.createElement('div');
  host.style.cssText = 'flex:1;min-inline-size:0';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.box{overflow:auto;block-size:100%;font:15px/20px system-ui}
    .row{display:flex;padding:1px 16px}.mine{justify-content:end}
    .bubble{max-inline-size:284px;padding:8px 13px;border-radius:18px;background:#eee;overflow-wrap:anywhere}`);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'box';
  for (const message of messages.slice(-NEWEST)) box.append(row(message));
  root.append(box);
  frame.replaceChildren(host);
  box.scrollTop = box.scrollHeight;
  settle(root);
  const opened = performance.now() - start;
  await nextFrame();
  await nextFrame();

  const again = performance.now();
  box.append(row(messageAt(count)));
  box.firstElementChild?.remove();
  box.scrollTop = box.scrollHeight;
  settle(root);
  return { opened, appended: performance.now() - again, elements: root.querySelectorAll('*').length };
}

function row(message: Message): HTMLElement {
  const line = document.createElement('div');
  line.className = message.authorId === CUSTOMER ? 'row mine' : 'row';
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.dir = 'auto';
  bubble.append(message.text);
  line.append(bubble);
  return line;
}

const settle = (root: ShadowRoot | null) => root?.lastElementChild?.getBoundingClientRect();
const nextFrame = () => new Promise(requestAnimationFrame);

Object.assign(globalThis, { bench: { ours, byHand } });

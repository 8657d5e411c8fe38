import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, type CustomerClient, textAt } from '../../../../../test/sandbox-clients.ts';
import { createSandbox, type Sandbox } from '../../../server.ts';
import type { ChatEvent } from '../domain/event.ts';
import { type EventDraft, emptyButton, emptyCard, emptyField } from '../domain/event-draft.ts';
import { composerMode } from '../select/composer-mode.ts';
import type { State } from '../state/store.ts';
import { type LiveDesk, liveDesk } from '../testing/live-desk.ts';
import { deleteEvent, editMessage, removeProperty, setProperties } from './change-events.ts';
import { ban, greet, invite, removeAgent, updateCustomer } from './change-people.ts';
import { LiveAnswer } from './live-answer.ts';
import { loadNewest } from './load-history.ts';
import { send } from './send-message.ts';

const buttons = [
  { ...emptyButton, text: 'I like it' },
  { ...emptyButton, text: 'Look', type: 'webview' as const, value: 'https://shop.example/' },
];
const DRAFTS: Readonly<Record<string, EventDraft>> = {
  cards: {
    kind: 'cards',
    cards: [
      { ...emptyCard, title: 'Chair', buttons },
      { ...emptyCard, title: 'Lamp' },
    ],
  },
  'quick replies': { kind: 'quick_replies', text: 'Well?', replies: ['Yes', 'No'] },
  sticker: { kind: 'sticker', image: { url: 'https://shop.example/s.png', words: 'A wink' } },
  product: {
    kind: 'product',
    title: 'Chair',
    subtitle: '',
    image: { url: '', words: '' },
    label: 'Colour',
    viewType: 'swatch',
    currency: 'EUR',
    options: [{ label: 'Moss', price: '340', color: '#5d7052', available: true }],
    button: 'Add',
  },
  form: { kind: 'form', formType: 'ask_for_email', fields: [{ ...emptyField, type: 'email', label: 'E-mail' }] },
  custom: { kind: 'custom', json: '{"basket":1}' },
  'any event': { kind: 'any', json: '{"type":"rich_message","template_id":"hologram","elements":[{"title":"H"}]}' },
};

let sandbox: Sandbox;
let desk: LiveDesk;
let ida: CustomerClient;
let chatId: string;
let threadId: string;
const others: LiveDesk[] = [];

beforeEach(async () => {
  sandbox = await createSandbox();
  desk = await liveDesk(sandbox, 0);
  ida = await aCustomer(sandbox, { login: { customer: { name: 'Ida Berg' } } });
  const event = { type: 'message', text: 'Hello', recipients: 'all' };
  const answer = await ida.request('start_chat', { chat: { thread: { events: [event] } }, active: true });
  chatId = textAt(answer, 'chat_id');
  threadId = textAt(answer, 'thread_id');
  await desk.until('assigned', (state) => {
    const chat = state.chats.byId[chatId];
    return chat !== undefined && composerMode(state, chat).is === 'write' && state.history[chatId]?.is === 'ready';
  });
});

afterEach(async () => {
  for (const one of [desk, ...others.splice(0)]) one.close();
  ida.socket.terminate();
  await sandbox.close();
});

const eventsIn = (state: State): readonly ChatEvent[] => state.threads[threadId]?.events ?? [];
const mine = (state: State) => eventsIn(state).filter((event) => event.authorId === state.session.profile?.id);
const placeOf = (event: ChatEvent | undefined) => ({ chatId, threadId, eventId: event?.id ?? '' });

async function sent(draft: EventDraft, visibility: 'all' | 'agents' = 'all'): Promise<ChatEvent | undefined> {
  expect(send(desk, chatId, draft, visibility)).toBeUndefined();
  const state = await desk.until('confirmed', ({ outgoing }) => outgoing.length === 0);
  return mine(state).at(-1);
}

describe('what an agent can send, over a sandbox', () => {
  it.each(Object.entries(DRAFTS))('%s: both sides get it, and a reading finds it again', async (_, draft) => {
    const event = await sent(draft);

    const push = await ida.waitForPush('incoming_event', (payload) => textAt(payload, 'event.id') === event?.id);
    expect(textAt(push.payload, 'event.type')).toBe(event?.type);
    await loadNewest(desk, chatId);
    expect(mine(desk.store.state).at(-1)).toEqual(event);
  });

  it('a note of any kind, which the customer never gets', async () => {
    const event = await sent({ kind: 'custom', json: '{"for":"the team"}' }, 'agents');
    await ida.settled();

    expect(event?.visibility).toBe('agents');
    expect(JSON.stringify(ida.frames)).not.toContain('the team');
  });

  it('a button that the customer presses is shown as chosen by them, until it is taken back', async () => {
    const event = await sent(DRAFTS.cards ?? { kind: 'message', text: '' });
    const press = (toggled: boolean) =>
      ida.request('send_rich_message_postback', {
        chat_id: chatId,
        thread_id: threadId,
        event_id: event?.id,
        postback: { id: 'button-1-1', toggled },
      });
    const chosenBy = (state: State) => {
      const card = eventsIn(state).find(({ id }) => id === event?.id);
      return card?.type === 'rich_message' ? card.elements[0]?.buttons[0]?.chosenBy : undefined;
    };

    await press(true);
    await desk.until('chosen', (state) => chosenBy(state)?.includes(ida.id) === true);
    await press(false);

    await desk.until('taken back', (state) => chosenBy(state)?.length === 0);
  });

  it('an answer while it is written: the message comes under the id of its previews', async () => {
    const live = new LiveAnswer(desk);
    live.typed(chatId, 'The oak');
    const preview = await ida.waitForPush('incoming_event_preview');

    send(desk, chatId, { kind: 'message', text: 'The oak is from Gotland' }, 'all', live.end(chatId));

    const message = await ida.waitForPush('incoming_event', (payload) => textAt(payload, 'event.type') === 'message');
    expect(textAt(message.payload, 'event.custom_id')).toBe(textAt(preview.payload, 'event.custom_id'));
  });
});

describe('what an agent can change, over a sandbox', () => {
  it('the text of an own message, told as edited on both sides', async () => {
    const event = await sent({ kind: 'message', text: 'Thrusday' });

    await editMessage(desk, placeOf(event), ' Thursday ');

    await desk.until('edited', (state) =>
      mine(state).some((one) => one.edited && one.type === 'message' && one.text === 'Thursday'),
    );
    await ida.waitForPush('event_updated', (payload) => textAt(payload, 'event.text') === 'Thursday');
  });

  it('an own event away: a line stays, which says what it was', async () => {
    const event = await sent({ kind: 'message', text: 'Oops' });

    await deleteEvent(desk, placeOf(event));

    await desk.until('deleted', (state) => eventsIn(state).some((one) => one.type === 'deleted' && one.was === 'Oops'));
    await ida.waitForPush('event_deleted');
    await loadNewest(desk, chatId);
    expect(eventsIn(desk.store.state)).toContainEqual(expect.objectContaining({ type: 'deleted', was: 'Oops' }));
  });

  it('properties of the chat, the thread and an event: set, seen again, removed', async () => {
    const event = await sent({ kind: 'message', text: 'Yes' });
    const owners = [{ chatId }, { chatId, threadId }, placeOf(event)];
    const known = (state: State) => [
      state.chats.byId[chatId]?.properties.test,
      state.threads[threadId]?.properties.test,
      eventsIn(state).find(({ id }) => id === event?.id)?.properties?.test,
    ];

    for (const of of owners) await setProperties(desk, of, { test: { string_property: 'x' } });
    await desk.until('set', (state) => known(state).every((names) => names?.string_property === 'x'));
    for (const of of owners) await removeProperty(desk, of, 'test', 'string_property');

    await desk.until('removed', (state) => known(state).every((names) => names?.string_property === undefined));
  });

  it('refusals are told in one sentence', async () => {
    await setProperties(desk, { chatId, threadId }, { rating: { score: 1 } });

    expect(desk.store.state.desk.notice).toContain('Setting the property did not work.');
  });

  it('who is in the chat: a colleague listens in, and goes', async () => {
    const colleague = await liveDesk(sandbox, 1);
    others.push(colleague);
    const id = colleague.store.state.session.profile?.id ?? '';
    const there = (state: State) => state.chats.byId[chatId]?.agents.find((agent) => agent.id === id);

    const heard = ida.pushNames().length;

    await invite(desk, chatId, id, 'agents');
    await desk.until('there', (state) => there(state)?.visibility === 'agents');
    await removeAgent(desk, chatId, id);

    await desk.until('gone', (state) => there(state)?.present === false);
    await ida.settled();
    expect(ida.pushNames().slice(heard)).not.toContain('user_added_to_chat');
  });

  it('what is known of the customer', async () => {
    await updateCustomer(desk, ida.id, { name: 'Ida Bergström' });

    await desk.until('renamed', ({ customers }) => customers[ida.id]?.name === 'Ida Bergström');
  });

  it('whom they greet: a visitor without a chat is invited, one with a chat is not', async () => {
    const omar = await aCustomer(sandbox, { login: { customer: { name: 'Omar' } } });
    await desk.until('there', ({ customers }) => customers[omar.id]?.online === true);

    await greet(desk, omar.id, { kind: 'message', text: 'Can I help?' }, false);
    await greet(desk, ida.id, { kind: 'message', text: 'Can I help?' }, false);

    const greeting = await omar.waitForPush('incoming_greeting');
    expect(textAt(greeting.payload, 'event.text')).toBe('Can I help?');
    expect(desk.store.state.customers[omar.id]?.state).toBe('invited');
    expect(desk.store.state.desk.notice).toContain('The greeting did not work.');
    omar.socket.terminate();
  });

  it('whether the customer may write: a ban ends the chat', async () => {
    await ban(desk, ida.id, 3);

    const state = await desk.until('ended', ({ threads }) => threads[threadId]?.active === false);
    expect(state.customers[ida.id]?.bannedDays).toBe(3);
  });
});

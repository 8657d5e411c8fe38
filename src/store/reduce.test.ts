import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ChatId, id, type ThreadId, type UserId } from '../protocol/domain/ids.ts';
import type { Action } from './actions.ts';
import { initialState, reduce } from './reduce.ts';
import { selectChatList } from './selectors/chat-list.ts';
import { selectComposer } from './selectors/composer.ts';
import { selectHeader } from './selectors/header.ts';
import { selectNotice, selectQueue } from './selectors/notice.ts';
import { selectScreen } from './selectors/screen.ts';
import { selectTimeline } from './selectors/timeline.ts';
import type { chats } from './slices/chats.ts';
import type { connection } from './slices/connection.ts';
import type { greeting } from './slices/greeting.ts';
import type { people } from './slices/people.ts';
import type { timeline } from './slices/timeline.ts';
import type { window } from './slices/window.ts';
import type { State } from './state.ts';
import { loggedIn, next, online, stateAfter } from './testing/builders.ts';
import { documentedAnswer, documentedPush, documentedPushes } from './testing/frames.ts';
import { rowsOf, saidIn } from './testing/read-rows.ts';

const CHAT = id<ChatId>('RK4T7W2M9A');
const THREAD = id<ThreadId>('RK4T7W5C1D');
const NORA = id<UserId>('a1b2c3d4e5f60718293a4b5c6d7e8f90');
const BOT = id<UserId>('0f1e2d3c4b5a69788796a5b4c3d2e1f0');
const OURS = 'c0ffee00c0ffee00c0ffee00c0ffee00';

const login: readonly Action[] = [
  online,
  { type: 'logged_in', answer: documentedAnswer('login', { token: '' }) },
  { type: 'groups_read', groups: documentedAnswer('list_group_statuses', { all: true }).groupsStatus },
];
const listed: Action = { type: 'chats_read', chats: documentedAnswer('list_chats', {}).chatsSummary };
const { threads, nextPageId = '' } = documentedAnswer('list_threads', { chatId: CHAT });
const read: Action = { type: 'threads_read', chatId: CHAT, threads, nextPageId };

/** As the documented answers leave it: one question, one answer, and the end of an earlier conversation. */
const talking = stateAfter(...login, listed, read);

const said = (state: State) => saidIn(selectTimeline(state));
const chatOf = (state: State) => state.chats.byId[CHAT];
const memberOf = (state: State, user: UserId) => chatOf(state)?.users.find(({ id }) => id === user);
const eventAt = (state: State, at: number) => rowsOf(selectTimeline(state)).filter(({ kind }) => kind === 'event')[at];

/** What each documented push makes of that, or of the state it names. */
const AFTER: Record<string, { readonly from?: State; readonly shows: (state: State) => void }> = {
  chat_deactivated: {
    shows: (state) => {
      expect(selectComposer(state).is).toBe('ended');
      expect(selectHeader(state)).toMatchObject({ status: 'ended', canEnd: false, agent: { name: 'Nora Lind' } });
      expect(memberOf(state, NORA)?.present).toBe(false);
    },
  },
  chat_properties_updated: {
    shows: (state) => expect(chatOf(state)?.properties[OURS]).toEqual({ order_ref: 'A-2048' }),
  },
  chat_properties_deleted: { shows: (state) => expect(chatOf(state)?.properties[OURS]).toBeUndefined() },
  chat_transferred: { shows: (state) => expect(selectQueue(state)).toBeUndefined() },
  'chat_transferred.queued': {
    shows: (state) => {
      expect(selectQueue(state)).toEqual({ position: 2, waitTime: 95 });
      expect(selectHeader(state).status).toBe('queued');
      expect(chatOf(state)?.lastThread?.access?.groupIds).toEqual([1]);
    },
  },
  customer_disconnected: { shows: (state) => expect(state).toBe(talking) },
  customer_side_storage_updated: { shows: (state) => expect(state).toBe(talking) },
  customer_updated: {
    shows: ({ people }) => expect(people.customer).toMatchObject({ name: 'Ida Berg', statistics: { visitsCount: 4 } }),
  },
  event_deleted: {
    shows: (state) => expect(said(state)).toEqual(['manual_archived_agent', 'Hello! Let me check that for you.']),
  },
  event_properties_updated: {
    shows: (state) =>
      expect(eventAt(state, 0)).toMatchObject({
        event: { properties: { [OURS]: { origin: 'composer', order_ref: 'A-2048' } } },
      }),
  },
  event_properties_deleted: {
    shows: (state) =>
      expect(eventAt(state, 0)).toMatchObject({ event: { properties: { [OURS]: { origin: 'composer' } } } }),
  },
  event_updated: {
    shows: (state) => {
      expect(said(state).at(-1)).toBe('Hello! It is in stock.');
      expect(eventAt(state, 1)).toMatchObject({ edited: true, author: { name: 'Nora Lind' } });
    },
  },
  events_marked_as_seen: {
    shows: (state) =>
      expect(eventAt(state, 0)).toMatchObject({ mine: true, delivery: { is: 'seen', by: { name: 'Nora Lind' } } }),
  },
  greeting_accepted: { shows: ({ greeting }) => expect(greeting.current?.accepted).toBe(true) },
  greeting_canceled: { shows: ({ greeting }) => expect(greeting.current).toBeUndefined() },
  groups_status_updated: {
    shows: (state) => {
      expect(state.chats.groups).toEqual({ 0: 'offline', 1: 'online_for_queue', 2: 'online_for_queue' });
      // Nora is in the chat: it does not matter who else is there.
      expect(selectNotice(state).is).toBe('none');
      expect(selectNotice(next(state, documentedPush('chat_deactivated'))).is).toBe('nobody_online');
    },
  },
  incoming_chat: {
    from: stateAfter(...login, listed),
    shows: (state) => {
      expect(selectScreen(state)).toEqual({ is: 'conversation', chatId: CHAT });
      expect(said(state)).toEqual(['Is the blue lamp in stock?']);
      expect(selectTimeline(state).older).toBe('more');
    },
  },
  'incoming_chat.transferred': {
    from: stateAfter(...login),
    shows: (state) => {
      expect(said(state)).toEqual(['Is the blue lamp in stock?']);
      expect(selectHeader(state)).toMatchObject({ presence: 'online', agent: { name: 'Nora Lind' }, canEnd: true });
    },
  },
  incoming_event: {
    from: stateAfter(...login, documentedPush('incoming_chat')),
    shows: (state) => {
      expect(said(state)).toEqual(['Is the blue lamp in stock?', 'Hello! Let me check that for you.']);
      // Whoever answers has seen the question.
      expect(eventAt(state, 0)).toMatchObject({ delivery: { is: 'seen' } });
    },
  },
  'incoming_event.own': { shows: (state) => expect(said(state)).toEqual(said(talking)) },
  incoming_event_preview: {
    shows: (state) =>
      expect(selectTimeline(state).live).toMatchObject([{ kind: 'preview', event: { text: 'The lamp is in sto' } }]),
  },
  incoming_greeting: {
    from: stateAfter(online, loggedIn()),
    shows: (state) => {
      expect(state.greeting.current).toMatchObject({ uniqueId: 'G7X2K9QW41', event: { type: 'message' } });
      expect(state.people.byId[NORA]?.name).toBe('Nora Lind');
    },
  },
  incoming_multicast: { shows: (state) => expect(state).toBe(talking) },
  incoming_rich_message_postback: {
    from: next(talking, {
      type: 'incoming_event',
      chatId: CHAT,
      threadId: THREAD,
      at: 0,
      event: {
        type: 'rich_message',
        id: id('RK4T7W5C1D_4'),
        createdAt: 2e15,
        sortKey: 2e15,
        templateId: 'cards',
        elements: [{ buttons: [{ text: 'Yes', postbackId: 'action_yes', userIds: [BOT] }, { text: 'No' }] }],
      },
    }),
    shows: (state) =>
      expect(eventAt(state, 2)).toMatchObject({
        event: { elements: [{ buttons: [{ userIds: [BOT, state.people.customerId] }, { text: 'No' }] }] },
      }),
  },
  incoming_thinking_indicator: {
    shows: (state) => expect(selectTimeline(state).live).toMatchObject([{ kind: 'thinking', title: 'Looking it up' }]),
  },
  incoming_typing_indicator: {
    shows: (state) => {
      expect(selectTimeline(state).live).toMatchObject([{ kind: 'typing', author: { name: 'Nora Lind' } }]);
      expect(selectHeader(state).status).toBe('typing');
    },
  },
  incoming_welcome_message: {
    shows: ({ greeting }) => expect(greeting.welcome?.event.text).toBe('Hi there, how can we help?'),
  },
  queue_position_updated: {
    from: next(talking, documentedPush('chat_transferred.queued')),
    shows: (state) => {
      expect(selectQueue(state)).toEqual({ position: 1, waitTime: 40 });
      expect(chatOf(state)?.queue?.queuedAt).toBeDefined();
    },
  },
  thread_properties_updated: {
    shows: (state) =>
      expect(chatOf(state)?.lastThread?.properties?.rating).toEqual({ score: 1, comment: 'Quick answer' }),
  },
  thread_properties_deleted: {
    from: next(talking, documentedPush('thread_properties_updated')),
    shows: (state) => expect(chatOf(state)?.lastThread?.properties?.rating).toBeUndefined(),
  },
  user_added_to_chat: {
    from: next(talking, documentedPush('chat_transferred.queued')),
    shows: (state) => {
      expect(memberOf(state, NORA)?.present).toBe(true);
      expect(selectQueue(state)).toBeUndefined();
    },
  },
  'user_added_to_chat.assigned': { shows: (state) => expect(selectHeader(state).agent?.name).toBe('Nora Lind') },
  user_removed_from_chat: {
    from: next(talking, {
      type: 'user_added_to_chat',
      chatId: CHAT,
      user: { type: 'agent', id: id('b2c3d4e5f60718293a4b5c6d7e8f90a1'), name: 'Bo', present: true },
      at: 0,
    }),
    shows: (state) => {
      expect(memberOf(state, id('b2c3d4e5f60718293a4b5c6d7e8f90a1'))?.present).toBe(false);
      expect(selectHeader(state).agent?.name).toBe('Nora Lind');
    },
  },
};

describe('the state', () => {
  it('is tried with every documented push', () => {
    expect(Object.keys(AFTER).sort()).toEqual([...documentedPushes].sort());
  });

  it.each(documentedPushes)('shows what %s says', (sample) => {
    const { from = talking, shows } = AFTER[sample] ?? { shows: () => expect.fail('No expectation.') };
    shows(reduce(from, documentedPush(sample)));
  });

  it('has a handler for every action that is not for the page or the session alone', () => {
    type Handled =
      | keyof typeof chats.handlers
      | keyof typeof connection.handlers
      | keyof typeof greeting.handlers
      | keyof typeof people.handlers
      | keyof typeof timeline.handlers
      | keyof typeof window.handlers;
    expectTypeOf<Exclude<Action['type'], Handled>>().toEqualTypeOf<
      'customer_disconnected' | 'customer_page_updated' | 'customer_side_storage_updated' | 'incoming_multicast'
    >();
  });

  it('is empty again when the customer is somebody else, but for the window and the line (promise 14)', () => {
    const used = next(
      talking,
      { type: 'window_opened' },
      { type: 'looking_changed', looking: true },
      { type: 'draft_changed', chatId: CHAT, text: 'My secret' },
      { type: 'new_line_drawn', chatId: CHAT, eventId: id('RK4T7W5C1D_2') },
      documentedPush('incoming_typing_indicator'),
      documentedPush('incoming_greeting'),
    );
    expect(next(used, { type: 'identity_changed' })).toEqual({
      ...initialState,
      connection: { ...used.connection, everOnline: false },
      window: { ...initialState.window, open: true, looking: true },
    });
  });

  it('reads a chat it was told of, and the chats listed, without losing what it knew', () => {
    const chat = documentedAnswer('get_chat', { chatId: CHAT });
    const state = stateAfter(...login, { type: 'chat_read', chat });
    expect(said(state)).toEqual(['Is the blue lamp in stock?', 'Hello! Let me check that for you.']);
    expect(selectTimeline(state).older).toBe('more');
    expect(next(talking, { type: 'chat_read', chat }).people).toEqual(talking.people);
    expect(selectChatList(talking)).toMatchObject([
      { chatId: CHAT, active: true, unread: true, preview: { text: 'Hello! Let me check that for you.', mine: false } },
    ]);
  });
});

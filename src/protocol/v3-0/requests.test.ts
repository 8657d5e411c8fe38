import { describe, expect, it } from 'vitest';
import { sample } from '../../../test/documented-frames.ts';
import type { Exchange } from '../codec.ts';
import { type ChatId, id, type ThreadId } from '../domain/ids.ts';
import type { ActionName, Answer, Ask } from '../requests.ts';
import { codec } from './codec.ts';

interface Sent {
  readonly action: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Server = (request: Sent) => unknown;

const chatId = id<ChatId>('C');

function carryOut<A extends ActionName>(action: A, ask: Ask<A>, server: Server) {
  const sent: Sent[] = [];
  let step: Exchange<Answer<A>> = codec.exchange(action, ask);
  while (step.is === 'request') {
    const { action: name, payload } = JSON.parse(step.frame('1'));
    sent.push({ action: name, payload });
    step = step.read(server({ action: name, payload }));
  }
  return { sent, end: step };
}

function answerTo<A extends ActionName>(action: A, ask: Ask<A>, server: Server): Answer<A> {
  const { end } = carryOut(action, ask, server);
  if (end.is === 'refused') throw new Error(end.error.message);
  expect(end.problems).toEqual([]);
  return end.value;
}

const nobody: Server = ({ action }) => {
  throw new Error(`Nobody asked for ${action}.`);
};

/** A chat of so many threads, the newest with the highest order; each has two events. */
function aHistory(count: number): Server {
  const threads = Array.from({ length: count }, (_, place) => ({
    id: `T${count - place}`,
    active: place === 0,
    order: (count - place) * 1e15,
    user_ids: [],
    events: [],
  }));
  return ({ action, payload }) => {
    if (action === 'get_chat_threads') {
      const ids = payload.thread_ids as string[];
      // In no order.
      return { chat: { id: 'C', users: [], threads: threads.filter((thread) => ids.includes(thread.id)).reverse() } };
    }
    const { offset = 0, limit = 25 } = payload as { offset?: number; limit?: number };
    const part = threads.slice(offset, offset + limit).map(({ id, order }) => ({ id, order, total_events: 2 }));
    return { threads_summary: part, total_threads: count };
  };
}

describe('list_threads', () => {
  it('asks for the threads’ ids and then for their events, newest first', () => {
    const { sent, end } = carryOut('list_threads', { chatId }, aHistory(5));
    expect(sent).toEqual([
      { action: 'get_chat_threads_summary', payload: { chat_id: 'C', offset: 0, limit: 4 } },
      { action: 'get_chat_threads', payload: { chat_id: 'C', thread_ids: ['T5', 'T4', 'T3'] } },
    ]);
    expect(end).toMatchObject({ value: { foundThreads: 5, threads: [{ id: 'T5' }, { id: 'T4' }, { id: 'T3' }] } });
  });

  it('goes on where a page ended, and ends at the first thread', () => {
    const server = aHistory(5);
    const first = answerTo('list_threads', { chatId, limit: 2 }, server);
    const second = answerTo('list_threads', { chatId, pageId: first.nextPageId ?? '' }, server);
    const third = answerTo('list_threads', { chatId, pageId: second.nextPageId ?? '' }, server);
    expect([first, second, third].map(({ threads }) => threads.map((thread) => thread.id))).toEqual([
      ['T5', 'T4'],
      ['T3', 'T2'],
      ['T1'],
    ]);
    expect(third.nextPageId).toBeUndefined();
    expect(answerTo('list_threads', { chatId, pageId: third.previousPageId ?? '' }, server).threads).toEqual(
      second.threads.map(({ nextThreadId: _, ...thread }, place) =>
        place === 0 ? thread : { ...thread, nextThreadId: id('T3') },
      ),
    );
  });

  it('reads as many threads as hold the events wanted', () => {
    const server = aHistory(5);
    const first = answerTo('list_threads', { chatId, minEventsCount: 3 }, server);
    expect(first.threads.map((thread) => thread.id)).toEqual(['T5', 'T4']);
    const second = answerTo('list_threads', { chatId, pageId: first.nextPageId ?? '' }, server);
    expect(second.threads.map((thread) => thread.id)).toEqual(['T3', 'T2']);
  });

  it('links threads to their neighbours', () => {
    const [newest, middle, oldest] = answerTo('list_threads', { chatId }, aHistory(4)).threads;
    expect(newest).toMatchObject({ previousThreadId: 'T3' });
    expect(newest).not.toHaveProperty('nextThreadId');
    expect(middle).toMatchObject({ previousThreadId: 'T2', nextThreadId: 'T4' });
    expect(oldest).toMatchObject({ previousThreadId: 'T1', nextThreadId: 'T3' });
  });

  it('turns a page round when the oldest shall come first', () => {
    const { threads } = answerTo('list_threads', { chatId, sortOrder: 'asc' }, aHistory(3));
    expect(threads.map((thread) => thread.id)).toEqual(['T1', 'T2', 'T3']);
  });

  it('asks for nothing more where there are no threads', () => {
    expect(carryOut('list_threads', { chatId }, aHistory(0))).toMatchObject({
      sent: [{ action: 'get_chat_threads_summary' }],
      end: { value: { threads: [], foundThreads: 0 } },
    });
  });

  it.each([[''], ['?'], [btoa('1')], [btoa('0,0,0,0')], [btoa('a,b,c,d')], [btoa('-1,3,0,0')]])(
    'takes no page id but its own: %j',
    (pageId) => {
      expect(() => codec.exchange('list_threads', { chatId, pageId })).toThrow('page_id: is none of ours');
    },
  );
});

describe('get_chat', () => {
  it('asks for the thread that is named', () => {
    const { sent, end } = carryOut('get_chat', { chatId, threadId: id<ThreadId>('T2') }, aHistory(3));
    expect(sent).toEqual([{ action: 'get_chat_threads', payload: { chat_id: 'C', thread_ids: ['T2'] } }]);
    expect(end).toMatchObject({ value: { id: 'C', thread: { id: 'T2' } } });
  });

  it('finds the newest one where none is named', () => {
    expect(answerTo('get_chat', { chatId }, aHistory(3)).thread).toMatchObject({ id: 'T3', previousThreadId: 'T2' });
  });

  it('reads a chat without threads', () => {
    expect(answerTo('get_chat', { chatId }, aHistory(0))).toEqual({ id: 'C', users: [] });
  });
});

describe('list_chats', () => {
  /** So many chats, each with one thread, of which every other one is active. */
  const chats =
    (count: number): Server =>
    ({ action, payload }) => {
      if (action === 'get_chat_threads') {
        const place = Number(String(payload.chat_id).slice(1));
        const thread = { id: 'T', active: place % 2 === 0, order: 1e15, user_ids: [] };
        return { chat: { id: payload.chat_id, users: [], threads: [thread] } };
      }
      const { offset, limit } = payload as { offset: number; limit: number };
      const all = Array.from({ length: count }, (_, place) => ({
        id: `C${place}`,
        order: 1e15 - place,
        users: [],
        last_thread_id: 'T',
      }));
      return { chats_summary: all.slice(offset, offset + limit), total_chats: count };
    };

  it('looks at the last thread of each chat: the list does not say which is active', () => {
    const { chatsSummary, totalChats, nextPageId } = answerTo('list_chats', {}, chats(3));
    expect(chatsSummary.map((chat) => [chat.id, chat.active])).toEqual([
      ['C0', true],
      ['C1', false],
      ['C2', true],
    ]);
    expect(totalChats).toBe(3);
    expect(nextPageId).toBeUndefined();
  });

  it('asks for 25 at most, and page after page by number', () => {
    const first = carryOut('list_chats', { limit: 100 }, chats(30));
    expect(first.sent[0]).toEqual({ action: 'get_chats_summary', payload: { offset: 0, limit: 25 } });
    const { nextPageId = '' } = answerTo('list_chats', { limit: 25 }, chats(30));
    const second = carryOut('list_chats', { pageId: nextPageId }, chats(30));
    expect(second.sent[0]).toEqual({ action: 'get_chats_summary', payload: { offset: 25, limit: 25 } });
    expect(second.end).toMatchObject({ value: { chatsSummary: { length: 5 } } });
  });

  it('ends where the server counts no further', () => {
    let pageId: string | undefined;
    const offsets: unknown[] = [];
    do {
      const ask = pageId === undefined ? { limit: 25 } : { pageId };
      const { sent } = carryOut('list_chats', ask, chats(500));
      offsets.push(sent[0]?.payload.offset);
      pageId = answerTo('list_chats', ask, chats(500)).nextPageId;
    } while (pageId !== undefined);
    expect(offsets).toEqual([0, 25, 50, 75, 100]);
  });

  it('tells with the last answer what was wrong with the first', () => {
    const server: Server = (request) =>
      request.action === 'get_chats_summary'
        ? { chats_summary: [{ id: 7 }, { id: 'C0', users: [], last_thread_id: 'T' }], total_chats: 2 }
        : chats(2)(request);
    const { end } = carryOut('list_chats', {}, server);
    if (end.is === 'refused') throw new Error('refused');
    expect(end.value.chatsSummary).toHaveLength(1);
    expect(end.problems.map(({ path }) => path)).toEqual(['get_chats_summary.chats_summary[0].id']);
  });
});

describe('login', () => {
  const documented = (sample('3.0', 'requests', 'login').response as { payload: Record<string, unknown> }).payload;

  it('tells who the customer is, their group, their chats and the greeting', () => {
    expect(answerTo('login', { token: 'Bearer t' }, () => documented)).toEqual({
      customer: {
        id: documented.customer_id,
        name: 'Ada Kowal',
        sessionFields: [['plan', 'gold']],
        statistics: {
          chatsCount: 1,
          visitsCount: 15,
          pageViewsCount: 40,
          greetingsShownCount: 20,
          greetingsAcceptedCount: 1,
        },
      },
      hasActiveThread: true,
      groupId: 1,
      chats: [{ chatId: 'Q3ALDM7XPT', hasUnreadEvents: false }],
      greeting: expect.objectContaining({
        id: 31,
        uniqueId: 'g-88ab',
        displayedFirstTime: true,
        event: expect.objectContaining({ type: 'message', text: 'Need a hand with kettles?' }),
      }),
    });
  });

  it('says nothing that v3.0 has no word for', () => {
    const ask: Ask<'login'> = {
      token: 'Bearer t',
      isMobile: true,
      application: { name: 'x' },
      pushes: { '3.0': ['all'] },
      customer: { name: 'Ada', address: { city: 'Wroclaw' }, sessionFields: [['a', '1']] },
    };
    expect(carryOut('login', ask, () => documented).sent).toEqual([
      { action: 'login', payload: { token: 'Bearer t', customer: { name: 'Ada', fields: { a: '1' } } } },
    ]);
  });

  it('finds out what is unread from the last events and the seen mark', () => {
    const summary = structuredClone((documented.chats_summary as [Record<string, unknown>])[0]);
    const { message } = summary.last_event_per_type as { message: { event: { author_id: string; order: number } } };
    const unread = () => answerTo('login', { token: 't' }, () => ({ ...documented, chats_summary: [summary] })).chats;
    message.event.author_id = 'lena@shop.example';
    expect(unread()).toMatchObject([{ hasUnreadEvents: false }]);
    message.event.order = 1_554_284_600_000_000;
    expect(unread()).toMatchObject([{ hasUnreadEvents: true }]);
  });

  it('takes the shorter list, and asks where there is none', () => {
    const { chats_summary: all, last_chats_summary: last, ...bare } = documented;
    const withLast = carryOut('login', { token: 't' }, () => ({ ...bare, last_chats_summary: last }));
    expect(withLast.sent).toHaveLength(1);
    expect(withLast.end).toMatchObject({ value: { chats: { length: 1 } } });

    const withNone = carryOut('login', { token: 't' }, ({ action }) =>
      action === 'login' ? bare : { chats_summary: all, total_chats: 1 },
    );
    expect(withNone.sent.map(({ action }) => action)).toEqual(['login', 'get_chats_summary']);
    expect(withNone.end).toMatchObject({ value: { chats: [{ chatId: 'Q3ALDM7XPT' }] } });
  });

  it('lets nobody stay outside for something private that changed', () => {
    const config = { customer_data: { name: 7 }, greeting: 'none' };
    const { end } = carryOut('login', { token: 't' }, () => ({ ...documented, __priv_dynamic_config: config }));
    if (end.is === 'refused') throw new Error('refused');
    expect(end.value.customer).toEqual({ id: documented.customer_id, statistics: {} });
    expect(end.problems.map(({ path }) => path)).toEqual([
      'login.__priv_dynamic_config.customer_data.name',
      'login.__priv_dynamic_config.greeting',
    ]);
  });
});

describe('what v3.0 does another way', () => {
  it('refuses to open a chat that is closed already, and ignores that it may wait', () => {
    expect(codec.exchange('start_chat', { active: false })).toMatchObject({
      is: 'refused',
      error: { type: 'validation' },
    });
    const step = codec.exchange('resume_chat', { chat: { id: chatId }, active: true, continuous: true });
    expect(step.is === 'request' && JSON.parse(step.frame('1'))).toEqual({
      request_id: '1',
      action: 'activate_chat',
      payload: { chat: { id: 'C' } },
    });
  });

  it('tells the ids of the events sent along, and not those of what the system says', () => {
    const { response } = sample('3.0', 'requests', 'start_chat') as { response: { payload: unknown } };
    expect(answerTo('start_chat', {}, () => response.payload)).toEqual({
      chatId: 'Q3ALDM7XPT',
      threadId: 'Q3ALE0C2RB',
      eventIds: ['Q3ALE0C2RB_1'],
    });
  });

  it('tells which thread took an event', () => {
    const { response } = sample('3.0', 'requests', 'send_event') as { response: { payload: unknown } };
    const event = { type: 'message', text: 'Hi' } as const;
    expect(answerTo('send_event', { chatId, event }, () => response.payload)).toEqual({
      eventId: 'Q3ALE0C2RB_1',
      threadId: 'Q3ALE0C2RB',
    });
  });

  it('marks as seen by the second (R92)', () => {
    const { sent } = carryOut('mark_events_as_seen', { chatId, seenUpTo: 1_554_284_497_123_456 }, () => ({}));
    expect(sent).toEqual([
      { action: 'update_last_seen_timestamp', payload: { chat_id: 'C', timestamp: 1_554_284_497 } },
    ]);
  });

  it('has greetings accepted and cancelled without asking', () => {
    expect(carryOut('accept_greeting', { greetingId: 1, uniqueId: 'g' }, nobody).end).toMatchObject({
      is: 'answered',
      pushes: [{ type: 'greeting_accepted', uniqueId: 'g' }],
    });
    expect(carryOut('cancel_greeting', { uniqueId: 'g' }, nobody).end).toMatchObject({
      pushes: [{ type: 'greeting_canceled', uniqueId: 'g' }],
    });
  });

  it('has no ticket form, and asks for no such thing', () => {
    expect(answerTo('get_form', { groupId: 0, type: 'ticket' }, nobody)).toEqual({ enabled: false });
  });

  it('learns from the group whether one would wait for the agent', () => {
    const server: Server = ({ action }) =>
      action === 'get_predicted_agent' ? { agent: { id: 'a' } } : { groups_status: { 1: 'online_for_queue' } };
    expect(answerTo('get_predicted_agent', { groupId: 1 }, server)).toMatchObject({ queue: true });
    expect(answerTo('get_predicted_agent', { groupId: 2 }, server)).toMatchObject({ queue: false });
    expect(answerTo('get_predicted_agent', {}, server)).toMatchObject({ queue: false });
  });

  it('does not trouble the server with what it has no word for', () => {
    expect(carryOut('update_customer', { address: { city: 'Wroclaw' } }, nobody).end.is).toBe('answered');
    const button = { id: 'yes', toggled: true, buttonType: 'message', buttonValue: 'x' };
    const ask = { chatId, threadId: id<ThreadId>('T'), eventId: 'E' as never, postback: button };
    const { sent } = carryOut('send_rich_message_postback', ask, () => ({}));
    expect(sent[0]?.payload.postback).toEqual({ id: 'yes', toggled: true });
  });

  it('has no configuration from afar: the page’s own group, nothing switched off', () => {
    expect(answerTo('get_dynamic_configuration', { groupId: 3 }, nobody)).toEqual({
      organizationId: '',
      livechatActive: true,
      livechat: { groupId: 3 },
    });
    expect(answerTo('get_localization', { groupId: 3, language: 'en', version: 'v' }, nobody)).toEqual({});
  });
});

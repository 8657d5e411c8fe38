import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Heard } from '../actions.ts';
import { selectUnread } from '../selectors/badges.ts';
import type { State } from '../state.ts';
import {
  AGENT,
  aChat,
  aCustomer,
  aMessage,
  anAgent,
  arrived,
  aSummary,
  aThread,
  began,
  CHAT,
  CUSTOMER,
  chatId,
  inChat,
  loggedIn,
  mine,
  NOON,
  next,
  online,
  stateAfter,
  THREAD,
  threadId,
  threadsRead,
} from '../testing/builders.ts';

const chatOf = (state: State) => state.chats.byId[CHAT];
const markOf = (state: State, user = CUSTOMER) => chatOf(state)?.users.find(({ id }) => id === user)?.eventsSeenUpTo;
const listed = (...chats: Parameters<typeof aSummary>[0][]): Action => ({
  type: 'chats_read',
  chats: chats.map(aSummary),
});
const ended: Heard = { type: 'chat_deactivated', chatId: CHAT, threadId: THREAD, at: 0 };

describe('chats', () => {
  it('stand newest first, by when their last threads began', () => {
    const B = chatId('B');
    const state = stateAfter(online, listed({ id: B, lastThreadCreatedAt: NOON * 1000 + 5 }, { lastThreadId: THREAD }));
    expect(state.chats.order).toEqual([B, CHAT]);
    const again = next(state, began({ thread: aThread({ id: threadId('T2'), at: 60 }) }));
    expect(again.chats.order).toEqual([CHAT, B]);
    expect(next(again, { type: 'chat_started', chatId: B, threadId: threadId('B2') }).chats.order).toEqual([B, CHAT]);
  });

  it('have a last thread that never begins again once it ended, however late an older word comes', () => {
    for (const late of [threadsRead({}), listed({}), began(), { type: 'chat_read', chat: aChat() } as const]) {
      expect(chatOf(inChat(ended, late))?.active).toBe(false);
    }
    expect(chatOf(inChat(ended, began({ thread: aThread({ id: threadId('T2'), at: 60 }) })))?.active).toBe(true);
    // The end of an older thread is old news.
    expect(chatOf(inChat(began({ thread: aThread({ id: threadId('T2'), at: 60 }) }), ended))?.active).toBe(true);
  });

  it('are known to have ended, or to go on, from the list alone', () => {
    expect(chatOf(inChat(listed({ active: false })))?.active).toBe(false);
    expect(
      chatOf(inChat(ended, listed({ lastThreadId: threadId('T2'), lastThreadCreatedAt: NOON * 1000 + 9 }))),
    ).toMatchObject({
      active: true,
      lastThread: { id: 'T2' },
    });
  });

  it('keep their place in the queue over a list, and lose it with an agent or an end', () => {
    const queued = inChat({
      type: 'queue_position_updated',
      chatId: CHAT,
      threadId: THREAD,
      queue: { position: 2, waitTime: 60 },
      at: 0,
    });
    expect(chatOf(next(queued, listed({})))?.queue?.position).toBe(2);
    expect(chatOf(next(queued, arrived(aMessage('Hello'))))?.queue).toBeUndefined();
    expect(chatOf(next(queued, arrived(mine('Hello?'))))?.queue?.position).toBe(2);
    expect(chatOf(next(queued, ended))?.queue).toBeUndefined();
    expect(chatOf(next(queued, threadsRead({})))?.queue).toBeUndefined();
    const added: Heard = { type: 'user_added_to_chat', chatId: CHAT, user: anAgent(), at: 0 };
    expect(chatOf(next(queued, added))?.queue).toBeUndefined();
  });

  it('that are not known are not made up by what is said of them', () => {
    const state = stateAfter(online, loggedIn());
    for (const action of [
      ended,
      arrived(aMessage('a')),
      { type: 'events_marked_as_seen', chatId: CHAT, userId: AGENT, seenUpTo: 5, at: 0 } as const,
      { type: 'chat_properties_updated', chatId: CHAT, properties: { a: { b: 1 } }, at: 0 } as const,
    ]) {
      expect(next(state, action).chats).toBe(state.chats);
    }
  });
});

describe('seen marks', () => {
  it('never move back (promise 7)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1 }), (marks) => {
        let state = inChat();
        for (const at of marks) {
          const before = markOf(state, AGENT) ?? 0;
          state = next(state, { type: 'events_marked_as_seen', chatId: CHAT, userId: AGENT, seenUpTo: at, at: 0 });
          expect(markOf(state, AGENT) ?? 0).toBeGreaterThanOrEqual(before);
        }
        expect(markOf(state, AGENT) ?? 0).toBe(Math.max(...marks));
      }),
    );
  });

  it('move with what their owner writes', () => {
    const answer = aMessage('b', { at: 5 });
    expect(markOf(inChat(arrived(answer)), AGENT)).toBe(answer.createdAt);
    expect(markOf(inChat(threadsRead({ events: [answer] })), AGENT)).toBe(answer.createdAt);
  });
});

describe('the unread', () => {
  it('are messages, files, rich messages and forms by others since the mark; system messages never (5.4)', () => {
    const { text: _, ...bare } = aMessage('x', { at: 9 });
    const state = inChat(
      arrived(aMessage('read', { at: 1 })),
      arrived(mine('mine', { at: 2 })),
      arrived(aMessage('unread', { at: 3 })),
      arrived({
        ...bare,
        id: 'file' as never,
        type: 'file',
        name: 'a.pdf',
        url: 'https://a.test/a.pdf',
        contentType: 'x/y',
      }),
      arrived({ ...bare, id: 'form' as never, type: 'form', formId: 'f', fields: [] }),
      arrived({ ...bare, id: 'system' as never, type: 'system_message', systemMessageType: 'routing.idle' }),
      arrived({ ...bare, id: 'unknown' as never, type: 'unknown', wireType: 'hologram' }),
    );
    expect(selectUnread(state)).toBe(3);
  });

  it('of a chat that was not read are what the login says', () => {
    const login: Action = {
      type: 'logged_in',
      answer: { customer: { id: CUSTOMER }, chats: [{ chatId: CHAT, hasUnreadEvents: true }] },
    };
    expect(selectUnread(stateAfter(online, login, listed({})))).toBe(1);
  });

  it('are none when the server says so without a mark', () => {
    const last = { message: { threadId: THREAD, event: aMessage('old', { at: 1 }) } };
    const state = stateAfter(
      online,
      loggedIn([CHAT]),
      listed({ users: [aCustomer(), anAgent()], lastEventPerType: last }),
      threadsRead({ events: [aMessage('old', { at: 1 })] }),
    );
    expect(selectUnread(state)).toBe(0);
    expect(selectUnread(next(state, arrived(aMessage('new', { at: 2 }))))).toBe(1);
  });
});

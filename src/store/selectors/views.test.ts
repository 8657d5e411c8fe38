import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '../../session/connection-state.ts';
import type { Action, Heard } from '../actions.ts';
import type { State } from '../state.ts';
import {
  AGENT,
  aChat,
  aCustomer,
  aMessage,
  anAgent,
  anEntry,
  arrived,
  aSummary,
  aThread,
  began,
  CHAT,
  chatId,
  inChat,
  loggedIn,
  mine,
  NOON,
  next,
  offline,
  online,
  stateAfter,
  THREAD,
  threadId,
  threadsRead,
} from '../testing/builders.ts';
import { documentedPush } from '../testing/frames.ts';
import { selectLauncher } from './badges.ts';
import { selectChatList } from './chat-list.ts';
import { selectComposer } from './composer.ts';
import { selectHeader } from './header.ts';
import { selectNotice } from './notice.ts';
import { selectScreen } from './screen.ts';

const connection = (state: ConnectionState): Action => ({ type: 'connection_changed', state });
const connecting = (attempt = 1) => connection({ is: 'connecting', attempt });
const stopped = connection({ is: 'stopped', why: 'customer_banned' });
const ended: Heard = { type: 'chat_deactivated', chatId: CHAT, threadId: THREAD, at: 0 };
const groups = (status: string): Action => ({ type: 'groups_read', groups: { 0: status } });
const written: Action = { type: 'outbox_queued', entry: anEntry('hello') };
const OTHER = chatId('CHAT2');

describe('the screen', () => {
  const screen = (...actions: Action[]) => selectScreen(stateAfter(...actions));

  it('welcomes whoever has no conversation, before and after the first login', () => {
    expect(screen()).toEqual({ is: 'welcome' });
    expect(screen(connecting())).toEqual({ is: 'welcome' });
    expect(screen(online, loggedIn(), { type: 'chats_read', chats: [] })).toEqual({ is: 'welcome' });
  });

  it('has the shape of a conversation while one is still to come', () => {
    const restored: Action = { type: 'restored', drafts: {}, expected: true };
    expect(screen(restored, connecting())).toEqual({ is: 'loading' });
    expect(screen(online, loggedIn([CHAT]))).toEqual({ is: 'loading' });
    expect(screen(online, loggedIn([CHAT]), threadsRead({}))).toEqual({ is: 'conversation', chatId: CHAT });
    expect(screen(restored, online, loggedIn(), { type: 'chats_read', chats: [] })).toEqual({ is: 'welcome' });
  });

  it('shows what was written, whatever else is still to come', () => {
    expect(screen(written)).toEqual({ is: 'conversation', chatId: undefined });
    expect(screen(online, loggedIn([CHAT]), written)).toEqual({ is: 'conversation', chatId: CHAT });
  });

  it('says why it stopped, and shows the list when asked', () => {
    expect(selectScreen(inChat(stopped))).toEqual({ is: 'stopped', why: 'customer_banned' });
    expect(selectScreen(inChat({ type: 'view_changed', view: { is: 'list' } }))).toEqual({ is: 'list' });
  });
});

describe('the header', () => {
  it('shows the agent who is there, else the last who was, else nobody', () => {
    const bo = anAgent({ id: 'bo' as never, name: 'Bo' });
    expect(selectHeader(stateAfter()).agent).toBeUndefined();
    const both = inChat({ type: 'user_added_to_chat', chatId: CHAT, user: bo, at: 0 });
    expect(selectHeader(both).agent).toMatchObject({ name: 'Bo' });
    const left = next(both, { type: 'user_removed_from_chat', chatId: CHAT, userId: bo.id, at: 0 });
    expect(selectHeader(left).agent).toMatchObject({ name: 'Nora' });
    expect(selectHeader(next(left, arrived(aMessage('bye')), ended)).agent).toMatchObject({ name: 'Nora' });
  });

  it('knows who could answer from the groups of the chat', () => {
    const unattended = began({ users: [aCustomer()] });
    expect(selectHeader(stateAfter(online, groups('online'))).presence).toBe('online');
    expect(selectHeader(stateAfter(online, unattended, groups('online_for_queue'))).presence).toBe('queue');
    expect(selectHeader(stateAfter(online, unattended, groups('offline'))).presence).toBe('offline');
    expect(selectHeader(stateAfter(online, unattended)).presence).toBe('unknown');
    expect(selectHeader(inChat(groups('offline'))).presence).toBe('online');
  });

  it('says where the conversation stands', () => {
    const status = (state: State) => selectHeader(state).status;
    expect(status(stateAfter(connecting()))).toBe('connecting');
    expect(status(inChat(offline))).toBe('connecting');
    expect(status(inChat())).toBe('online');
    expect(status(inChat(ended))).toBe('ended');
    expect(status(stateAfter(online))).toBe('none');
    expect(status(stateAfter(online, groups('offline')))).toBe('offline');
    const typing: Heard = {
      type: 'incoming_typing_indicator',
      chatId: CHAT,
      typingIndicator: { authorId: AGENT, isTyping: true },
      at: 0,
    };
    expect(status(inChat(typing))).toBe('typing');
  });

  it('leads to the list where there are several chats, and to the end of one that goes on', () => {
    expect(selectHeader(inChat())).toMatchObject({ list: undefined, canEnd: true });
    expect(selectHeader(inChat(ended)).canEnd).toBe(false);
    expect(selectHeader(inChat(offline)).canEnd).toBe(false);
    const two = inChat(
      began({ id: OTHER, thread: aThread({ id: threadId('T2'), at: -60 }) }),
      { type: 'incoming_event', chatId: OTHER, threadId: threadId('T2'), event: aMessage('there', { at: 1 }), at: 0 },
      arrived(aMessage('here')),
    );
    expect(selectHeader(two).list).toEqual({ othersUnread: 1 });
  });
});

describe('the notice', () => {
  it('speaks only of what is not as expected', () => {
    const notice = (...actions: Action[]) => selectNotice(stateAfter(...actions));
    expect(notice()).toEqual({ is: 'none' });
    expect(notice(connecting())).toEqual({ is: 'none' });
    expect(notice(connecting(2))).toEqual({ is: 'connecting' });
    expect(notice(online, loggedIn(), connecting())).toEqual({ is: 'connecting' });
    expect(notice(offline)).toEqual({ is: 'offline', until: NOON + 1000 });
    expect(notice(connection({ is: 'waiting', attempt: 1, until: 5, why: 'offline' }))).toEqual({
      is: 'offline',
      until: undefined,
    });
    expect(notice(connection({ is: 'paused', why: 'inactivity_timeout' }))).toEqual({ is: 'paused' });
    expect(notice(stopped)).toEqual({ is: 'none' });
    expect(notice(online, groups('offline'))).toEqual({ is: 'nobody_online' });
  });
});

describe('the composer', () => {
  it('is open, says when sending has to wait, ends with the chat, and is closed for good', () => {
    expect(selectComposer(inChat())).toEqual({ is: 'open', draft: '', sendsLater: false });
    expect(selectComposer(inChat(offline))).toMatchObject({ is: 'open', sendsLater: true });
    expect(selectComposer(inChat(ended))).toMatchObject({ is: 'ended' });
    expect(selectComposer(inChat(ended, written)).is).toBe('open');
    expect(selectComposer(inChat(stopped))).toEqual({ is: 'forbidden', why: 'customer_banned' });
  });

  it('keeps a draft for each chat, and what was begun before the first one', () => {
    const early = stateAfter({ type: 'draft_changed', chatId: undefined, text: 'Hel' });
    expect(selectComposer(next(early, online, loggedIn(), began()))).toMatchObject({ draft: 'Hel' });
    const moved = next(early, began(), { type: 'draft_changed', chatId: CHAT, text: 'Hello' });
    expect(moved.window.drafts).toEqual({ [CHAT]: 'Hello' });
    expect(selectComposer(next(moved, { type: 'draft_changed', chatId: CHAT, text: '' }))).toMatchObject({ draft: '' });
  });
});

describe('the list of chats', () => {
  it('previews the newest words, read or listed, and what is unread', () => {
    const state = inChat(
      {
        type: 'chats_read',
        chats: [
          aSummary({
            id: OTHER,
            active: false,
            lastThreadId: threadId('T2'),
            lastThreadCreatedAt: NOON * 1000 - 60e6,
            lastEventPerType: {
              message: { threadId: threadId('T2'), event: mine('old words', { at: -9 }) },
              file: {
                threadId: threadId('T2'),
                event: { ...mine('', { at: -5 }), type: 'file', name: 'plan.pdf', url: '', contentType: '' },
              },
            },
          }),
        ],
      },
      arrived(aMessage('newest')),
    );
    expect(selectChatList(state)).toMatchObject([
      { chatId: CHAT, active: true, unread: true, preview: { text: 'newest', mine: false }, at: NOON },
      { chatId: OTHER, active: false, unread: false, preview: { text: 'plan.pdf', mine: true }, at: NOON - 5000 },
    ]);
    expect(selectChatList(state)).toBe(selectChatList(next(state, { type: 'window_opened' })));
  });
});

describe('the launcher', () => {
  it('shows a greeting, unless something unread says more', () => {
    const greeted = stateAfter(online, loggedIn(), documentedPush('incoming_greeting'));
    expect(selectLauncher(greeted)).toMatchObject({
      unread: 0,
      peek: { text: 'Need a hand choosing a lamp?', author: { name: 'Nora Lind' } },
    });
    expect(selectLauncher(next(greeted, { type: 'window_opened' })).peek).toBeUndefined();
    const answered = next(greeted, began({ thread: aThread({ events: [aMessage('Hi!')] }) }));
    expect(selectLauncher(answered)).toMatchObject({ unread: 1, peek: { text: 'Hi!', key: 'Hi!' } });
  });
});

it('a chat that is told of whole is as one that began', () => {
  expect(selectScreen(stateAfter(online, loggedIn(), { type: 'chat_read', chat: aChat() }))).toEqual({
    is: 'conversation',
    chatId: CHAT,
  });
});

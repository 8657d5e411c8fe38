import { describe, expect, it } from 'vitest';
import { id } from '../protocol/domain/ids.ts';
import { FakeStorage } from '../session/testing/fake-ports.ts';
import { createChat } from './create-chat.ts';
import { selectComposer } from './selectors/composer.ts';
import { selectScreen } from './selectors/screen.ts';
import { selectTimeline } from './selectors/timeline.ts';
import { aChatAtHand, anOnlineChat, aTalk, ORGANIZATION } from './testing/chats.ts';
import { saidIn } from './testing/read-rows.ts';

const KEY = `customer-chat:${ORGANIZATION}:window`;

describe('a chat', () => {
  it('asks for nothing and stores nothing before it is wanted', async () => {
    const { server, storage, clock } = aChatAtHand();
    await clock.advance(60_000);
    expect([server.sockets, server.httpRequests, storage.writes]).toEqual([[], [], 0]);
  });

  it('can be made in Node from the one thing it needs', () => {
    expect(createChat({ organizationId: ORGANIZATION }).select(selectScreen)).toEqual({ is: 'welcome' });
  });

  it('gives the same value as long as nothing of it changed', async () => {
    const { chat, server } = await aTalk();
    const before = chat.select(selectTimeline);
    chat.setDraft('x');
    chat.setOpen(true);
    await server.idle();
    expect(chat.select(selectTimeline)).toBe(before);
  });

  it('tells pages of single happenings, and counts what it asks', async () => {
    const { chat, server } = await aTalk();
    const heard: unknown[] = [];
    const stop = chat.onSignal((signal) => heard.push(signal.type === 'push' ? signal.push.type : signal.type));
    server.pushes('incoming_multicast', { content: { sale: true } });
    await server.idle();
    stop();
    server.pushes('incoming_multicast', { content: { sale: false } });
    await server.idle();
    expect(heard).toEqual(['incoming_multicast']);
    expect(chat.traffic).toMatchObject({ login: 1, start_chat: 1 });
  });

  it('asks which groups are there after each login, and for chats that nobody has told of', async () => {
    const { chat, server, asked, clock } = await anOnlineChat();
    server.drops();
    await clock.advance(10_000);
    await server.idle();
    expect(asked('login')).toHaveLength(2);
    expect(asked('list_group_statuses')).toEqual([{ all: true }, { all: true }]);

    server.chats.agentBegins('from elsewhere');
    server.says(server.chats.agentWrites('and more'));
    server.says(server.chats.agentWrites('and more'));
    await server.idle();
    expect(asked('get_chat')).toEqual([{ chat_id: 'CHAT1' }]);
    expect(saidIn(chat.select(selectTimeline))).toEqual(['from elsewhere', 'and more', 'and more']);
  });

  it('knows what its version has no words for, so that nothing of it is offered', async () => {
    const usual = await anOnlineChat();
    const older = await anOnlineChat({ options: { apiVersion: '3.0' } });

    expect(usual.chat.state.connection.missing).toEqual([]);
    expect(older.chat.state.connection.missing).toContain('delete_event');
  });

  it('shows after a gap what came, changed and went meanwhile (promise 5)', async () => {
    const { chat, server, clock } = await aTalk();
    server.says(server.chats.agentWrites('one'));
    server.says(server.chats.agentWrites('two'));
    await server.idle();
    server.drops();
    server.chats.edit('one', 'ONE');
    server.chats.delete('two');
    server.chats.agentWrites('three');
    await clock.advance(10_000);
    await server.idle();
    expect(saidIn(chat.select(selectTimeline))).toEqual(['hello', 'ONE', 'three']);
  });

  it('ends with `close`: nothing more is asked, said, set or written, until it is wanted again (promise 13)', async () => {
    const { chat, server, clock, storage } = await aTalk();
    server.says(server.chats.agentWrites('one'));
    server.pushes('incoming_typing_indicator', {
      chat_id: 'CHAT1',
      typing_indicator: { author_id: 'agent-1', is_typing: true },
    });
    await server.idle();
    chat.setOpen(true);
    chat.setLooking(true);
    chat.sendTyping('a');
    chat.sendTyping('ab');
    chat.close();
    await clock.advance(100);
    const before = [server.requests.length, storage.writes];
    expect(clock.alarms).toBe(0);
    await clock.advance(120_000);
    expect([server.requests.length, storage.writes]).toEqual(before);

    chat.connect();
    await server.acceptsLogin();
    expect(saidIn(chat.select(selectTimeline))).toEqual(['hello', 'one']);
  });

  it('forgets everything with a log-out, and goes on as somebody new (promise 14)', async () => {
    const { chat, server, storage } = await aTalk();
    chat.setDraft('my secret');
    await server.idle();
    server.chats.chats.length = 0;
    server.chats.customerId = 'customer-2';
    chat.logOut();
    expect(chat.state.timeline).toEqual({ byChat: {}, pending: [], login: 1 });
    await server.acceptsLogin();
    expect(chat.select(selectScreen)).toEqual({ is: 'welcome' });
    expect(chat.select(selectComposer)).toMatchObject({ draft: '' });
    expect(chat.state.people.customerId).toBe('customer-2');
    expect([...storage.kept.values()].join()).not.toContain('secret');
  });
});

describe('drafts', () => {
  it('outlive the page, and leave storage with the message', async () => {
    const { chat, server, clock, storage } = await aTalk();
    chat.setDraft('half a thou');
    await clock.settle();
    expect(storage.kept.get(KEY)).toContain('half a thou');
    chat.close();

    const again = aChatAtHand({ server, clock, storage });
    // A conversation is to come: no welcome in between.
    expect(again.chat.select(selectScreen)).toEqual({ is: 'loading' });
    again.chat.connect();
    await server.acceptsLogin();
    expect(again.chat.select(selectComposer)).toMatchObject({ draft: 'half a thou' });
    again.chat.sendMessage('half a thought');
    await server.idle();
    expect(storage.kept.get(KEY)).not.toContain('half');
  });

  it('are not kept by a page that has not heard that its customer has left (promise 14)', async () => {
    const { chat, server, clock, storage } = await aTalk();
    chat.setDraft('my secret');
    await clock.settle();
    const other = aChatAtHand({ server, clock, storage });
    other.chat.logOut();
    chat.setDraft('my secret word');
    await clock.settle();
    expect([...storage.kept.values()].join()).not.toContain('secret');

    server.chats.chats.length = 0;
    server.chats.customerId = 'customer-2';
    other.chat.connect();
    await server.acceptsLogin();
    other.chat.setDraft('of the second');
    await clock.settle();
    chat.setDraft('my secret words');
    await clock.settle();

    expect([...storage.kept.values()].join()).not.toContain('secret');
    expect(storage.kept.get(KEY)).toContain('of the second');
  });

  it('are shown to nobody but whose they are (promise 14)', async () => {
    const { chat, clock, storage } = await aTalk();
    chat.setDraft('my secret');
    await clock.settle();
    const customer = storage.kept.get(`customer-chat:${ORGANIZATION}:customer`) ?? '';
    storage.kept.set(`customer-chat:${ORGANIZATION}:customer`, customer.replace('customer-1', 'customer-2'));

    const next = aChatAtHand({ clock, storage });

    expect(next.chat.select(selectScreen)).toEqual({ is: 'welcome' });
    expect(next.chat.select(selectComposer)).toMatchObject({ draft: '' });
  });

  it('of a visitor whom nobody has named yet are theirs once somebody has', async () => {
    const { chat, server, clock, storage } = aChatAtHand();
    chat.setDraft('at first sight');
    await clock.settle();

    const next = await anOnlineChat({ server, clock, storage: new FakeStorage(storage.kept) });

    expect(next.chat.select(selectComposer)).toMatchObject({ draft: 'at first sight' });
    expect(JSON.parse(next.storage.kept.get(KEY) ?? '')).toMatchObject({ customer: 'customer-1' });
  });

  describe('where the page names its customers (promise 14)', () => {
    /** A page after one on which `customer-1` left a draft in their chat. */
    const aPageOf = async (entityId: string) => {
      const before = await aTalk();
      before.chat.setDraft('my secret', id('CHAT1'));
      await before.clock.settle();
      before.chat.close();
      const { server, clock, storage } = before;
      server.knowsToken('of the page');
      if (entityId !== 'customer-1') server.chats.chats.length = 0;
      server.chats.customerId = entityId;
      const getToken = async () => ({ accessToken: 'of the page', entityId, expiresIn: 3_600_000 });
      const page = aChatAtHand({ server, clock, storage, options: { getToken } });
      const draft = () => page.chat.select(selectComposer);
      return { ...page, draft };
    };

    it('show once it has done so, under what was written meanwhile', async () => {
      const { chat, server, storage, clock, draft } = await aPageOf('customer-1');
      const kept = new Map(storage.kept);
      await clock.settle();
      expect(chat.select(selectScreen)).toEqual({ is: 'welcome' });
      expect(draft()).toMatchObject({ draft: '' });
      chat.setDraft('opinions', id('CHAT2'));
      await clock.settle();
      expect(new Map(storage.kept)).toEqual(kept);

      chat.connect();
      await server.acceptsLogin();

      expect(draft()).toMatchObject({ draft: 'my secret' });
      expect(chat.state.window.drafts).toEqual({ CHAT1: 'my secret', CHAT2: 'opinions' });
      expect(storage.kept.get(KEY)).toContain('opinions');
    });

    it('give way to what the same customer writes before that', async () => {
      const { chat, server, storage, draft } = await aPageOf('customer-1');
      chat.setDraft('something else');

      chat.connect();
      await server.acceptsLogin();

      expect(draft()).toMatchObject({ draft: 'something else' });
      expect(storage.kept.get(KEY)).toContain('something else');
    });

    it('are nobody else’s, and what that one writes before that stays', async () => {
      const { chat, server, storage, draft } = await aPageOf('customer-2');
      const seen: unknown[] = [];
      chat.subscribe(({ window }) => seen.push(window.drafts));
      chat.setDraft('my own words');
      chat.sendMessage('and one sent at once');

      chat.connect();
      await server.acceptsLogin();

      expect(draft()).toMatchObject({ draft: 'my own words' });
      expect(saidIn(chat.select(selectTimeline))).toEqual(['and one sent at once']);
      expect(JSON.stringify([seen, ...storage.kept])).not.toContain('secret');
      expect(seen.every((drafts) => JSON.stringify(drafts).includes('my own words'))).toBe(true);
      expect(storage.kept.get(KEY)).toContain('my own words');
    });

    it('are not kept where somebody logs out before that', async () => {
      const { chat, server, storage, draft } = await aPageOf('customer-2');
      chat.setDraft('my own words');
      chat.logOut();

      chat.connect();
      await server.acceptsLogin();

      expect(draft()).toMatchObject({ draft: '' });
      expect([...storage.kept].join()).not.toContain('words');
    });
  });

  it('last as long as the page where storage is blocked or full, and garbage is nobody’s draft (promise 15)', async () => {
    for (const kept of ['{', 'null', '{"drafts":[1],"chat":1}', '{"drafts":{"":5}}', '[]']) {
      const { chat } = aChatAtHand({ storage: new FakeStorage([[KEY, kept]]) });
      expect(chat.select(selectScreen)).toEqual({ is: 'welcome' });
      expect(chat.select(selectComposer)).toMatchObject({ draft: '' });
    }
    for (const state of ['blocked', 'full'] as const) {
      const storage = new FakeStorage();
      storage.state = state;
      const { chat, clock } = aChatAtHand({ storage });
      chat.setDraft('still here');
      await clock.settle();
      expect(chat.select(selectComposer)).toMatchObject({ draft: 'still here' });
    }
  });
});

import { expect, it } from 'vitest';
import type { ThreadId } from '../protocol/domain/ids.ts';
import { id } from '../protocol/domain/ids.ts';
import {
  aMessage,
  anOnlineSession,
  aSession,
  aSessionInAChat,
  itIn36,
  overEachVersion,
  type SessionAtHand,
} from './testing/sessions.ts';

/** The line breaks, `meanwhile` happens at the server, and the session is back. */
async function away({ server, clock, session }: SessionAtHand, meanwhile: () => void): Promise<void> {
  server.drops();
  await clock.until(() => session.state.is === 'waiting');
  meanwhile();
  await server.acceptsLogin();
}

/** Texts in the order of the threads and events that the newest reads showed, oldest first. */
const textsRead = ({ said }: SessionAtHand, from = 0) =>
  said('threads_read')
    .slice(from)
    .flatMap(({ threads }) => threads)
    .reverse()
    .flatMap(({ events = [] }) => events.flatMap((event) => (event.type === 'message' ? [event.text] : [])));

const requestsSince = ({ server }: SessionAtHand, count: number) =>
  server.requests.slice(count).map(({ action, payload }) => ({ action, payload }));

overEachVersion('after a login (promise 5)', () => {
  itIn36('asks for nothing when the customer has no chat, and says so', async () => {
    const { server, said } = await anOnlineSession();

    expect(server.requests.map(({ action }) => action)).toEqual(['login']);
    expect(said('chats_read')).toEqual([{ type: 'chats_read', chats: [] }]);
  });

  itIn36('reads the end of the newest chat at the first time, and of others only the summary', async () => {
    const before = aSession();
    const { chats } = before.server;
    chats.limit = 3;
    chats.agentBegins('old');
    chats.closeThread();
    chats.agentBegins('older thread of the newest');
    const newest = chats.chats[1]?.id;
    for (let thread = 0; thread < 40; thread += 1) {
      chats.closeThread(newest);
      chats.agentBegins(`thread ${thread}`, newest);
    }

    before.session.connect();
    await before.server.acceptsLogin();

    expect(requestsSince(before, 1)).toEqual([
      { action: 'list_chats', payload: { limit: 25 } },
      { action: 'list_threads', payload: { chat_id: newest, min_events_count: 25 } },
    ]);
    expect(before.said('chats_read')[0]?.chats.map((chat) => chat.id)).toEqual([newest, chats.chats[0]?.id]);
    const [read] = before.said('threads_read');
    expect(read?.nextPageId).toEqual(expect.any(String));
    expect(textsRead(before).at(-1)).toBe('thread 39');
  });

  itIn36('reads every page of the list of chats', async () => {
    const atHand = aSession();
    for (let chat = 0; chat < 60; chat += 1) atHand.server.chats.agentBegins(`chat ${chat}`);

    atHand.session.connect();
    await atHand.server.acceptsLogin();

    expect(atHand.said('chats_read')[0]?.chats).toHaveLength(60);
    expect(atHand.server.received('list_chats')).toHaveLength(3);
  });

  it('fetches all that was missed, however many events and threads', async () => {
    const atHand = await aSessionInAChat();
    const chatId = atHand.server.chats.chats[0]?.id;

    await away(atHand, () => {
      for (let event = 0; event < 300; event += 1) atHand.server.chats.agentWrites(`event ${event}`);
      for (let thread = 0; thread < 260; thread += 1) {
        atHand.server.chats.closeThread();
        atHand.server.chats.agentBegins(`thread ${thread}`, chatId);
      }
    });

    expect(textsRead(atHand)).toEqual(atHand.server.chats.texts);
    expect(textsRead(atHand)).toHaveLength(561);
    expect(atHand.said('threads_read').map(({ nextPageId }) => nextPageId === undefined)).toContain(true);
  });

  it('shows edits and deletions, though no list betrays them', async () => {
    const atHand = await aSessionInAChat();
    const { chats } = atHand.server;
    atHand.server.says([...chats.agentWrites('to be edited'), ...chats.agentWrites('to be deleted')]);
    atHand.server.says(chats.agentWrites('last'));
    await atHand.server.idle();

    await away(atHand, () => {
      chats.edit('to be edited', 'edited');
      chats.delete('to be deleted');
    });

    expect(textsRead(atHand)).toEqual(['hello', 'edited', 'last']);
  });

  itIn36('reads threads again that somebody loaded further up', async () => {
    const atHand = aSession();
    const { chats } = atHand.server;
    chats.agentBegins('thread 0');
    for (let thread = 1; thread < 40; thread += 1) {
      chats.closeThread();
      chats.agentBegins(`thread ${thread}`, chats.chats[0]?.id);
    }
    atHand.session.connect();
    await atHand.server.acceptsLogin();
    const [first] = atHand.said('threads_read');
    const older = atHand.session.request('list_threads', {
      chatId: first?.chatId ?? id(''),
      pageId: first?.nextPageId ?? '',
    });
    await atHand.server.idle();
    const oldest = (await older).threads.at(-1);
    const count = atHand.server.requests.length;

    await away(atHand, () => chats.edit('thread 14', 'thread 14, edited'));

    const reads = requestsSince(atHand, count).filter(({ action }) => action === 'list_threads');
    expect(reads).toHaveLength(1);
    expect(textsRead(atHand, 1)).toContain('thread 14, edited');
    expect(
      atHand
        .said('threads_read')
        .at(-1)
        ?.threads.map((thread) => thread.id),
    ).toContain(oldest?.id);
  });

  itIn36('costs one list and one read after a short break', async () => {
    const atHand = await aSessionInAChat();
    const count = atHand.server.requests.length;

    await away(atHand, () => {});

    expect(requestsSince(atHand, count).map(({ action, payload }) => [action, payload.limit])).toEqual([
      ['login', undefined],
      ['list_chats', 25],
      ['list_threads', 2],
    ]);
  });

  it('reads a chat that was begun meanwhile', async () => {
    const atHand = await aSessionInAChat();

    await away(atHand, () => atHand.server.chats.agentBegins('a second chat'));

    expect(textsRead(atHand).sort()).toEqual(['a second chat', 'hello']);
  });

  it('says pushes that came while it read only after the read, in order', async () => {
    const atHand = await aSessionInAChat();
    const { server, signals, clock, said } = atHand;
    server.drops();
    await clock.until(() => said('chats_read').length === 2);
    const from = signals.length;

    // Threads are being read: the answer may or may not have what is pushed now.
    server.says(server.chats.agentWrites('while it reads'));
    server.says(server.chats.edit('while it reads', 'changed at once'));
    server.says(server.chats.delete('hello'));
    await server.idle();

    const after = signals.slice(from).map((signal) => (signal.type === 'push' ? signal.push.type : signal.type));
    expect(after).toEqual(['threads_read', 'incoming_event', 'event_updated', 'event_deleted']);
  });

  itIn36('lets whoever reads history have the answer before pushes that it may hold', async () => {
    const { session, server, clock, signals } = await aSessionInAChat();
    server.delays('list_threads', 200);
    const heard: string[] = [];
    session.subscribe((signal) => {
      if (signal.type === 'push') heard.push(signal.push.type);
    });

    session.request('list_threads', { chatId: id(server.chats.chats[0]?.id ?? '') }).then(() => heard.push('answer'));
    await clock.advance(50);
    server.says(server.chats.agentWrites('meanwhile'));
    await server.idle();
    expect(heard).toEqual([]);
    await clock.advance(300);

    expect(heard).toEqual(['answer', 'incoming_event']);
    expect(signals.at(-1)).toMatchObject({ type: 'push' });
  });

  itIn36('says what it held back when the line breaks in mid-read', async () => {
    const { session, server, clock, said } = await aSessionInAChat();
    server.swallows('list_chats');
    server.drops();
    await clock.until(() => session.state.is === 'waiting');
    await clock.until(() => session.state.is === 'online');
    server.pushes('incoming_multicast', { content: {} });
    await server.idle();
    expect(said('push').at(-1)?.push.type).not.toBe('incoming_multicast');

    server.drops();
    await server.idle();

    expect(said('push').at(-1)?.push.type).toBe('incoming_multicast');
  });

  it.each(['too_many_requests', 'internal', 'service_unavailable'])('reads again after %s', async (type) => {
    const atHand = await aSessionInAChat();
    atHand.server.refuses('list_chats', type, { times: 2 });
    atHand.server.refuses('list_threads', type, { times: 2 });

    await away(atHand, () => atHand.server.chats.agentWrites('missed'));
    await atHand.clock.until(() => atHand.said('threads_read').length === 1);

    expect(textsRead(atHand)).toEqual(['hello', 'missed']);
  });

  itIn36('keeps nothing waiting for chats that the server fails to show, and shows them when it can', async () => {
    const atHand = await aSessionInAChat();
    const { server, session, clock } = atHand;
    server.says(server.chats.agentBegins('second chat'));
    await server.idle();
    server.refuses('list_threads', 'internal', { times: 12 });

    await away(atHand, () => {
      session.outbox.add(aMessage('written offline'));
      server.chats.agentWrites('missed', server.chats.chats[0]?.id);
    });

    await clock.until(() => session.outbox.entries.length === 0, 20_000);
    expect(server.chats.texts).toContain('written offline');
    expect(textsRead(atHand)).toEqual([]);
    await clock.until(() => textsRead(atHand).includes('missed'), 300_000);
    expect(textsRead(atHand)).toHaveLength(4);
    const reads = server.received('list_threads').length;
    await clock.advance(3_600_000);
    expect(server.received('list_threads')).toHaveLength(reads);
  });

  itIn36('does not repeat what may have landed in a chat that it cannot read', async () => {
    const atHand = await aSessionInAChat();
    const { server, session, clock } = atHand;
    server.refuses('list_threads', 'internal', { times: 7 });
    server.breaksAfter('send_event');
    session.outbox.add(aMessage('once'));

    await clock.until(() => session.outbox.entries.length === 0, 300_000);

    expect(server.received('send_event')).toHaveLength(1);
    expect(server.chats.texts).toEqual(['hello', 'once']);
  });

  itIn36('asks for less where the line is too slow for all of it at once', async () => {
    const atHand = await aSessionInAChat();
    const { server, session, clock, said } = atHand;
    const chatId = server.chats.chats[0]?.id;
    for (let thread = 0; thread < 30; thread += 1) {
      server.says(server.chats.closeThread());
      server.says(server.chats.agentBegins(`thread ${thread}`, chatId));
    }
    await server.idle();
    // Each page goes down with the line: it is silent for longer than a line may be.
    const reads = said('threads_read').length;
    server.swallows('list_threads', 2);
    server.breaksBefore('list_threads');
    server.drops();
    await clock.until(() => said('threads_read').length > reads, 300_000);
    await server.idle();

    const limits = server.received('list_threads').map(({ limit }) => limit);
    expect(limits.filter(Number.isFinite).slice(0, 4)).toEqual([32, 16, 8, 4]);
    expect(session.state.is).toBe('online');
    expect(textsRead(atHand, reads)).toEqual(server.chats.texts);
  });

  itIn36('keeps nothing waiting for an older page that always takes too long', async () => {
    const atHand = await aSessionInAChat();
    const { server, session, clock } = atHand;
    server.says(server.chats.closeThread());
    server.says(server.chats.agentBegins('newer', server.chats.chats[0]?.id));
    await server.idle();
    // From now on the newest thread alone can be read: each page after it fails.
    server.refuses('list_threads', 'request_timeout');
    for (let page = 0; page < 100; page += 1) {
      server.delays('list_threads', server.latency);
      server.refuses('list_threads', 'request_timeout');
    }

    await away(atHand, () => session.outbox.add(aMessage('written offline')));
    await clock.until(() => session.outbox.entries.length === 0, 30_000);

    expect(server.chats.texts).toContain('written offline');
  });

  itIn36('asks for more again where a chat was read to its end without trouble', async () => {
    const atHand = await aSessionInAChat();
    const { server, clock } = atHand;
    const chatId = server.chats.chats[0]?.id;
    for (let thread = 0; thread < 6; thread += 1) {
      server.says(server.chats.closeThread());
      server.says(server.chats.agentBegins(`thread ${thread}`, chatId));
    }
    await server.idle();
    server.refuses('list_threads', 'request_timeout', { times: 2 });

    for (let gap = 0; gap < 5; gap += 1) {
      await away(atHand, () => {});
      await clock.advance(10_000);
    }

    const limits = server.received('list_threads').map(({ limit }) => limit);
    expect(limits.filter(Number.isFinite)).toEqual([8, 4, 2, 2, 4, 8, 8]);
  });

  itIn36('leaves no chat unread because the server refuses another', async () => {
    const atHand = await aSessionInAChat();
    atHand.server.says(atHand.server.chats.agentBegins('second chat'));
    await atHand.server.idle();
    atHand.server.refuses('list_threads', 'not_found');

    await away(atHand, () => atHand.server.chats.agentWrites('missed', atHand.server.chats.chats[0]?.id));

    expect(textsRead(atHand)).toEqual(['hello', 'missed']);
  });

  itIn36('does not look for ever for a thread that is gone', async () => {
    const atHand = await aSessionInAChat();
    const { chats } = atHand.server;
    for (let thread = 0; thread < 9; thread += 1) {
      atHand.server.says(chats.closeThread());
      atHand.server.says(chats.agentBegins(`thread ${thread}`, chats.chats[0]?.id));
    }
    await atHand.server.idle();
    await away(atHand, () => chats.chats[0]?.threads.splice(4, 1));
    const count = atHand.server.requests.length;

    await away(atHand, () => {});

    const reads = requestsSince(atHand, count).filter(({ action }) => action === 'list_threads');
    expect(reads.map(({ payload }) => payload.limit)).toEqual([10]);
  });

  itIn36('lets sends wait until what was missed is read, then sends', async () => {
    const atHand = await aSessionInAChat();
    const { server, session } = atHand;

    await away(atHand, () => session.outbox.add(aMessage('written offline')));

    const actions = server.requests.map(({ action }) => action);
    expect(actions.slice(actions.lastIndexOf('login'))).toEqual(['login', 'list_chats', 'list_threads', 'send_event']);
  });

  it('marks no thread as held by an id that is none', async () => {
    const { server, session, clock } = await anOnlineSession();
    server.breaksBefore('start_chat');
    session.outbox.add(aMessage('x'));
    await clock.until(() => session.outbox.entries.length === 0);

    expect(server.received('list_threads').some(({ chat_id }) => chat_id === id<ThreadId>(''))).toBe(false);
  });
});

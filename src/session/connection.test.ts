import { expect, it } from 'vitest';
import { RequestError } from './request-error.ts';
import { PATIENCE } from './testing/fake-server.ts';
import { aMessage, anOnlineSession, aSession, aSessionInAChat, itIn36, overEachVersion } from './testing/sessions.ts';

/** What `promise` rejects with. */
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'resolved',
    (error) => (error instanceof RequestError ? error.reason : `not a RequestError: ${error}`),
  );

const FORM = { groupId: 1, type: 'prechat' } as const;

overEachVersion('liveness (promise 8)', () => {
  it('pings every 15 s after login, and asks for nothing else in an idle hour (promise 20)', async () => {
    const { session, server, clock } = await aSessionInAChat();
    const before = { ...session.traffic };

    await clock.advance(3_600_000);

    const pings = server.requests.filter(({ action }) => action === 'ping').map(({ at }) => at);
    const gaps = new Set(pings.slice(1).map((at, index) => at - (pings[index] ?? 0)));
    expect([...gaps]).toEqual([15_000]);
    expect(session.traffic).toEqual({ ...before, ping: 240 });
    expect(server.sockets).toHaveLength(1);
  });

  it('finds out within 25 s that the line is dead, and replaces it', async () => {
    const { server, clock, session } = await anOnlineSession();
    await clock.advance(14_000);

    server.hangs();
    await clock.advance(25_000);

    expect(server.sockets).toHaveLength(2);
    await server.acceptsLogin();
    expect(session.state.is).toBe('online');
  });

  it('takes anything that it hears for a sign of life', async () => {
    const { server, clock } = await anOnlineSession();
    server.swallows('ping', 100);

    for (let second = 0; second < 120; second += 5) {
      server.pushes('incoming_multicast', { content: {} });
      await clock.advance(5000);
    }

    expect(server.sockets).toHaveLength(1);
  });

  it('keeps pinging while ten requests wait for their answers (promise 11)', async () => {
    const { session, server, clock } = await aSessionInAChat();
    server.swallows('get_form', 30);
    server.delays('send_event', 12_000);

    const asked = Array.from({ length: 20 }, () =>
      reasonOf(session.request('get_form', { groupId: 0, type: 'prechat' })),
    );
    session.outbox.add(aMessage('in between'));
    await clock.advance(15_500);

    const unanswered = server.requests.filter(({ action }) => action === 'get_form');
    expect(unanswered).toHaveLength(8);
    expect(server.chats.texts).toEqual(['hello', 'in between']);
    expect(server.received('ping')).toHaveLength(1);
    await clock.advance(1000);
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 20 }, () => 'deadline'));
    expect(server.sockets).toHaveLength(1);
  });
});

overEachVersion('requests (promise 11)', () => {
  it('answers whoever asked, by request id', async () => {
    const { session, server, clock } = await aSessionInAChat();
    server.delays('get_form', 1000);

    const form = session.request('get_form', { groupId: 0, type: 'prechat' });
    const statuses = session.request('list_group_statuses', { all: true });
    await clock.advance(2000);

    expect(await form).toEqual({ enabled: false });
    expect(await statuses).toEqual({ groupsStatus: { 0: 'online' } });
  });

  it('rejects with the type of the refusal, with what came along', async () => {
    const { session, server } = await anOnlineSession();
    server.refuses('get_form', 'group_unavailable', { data: { some: 'thing' } });

    const asked = session.request('get_form', { groupId: 9, type: 'prechat' });
    asked.catch(() => {});
    await server.idle();

    await expect(asked).rejects.toMatchObject({
      name: 'RequestError',
      action: 'get_form',
      reason: 'group_unavailable',
      data: { some: 'thing' },
    });
  });

  it.each([
    ['not_connected', async () => reasonOf(aSession().session.request('get_form', FORM))],
    [
      'connection_lost',
      async () => {
        const { session, server } = await anOnlineSession();
        server.swallows('get_form');
        const reason = reasonOf(session.request('get_form', FORM));
        server.drops();
        await server.idle();
        return reason;
      },
    ],
    [
      'closed',
      async () => {
        const { session } = await anOnlineSession();
        const reason = reasonOf(session.request('get_form', FORM));
        session.close();
        return reason;
      },
    ],
    [
      'deadline',
      async () => {
        const { session, server, clock } = await anOnlineSession();
        server.swallows('get_form');
        const reason = reasonOf(session.request('get_form', FORM));
        await clock.advance(PATIENCE);
        return reason;
      },
    ],
    [
      'malformed',
      async () => {
        const { session, server } = await anOnlineSession();
        server.answers('get_form', { enabled: 7 });
        const reason = reasonOf(session.request('get_form', FORM));
        await server.idle();
        return reason;
      },
    ],
  ])('rejects with %s', async (reason, asked) => {
    expect(await asked()).toBe(reason);
  });

  itIn36('sends what is asked while it connects as soon as it is logged in', async () => {
    const { session, server, clock } = aSession();
    session.connect();
    await clock.until(() => server.sockets.length === 1);

    const statuses = session.request('list_group_statuses', { all: true });
    await server.acceptsLogin();

    expect(await statuses).toEqual({ groupsStatus: { 0: 'online' } });
    expect(server.requests.map(({ action }) => action)).toEqual(['login', 'list_group_statuses']);
  });

  it('takes no answer of an old connection after a new login (promise 5)', async () => {
    const { session, server, clock, said } = await aSessionInAChat();
    const [old] = server.sockets;
    const asked = reasonOf(session.request('get_form', { groupId: 0, type: 'prechat' }));
    server.drops();
    await server.idle();
    await server.acceptsLogin();
    const before = said('push').length;

    old?.listener.received(JSON.stringify({ type: 'response', request_id: '3', action: 'get_form', success: true }));
    old?.listener.received(
      JSON.stringify({ type: 'push', action: 'incoming_multicast', version: '3.6', payload: { content: {} } }),
    );
    old?.listener.closed();
    await clock.advance(1000);

    expect(await asked).toBe('connection_lost');
    expect(said('push')).toHaveLength(before);
    expect(session.state.is).toBe('online');
  });
});

import { describe, expect, it } from 'vitest';
import { RequestError } from './request-error.ts';
import { createSession } from './session.ts';
import { FakeStorage, seededRandom } from './testing/fake-ports.ts';
import { PATIENCE } from './testing/fake-server.ts';
import { aMessage, anOnlineSession, aSession, aSessionInAChat, ORGANIZATION } from './testing/sessions.ts';

const PREFIX = `customer-chat:${ORGANIZATION}:`;

/** What `promise` rejects with. */
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'resolved',
    (error) => (error instanceof RequestError ? error.reason : `not a RequestError: ${error}`),
  );

describe('a session', () => {
  it('asks for nothing and stores nothing before it is wanted', async () => {
    const { server, storage, clock, session } = aSession();

    await clock.advance(60_000);

    expect(session.state).toEqual({ is: 'idle' });
    expect([server.connects, server.httpRequests, storage.writes, clock.alarms]).toEqual([[], [], 0, 0]);
  });

  it('gets a token, opens one socket, logs in first, reads and sends (promise 8)', async () => {
    const { session, server, said } = await aSessionInAChat();

    expect(session.state.is).toBe('online');
    expect(server.requests.map(({ action }) => action)).toEqual(['login', 'start_chat']);
    expect(server.sockets.map(({ url }) => url)).toEqual([
      `wss://api.livechatinc.com/v3.6/customer/rtm/ws?organization_id=${ORGANIZATION}`,
    ]);
    expect(server.chats.texts).toEqual(['hello']);
    expect(said('problem')).toEqual([]);
  });

  it('says its states and the login in the order in which they come', async () => {
    const { signals } = await anOnlineSession();

    expect(signals.map((signal) => (signal.type === 'connection_changed' ? signal.state.is : signal.type))).toEqual([
      'connecting',
      'online',
      'logged_in',
      'chats_read',
    ]);
  });

  it('says at login all that it was given', async () => {
    const { server } = await anOnlineSession({
      options: {
        customer: { name: 'Ida', email: 'ida@example.test', sessionFields: [['plan', 'trial']] },
        page: { url: 'https://shop.example.test/lamps', title: 'Lamps' },
        referrer: 'https://search.example.test/',
        application: { name: 'customer-chat', version: '1' },
        isMobile: true,
        groupId: 3,
      },
    });

    expect(server.received('login')).toEqual([
      {
        token: 'Bearer dal:token-1',
        customer: { name: 'Ida', email: 'ida@example.test', session_fields: [{ plan: 'trial' }] },
        customer_page: { url: 'https://shop.example.test/lamps', title: 'Lamps' },
        referrer: 'https://search.example.test/',
        application: { name: 'customer-chat', version: '1' },
        is_mobile: true,
        group_id: 3,
        pushes: { '3.6': ['all'] },
      },
    ]);
  });

  it.each([
    [{ region: 'fra' }, 'wss://api-fra.livechatinc.com/'],
    [{ apiUrl: 'http://127.0.0.1:4300/' }, 'ws://127.0.0.1:4300/'],
    [{ apiUrl: 'https://chat.example.test' }, 'wss://chat.example.test/'],
  ])('connects to where the options %j say', async (options, beginning) => {
    const { server } = await anOnlineSession({ options });

    expect(server.sockets[0]?.url).toBe(`${beginning}v3.6/customer/rtm/ws?organization_id=${ORGANIZATION}`);
  });

  it('keeps the side storage and gives it back at the next login, after a reload too', async () => {
    const first = await anOnlineSession();
    first.server.pushes('customer_side_storage_updated', { customer_side_storage: { a: '1' } });
    first.server.pushes('customer_side_storage_updated', { customer_side_storage: { b: '2' } });
    await first.server.idle();
    first.session.close();

    const { server, clock, storage } = first;
    await anOnlineSession({ server, clock, storage });

    expect(server.received('login').map(({ customer_side_storage }) => customer_side_storage)).toEqual([
      undefined,
      { b: '2' },
    ]);
  });

  it('forwards pushes, and reports those that it cannot read or does not know (promise 18)', async () => {
    const { server, said, session } = await aSessionInAChat();

    server.pushes('incoming_multicast', { content: { hello: 'page' } });
    server.pushes('push_of_the_future', { some: 'thing' });
    server.pushes('chat_deactivated', { chat_id: 7 });
    for (const { listener } of server.sockets) listener.received('no json');
    await server.idle();

    expect(said('push').at(-1)?.push).toMatchObject({ type: 'incoming_multicast', content: { hello: 'page' } });
    expect(said('problem').map(({ problem }) => `${problem.kind}: ${problem.message}`)).toEqual([
      'malformed_frame: frame: is not JSON',
      'unknown_push: push_of_the_future',
      'malformed_frame: chat_deactivated.chat_id: expected a string',
    ]);
    expect(session.state.is).toBe('online');
  });

  describe('liveness (promise 8)', () => {
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

  describe('requests (promise 11)', () => {
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
      server.refuses('get_form', 'group_not_found', { data: { some: 'thing' } });

      const asked = session.request('get_form', { groupId: 9, type: 'prechat' });
      asked.catch(() => {});
      await server.idle();

      await expect(asked).rejects.toMatchObject({
        name: 'RequestError',
        action: 'get_form',
        reason: 'group_not_found',
        data: { some: 'thing' },
      });
    });

    it.each([
      ['not_connected', async () => reasonOf(aSession().session.request('get_customer', {}))],
      [
        'connection_lost',
        async () => {
          const { session, server } = await anOnlineSession();
          server.swallows('get_customer');
          const reason = reasonOf(session.request('get_customer', {}));
          server.drops();
          await server.idle();
          return reason;
        },
      ],
      [
        'closed',
        async () => {
          const { session } = await anOnlineSession();
          const reason = reasonOf(session.request('get_customer', {}));
          session.close();
          return reason;
        },
      ],
      [
        'deadline',
        async () => {
          const { session, server, clock } = await anOnlineSession();
          server.swallows('get_customer');
          const reason = reasonOf(session.request('get_customer', {}));
          await clock.advance(PATIENCE);
          return reason;
        },
      ],
      [
        'malformed',
        async () => {
          const { session, server } = await anOnlineSession();
          server.answers('get_customer', { id: 7 });
          const reason = reasonOf(session.request('get_customer', {}));
          await server.idle();
          return reason;
        },
      ],
    ])('rejects with %s', async (reason, asked) => {
      expect(await asked()).toBe(reason);
    });

    it('sends what is asked while it connects as soon as it is logged in', async () => {
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

  describe('reconnecting (promise 9)', () => {
    it('is back within about a second after a line broke, and logs in again', async () => {
      const { session, server, clock } = await anOnlineSession();
      await clock.advance(20_000);
      const began = clock.elapsed();

      server.drops();
      await server.idle();
      await server.acceptsLogin();

      expect(session.state.is).toBe('online');
      expect(clock.elapsed() - began).toBeLessThan(1200);
    });

    it('goes on trying for hours, within its budgets, and is back once the server is', async () => {
      const { session, server, clock } = await anOnlineSession();
      server.down = true;
      server.drops();
      const began = clock.elapsed();

      await clock.advance(3 * 3_600_000);

      const attempts = server.connects.slice(1).map((at) => at - began);
      expect(attempts.filter((at) => at < 60_000).length).toBeLessThanOrEqual(7);
      for (const hour of [0, 1, 2]) {
        const within = attempts.filter((at) => at >= hour * 3_600_000 && at < (hour + 1) * 3_600_000);
        expect(within.length).toBeLessThanOrEqual(180);
        expect(within.length).toBeGreaterThan(100);
      }
      server.down = false;
      await server.acceptsLogin();
      expect(session.state.is).toBe('online');
    });

    it.each(['online', 'visible', 'woke'] as const)('is back within 5 s of the hint `%s`', async (hint) => {
      const { session, server, clock, surroundings } = await anOnlineSession();
      server.down = true;
      server.drops();
      await clock.advance(1_200_000);
      server.down = false;
      const began = clock.elapsed();

      surroundings.hint(hint);
      await server.acceptsLogin();

      expect(clock.elapsed() - began).toBeLessThan(5000);
      expect(session.state.is).toBe('online');
    });

    it.each(['online', 'visible', 'woke'] as const)('replaces a dead line within 5 s of `%s`', async (hint) => {
      const { session, server, clock, surroundings } = await anOnlineSession();
      server.hangs();

      surroundings.hint(hint);
      await clock.advance(5000);

      expect(session.state.is).toBe('online');
      expect(server.sockets).toHaveLength(2);
    });

    it('tries now when the customer sends something, or asks', async () => {
      const { session, server, clock } = await anOnlineSession();
      server.down = true;
      server.drops();
      await clock.advance(600_000);
      await clock.until(() => session.state.is === 'waiting');
      await clock.advance(1000);
      const count = server.connects.length;
      server.down = false;

      session.outbox.add(aMessage('now'));
      await server.idle();

      expect(server.connects).toHaveLength(count + 1);
      expect(server.chats.texts).toEqual(['now']);
    });

    it('waits while the browser is offline, and says why', async () => {
      const { session, server, clock, surroundings } = await anOnlineSession();
      server.hangs();
      surroundings.hint('offline');
      await clock.advance(2500);

      expect(session.state).toMatchObject({ is: 'waiting', why: 'offline' });
      surroundings.hint('online');
      await server.acceptsLogin();
      expect(session.state.is).toBe('online');
    });

    it('does not hang in a socket that never opens', async () => {
      const { session, server, clock } = aSession();
      server.mute = true;
      session.connect();
      await clock.advance(12_000);
      server.mute = false;

      await server.acceptsLogin();

      expect(session.state.is).toBe('online');
    });
  });

  describe('being sent away (promise 10)', () => {
    it('stops, says why, and tries nothing until somebody asks', async () => {
      const { session, server, clock, surroundings } = await anOnlineSession();
      server.disconnects('customer_banned');
      await server.idle();
      const count = server.connects.length;

      await clock.advance(3_600_000);
      for (const hint of ['online', 'visible', 'woke'] as const) surroundings.hint(hint);
      session.outbox.add(aMessage('hello?'));
      await clock.advance(3_600_000);

      expect(session.state).toEqual({ is: 'stopped', why: 'customer_banned' });
      expect(server.connects).toHaveLength(count);
      session.connect();
      await server.acceptsLogin();
      expect(server.chats.texts).toEqual(['hello?']);
    });

    it('stays away after inactivity until the customer does something', async () => {
      const { session, server, clock, surroundings } = await anOnlineSession();
      server.disconnects('inactivity_timeout');
      await clock.advance(3_600_000);
      surroundings.hint('visible');
      await clock.advance(60_000);
      expect(session.state).toEqual({ is: 'paused', why: 'inactivity_timeout' });

      session.outbox.add(aMessage('back again'));
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['back again']);
    });

    it('follows to the region that is named', async () => {
      const { session, server } = aSession();
      server.refuses('login', 'misdirected_request', { data: { region: 'fra' } });

      session.connect();
      await server.acceptsLogin();

      expect(server.sockets.map(({ url }) => new URL(url).host)).toEqual([
        'api.livechatinc.com',
        'api-fra.livechatinc.com',
      ]);
    });
  });

  describe('closing (promise 13)', () => {
    it.each([
      'while online',
      'while connecting',
      'while waiting',
      'while a token is asked for',
      'with a send under way',
    ])('leaves nothing behind, %s', async (when) => {
      const { session, server, clock, storage, surroundings } =
        when === 'with a send under way' ? await aSessionInAChat() : await anOnlineSession();
      if (when !== 'while online' && when !== 'with a send under way') {
        server.down = when === 'while waiting';
        server.mute = when === 'while connecting';
        if (when === 'while a token is asked for') {
          server.tokenTrouble = 'hangs';
          server.voidsTokens();
        }
        server.drops();
        await clock.advance(3000);
      }
      if (when === 'with a send under way') {
        session.outbox.add(aMessage('under way'));
        session.setPage({ url: 'https://shop.example.test/' });
      }

      session.close();
      const [sockets, requests, http, writes] = [
        server.connects.length,
        server.requests.length,
        server.httpRequests.length,
        storage.writes,
      ];
      expect(clock.alarms).toBe(0);
      expect(surroundings.listeners.size).toBe(0);
      await clock.advance(60_000);

      expect(session.state).toEqual({ is: 'idle' });
      expect(clock.alarms).toBe(0);
      expect(server.sockets.every(({ heard }) => !heard)).toBe(true);
      expect(storage.writes).toBe(writes);
      expect([server.connects.length, server.httpRequests.length]).toEqual([sockets, http]);
      // A frame that had left before the close still arrives.
      expect(server.requests.length - requests).toBeLessThanOrEqual(1);
    });

    it('can be done from within a listener, and at once', async () => {
      const { session, server, clock } = aSession();
      session.subscribe((signal) => {
        if (signal.type === 'logged_in') session.close();
      });

      session.connect();
      await clock.advance(60_000);

      expect(session.state).toEqual({ is: 'idle' });
      expect(clock.alarms).toBe(0);
      expect(server.requests.map(({ action }) => action)).toEqual(['login']);
    });

    it('can start again, and send what was left', async () => {
      const { session, server } = await aSessionInAChat();
      session.close();
      session.outbox.add(aMessage('written while closed'));
      await server.idle();
      expect(server.chats.texts).toEqual(['hello']);

      session.connect();
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['hello', 'written while closed']);
      expect(session.state.is).toBe('online');
    });
  });

  describe('identity (promise 14)', () => {
    it('erases every trace at log-out, of the layers above too', async () => {
      const { session, storage, said, server } = await aSessionInAChat({ options: { customer: { name: 'Ida' } } });
      storage.set(`${PREFIX}draft`, 'secret');
      storage.set('of somebody else', 'kept');
      server.drops();
      await server.idle();
      session.outbox.add(aMessage('unsent'));

      session.logOut();

      expect([...storage.kept.keys()]).toEqual(['of somebody else']);
      expect(session.outbox.entries).toEqual([]);
      expect(said('identity_changed')).toHaveLength(1);
      expect(session.state).toEqual({ is: 'idle' });
      server.chats.customerId = 'customer-2';
      session.connect();
      await server.acceptsLogin();
      expect(server.received('login').at(-1)).not.toHaveProperty('customer');
      expect(server.chats.texts).toEqual(['hello']);
    });

    it('erases and says so when a token turns out to be somebody else’s, before anything is sent', async () => {
      const first = await aSessionInAChat();
      first.server.disconnects('access_token_expired');
      first.session.outbox.add(aMessage('of the first'));
      first.server.chats.customerId = 'customer-2';
      first.server.chats.chats.length = 0;
      await first.clock.until(() => first.said('identity_changed').length > 0);

      expect(first.session.outbox.entries).toEqual([]);
      expect([...first.storage.kept.keys()].sort()).toEqual([`${PREFIX}customer`, `${PREFIX}token`]);
      expect([...first.storage.kept.values()].join()).not.toContain('customer-1');
      await first.server.acceptsLogin();
      expect(first.server.chats.texts).toEqual([]);
    });

    it('shows nothing of what was left over before the page has said who its customer is now', async () => {
      const before = await aSessionInAChat();
      before.session.close();
      before.session.outbox.add(aMessage('left over'));
      const { storage, clock, server } = before;
      const page = (entityId: string) =>
        aSession({
          storage: new FakeStorage(storage.kept),
          clock,
          server,
          options: { getToken: async () => ({ accessToken: `of ${entityId}`, entityId, expiresIn: 3_600_000 }) },
        });
      const other = page('customer-2');
      const same = page('customer-1');
      server.knowsToken('of customer-1');
      server.knowsToken('of customer-2');

      await clock.advance(1000);
      expect([...other.session.outbox.entries, ...same.session.outbox.entries]).toEqual([]);
      other.session.connect();
      await server.acceptsLogin();
      expect(other.said('outbox_queued')).toEqual([]);
      other.session.close();
      same.session.outbox.add(aMessage('written now'));
      same.session.connect();
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['hello', 'left over', 'written now']);
      expect(same.said('identity_changed')).toEqual([]);
    });

    it('sends what was written before anybody knew who the customer is', async () => {
      const { session, server, said } = aSession();
      session.outbox.add(aMessage('first visit'));

      session.connect();
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['first visit']);
      expect(said('identity_changed')).toEqual([]);
    });

    it('starts anew when the server says that the identity does not match', async () => {
      const { session, server, said } = await aSessionInAChat();
      session.outbox.add(aMessage('next'));
      server.disconnects('identity_mismatch');
      await server.idle();
      await server.acceptsLogin();

      expect(said('identity_changed')).toHaveLength(1);
      expect(server.tokenRequests).toBe(2);
      expect(session.state.is).toBe('online');
    });
  });

  describe('storage that does not work (promise 15)', () => {
    it.each(['blocked', 'full'] as const)('works in memory when it is %s, and says so once', async (state) => {
      const storage = new FakeStorage();
      storage.state = state;

      const { session, server, said } = await aSessionInAChat({ storage });
      server.drops();
      await server.idle();
      session.outbox.add(aMessage('offline'));
      await server.acceptsLogin();
      session.logOut();

      expect(server.chats.texts).toEqual(['hello', 'offline']);
      expect(said('problem').map(({ problem }) => problem.kind)).toEqual(['storage']);
    });

    it.each([
      'garbage',
      'null',
      '[]',
      '{"v":1}',
      '{"v":1,"value":{}}',
      '{"v":1,"value":{"customId":"x","event":{"type":"message","customId":"x"},"status":{"is":"queued"},"queuedAt":1,"place":1}}',
      '{"v":2,"value":{"of":"another version"}}',
    ])('ignores content that is not ours: %s', async (text) => {
      const names = ['token', 'customer', 'side', 'outbox:x'];
      const storage = new FakeStorage(names.map((name) => [PREFIX + name, text]));

      const { server, said } = await aSessionInAChat({ storage });

      expect(server.chats.texts).toEqual(['hello']);
      expect(said('problem').map(({ problem }) => problem.kind)).toEqual(['storage']);
    });
  });

  describe('as a guest (promise 18)', () => {
    it('survives listeners that throw, and tells the others', async () => {
      const { session, server, said } = aSession();
      session.subscribe(() => {
        throw new Error('of the page');
      });

      session.connect();
      await server.acceptsLogin();

      expect(session.state.is).toBe('online');
      expect(said('logged_in')).toHaveLength(1);
      expect(said('problem')[0]?.problem).toEqual({
        kind: 'internal',
        message: 'a listener threw: Error: of the page',
      });
    });

    it('says signals in order to every listener, whatever they do in between', async () => {
      const { session, server, clock } = aSession();
      const heard: string[] = [];
      session.subscribe((signal) => {
        if (signal.type === 'logged_in') session.outbox.add(aMessage('from a listener'));
      });
      session.subscribe(({ type }) => heard.push(type));

      session.connect();
      await server.acceptsLogin();
      await clock.settle();

      expect(heard.indexOf('logged_in')).toBeLessThan(heard.indexOf('outbox_queued'));
    });

    it('stops and says so where there is no web socket to be had', async () => {
      const { ports, clock } = aSession();
      const transport = {
        connect() {
          throw new Error('Give one by ports.transport.');
        },
      };
      const session = createSession({ organizationId: ORGANIZATION, clientId: 'x' }, { ...ports, transport });
      const problems: string[] = [];
      session.subscribe((signal) => {
        if (signal.type === 'problem') problems.push(signal.problem.message);
      });

      session.connect();
      await clock.advance(1000);

      expect(session.state).toEqual({ is: 'stopped', why: 'no_transport' });
      expect(problems).toEqual(['Error: Give one by ports.transport.']);
    });

    it('stops hearing for whoever has had enough', async () => {
      const { session, server } = aSession();
      const heard: string[] = [];
      const stop = session.subscribe(({ type }) => heard.push(type));
      session.connect();
      stop();

      await server.acceptsLogin();

      expect(heard).toEqual([]);
    });
  });

  it('counts its requests by kind (promise 20)', async () => {
    const { session, server } = await aSessionInAChat({ random: seededRandom(3) });
    session.outbox.add(aMessage('more'));
    await server.idle();

    expect(session.traffic).toEqual({ token: 1, login: 1, start_chat: 1, send_event: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { createSession } from './session.ts';
import { seededRandom } from './testing/fake-ports.ts';
import {
  aMessage,
  anOnlineSession,
  aSession,
  aSessionInAChat,
  itIn36,
  ORGANIZATION,
  overEachVersion,
} from './testing/sessions.ts';

overEachVersion('a session', () => {
  it('asks for nothing and stores nothing before it is wanted', async () => {
    const { server, storage, clock, session } = aSession();

    await clock.advance(60_000);

    expect(session.state).toEqual({ is: 'idle' });
    expect([server.connects, server.httpRequests, storage.writes, clock.alarms]).toEqual([[], [], 0, 0]);
  });

  itIn36('gets a token, opens one socket, logs in first, reads and sends (promise 8)', async () => {
    const { session, server, said } = await aSessionInAChat();

    expect(session.state.is).toBe('online');
    expect(server.requests.map(({ action }) => action)).toEqual(['login', 'start_chat']);
    expect(server.sockets.map(({ url }) => url)).toEqual([
      `wss://api.livechatinc.com/v3.6/customer/rtm/ws?organization_id=${ORGANIZATION}`,
    ]);
    expect(server.chats.texts).toEqual(['hello']);
    expect(said('problem')).toEqual([]);
  });

  itIn36('says its states and the login in the order in which they come', async () => {
    const { signals } = await anOnlineSession();

    expect(signals.map((signal) => (signal.type === 'connection_changed' ? signal.state.is : signal.type))).toEqual([
      'connecting',
      'online',
      'logged_in',
      'chats_read',
    ]);
  });

  itIn36('says at login all that it was given', async () => {
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

    expect(server.sockets[0]?.url).toMatch(beginning);
    expect(server.sockets[0]?.url).toMatch(`/customer/rtm/ws?organization_id=${ORGANIZATION}`);
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
    server.saysVerbatim({ action: 'push_of_the_future', payload: { some: 'thing' } });
    server.saysVerbatim({ action: 'chat_properties_deleted', payload: { chat_id: 7, properties: {} } });
    for (const { listener } of server.sockets) listener.received('no json');
    await server.idle();

    expect(said('push').at(-1)?.push).toMatchObject({ type: 'incoming_multicast', content: { hello: 'page' } });
    expect(said('problem').map(({ problem }) => `${problem.kind}: ${problem.message}`)).toEqual([
      'malformed_frame: frame: is not JSON',
      'unknown_push: push_of_the_future',
      'malformed_frame: chat_properties_deleted.chat_id: expected an id',
    ]);
    expect(session.state.is).toBe('online');
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

  itIn36('counts its requests by kind (promise 20)', async () => {
    const { session, server } = await aSessionInAChat({ random: seededRandom(3) });
    session.outbox.add(aMessage('more'));
    await server.idle();

    expect(session.traffic).toEqual({ token: 1, login: 1, start_chat: 1, send_event: 1 });
  });
});

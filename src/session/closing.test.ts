import { expect, it } from 'vitest';
import { aMessage, anOnlineSession, aSession, aSessionInAChat, overEachVersion } from './testing/sessions.ts';

overEachVersion('closing (promise 13)', () => {
  it.each(['while online', 'while connecting', 'while waiting', 'while a token is asked for', 'with a send under way'])(
    'leaves nothing behind, %s',
    async (when) => {
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
    },
  );

  it('can be done from within a listener, and at once', async () => {
    const { session, server, clock } = aSession();
    let asked = 0;
    session.subscribe((signal) => {
      if (signal.type !== 'logged_in') return;
      asked = server.requests.length;
      session.close();
    });

    session.connect();
    await clock.advance(60_000);

    expect(session.state).toEqual({ is: 'idle' });
    expect(clock.alarms).toBe(0);
    expect(server.requests).toHaveLength(asked);
  });

  it.each(['connecting', 'online', 'waiting'] as const)('can be done by whoever hears that it is %s', async (state) => {
    const { session, server, clock, surroundings, said } = aSession();
    server.chats.agentBegins('hello');
    server.down = state === 'waiting';
    session.subscribe((signal) => {
      if (signal.type === 'connection_changed' && signal.state.is === state) {
        session.close();
        expect(session.state).toEqual({ is: 'idle' });
        expect([clock.alarms, surroundings.listeners.size]).toEqual([0, 0]);
      }
    });

    session.connect();
    await clock.advance(60_000);

    expect(session.state).toEqual({ is: 'idle' });
    expect(said('problem')).toEqual([]);
    expect(said('logged_in')).toEqual([]);
    expect(server.received('list_chats')).toEqual([]);
    expect(server.sockets.every((socket) => !socket.heard)).toBe(true);
  });

  it('leaves nothing of the one who logs out by hearing that they are online (promise 14)', async () => {
    const { session, server, clock, signals } = aSession();
    server.chats.agentBegins('hello');
    session.subscribe((signal) => {
      if (signal.type === 'connection_changed' && signal.state.is === 'online') session.logOut();
    });

    session.connect();
    await clock.advance(60_000);

    const types = signals.map(({ type }) => type);
    expect(types).toContain('identity_changed');
    expect(types).not.toContain('logged_in');
    expect(types.slice(types.indexOf('identity_changed'))).toEqual(['identity_changed']);
  });

  it('begins nothing on a line that whoever hears of the login has left', async () => {
    const { session, server, clock, said } = aSession();
    session.subscribe((signal) => {
      if (signal.type === 'logged_in') session.close();
    });

    session.connect();
    await clock.advance(60_000);

    expect(said('chats_read')).toEqual([]);
    expect(server.received('ping')).toEqual([]);
    expect(clock.alarms).toBe(0);
  });

  it('gives way to whoever asks for a connection on hearing that there is none (promise 10)', async () => {
    const { session, server, said } = aSession();
    server.refuses('login', 'customer_banned');
    session.subscribe((signal) => {
      if (signal.type === 'connection_changed' && signal.state.is === 'stopped') session.connect();
    });

    session.connect();
    await server.acceptsLogin();

    expect(session.state.is).toBe('online');
    expect(said('connection_changed').map(({ state }) => state.is)).toContain('stopped');
  });

  it('gives way as well to whoever asks for a connection on hearing that it was closed', async () => {
    const { session, server, clock, surroundings } = await anOnlineSession();
    // A new token has to be asked for.
    server.voidsTokens();
    await clock.advance(28_800_000);
    let again = 0;
    session.subscribe((signal) => {
      if (signal.type !== 'connection_changed' || signal.state.is !== 'idle' || again > 0) return;
      again += 1;
      session.connect();
    });

    session.close();
    await server.acceptsLogin();

    expect(session.state.is).toBe('online');
    expect(surroundings.listeners.size).toBe(1);
  });

  it('comes to rest where somebody asks for a connection whenever it waits', async () => {
    const { session, server, clock } = aSession();
    server.down = true;
    session.subscribe((signal) => {
      if (signal.type === 'connection_changed' && signal.state.is === 'waiting') session.connect();
    });

    session.connect();
    await clock.advance(60_000);

    expect(server.connects.length).toBeLessThanOrEqual(8);
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

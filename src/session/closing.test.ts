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

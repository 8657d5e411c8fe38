import { describe, expect, it } from 'vitest';
import { aMessage, anOnlineSession, aSession, aSessionInAChat } from './testing/sessions.ts';

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
    expect(server.chats.texts).toEqual(['hello']);
    expect(said('outbox_delivered')).toHaveLength(1);
    expect(session.outbox.entries).toEqual([]);
    expect(said('problem')).toEqual([]);
  });
});

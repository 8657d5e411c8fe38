import { expect, it } from 'vitest';
import { aMessage, anOnlineSession, aSession, overEachVersion } from './testing/sessions.ts';

overEachVersion('reconnecting (promise 9)', () => {
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

overEachVersion('being sent away (promise 10)', () => {
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

import { describe, expect, it } from 'vitest';
import type { CustomerToken } from './contract.ts';
import { FakeStorage } from './testing/fake-ports.ts';
import { anOnlineSession, aSession, ORGANIZATION } from './testing/sessions.ts';

const KEY = `customer-chat:${ORGANIZATION}:token`;

describe('the built-in grant', () => {
  it('asks the accounts service the way a form would, with cookies', async () => {
    const { server } = await anOnlineSession({
      options: { page: { url: 'https://shop.example.test/lamps?color=blue#top' } },
    });

    const [request] = server.httpRequests;
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://accounts.livechatinc.com/v2/customer/token',
      headers: { 'Content-Type': 'text/plain' },
      credentials: true,
    });
    expect(JSON.parse(String(request?.body))).toEqual({
      grant_type: 'cookie',
      response_type: 'token',
      client_id: 'c0ffee',
      organization_id: ORGANIZATION,
      redirect_uri: 'https://shop.example.test/lamps',
    });
  });

  it.each([
    [{ apiUrl: 'http://127.0.0.1:4300' }, 'http://127.0.0.1:4300/v2/customer/token'],
    [
      { apiUrl: 'http://127.0.0.1:4300', accountsUrl: 'https://accounts.example.test/' },
      'https://accounts.example.test/v2/customer/token',
    ],
  ])('goes where the options %j say', async (options, url) => {
    const { server } = await anOnlineSession({ options });

    expect(server.httpRequests[0]?.url).toBe(url);
  });

  it('asks for somebody else in each group where a page wants that, and keeps them apart', async () => {
    const { server, storage } = await anOnlineSession({ options: { groupId: 3, uniqueGroups: true } });

    expect(server.httpRequests[0]?.url).toBe(`https://accounts.livechatinc.com/v2/customer/${ORGANIZATION}/3/token`);
    expect(storage.keys()).toContain(`customer-chat:${ORGANIZATION}/3:token`);
    expect(storage.keys()).not.toContain(KEY);
  });

  it('says where it comes from outside of a page, too', async () => {
    const { server } = await anOnlineSession({ options: { apiUrl: 'http://127.0.0.1:4300' } });

    expect(JSON.parse(String(server.httpRequests[0]?.body))).toMatchObject({ redirect_uri: 'http://127.0.0.1:4300' });
  });

  it('keeps the token over reloads and reconnects, until a minute before its end (promise 12)', async () => {
    const { server, clock, storage, session } = await anOnlineSession();
    const reconnects = async () => {
      server.drops();
      await clock.until(() => session.state.is === 'waiting');
      await server.acceptsLogin();
    };
    await reconnects();
    (await anOnlineSession({ server, clock, storage })).session.close();
    expect(server.tokenRequests).toBe(1);

    await clock.advance(28_800_000 - 120_000);
    await reconnects();
    expect(server.tokenRequests).toBe(1);

    await clock.advance(61_000);
    await reconnects();
    expect(server.tokenRequests).toBe(2);
    expect(server.received('login').at(-1)?.token).toBe('Bearer dal:token-2');
  });

  it('does not throw a good token away for a network fault (promise 12)', async () => {
    const { server, clock, session, storage } = await anOnlineSession();
    server.down = true;
    server.drops();
    await clock.advance(3_600_000);
    server.down = false;

    await server.acceptsLogin();

    expect(session.state.is).toBe('online');
    expect(server.tokenRequests).toBe(1);
    expect(storage.kept.get(KEY)).toContain('dal:token-1');
  });

  it.each(['access_token_expired', 'access_token_revoked'])('gets a new one after %s', async (reason) => {
    const { server, clock, session } = await anOnlineSession();

    server.disconnects(reason);
    await clock.until(() => session.state.is === 'waiting');
    await server.acceptsLogin();

    expect(server.received('login').map(({ token }) => token)).toEqual(['Bearer dal:token-1', 'Bearer dal:token-2']);
  });

  it('takes the token that another tab has renewed meanwhile', async () => {
    const one = await anOnlineSession();
    const { server, clock, storage } = one;
    const two = await anOnlineSession({ server, clock, storage });
    server.disconnects('access_token_expired');
    await clock.until(() => one.session.state.is === 'online' && two.session.state.is === 'online');

    expect(server.tokenRequests).toBeLessThanOrEqual(3);
    await server.acceptsLogin();
  });

  it('stops and tells after three refusals in five minutes, and starts anew when asked (promise 12)', async () => {
    const { server, clock, session } = aSession();
    server.refuses('login', 'authentication', { times: 3 });

    session.connect();
    await clock.until(() => session.state.is === 'stopped');
    const count = server.tokenRequests;
    await clock.advance(3_600_000);

    expect(session.state).toEqual({ is: 'stopped', why: 'token_refused' });
    expect(count).toBe(3);
    expect(server.tokenRequests).toBe(3);
    session.connect();
    await server.acceptsLogin();
    expect(session.state.is).toBe('online');
  });

  it.each([
    ['network', 'network' as const],
    ['a server fault', { status: 500, body: {} }],
    ['a rate limit', { status: 429, body: {} }],
    ['a passing refusal', { status: 401, body: { oauth_exception: 'temporarily_unavailable' } }],
    ['a proxy’s refusal', { status: 403, body: { error: 'blocked by policy' } }],
    ['a network to sign in to', { status: 511, body: {} }],
    ['a word that is none', { status: 400, body: { oauth_exception: { of: 'nobody' } } }],
    ['nonsense', { status: 200, body: { access_token: 7 } }],
    ['no end', { status: 200, body: { access_token: 'x', entity_id: 'y' } }],
  ])('tries again later after %s', async (_, trouble) => {
    const { server, clock, session, said } = aSession();
    server.tokenTrouble = trouble;
    session.connect();
    await clock.advance(60_000);
    expect(session.state.is === 'waiting' || session.state.is === 'connecting').toBe(true);
    expect(said('problem')[0]?.problem.kind).toBe('token');

    server.tokenTrouble = 'none';
    await server.acceptsLogin();

    expect(session.state.is).toBe('online');
  });

  it('does not wait for ever for an answer, and asks for one token at a time (promise 12)', async () => {
    const { server, clock, session } = aSession();
    server.tokenTrouble = 'hangs';
    session.connect();
    for (let call = 0; call < 3; call += 1) {
      session.call('get_customer', {}).catch(() => {});
    }
    await clock.advance(15_000);
    expect(server.tokenRequests).toBe(1);
    server.tokenTrouble = 'none';

    await server.acceptsLogin();

    expect(session.state.is).toBe('online');
  });

  it.each([
    ['unauthorized_client', 'oauth_exception'],
    ['invalid_request', 'oauth_exception'],
    ['client_id_not_found', 'identity_exception'],
  ])('stops when the service will not have us: %s', async (word, exception) => {
    const { server, clock, session, said } = aSession();
    server.tokenTrouble = { status: 401, body: { [exception]: word } };

    session.connect();
    await clock.advance(1000);

    expect(session.state).toEqual({ is: 'stopped', why: 'token_refused' });
    expect(said('problem')[0]?.problem.message).toContain(word);
  });

  it('stops without a client id, and says what is missing', async () => {
    const { ports, clock } = aSession();
    const { createSession } = await import('./session.ts');
    const session = createSession({ organizationId: ORGANIZATION }, ports);
    const problems: string[] = [];
    session.subscribe((signal) => {
      if (signal.type === 'problem') problems.push(signal.problem.message);
    });

    session.connect();
    await clock.advance(100);

    expect(session.state.is).toBe('stopped');
    expect(problems.join()).toContain('clientId');
  });

  it('is at its end by the clock on the wall', async () => {
    const { server, clock, storage, session } = await anOnlineSession();
    session.close();
    clock.setForward(28_800_000);

    await anOnlineSession({ server, clock, storage });

    expect(server.tokenRequests).toBe(2);
  });
});

describe('a page’s own tokens', () => {
  const token = (accessToken: string, more: Partial<CustomerToken> = {}): CustomerToken => ({
    accessToken,
    entityId: 'customer-1',
    expiresIn: 3_600_000,
    ...more,
  });

  it('are asked for once, held while they are good, and kept out of storage', async () => {
    const asked: boolean[] = [];
    const storage = new FakeStorage();
    const { server, clock, session } = aSession({
      storage,
      options: {
        getToken: async ({ fresh }) => {
          asked.push(fresh);
          return token(`page-${asked.length}`, { tokenType: 'Bearer' });
        },
      },
    });
    server.knowsToken('page-1');
    server.knowsToken('page-2');
    session.connect();
    await server.acceptsLogin();
    server.drops();
    await clock.until(() => session.state.is === 'waiting');
    await server.acceptsLogin();
    server.disconnects('access_token_revoked');
    await clock.until(() => session.state.is === 'waiting');
    await server.acceptsLogin();

    expect(asked).toEqual([false, true]);
    expect(server.tokenRequests).toBe(0);
    expect(storage.kept.has(KEY)).toBe(false);
    expect(server.received('login').map((login) => login.token)).toEqual([
      'Bearer page-1',
      'Bearer page-1',
      'Bearer page-2',
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['rejects', () => Promise.reject(new Error('of the page'))],
    ['gives nothing', async () => undefined],
    ['gives something else', async () => ({ access_token: 'x' })],
    ['gives no end', async () => ({ accessToken: 'x', entityId: 'y' })],
  ])('are asked for again when the page %s', async (_, answer) => {
    let asked = 0;
    const { server, session, said } = aSession({
      options: {
        getToken: async () => {
          asked += 1;
          return asked === 1 ? ((await answer()) as CustomerToken) : token('page-2');
        },
      },
    });
    server.knowsToken('page-2');

    session.connect();
    await server.acceptsLogin();

    expect(asked).toBe(2);
    expect(said('problem')[0]?.problem.kind).toBe('token');
  });

  it('are asked for once, however long the page takes', async () => {
    let asked = 0;
    let give = (_: CustomerToken) => {};
    const { server, clock, session } = aSession({
      options: {
        getToken: () => {
          asked += 1;
          return new Promise((resolve) => {
            give = resolve;
          });
        },
      },
    });
    server.knowsToken('page-1');
    session.connect();
    await clock.advance(300_000);
    expect(asked).toBe(1);

    give(token('page-1'));
    await server.acceptsLogin();

    expect(session.state.is).toBe('online');
    expect(asked).toBe(1);
  });

  it('that come after a close change nothing (promise 13)', async () => {
    let give = (_: CustomerToken) => {};
    const { clock, session, storage, server } = aSession({
      options: {
        getToken: () =>
          new Promise((resolve) => {
            give = resolve;
          }),
      },
    });
    session.connect();
    await clock.settle();
    session.close();

    give(token('late'));
    await clock.advance(60_000);

    expect(session.state).toEqual({ is: 'idle' });
    expect(storage.writes).toBe(0);
    expect(server.connects).toEqual([]);
  });
});

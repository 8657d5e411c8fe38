import { expect, it } from 'vitest';
import { id } from '../protocol/domain/ids.ts';
import { FakeStorage } from './testing/fake-ports.ts';
import {
  aMessage,
  anOnlineSession,
  aSession,
  aSessionInAChat,
  itIn36,
  ORGANIZATION,
  overEachVersion,
} from './testing/sessions.ts';

const PREFIX = `customer-chat:${ORGANIZATION}:`;

overEachVersion('identity (promise 14)', () => {
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

  it('sends what was written before the page has said who its customer is, as theirs', async () => {
    const before = await aSessionInAChat();
    before.session.close();
    before.session.outbox.add(aMessage('of the first'));
    const { clock, server, storage } = before;
    server.knowsToken('of customer-2');
    const second = aSession({
      storage: new FakeStorage(storage.kept),
      clock,
      server,
      options: {
        getToken: async () => ({ accessToken: 'of customer-2', entityId: 'customer-2', expiresIn: 3_600_000 }),
      },
    });
    server.chats.customerId = 'customer-2';
    server.chats.chats.length = 0;

    second.session.outbox.add(aMessage('of the second'));
    second.session.connect();
    await server.acceptsLogin();

    expect(server.chats.texts).toEqual(['of the second']);
    expect([second.said('identity_changed'), second.said('outbox_queued')]).toEqual([[], [expect.anything()]]);
    expect(second.storage.keys().filter((key) => key.includes('outbox'))).toEqual([]);
  });

  it('keeps over a reload what was written before anybody knew who the customer is', async () => {
    const first = aSession();
    first.session.outbox.add(aMessage('written at once'));
    const { clock, server, storage } = first;

    const second = aSession({ clock, server, storage: new FakeStorage(storage.kept) });
    second.session.connect();
    await server.acceptsLogin();

    expect(server.chats.texts).toEqual(['written at once']);
  });

  it('leaves the earlier customer’s connection when a call finds out that it is somebody else', async () => {
    const { session, server, said, clock } = await aSessionInAChat();
    server.voidsTokens();
    server.chats.customerId = 'customer-2';
    server.chats.chats.length = 0;

    const form = session.call('get_form', { groupId: 0, type: 'prechat' });
    await clock.until(() => said('identity_changed').length === 1);
    await clock.until(() => session.state.is === 'online');
    await server.idle();

    expect(await form).toEqual({ enabled: false });
    expect(server.sockets.map(({ loggedIn }) => loggedIn)).toEqual([false, true]);
    expect(said('logged_in').at(-1)?.answer.customer.id).toBe('customer-2');
  });

  it('leaves alone what another tab keeps of the next customer already', async () => {
    const first = await aSessionInAChat();
    const { server, clock, storage } = first;
    const second = await anOnlineSession({ server, clock, storage });
    server.disconnects('access_token_expired');
    server.chats.customerId = 'customer-2';
    server.chats.chats.length = 0;
    first.session.close();
    await clock.until(() => second.said('identity_changed').length === 1);
    await server.acceptsLogin();
    second.session.setPage({ url: 'https://shop.example.test/' });
    server.swallows('start_chat');
    second.session.outbox.add(aMessage('of the second'));
    await server.idle();
    const kept = new Map(storage.kept);
    expect([...kept.keys()]).toContain(`${PREFIX}outbox:custom-of the second`);

    // The one that comes back finds the token of the other in storage.
    first.session.outbox.add(aMessage('of the first'));
    first.session.connect();
    await clock.until(() => first.said('identity_changed').length === 1);

    expect(new Map(storage.kept)).toEqual(kept);
    expect(first.session.outbox.entries).toEqual([]);
  });

  it('sends nothing that a tab kept of the earlier customer after another had logged them out', async () => {
    const before = await aSessionInAChat();
    const { server, clock, storage } = before;
    const other = aSession({ server, clock, storage });
    other.session.logOut();
    server.pushes('customer_side_storage_updated', { customer_side_storage: { of: 'the first' } });
    await server.idle();
    expect(storage.keys()).toEqual([]);
    server.chats.customerId = 'customer-2';
    server.down = true;
    server.drops();
    await server.idle();
    before.session.outbox.add(aMessage('of the first'));
    expect(storage.keys()).toContain(`${PREFIX}outbox:custom-of the first`);
    before.session.close();
    server.down = false;
    server.chats.chats.length = 0;

    const after = await anOnlineSession({ server, clock, storage });

    expect(after.said('outbox_queued')).toEqual([]);
    expect(server.chats.texts).toEqual([]);
    expect(storage.keys().filter((key) => key.includes('outbox'))).toEqual([]);
  });

  itIn36('says nothing of what it held back for the earlier customer', async () => {
    const { session, server, said, clock, signals } = await aSessionInAChat();
    server.delays('list_threads', 10_000);
    session.request('list_threads', { chatId: id(server.chats.chats[0]?.id ?? '') }).catch(() => {});
    server.says(server.chats.agentWrites('for the first alone'));
    await server.idle();
    const heard = said('push').length;
    server.voidsTokens();
    server.chats.customerId = 'customer-2';
    server.chats.chats.length = 0;

    session.call('get_form', { groupId: 0, type: 'prechat' }).catch(() => {});
    await clock.until(() => said('identity_changed').length === 1);
    await server.acceptsLogin();

    expect(said('push')).toHaveLength(heard);
    expect(JSON.stringify(signals)).not.toContain('for the first alone');
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

overEachVersion('storage that does not work (promise 15)', () => {
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

import { describe, expect, it } from 'vitest';
import { id } from '../protocol/domain/ids.ts';
import type { SessionOptions } from './contract.ts';
import { sendFile } from './send-file.ts';
import { aMessage, anOnlineSession, aSession, aSessionInAChat, ORGANIZATION } from './testing/sessions.ts';

const options: Partial<SessionOptions> = { apiVersion: '3.0', licenseId: 1520 };

describe('a session over v3.0', () => {
  it('is found by its license, and by its organization where none is given', async () => {
    const { server } = await anOnlineSession({ options });
    const other = await anOnlineSession({ options: { apiVersion: '3.0' } });

    expect(server.sockets.map(({ url }) => url)).toEqual([
      'wss://api.livechatinc.com/v3.0/customer/rtm/ws?license_id=1520',
    ]);
    expect(other.server.sockets[0]?.url).toMatch(`?organization_id=${ORGANIZATION}`);
  });

  it('keeps to the organization over v3.6, license or not', async () => {
    const { server } = await anOnlineSession({ options: { licenseId: 1520 } });

    expect(server.sockets[0]?.url).toMatch(`/v3.6/customer/rtm/ws?organization_id=${ORGANIZATION}`);
  });

  it('tells how its version behaves, before any connection too', async () => {
    const { session, server } = aSession({ options });

    expect(await session.dialect()).toMatchObject({ upload: 'sends', sendWhenInactive: 'opens' });
    expect(server.connects).toEqual([]);
  });

  it('says once that another version than the usual one is spoken', async () => {
    const { session, server, said } = await anOnlineSession({ options });
    session.close();
    session.connect();
    await server.acceptsLogin();
    const usual = await anOnlineSession();

    expect(said('dialect_chosen')).toMatchObject([{ dialect: { missing: expect.arrayContaining(['delete_event']) } }]);
    expect(usual.said('dialect_chosen')).toEqual([]);
  });

  it('logs in, and reads the chats that the login did not tell', async () => {
    const first = await aSessionInAChat({ options });
    const { said, server } = await anOnlineSession({ options, server: first.server, clock: first.clock });

    expect(said('logged_in')[0]?.answer).toMatchObject({
      customer: { id: 'customer-1' },
      chats: [{ chatId: 'CHAT1' }],
    });
    expect(said('chats_read')[0]?.chats).toMatchObject([{ id: 'CHAT1', active: true, lastThreadId: 'THREAD2' }]);
    expect(said('threads_read')[0]?.threads[0]?.events).toMatchObject([{ text: 'hello' }]);
    expect(said('problem')).toEqual([]);
    expect(server.chats.texts).toEqual(['hello']);
  });

  it('sends into a chat that ended, and learns of the thread that this began (R8)', async () => {
    const { session, server, said } = await aSessionInAChat({ options });
    server.says(server.chats.closeThread());
    await server.idle();

    session.outbox.add(aMessage('one more thing'));
    await server.idle();

    expect(server.requests.map(({ action }) => action).slice(-1)).toEqual(['send_event']);
    const [, opened] = server.chats.chats[0]?.threads ?? [];
    expect(opened?.active).toBe(true);
    expect(said('chat_started').at(-1)).toMatchObject({ threadId: opened?.id });
    expect(said('outbox_delivered').at(-1)).toMatchObject({ customId: 'custom-one more thing', threadId: opened?.id });
  });

  it('takes the new thread in which its own event comes for the answer (R8, promise 2)', async () => {
    const { session, server, said } = await aSessionInAChat({ options });
    server.says(server.chats.closeThread());
    await server.idle();
    server.answersLate('send_event', 10_000);

    session.outbox.add(aMessage('one more thing'));
    await server.idle();

    expect(session.outbox.entries).toEqual([]);
    expect(said('outbox_delivered').at(-1)).toMatchObject({ customId: 'custom-one more thing', chatId: 'CHAT1' });
  });

  it('begins a chat in place of one that is gone, also where that is called badly asked', async () => {
    const { session, server } = await aSessionInAChat({ options });
    server.chats.chats.length = 0;
    server.refuses('send_event', 'validation');

    session.outbox.add(aMessage('still there?'));
    await server.idle();

    expect(server.chats.texts).toEqual(['still there?']);
    expect(session.outbox.entries).toEqual([]);
  });

  it('gives up what is refused in a chat that is there', async () => {
    const { session, server, said } = await aSessionInAChat({ options });
    server.refuses('send_event', 'validation', { times: 9 });

    session.outbox.add(aMessage('bad'));
    await server.idle();

    expect(server.received('send_event')).toHaveLength(1);
    expect(said('outbox_refused')).toMatchObject([{ customId: 'custom-bad', reason: 'validation' }]);
  });

  it('lists the chats though one of them is not to be seen, and asks again while that may help', async () => {
    const { session, server, clock } = await aSessionInAChat({ options });
    server.refuses('get_chat_threads', 'validation');
    const listed = session.request('list_chats', {});
    await server.idle();
    expect((await listed).chatsSummary).toMatchObject([{ id: 'CHAT1', active: false }]);

    const { session: late, said } = aSession({ options, server, clock });
    server.refuses('get_chat_threads', 'internal');
    late.connect();
    await clock.until(() => said('chats_read').length > 0);
    expect(said('chats_read')[0]?.chats).toMatchObject([{ id: 'CHAT1', active: true }]);
  });

  it('looks for the chat that there is when a start is refused with the one word for everything', async () => {
    const { session, server } = await anOnlineSession({ options });
    server.chats.agentBegins('hello');

    session.outbox.add(aMessage('hi'));
    await server.idle();

    expect(server.chats.texts).toEqual(['hello', 'hi']);
    expect(server.received('start_chat')).toHaveLength(1);
  });

  it('goes to all when there is no such group, and fails what is no better for it', async () => {
    const { session, server, said } = await anOnlineSession({ options: { ...options, groupId: 7 } });
    server.refuses('start_chat', 'validation', { times: 3 });

    session.outbox.add(aMessage('hi'));
    await server.idle();

    expect(server.received('start_chat').map(({ chat }) => chat)).toMatchObject([
      { access: { group_ids: [7] } },
      { thread: {} },
    ]);
    expect(said('outbox_refused')).toEqual([{ type: 'outbox_refused', customId: 'custom-hi', reason: 'validation' }]);
  });

  it('keeps what nobody is there for, since no chat can wait for agents', async () => {
    const { session, server } = await anOnlineSession({ options });
    server.chats.groupsOffline = true;
    session.outbox.add(aMessage('anybody?'));
    await server.idle();
    expect(session.outbox.entries).toMatchObject([{ status: { is: 'failed', reason: 'group_offline' } }]);

    server.chats.groupsOffline = false;
    session.outbox.retry(aMessage('anybody?').customId);
    await server.idle();

    expect(server.chats.texts).toEqual(['anybody?']);
  });

  it('has one deadline for all steps of a request (promise 11)', async () => {
    const { session, server, clock } = await aSessionInAChat({ options });
    server.delays('get_chat_threads_summary', 10_000);
    server.delays('get_chat_threads', 10_000);
    const begun = clock.elapsed();
    let failed: unknown;
    session.request('list_threads', { chatId: id('CHAT1') }).catch((error) => {
      failed = { reason: error.reason, after: clock.elapsed() - begun };
    });

    await clock.advance(60_000);

    expect(failed).toEqual({ reason: 'deadline', after: 16_000 });
  });

  it('never has more than ten requests under way, whatever steps they take (promise 11)', async () => {
    const { session, server, clock } = await aSessionInAChat({ options });
    server.delays('get_chat_threads_summary', 3000, 30);
    const before = server.requests.length;

    const answers = Promise.all(
      Array.from({ length: 20 }, () => session.request('list_threads', { chatId: id('CHAT1') })),
    );
    await clock.advance(1000);
    expect(server.requests.length - before).toBeLessThanOrEqual(10);
    await clock.advance(20_000);

    expect((await answers).map(({ threads }) => threads.length)).toEqual(Array(20).fill(1));
  });

  it('refuses what the version has nothing for without asking', async () => {
    const { session, server } = await anOnlineSession({ options });
    const before = server.requests.length;

    await expect(session.request('get_customer', {})).rejects.toMatchObject({ reason: 'not_allowed' });
    await expect(session.call('get_customer', {})).rejects.toMatchObject({ reason: 'not_allowed' });
    expect(server.requests.length).toBe(before);
  });

  it('says itself what other versions push, over the socket and the Web API', async () => {
    const { session, said } = await anOnlineSession({ options });

    await session.request('accept_greeting', { greetingId: 1, uniqueId: 'one' });
    await session.call('cancel_greeting', { uniqueId: 'two' });

    expect(said('push').map(({ push }) => push)).toEqual([
      { type: 'greeting_accepted', uniqueId: 'one' },
      { type: 'greeting_canceled', uniqueId: 'two' },
    ]);
  });

  it('calls the Web API with its payload wrapped, by the license', async () => {
    const { session, server } = await anOnlineSession({ options });
    const statuses = session.call('list_group_statuses', { all: true });
    await server.idle();

    expect((await statuses).groupsStatus).toEqual({ 0: 'online' });
    expect(server.httpRequests.at(-1)).toMatchObject({
      url: 'https://api.livechatinc.com/v3.0/customer/action/get_groups_status?license_id=1520',
      body: '{"payload":{"all":true}}',
    });
  });

  it('sends a file into its chat at once, and begins one for it where there is none', async () => {
    const { session, server, said } = await anOnlineSession({ options });
    const { customId } = aMessage('file');
    const sent = sendFile(
      session,
      { file: new Blob(['hi'], { type: 'text/plain' }), name: 'a.txt', customId },
      undefined,
    );
    await server.idle();
    await server.idle();
    await sent;
    await server.idle();

    expect(server.chats.events).toMatchObject([{ type: 'file', name: 'a.txt', custom_id: 'custom-file' }]);
    expect(said('push').map(({ push }) => push.type)).toEqual(['incoming_chat', 'incoming_event']);
    expect(session.outbox.entries).toEqual([]);
  });

  it('obeys the reasons of the version for being sent away (promise 10)', async () => {
    const { session, server, clock } = await anOnlineSession({ options });

    server.disconnects('misdirected_connection', { region: 'fra' });
    await clock.until(() => server.sockets.length === 2 && session.state.is === 'online');

    expect(server.sockets.at(-1)?.url).toMatch('wss://api-fra.livechatinc.com/v3.0/');
  });
});

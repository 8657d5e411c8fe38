import { describe, expect, it } from 'vitest';
import { type ChatId, type CustomId, id } from '../protocol/domain/ids.ts';
import { FakeStorage } from './testing/fake-ports.ts';
import { PATIENCE } from './testing/fake-server.ts';
import {
  aMessage,
  anOnlineSession,
  aSession,
  aSessionInAChat,
  ORGANIZATION,
  overEachVersion,
} from './testing/sessions.ts';

const KEY = `customer-chat:${ORGANIZATION}:outbox:`;

overEachVersion('the outbox', () => {
  it('keeps what is written offline and sends it once, in order, after login (promises 1, 3)', async () => {
    const { session, server, said } = aSession();
    for (const text of ['first', 'second', 'third']) session.outbox.add(aMessage(text));

    session.connect();
    await server.acceptsLogin();

    expect(server.chats.texts).toEqual(['first', 'second', 'third']);
    expect(said('outbox_queued').map(({ entry }) => entry.event)).toEqual([
      aMessage('first'),
      aMessage('second'),
      aMessage('third'),
    ]);
    expect(said('outbox_delivered').map(({ customId }) => customId)).toEqual([
      'custom-first',
      'custom-second',
      'custom-third',
    ]);
  });

  it('stores an event before its frame leaves, and where it was sent to (promise 1)', async () => {
    const { session, server, storage } = await aSessionInAChat();
    server.swallows('send_event');

    session.outbox.add(aMessage('kept'));

    expect(JSON.parse(storage.kept.get(`${KEY}custom-kept`) ?? '').value).toMatchObject({ status: { is: 'queued' } });
    await server.idle();
    expect(JSON.parse(storage.kept.get(`${KEY}custom-kept`) ?? '').value).toMatchObject({
      status: { is: 'sending' },
      tried: { chatId: server.chats.chats[0]?.id, threadId: server.chats.chats[0]?.threads[0]?.id },
    });
  });

  it('survives a reload, says so before it connects, and sends what was left over (promise 1)', async () => {
    const before = aSession();
    before.session.outbox.add(aMessage('one'));
    before.session.outbox.add(aMessage('two'));
    before.session.close();

    const { writes } = before.storage;

    const { session, server, said, clock } = aSession({ storage: before.storage });
    await clock.settle();

    expect(before.storage.writes).toBe(writes);

    expect(said('outbox_queued').map(({ entry }) => entry.customId)).toEqual(['custom-one', 'custom-two']);
    session.connect();
    await server.acceptsLogin();
    expect(server.chats.texts).toEqual(['one', 'two']);
    expect([...before.storage.kept.keys()].filter((key) => key.startsWith(KEY))).toEqual([]);
  });

  describe('two sessions of one page (promise 2)', () => {
    /** Two that were made on a page with `left over` in storage, which has not come online yet. */
    const two = () => {
      const before = aSession();
      before.session.outbox.add(aMessage('left over'));
      before.session.close();
      const { server, clock, storage } = before;
      const one = aSession({ server, clock, storage });
      const other = aSession({ server, clock, storage });
      return { one, other, server, clock, storage };
    };

    it('send once what an earlier page left over', async () => {
      const { one, other, server } = two();

      one.session.connect();
      other.session.connect();
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['left over']);
      expect(server.received('start_chat')).toHaveLength(1);
      expect(other.said('outbox_discarded')).toHaveLength(1);
      expect([one, other].flatMap(({ session }) => session.outbox.entries)).toEqual([]);
    });

    it('keep nothing from each other while they are not wanted', async () => {
      const { one, other, server, clock, storage } = two();
      one.session.close();
      one.session.outbox.add(aMessage('too'));
      const third = aSession({ server, clock, storage });

      other.session.connect();
      await server.acceptsLogin();
      expect(server.chats.texts).toEqual(['left over']);
      third.session.connect();
      await server.idle();
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['left over', 'too']);
      expect(one.session.outbox.entries).toHaveLength(2);
      one.session.connect();
      await clock.until(() => one.session.outbox.entries.length === 0);
      expect(server.chats.texts).toEqual(['left over', 'too']);
    });

    it('do not send again what another has sent and left', async () => {
      const { one, other, server } = two();
      one.session.connect();
      await server.acceptsLogin();
      one.session.close();

      other.session.connect();
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['left over']);
      expect(other.said('outbox_discarded')).toHaveLength(1);
      expect(other.session.outbox.entries).toEqual([]);
    });

    it('do not bring back what was given up in another, whether that was connected or not', async () => {
      const before = await aSessionInAChat();
      const { server, clock, storage } = before;
      server.refuses('send_event', 'validation', { times: 2 });
      for (const text of ['bad', 'worse']) before.session.outbox.add(aMessage(text));
      await server.idle();
      before.session.close();
      const one = aSession({ server, clock, storage });
      const other = aSession({ server, clock, storage });
      await clock.settle();

      one.session.outbox.discard(aMessage('bad').customId);
      one.session.connect();
      await server.acceptsLogin();
      one.session.outbox.discard(aMessage('worse').customId);
      one.session.close();
      other.session.connect();
      await server.acceptsLogin();

      expect(other.session.outbox.entries).toEqual([]);
      expect(server.chats.texts).toEqual(['hello']);
    });

    it('leave to each other what was under way when they closed', async () => {
      const { session, server, clock, storage } = await aSessionInAChat();
      server.swallows('send_event');
      session.outbox.add(aMessage('under way'));
      await server.idle();
      session.close();
      await clock.settle();

      await anOnlineSession({ server, clock, storage });

      expect(server.chats.texts).toEqual(['hello', 'under way']);
    });

    it('leave it to each other by closing, and take back only what is still there', async () => {
      const { one, server, clock, storage } = two();
      one.session.outbox.add(aMessage('too'));
      one.session.close();

      const third = aSession({ server, clock, storage });
      third.session.connect();
      one.session.connect();
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['left over', 'too']);
      expect(server.received('start_chat').length + server.received('send_event').length).toBe(2);
      expect(one.said('outbox_discarded').map(({ customId }) => customId)).toEqual(['custom-left over', 'custom-too']);
      expect(one.session.outbox.entries).toEqual([]);
    });

    it('come back to what nobody has taken', async () => {
      const { one, server } = two();
      one.session.close();

      one.session.connect();
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['left over']);
    });
  });

  it('does not send again what arrived before the tab crashed (promises 1, 2)', async () => {
    const before = await aSessionInAChat();
    before.server.leavesUnanswered('send_event');
    before.server.latency = 50;
    before.session.outbox.add(aMessage('crashed'));
    await before.clock.advance(60);
    // The tab is gone with the answer under way.
    const { server, clock } = before;
    before.session.close();
    const storage = new FakeStorage(before.storage.kept);

    const after = await anOnlineSession({ server, clock, storage });

    expect(server.chats.texts).toEqual(['hello', 'crashed']);
    expect(after.said('outbox_delivered').map(({ customId }) => customId)).toEqual(['custom-crashed']);
    expect(after.session.outbox.entries).toEqual([]);
  });

  describe('when the line breaks with a send under way (promise 2)', () => {
    it('finds in what it reads that the event arrived, and does not send it again', async () => {
      const { session, server, clock, said } = await aSessionInAChat();
      server.breaksAfter('send_event');

      session.outbox.add(aMessage('arrived'));
      session.outbox.add(aMessage('next'));
      await clock.until(() => session.outbox.entries.length === 0);

      expect(server.chats.texts).toEqual(['hello', 'arrived', 'next']);
      expect(server.received('send_event')).toHaveLength(2);
      expect(said('outbox_delivered')).toHaveLength(3);
    });

    it('looks in every thread that it could have landed in, however many there are since', async () => {
      const { session, server, clock } = await aSessionInAChat();
      server.breaksAfter('send_event');
      session.outbox.add(aMessage('arrived'));
      await clock.until(() => session.state.is === 'waiting');
      for (let thread = 0; thread < 250; thread += 1) {
        server.chats.closeThread();
        server.chats.agentBegins(`thread ${thread}`, server.chats.chats[0]?.id);
      }

      await server.acceptsLogin();

      expect(server.chats.texts.filter((text) => text === 'arrived')).toHaveLength(1);
      expect(session.outbox.entries).toEqual([]);
    });

    it.each([true, false])('finds the chat that a start may have begun (carried out: %s)', async (carriedOut) => {
      const { session, server, clock } = await anOnlineSession();
      if (carriedOut) server.breaksAfter('start_chat');
      else server.breaksBefore('start_chat');

      session.outbox.add(aMessage('first words'));
      await clock.until(() => session.outbox.entries.length === 0);

      expect(server.chats.texts).toEqual(['first words']);
      expect(server.chats.chats).toHaveLength(1);
    });

    it.each([true, false])('finds the thread that a resume may have opened (carried out: %s)', async (carriedOut) => {
      const { session, server, clock } = await aSessionInAChat();
      server.says(server.chats.closeThread());
      await server.idle();
      if (carriedOut) server.breaksAfter('resume_chat');
      else server.breaksBefore('resume_chat');

      session.outbox.add(aMessage('again'));
      await clock.until(() => session.outbox.entries.length === 0);

      expect(server.chats.texts).toEqual(['hello', 'again']);
      expect(server.chats.chats[0]?.threads).toHaveLength(2);
    });

    it('does not trust the clock of either side', async () => {
      const { session, server, clock } = await aSessionInAChat();
      server.breaksAfter('send_event');
      clock.setForward(86_400_000);
      session.outbox.add(aMessage('arrived'));
      await clock.until(() => session.state.is === 'waiting');
      clock.setForward(-2 * 86_400_000);

      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['hello', 'arrived']);
    });
  });

  it('replaces a line that swallows a send, then looks before it sends again (promises 2, 11)', async () => {
    const { session, server, clock, said } = await aSessionInAChat();
    server.swallows('send_event');

    session.outbox.add(aMessage('swallowed'));
    await clock.advance(PATIENCE + 10);
    expect(server.sockets).toHaveLength(1);
    await server.acceptsLogin();

    expect(server.sockets).toHaveLength(2);
    expect(server.chats.texts).toEqual(['hello', 'swallowed']);
    expect(said('outbox_refused')).toEqual([]);
  });

  it('takes its own push for the answer, whichever comes first (promise 2)', async () => {
    const { session, server, said } = await aSessionInAChat();
    server.pushesFirst = true;

    session.outbox.add(aMessage('pushed first'));
    await server.idle();

    const eventId = server.chats.events.at(-1)?.id;
    expect(said('outbox_delivered').slice(1)).toEqual([
      expect.objectContaining({ customId: 'custom-pushed first', eventId, threadId: expect.any(String) }),
    ]);
    expect(server.received('send_event')).toHaveLength(1);
  });

  it('gives up on what fails inside the server again and again, and says so', async () => {
    const { session, server, clock, said } = await aSessionInAChat();
    server.refuses('send_event', 'internal', { times: 5 });

    session.outbox.add(aMessage('poison'));
    session.outbox.add(aMessage('after it'));
    await clock.until(() => server.chats.texts.includes('after it'));

    expect(said('outbox_refused')).toEqual([{ type: 'outbox_refused', customId: 'custom-poison', reason: 'internal' }]);
  });

  it.each(['too_many_requests', 'service_unavailable', 'pending_requests_limit_reached'])(
    'backs off on %s without failing, and keeps the order (promises 3, 11)',
    async (type) => {
      const { session, server, clock, said } = await aSessionInAChat();
      server.refuses('send_event', type, { times: 3 });
      const began = clock.elapsed();

      session.outbox.add(aMessage('slow'));
      session.outbox.add(aMessage('later'));
      await clock.until(() => session.outbox.entries.length === 0);

      expect(server.chats.texts).toEqual(['hello', 'slow', 'later']);
      expect(said('outbox_refused')).toEqual([]);
      expect(clock.elapsed() - began).toBeGreaterThan(3000);
    },
  );

  describe('at its turn', () => {
    it('goes to the group of the options, and to all when there is no such group', async () => {
      const { session, server } = await anOnlineSession({ options: { groupId: 7 } });
      server.refuses('start_chat', 'group_not_found');

      session.outbox.add(aMessage('sales, please'));
      await server.idle();

      const [first, second] = server.received('start_chat');
      expect(first?.chat).toMatchObject({ access: { group_ids: [7] } });
      expect(second?.chat).not.toHaveProperty('access');
      expect(server.chats.texts).toEqual(['sales, please']);
    });

    it('does not wander between two refusals for ever without a pause', async () => {
      const { session, server, clock } = await aSessionInAChat();
      server.refuses('send_event', 'chat_inactive', { times: 50 });
      server.refuses('resume_chat', 'chat_already_active', { times: 50 });

      session.outbox.add(aMessage('torn'));
      await clock.advance(10_000);

      expect(server.received('send_event').length + server.received('resume_chat').length).toBeLessThan(15);
    });
  });

  describe('when the server refuses for good', () => {
    it('keeps the event, failed and said so, and only then goes on with later ones (promises 1, 3)', async () => {
      const { session, server, said, signals, storage } = await aSessionInAChat();
      server.refuses('send_event', 'validation');

      session.outbox.add(aMessage('bad'));
      session.outbox.add(aMessage('good'));
      await server.idle();

      expect(server.chats.texts).toEqual(['hello', 'good']);
      expect(said('outbox_refused')).toEqual([
        { type: 'outbox_refused', customId: 'custom-bad', reason: 'validation' },
      ]);
      const steps = signals.flatMap((signal) =>
        signal.type === 'outbox_refused' || signal.type === 'outbox_sending' ? [signal] : [],
      );
      expect(steps.map(({ type, customId }) => `${type} ${customId}`).slice(1)).toEqual([
        'outbox_sending custom-bad',
        'outbox_refused custom-bad',
        'outbox_sending custom-good',
      ]);
      expect(session.outbox.entries.map(({ status }) => status)).toEqual([{ is: 'failed', reason: 'validation' }]);
      expect(storage.kept.has(`${KEY}custom-bad`)).toBe(true);
    });

    it('sends it again when asked, before those that still wait (promise 3)', async () => {
      const { session, server, said } = await aSessionInAChat();
      server.refuses('send_event', 'validation');
      session.outbox.add(aMessage('bad'));
      await server.idle();
      server.drops();
      await server.idle();

      session.outbox.add(aMessage('written later'));
      session.outbox.retry(aMessage('bad').customId);
      await server.acceptsLogin();

      expect(server.chats.texts).toEqual(['hello', 'bad', 'written later']);
      expect(said('outbox_queued').map(({ entry }) => entry.customId)).toContain('custom-bad');
      expect(session.outbox.entries).toEqual([]);
    });

    it('remembers the failure over a reload', async () => {
      const before = await aSessionInAChat();
      before.server.refuses('send_event', 'validation');
      before.session.outbox.add(aMessage('bad'));
      await before.server.idle();
      before.session.close();

      const { server, clock, storage } = before;
      const after = await anOnlineSession({ server, clock, storage });

      expect(after.said('outbox_refused')).toEqual([
        { type: 'outbox_refused', customId: 'custom-bad', reason: 'validation' },
      ]);
      expect(server.chats.texts).toEqual(['hello']);
    });

    it('gives up a system message by itself, which nobody sees, and says so to developers', async () => {
      const { session, server, said, storage } = await aSessionInAChat();
      server.refuses('send_event', 'validation');
      const customId = id<CustomId>('note');
      session.outbox.add({ type: 'system_message', systemMessageType: 'moments', text: 'paid', customId });
      await server.idle();

      expect(session.outbox.entries).toEqual([]);
      expect([...storage.kept.keys()].filter((key) => key.startsWith(KEY))).toEqual([]);
      expect(said('outbox_refused')).toEqual([{ type: 'outbox_refused', customId, reason: 'validation' }]);
      expect(said('problem').map(({ problem }) => problem.message)).toEqual([expect.stringContaining('validation')]);
    });

    it('gives it up when asked to, and only then', async () => {
      const { session, server, said, storage } = await aSessionInAChat();
      server.refuses('send_event', 'validation');
      server.latency = 100;
      session.outbox.add(aMessage('bad'));
      session.outbox.discard(aMessage('bad').customId);
      expect(session.outbox.entries).toHaveLength(1);
      await server.idle();

      session.outbox.discard(aMessage('bad').customId);

      expect(session.outbox.entries).toEqual([]);
      expect(said('outbox_discarded')).toHaveLength(1);
      expect([...storage.kept.keys()].filter((key) => key.startsWith(KEY))).toEqual([]);
    });
  });

  it('takes the same custom id once (promise 2)', async () => {
    const { session, server } = await aSessionInAChat();

    session.outbox.add(aMessage('twice'));
    session.outbox.add(aMessage('twice'));
    await server.idle();

    expect(server.chats.texts).toEqual(['hello', 'twice']);
  });

  it('keeps the order over a clock that is set back between two pages (promise 3)', async () => {
    const before = aSession();
    before.session.outbox.add(aMessage('one'));
    before.session.close();
    before.clock.setForward(-3_600_000);
    const { storage, clock, server } = before;

    const { session } = aSession({ storage, clock, server });
    session.outbox.add(aMessage('two'));
    session.connect();
    await server.acceptsLogin();

    expect(server.chats.texts).toEqual(['one', 'two']);
  });

  it('logs in again when a send meets a token that is no longer good', async () => {
    const { session, server, clock } = await aSessionInAChat();
    server.refuses('send_event', 'authentication');

    session.outbox.add(aMessage('patience'));
    await clock.until(() => session.outbox.entries.length === 0);

    expect(server.chats.texts).toEqual(['hello', 'patience']);
    expect(server.tokenRequests).toBe(2);
  });
});

describe('the outbox where an event opens no thread', () => {
  it('sends the event again when a read begun after the reconnect lacks it', async () => {
    const { session, server, clock } = await aSessionInAChat();
    server.breaksBefore('send_event');

    session.outbox.add(aMessage('lost'));
    session.outbox.add(aMessage('next'));
    await clock.until(() => server.chats.texts.length === 3);

    expect(server.chats.texts).toEqual(['hello', 'lost', 'next']);
    const order = server.requests.map(({ action }) => action);
    const read = order.lastIndexOf('list_threads');
    expect(order.indexOf('send_event')).toBeLessThan(order.lastIndexOf('login'));
    expect(order.lastIndexOf('login')).toBeLessThan(read);
    expect(order.indexOf('send_event', read)).toBeGreaterThan(read);
  });

  it.each(['internal', 'request_timeout'])('looks before it repeats what failed with %s (promise 2)', async (type) => {
    const { session, server, clock } = await aSessionInAChat();
    server.refuses('send_event', type);

    session.outbox.add(aMessage('doubtful'));
    await clock.until(() => session.outbox.entries.length === 0);

    expect(server.chats.texts).toEqual(['hello', 'doubtful']);
    const order = server.requests.map(({ action }) => action);
    expect(order.slice(order.indexOf('send_event'))).toEqual([
      'send_event',
      'list_chats',
      'list_threads',
      'send_event',
    ]);
    expect(server.sockets).toHaveLength(1);
  });

  it('resumes a chat that it knows to have ended', async () => {
    const { session, server, said } = await aSessionInAChat();
    server.says(server.chats.closeThread());
    await server.idle();

    session.outbox.add(aMessage('back'));
    await server.idle();

    expect(server.received('send_event')).toEqual([]);
    expect(server.received('resume_chat')).toHaveLength(1);
    const [, second] = server.chats.chats[0]?.threads ?? [];
    expect(said('chat_started').at(-1)).toEqual({
      type: 'chat_started',
      chatId: server.chats.chats[0]?.id,
      threadId: second?.id,
    });
  });

  it('resumes a chat that turns out to have ended', async () => {
    const { session, server } = await aSessionInAChat();
    server.chats.closeThread();

    session.outbox.add(aMessage('back'));
    await server.idle();

    expect(server.requests.slice(-2).map(({ action }) => action)).toEqual(['send_event', 'resume_chat']);
    expect(server.chats.texts).toEqual(['hello', 'back']);
  });

  it('sends into a chat that turns out to be active', async () => {
    const { session, server } = await aSessionInAChat();
    server.says(server.chats.closeThread());
    await server.idle();
    server.chats.agentBegins('are you there?', server.chats.chats[0]?.id);

    session.outbox.add(aMessage('yes'));
    await server.idle();

    expect(server.requests.slice(-2).map(({ action }) => action)).toEqual(['resume_chat', 'send_event']);
    expect(server.chats.texts).toEqual(['hello', 'are you there?', 'yes']);
  });

  it.each(['chat_limit_reached', 'limit_reached'])('finds the chat that exists when a start meets %s', async (type) => {
    const { session, server } = await anOnlineSession();
    server.chats.agentBegins('hello, visitor');
    server.chats.closeThread();
    server.refuses('start_chat', type);

    session.outbox.add(aMessage('hello'));
    await server.idle();

    expect(server.requests.slice(-4).map(({ action }) => action)).toEqual([
      'start_chat',
      'list_chats',
      'list_threads',
      'resume_chat',
    ]);
    expect(server.chats.texts).toEqual(['hello, visitor', 'hello']);
  });

  it('opens a chat that needs nobody when nobody is online', async () => {
    const { session, server, said } = await anOnlineSession();
    server.chats.groupsOffline = true;

    session.outbox.add(aMessage('anybody?'));
    await server.idle();

    expect(server.received('start_chat').map(({ continuous }) => continuous)).toEqual([undefined, true]);
    expect(server.chats.texts).toEqual(['anybody?']);
    expect(said('outbox_refused')).toEqual([]);
  });

  it('begins a chat when the one it knew is gone', async () => {
    const { session, server } = await aSessionInAChat();
    server.chats.chats.pop();

    session.outbox.add(aMessage('still here?'));
    await server.idle();

    expect(server.chats.texts).toEqual(['still here?']);
  });

  it('keeps to the chat that was asked for, and fails where that is gone', async () => {
    const { session, server, said } = await aSessionInAChat();

    session.outbox.add(aMessage('to nobody'), id<ChatId>('NOWHERE'));
    await server.idle();

    expect(said('outbox_refused')).toEqual([
      { type: 'outbox_refused', customId: 'custom-to nobody', reason: 'not_found' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { asObject, Bench, BOT, NORA, TOM, type Wire } from './bench.ts';
import type { JsonObject } from './contract.ts';
import { agentPublicId } from './ids.ts';

/** A minute and a little, since what is written at the same moment is a microsecond apart. */
const MINUTE = 60_001;
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const say = (text: string) => ({ type: 'message', text });

function visitor(bench: Bench, n: number): Wire {
  const wire = bench.customer(id(n));
  wire.logIn();
  return wire;
}

function start(wire: Wire, more: JsonObject = {}): string {
  const { chat_id } = wire.ask('start_chat', { chat: { thread: { events: [say('Hello?')] }, ...more } });
  return String(chat_id);
}

function agent(bench: Bench, agentId: string, login: JsonObject = {}): Wire {
  const wire = bench.agent(agentId);
  wire.logIn(login);
  return wire;
}

function lastMessageType(wire: Wire, chat_id: string): unknown {
  const summary = asObject((wire.ask('list_chats').chats_summary as JsonObject[]).find((chat) => chat.id === chat_id));
  return asObject(asObject(asObject(summary.last_event_per_type).system_message).event).system_message_type;
}

const ONE_SLOT = { settings: { max_chats_count: 1 } };
const thread = (wire: Wire, chat_id: string) => asObject(wire.ask('get_chat', { chat_id }).thread);
const routing = (wire: Wire, chat_id: string) => asObject(asObject(thread(wire, chat_id).properties).routing);
const holder = (wire: Wire, chat_id: string) =>
  (wire.ask('get_chat', { chat_id }).users as JsonObject[]).filter((user) => user.type === 'agent' && user.present);

describe('the router', () => {
  it('R31 gives a new chat to an agent who takes chats, with the message routing.assigned', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);

    const chat_id = start(ida);

    expect(ida.take()).toEqual(['incoming_chat', 'user_added_to_chat', 'incoming_event']);
    expect(nora.take().slice(-4)).toEqual([
      'incoming_chat',
      'user_added_to_chat',
      'incoming_event',
      'thread_properties_updated',
    ]);
    expect(routing(nora, chat_id)).toMatchObject({ unassigned: false });
    expect(holder(ida, chat_id)).toMatchObject([{ id: agentPublicId(NORA), name: 'Nora Lind' }]);
  });

  it('R31 leaves a chat alone while nobody takes chats, R42 and marks it unassigned and pinned', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    nora.ask('set_routing_status', { status: 'not_accepting_chats' });
    const ida = visitor(bench, 1);
    const { chat_id } = ida.ask('start_chat', { continuous: true });

    expect(routing(nora, String(chat_id))).toMatchObject({ unassigned: true, pinned: true });
    expect(thread(ida, String(chat_id))).not.toHaveProperty('queue');
    nora.ask('set_routing_status', { status: 'accepting_chats' });
    expect(routing(nora, String(chat_id))).toMatchObject({ unassigned: false, pinned: true });
    nora.ask('deactivate_chat', { id: chat_id });
    expect(routing(nora, String(chat_id))).toMatchObject({ pinned: false });
  });

  it('R38 prefers the higher priority, then fewer chats, then whoever has waited longest', () => {
    const bench = new Bench({
      config: {
        agents: [
          { login: NORA, name: 'Nora', groups: [0] },
          { login: TOM, name: 'Tom', groups: [0], priority: 'last' },
          { login: 'ada@example.test', name: 'Ada', groups: [0] },
          { login: 'eva@example.test', name: 'Eva', groups: [0], priority: 'supervisor' },
        ],
        settings: { max_chats_count: 2 },
      },
    });
    const nora = agent(bench, NORA);
    for (const other of [TOM, 'ada@example.test', 'eva@example.test']) agent(bench, other);
    const order = [1, 2, 3, 4, 5, 6].map((n) => {
      bench.now += 1000;
      const chat_id = start(visitor(bench, n));
      return holder(nora, chat_id)[0]?.name;
    });
    expect(order).toEqual(['Nora', 'Ada', 'Nora', 'Ada', 'Tom', 'Tom']);
    // All slots are taken, and supervisors never get any.
    expect(holder(nora, start(visitor(bench, 7)))).toEqual([]);
  });

  it('R38 gives a customer the agent whom he knows', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    nora.ask('deactivate_chat', { id: chat_id });
    agent(bench, TOM);
    start(visitor(bench, 2));
    ida.ask('resume_chat', { chat: { id: chat_id } });
    expect(holder(ida, chat_id)[0]?.name).toBe('Nora Lind');
  });

  it('R37 under manual routing every chat waits until an agent takes it (R32)', () => {
    const bench = new Bench({ config: { settings: { manual_routing: true } } });
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    expect(holder(ida, chat_id)).toEqual([]);
    expect(thread(ida, chat_id)).not.toHaveProperty('queue');
    expect(ida.refusal('get_predicted_agent')).toBe('group_unavailable');
    expect(nora.refusal('send_event', { chat_id, event: say('hi') })).toBe('authorization');

    const join = { chat_id, user_id: NORA, user_type: 'agent', visibility: 'all', ignore_requester_presence: true };
    nora.ask('add_user_to_chat', join);

    expect(routing(nora, chat_id)).toMatchObject({ unassigned: false });
    nora.ask('send_event', { chat_id, event: say('hi') });
  });

  it('R37 a group may route by hand in an organization that does not', () => {
    const groups = [
      { id: 0, name: 'General' },
      { id: 1, name: 'Sales', manual_routing: 1 },
    ];
    const bench = new Bench({ config: { groups } });
    agent(bench, NORA);
    const byHand = visitor(bench, 2);
    expect(holder(byHand, start(byHand, { access: { group_ids: [1] } }))).toEqual([]);
    const automatic = visitor(bench, 3);
    expect(holder(automatic, start(automatic))).toHaveLength(1);
  });

  it('R65 keeps bots out of threads that say so, and gives chats to bots that are switched on', () => {
    const bench = new Bench();
    const bot = bench.agent(BOT);
    bench.web(bot, 'set_routing_status', { status: 'accepting_chats' });
    const ida = visitor(bench, 1);
    expect(holder(ida, start(ida))[0]).toMatchObject({ id: BOT, type: 'agent' });

    const eve = visitor(bench, 2);
    const chat_id = start(eve, { thread: { properties: { routing: { ignore_bots: true } } } });
    expect(holder(eve, chat_id)).toEqual([]);
    expect(bot.refusal('login')).toBe('authorization');
  });

  it('R33 hands a chat on after five minutes unseen, and leaves it where it was seen', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    const tom = agent(bench, TOM);
    ida.take();

    bench.advance(5 * MINUTE);

    expect(ida.take()).toEqual(['chat_transferred', 'user_removed_from_chat', 'user_added_to_chat', 'incoming_event']);
    expect(holder(ida, chat_id)[0]?.name).toBe('Tom Hale');
    expect(lastMessageType(ida, chat_id)).toBe('routing.assigned_inactive');
    expect(asObject(nora.heard('chat_transferred'))).toMatchObject({
      reason: 'inactive',
      transferred_to: { agent_ids: [TOM] },
    });

    tom.ask('mark_events_as_seen', { chat_id, seen_up_to: '2027-01-01T00:00:00.000000Z' });
    ida.take();
    bench.advance(5 * MINUTE);
    expect(holder(ida, chat_id)[0]?.name).toBe('Tom Hale');
    // A new message starts the five minutes again.
    ida.ask('send_event', { chat_id, event: say('Anybody?') });
    bench.advance(5 * MINUTE);
    expect(holder(ida, chat_id)[0]?.name).toBe('Nora Lind');
  });

  it('R33 under manual routing an unseen chat goes back to those who wait', () => {
    const bench = new Bench({ config: { settings: { manual_routing: true } } });
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    const join = { chat_id, user_id: NORA, user_type: 'agent', visibility: 'all', ignore_requester_presence: true };
    nora.ask('add_user_to_chat', join);
    ida.take();
    bench.advance(5 * MINUTE);
    expect(ida.take()).toEqual(['user_removed_from_chat', 'chat_transferred', 'incoming_event']);
    expect(holder(ida, chat_id)).toEqual([]);
    expect(routing(nora, chat_id)).toMatchObject({ unassigned: true });
  });

  it('R33 leaves the chat with its agent when there is nobody else', () => {
    const bench = new Bench();
    agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    ida.take();
    bench.advance(6 * MINUTE);
    expect(ida.take()).toEqual([]);
    expect(holder(ida, chat_id)[0]?.name).toBe('Nora Lind');
  });

  it('R35 says that the chat idles after 15 minutes, R34 and closes it after 30, named by nobody', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    nora.ask('send_event', { chat_id, event: say('Yes?') });
    ida.take();

    bench.advance(15 * MINUTE);
    expect(ida.take()).toEqual(['incoming_event']);
    expect(lastMessageType(ida, chat_id)).toBe('routing.idle');
    expect(routing(nora, chat_id)).toMatchObject({ idle: true });

    bench.advance(15 * MINUTE);
    expect(ida.pushes.map(({ action }) => action)).toEqual(['incoming_event', 'chat_deactivated']);
    expect(ida.heard('chat_deactivated')).not.toHaveProperty('user_id');
    expect(lastMessageType(ida, chat_id)).toBe('routing.archived_inactive');
    expect(ida.ask('get_chat', { chat_id }).thread).toMatchObject({ active: false });
  });

  it('R34 a new message starts the half hour anew and ends the idling', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    bench.advance(20 * MINUTE);
    expect(routing(nora, chat_id)).toMatchObject({ idle: true });
    nora.ask('send_event', { chat_id, event: say('Still there?') });
    expect(routing(nora, chat_id)).toMatchObject({ idle: false });
    bench.advance(29 * MINUTE);
    expect(thread(ida, chat_id)).toMatchObject({ active: true });
    bench.advance(MINUTE);
    expect(thread(ida, chat_id)).toMatchObject({ active: false });
  });

  it('closes a chat for which nobody ever came as archived_offline', () => {
    const bench = new Bench({ config: { settings: { archive_offline_chat_after_min: 60 } } });
    const ida = visitor(bench, 1);
    const { chat_id } = ida.ask('start_chat', { continuous: true });
    bench.advance(60 * MINUTE);
    expect(lastMessageType(ida, String(chat_id))).toBe('routing.archived_offline');
  });
});

describe('the queue', () => {
  it('R39 keeps those who cannot be served in order, tells places when they change, and serves the first', () => {
    const bench = new Bench({ config: ONE_SLOT });
    const nora = agent(bench, NORA);
    const [ida, eve, bo] = [visitor(bench, 1), visitor(bench, 2), visitor(bench, 3)];
    const first = start(ida);
    const second = start(eve);
    const third = start(bo);

    expect(thread(eve, second)).toMatchObject({ queue: { position: 1, wait_time: 60 } });
    expect(thread(bo, third)).toMatchObject({ queue: { position: 2, wait_time: 120 } });
    expect(eve.heard('queue_position_updated')).toEqual({
      chat_id: second,
      thread_id: thread(eve, second).id,
      queue: { position: 1, wait_time: 60 },
    });
    eve.take();
    bo.take();
    nora.take();

    nora.ask('deactivate_chat', { id: first });

    expect(eve.take()).toEqual(['user_added_to_chat', 'incoming_event']);
    expect(thread(eve, second)).not.toHaveProperty('queue');
    expect(bo.take()).toEqual(['queue_position_updated']);
    expect(thread(bo, third)).toMatchObject({ queue: { position: 1 } });
    const positions = nora.pushes.findLast(({ action }) => action === 'queue_positions_updated')?.payload;
    expect(positions).toMatchObject([{ chat_id: third, queue: { position: 1 } }]);
  });

  it('R40 groups are online, online_for_queue and offline, and R39 offline while the queue is full', () => {
    const bench = new Bench({ config: { settings: { max_chats_count: 1, queue: { limit: 1 } } } });
    const watcher = visitor(bench, 9);
    const status = () => asObject(watcher.ask('list_group_statuses', { group_ids: [0] }).groups_status)['0'];
    expect(status()).toBe('offline');
    const nora = agent(bench, NORA);
    expect(status()).toBe('online');
    expect(watcher.heard('groups_status_updated')).toEqual({
      groups: [
        { id: 0, status: 'online' },
        { id: 1, status: 'online' },
        { id: 2, status: 'online' },
      ],
    });
    const chat_id = start(visitor(bench, 1));
    expect(status()).toBe('online_for_queue');
    start(visitor(bench, 2));
    expect(status()).toBe('offline');
    expect(visitor(bench, 3).refusal('start_chat')).toBe('groups_offline');
    nora.ask('deactivate_chat', { id: chat_id });
    expect(status()).toBe('online_for_queue');
    watcher.take();
    nora.ask('set_routing_status', { status: 'not_accepting_chats' });
    expect(status()).toBe('offline');
    expect(watcher.take()).toEqual(['groups_status_updated']);
  });

  it('R39 without a queue there is no room', () => {
    const bench = new Bench({ config: { settings: { max_chats_count: 1, queue: { enabled: false } } } });
    agent(bench, NORA);
    start(visitor(bench, 1));
    expect(visitor(bench, 2).refusal('start_chat')).toBe('groups_offline');
    expect(visitor(bench, 2).refusal('get_predicted_agent')).toBe('group_unavailable');
  });

  it('says whom a chat would get, and whether it would wait', () => {
    const bench = new Bench({ config: ONE_SLOT });
    const ida = visitor(bench, 1);
    expect(ida.refusal('get_predicted_agent')).toBe('group_offline');
    agent(bench, NORA);
    expect(ida.ask('get_predicted_agent')).toMatchObject({ agent: { id: agentPublicId(NORA) }, queue: false });
    start(ida);
    expect(visitor(bench, 2).ask('get_predicted_agent', { group_id: 1 })).toMatchObject({ queue: true });
    expect(ida.refusal('get_predicted_agent', { group_id: 5 })).toBe('group_not_found');
  });
});

describe('agents who go', () => {
  it('keep their chats for 15 s, after which somebody else has them', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    agent(bench, TOM);
    ida.take();

    nora.drop();
    bench.advance(14_000);
    expect(holder(ida, chat_id)[0]?.name).toBe('Nora Lind');
    bench.advance(1000);

    expect(holder(ida, chat_id)[0]?.name).toBe('Tom Hale');
    expect(lastMessageType(ida, chat_id)).toBe('routing.assigned_disconnected');
    expect(ida.heard('user_removed_from_chat')).toMatchObject({ reason: 'disconnected' });
  });

  it('keep them for the whole of 15 s each time that the connection breaks', () => {
    const bench = new Bench();
    const first = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    agent(bench, TOM);
    first.drop();
    bench.advance(10_000);
    agent(bench, NORA).drop();
    bench.advance(14_000);
    expect(holder(ida, chat_id)[0]?.name).toBe('Nora Lind');
    bench.advance(1_000);
    expect(holder(ida, chat_id)[0]?.name).toBe('Tom Hale');
  });

  it('keep them for good when they come back in time', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    agent(bench, TOM);
    nora.drop();
    bench.advance(10_000);
    agent(bench, NORA);
    bench.advance(60_000);
    expect(holder(ida, chat_id)[0]?.name).toBe('Nora Lind');
  });

  it('hand them on at once when they log out; with nobody else the chat waits, and is theirs again', () => {
    const bench = new Bench();
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    ida.take();

    nora.ask('logout');

    expect(ida.take()).toEqual(['user_removed_from_chat', 'incoming_event', 'groups_status_updated']);
    expect(lastMessageType(ida, chat_id)).toBe('routing.unassigned_signed_out');
    const again = agent(bench, NORA);
    expect(holder(ida, chat_id)[0]?.name).toBe('Nora Lind');
    expect(routing(again, chat_id)).toMatchObject({ unassigned: false });
  });

  it('end it when there is neither a substitute nor a queue', () => {
    const bench = new Bench({ config: { settings: { queue: { enabled: false } } } });
    const nora = agent(bench, NORA);
    const ida = visitor(bench, 1);
    const chat_id = start(ida);
    nora.drop();
    bench.advance(15_000);
    expect(lastMessageType(ida, chat_id)).toBe('routing.archived_disconnected');
    expect(thread(ida, chat_id)).toMatchObject({ active: false });
  });
});

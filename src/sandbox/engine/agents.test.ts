import { beforeEach, describe, expect, it } from 'vitest';
import { asObject, Bench, BOT, NORA, TOM, type Wire } from './bench.ts';
import type { Json, JsonObject } from './contract.ts';
import { agentPublicId } from './ids.ts';

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const ADA = 'ada@example.test';
const say = (text: string, more: JsonObject = {}) => ({ type: 'message', text, ...more });

let bench: Bench;
let ida: Wire;
let nora: Wire;
let tom: Wire;
let chat_id: string;

/** Ida chats with Nora; Tom is there too. Ada sees the sales group alone. */
beforeEach(() => {
  bench = new Bench({
    config: {
      agents: [
        { login: NORA, name: 'Nora Lind', role: 'administrator', groups: [0, 1] },
        { login: TOM, name: 'Tom Hale', groups: [0, 1], login_status: 'not_accepting_chats' },
        { login: ADA, name: 'Ada Key', groups: [1], login_status: 'not_accepting_chats' },
      ],
      bots: [{ id: BOT, name: 'Bot', groups: [0] }],
    },
  });
  nora = bench.agent(NORA);
  nora.logIn();
  tom = bench.agent(TOM);
  tom.logIn();
  ida = bench.customer(IDA);
  ida.logIn({ customer: { name: 'Ida Berg' } });
  chat_id = String(ida.ask('start_chat', { chat: { thread: { events: [say('Hello?')] } } }).chat_id);
  for (const wire of [nora, tom, ida]) wire.take();
});

const eventOf = (wire: Wire) => asObject(wire.heard('incoming_event').event);
const users = (wire: Wire) => (wire.ask('get_chat', { chat_id }).users as Json[]).map((user) => asObject(user));

describe('who hears what', () => {
  it('members and followers hear everything, others with access only key changes', () => {
    ida.ask('send_event', { chat_id, event: say('more') });
    ida.ask('send_sneak_peek', { chat_id, sneak_peek_text: 'an' });
    expect(nora.take()).toEqual(['incoming_event', 'incoming_sneak_peek']);
    expect(tom.take()).toEqual([]);

    tom.ask('follow_chat', { id: chat_id });
    expect(tom.pushes).toMatchObject([{ action: 'incoming_chat', hasRequestId: true }]);
    tom.take();
    ida.ask('send_event', { chat_id, event: say('and more') });
    expect(tom.take()).toEqual(['incoming_event']);
    expect(tom.ask('unfollow_chat', { id: chat_id })).toEqual({ chat_id });
    expect(tom.take()).toEqual(['chat_unfollowed']);
    ida.ask('send_event', { chat_id, event: say('and more') });
    ida.ask('deactivate_chat', { id: chat_id });
    expect(tom.take()).toEqual(['chat_deactivated']);
  });

  it('following ends with the next thread', () => {
    tom.ask('follow_chat', { id: chat_id });
    ida.ask('deactivate_chat', { id: chat_id });
    ida.ask('resume_chat', { chat: { id: chat_id } });
    tom.take();
    ida.ask('send_event', { chat_id, event: say('hi') });
    expect(tom.take()).toEqual([]);
  });

  it('R43 agents of other groups neither hear of a chat nor read it', () => {
    nora.ask('transfer_chat', { id: chat_id, target: { type: 'group', ids: [1] }, ignore_agents_availability: true });
    const billing = new Bench({
      config: {
        groups: [
          { id: 0, name: 'General' },
          { id: 1, name: 'Sales' },
        ],
        agents: [
          { login: NORA, name: 'Nora', groups: [0, 1] },
          { login: ADA, name: 'Ada', groups: [0] },
        ],
      },
    });
    const seller = billing.agent(NORA);
    seller.logIn();
    const ada = billing.agent(ADA);
    ada.logIn();
    ada.take();
    const customer = billing.customer(IDA);
    customer.logIn();
    const started = customer.ask('start_chat', { chat: { access: { group_ids: [1] } } });
    expect(ada.take()).toEqual([]);
    expect(ada.refusal('get_chat', { chat_id: started.chat_id })).toBe('missing_access');
    expect(ada.ask('list_chats')).toMatchObject({ chats_summary: [], found_chats: 0 });
    expect(asObject(seller.heard('incoming_chat').chat).id).toBe(started.chat_id);
  });

  it('typing, thinking and previews go to the others, not back', () => {
    nora.ask('add_user_to_chat', { chat_id, user_id: TOM, user_type: 'agent', visibility: 'all' });
    for (const wire of [nora, tom, ida]) wire.take();
    nora.ask('send_typing_indicator', { chat_id, is_typing: true });
    nora.ask('send_thinking_indicator', { chat_id, title: 'Looking', custom_id: 'p' });
    nora.ask('send_event_preview', { chat_id, event: say('It i', { custom_id: 'p' }) });

    expect(nora.take()).toEqual([]);
    expect(tom.pushes.map(({ action }) => action)).toEqual([
      'incoming_typing_indicator',
      'incoming_thinking_indicator',
    ]);
    expect(ida.heard('incoming_typing_indicator').typing_indicator).toEqual({
      author_id: agentPublicId(NORA),
      recipients: 'all',
      timestamp: Math.floor(bench.now / 1000),
      is_typing: true,
    });
    const preview = asObject(ida.heard('incoming_event_preview').event);
    expect(Object.keys(preview).sort()).toEqual(['author_id', 'created_at', 'custom_id', 'text', 'type']);
    expect(JSON.stringify(ida.ask('get_chat', { chat_id }))).not.toContain('It i');
  });

  it('R91 a sneak peek into a closed chat is no error, and nobody is told', () => {
    ida.ask('deactivate_chat', { id: chat_id });
    nora.take();
    expect(ida.ask('send_sneak_peek', { chat_id, sneak_peek_text: 'x' })).toEqual({});
    expect(nora.take()).toEqual([]);
  });
});

describe('access (R45)', () => {
  it('resuming in another group is told to agents as chat_access_updated, to customers as nothing of its own', () => {
    ida.ask('deactivate_chat', { id: chat_id });
    for (const wire of [nora, ida]) wire.take();
    ida.ask('resume_chat', { chat: { id: chat_id, access: { group_ids: [1] } } });
    expect(nora.heard('chat_access_updated')).toEqual({ id: chat_id, access: { group_ids: [1] } });
    expect(ida.take()).not.toContain('chat_access_updated');
  });
});

describe('members', () => {
  it('only members speak, and only in an active chat', () => {
    for (const [action, more] of [
      ['send_event', { event: say('hi') }],
      ['send_typing_indicator', { is_typing: true }],
      ['send_event_preview', { event: say('hi') }],
      ['send_thinking_indicator', {}],
    ] as [string, JsonObject][]) {
      expect(tom.refusal(action, { chat_id, ...more }), action).toBe('authorization');
    }
    expect(tom.refusal('deactivate_chat', { id: chat_id })).toBe('authorization');
    nora.ask('deactivate_chat', { id: chat_id });
    expect(nora.refusal('send_typing_indicator', { chat_id, is_typing: true })).toBe('chat_inactive');
    expect(nora.refusal('send_event', { chat_id, event: say('hi') })).toBe('chat_inactive');
    nora.ask('send_event', { chat_id, event: say('hi'), attach_to_last_thread: true });
  });

  it('R107 an agent joins by adding himself: agent_joined', () => {
    const self = { chat_id, user_id: TOM, user_type: 'agent', visibility: 'all' };
    expect(tom.refusal('add_user_to_chat', self)).toBe('authorization');
    tom.ask('add_user_to_chat', { ...self, ignore_requester_presence: true });

    expect(eventOf(ida)).toMatchObject({ system_message_type: 'agent_joined', text_vars: { agent: 'Tom Hale' } });
    expect(ida.heard('user_added_to_chat')).toMatchObject({
      user: { id: agentPublicId(TOM), present: true },
      reason: 'manual',
      requester_id: agentPublicId(TOM),
    });
    tom.ask('remove_user_from_chat', { chat_id, user_id: TOM, user_type: 'agent' });
    expect(eventOf(ida)).toMatchObject({ system_message_type: 'agent_left' });
    expect(users(ida).find(({ id }) => id === agentPublicId(TOM))).toMatchObject({ present: false });
  });

  it('R29 adding and removing somebody else says who did it', () => {
    nora.ask('add_user_to_chat', { chat_id, user_id: TOM, user_type: 'agent', visibility: 'all' });
    expect(eventOf(ida)).toMatchObject({
      system_message_type: 'agent_added',
      text_vars: { initiator: 'Nora Lind', agent: 'Tom Hale' },
    });
    nora.ask('remove_user_from_chat', { chat_id, user_id: TOM, user_type: 'agent' });
    expect(eventOf(ida)).toMatchObject({ system_message_type: 'agent_removed' });
  });

  it('a supervisor is not seen by the customer and speaks to agents only', () => {
    const self = { chat_id, user_id: TOM, user_type: 'agent', visibility: 'agents' };
    tom.ask('add_user_to_chat', { ...self, ignore_requester_presence: true });
    expect(ida.take()).toEqual([]);
    expect(users(ida)).toHaveLength(2);
    expect(asObject(ida.ask('get_chat', { chat_id }).thread).user_ids).toHaveLength(2);
    expect(users(nora)).toHaveLength(3);
    expect(tom.refusal('send_event', { chat_id, event: say('hi') })).toBe('authorization');
    tom.ask('send_event', { chat_id, event: say('hi', { visibility: 'agents' }) });
    tom.ask('mark_events_as_seen', { chat_id, seen_up_to: '2027-01-01T00:00:00.000000Z' });
    expect(ida.take()).toEqual([]);
  });

  it('R22 a chat has one customer, who stays in it', () => {
    const other = bench.customer('0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60');
    other.logIn();
    const add = { chat_id, user_id: other.userId, user_type: 'customer', visibility: 'all' };
    expect(nora.refusal('add_user_to_chat', add)).toBe('validation');
    const remove = { chat_id, user_id: IDA, user_type: 'customer' };
    expect(nora.refusal('remove_user_from_chat', remove)).toBe('validation');

    const own = nora.ask('start_chat', {});
    nora.ask('add_user_to_chat', { ...add, chat_id: own.chat_id });
    expect(other.ask('list_chats').total_chats).toBe(1);
    expect(other.heard('user_added_to_chat')).toMatchObject({ user: { id: other.userId } });
  });

  it('needs agents who are there and have access', () => {
    const add = { chat_id, user_id: ADA, user_type: 'agent', visibility: 'all' };
    expect(nora.refusal('add_user_to_chat', add)).toBe('agent_offline');
    expect(nora.refusal('add_user_to_chat', { ...add, user_id: 'nobody@example.test' })).toBe('not_found');
    nora.ask('deactivate_chat', { id: chat_id });
    expect(nora.refusal('add_user_to_chat', { ...add, user_id: TOM })).toBe('chat_inactive');
  });

  it('when the last agent leaves, the chat waits for somebody else', () => {
    nora.ask('remove_user_from_chat', { chat_id, user_id: NORA, user_type: 'agent' });
    expect(asObject(asObject(asObject(nora.ask('get_chat', { chat_id }).thread).properties).routing)).toMatchObject({
      unassigned: true,
    });
    tom.ask('set_routing_status', { status: 'accepting_chats' });
    expect(users(ida).find(({ id }) => id === agentPublicId(TOM))).toMatchObject({ present: true });
  });
});

describe('transfers (R41)', () => {
  it('to an agent: both sides are told, and he gets the chat with transferred_from beside it', () => {
    nora.ask('transfer_chat', { id: chat_id, target: { type: 'agent', ids: [TOM] } });

    expect(ida.pushes.map(({ action }) => action)).toEqual([
      'chat_transferred',
      'user_removed_from_chat',
      'user_added_to_chat',
      'incoming_event',
    ]);
    expect(ida.heard('chat_transferred')).toMatchObject({
      reason: 'manual',
      requester_id: agentPublicId(NORA),
      transferred_to: { group_ids: [0], agent_ids: [agentPublicId(TOM)] },
    });
    expect(tom.heard('incoming_chat')).toMatchObject({
      requester_id: NORA,
      transferred_from: { group_ids: [0], agent_ids: [NORA] },
    });
    expect(eventOf(ida)).toMatchObject({
      system_message_type: 'chat_transferred',
      text_vars: { initiator: 'Nora Lind', targets: 'Tom Hale' },
    });
    expect(nora.pushes.find(({ action }) => action === 'chat_transferred')?.hasRequestId).toBe(true);
  });

  it('to a group with nobody free: refused, or queued when asked for', () => {
    const ask = { id: chat_id, target: { type: 'group', ids: [1] } };
    tom.ask('set_routing_status', { status: 'accepting_chats' });
    bench.now += 1;
    tom.ask('set_routing_status', { status: 'not_accepting_chats' });
    expect(nora.refusal('transfer_chat', ask)).toBe('agent_offline');

    ida.take();
    nora.ask('transfer_chat', { ...ask, ignore_agents_availability: true });

    expect(ida.heard('chat_transferred')).toMatchObject({
      transferred_to: { group_ids: [1], agent_ids: [] },
      queue: { position: 1 },
    });
    expect(nora.heard('chat_access_updated')).toEqual({ id: chat_id, access: { group_ids: [1] } });
    expect(ida.ask('get_chat', { chat_id })).toMatchObject({ access: { group_ids: [1] } });
    tom.ask('set_routing_status', { status: 'accepting_chats' });
    expect(users(ida).filter(({ type, present }) => type === 'agent' && present)).toMatchObject([{ name: 'Tom Hale' }]);
  });

  it('is refused for strangers, missing access, people who are away, and closed chats', () => {
    const to = (id: string) => ({ id: chat_id, target: { type: 'agent', ids: [id] } });
    expect(tom.refusal('transfer_chat', to(TOM))).toBe('authorization');
    expect(nora.refusal('transfer_chat', to(ADA))).toBe('agent_offline');
    expect(nora.refusal('transfer_chat', to('who@example.test'))).toBe('not_found');
    expect(nora.refusal('transfer_chat', { id: chat_id, target: { type: 'group', ids: [9] } })).toBe('not_found');
    nora.ask('deactivate_chat', { id: chat_id });
    expect(nora.refusal('transfer_chat', to(TOM))).toBe('chat_inactive');
  });

  it('lists who could take it, the least busy first', () => {
    expect(nora.askList('list_agents_for_transfer', { chat_id })).toEqual([
      { agent_id: TOM, active_chats: 0 },
      { agent_id: NORA, active_chats: 1 },
    ]);
  });
});

describe('status', () => {
  it('is told to all agents when it changes, and only then', () => {
    nora.ask('set_routing_status', { status: 'accepting_chats' });
    expect(tom.take()).toEqual([]);
    nora.ask('set_routing_status', { status: 'not_accepting_chats' });
    expect(tom.heard('routing_status_set')).toEqual({ agent_id: NORA, status: 'not_accepting_chats' });
    expect(nora.pushes.find(({ action }) => action === 'routing_status_set')?.hasRequestId).toBe(true);
    expect(tom.heard('groups_status_updated')).toMatchObject({
      groups: [{ id: 0, status: 'not_accepting_chats' }, {}],
    });
  });

  it('lasts for the session: the next login has the default again, unless it reconnects', () => {
    nora.ask('set_routing_status', { status: 'not_accepting_chats' });
    nora.drop();
    const back = bench.agent(NORA);
    expect(asObject(back.logIn({ reconnect: true }).my_profile).routing_status).toBe('not_accepting_chats');
    back.drop();
    const anew = bench.agent(NORA);
    expect(asObject(anew.logIn().my_profile).routing_status).toBe('accepting_chats');
  });

  it('away on all screens means taking no chats', () => {
    nora.ask('set_away_status', { away: true });
    expect(tom.askList('list_routing_statuses')).toContainEqual({ agent_id: NORA, status: 'not_accepting_chats' });
    const second = bench.agent(NORA);
    second.logIn();
    expect(tom.askList('list_routing_statuses')).toContainEqual({ agent_id: NORA, status: 'accepting_chats' });
  });

  it('an agent without a connection is offline, and cannot set a status over the Web', () => {
    expect(tom.askList('list_routing_statuses')).toContainEqual({ agent_id: ADA, status: 'offline' });
    const ada = bench.agent(ADA);
    expect(() => bench.web(ada, 'set_routing_status', { status: 'accepting_chats' })).toThrow(/no connection/);
    expect(nora.refusal('set_routing_status', { status: 'offline' })).toBe('validation');
  });

  it('R64 a bot is offline until it is switched on, and stays what it is without a connection', () => {
    const bot = bench.agent(BOT);
    expect(nora.askList('list_routing_statuses')).toContainEqual({ agent_id: BOT, status: 'offline' });
    bench.web(bot, 'set_routing_status', { status: 'accepting_chats' });
    expect(nora.askList('list_routing_statuses')).toContainEqual({ agent_id: BOT, status: 'accepting_chats' });
  });
});

describe('scopes', () => {
  it('a token calls what one of its scopes allows: rw contains ro, all contains access', () => {
    const reader = bench.agent(TOM, ['chats--all:ro']);
    reader.logIn();
    reader.ask('get_chat', { chat_id });
    expect(reader.refusal('deactivate_chat', { id: chat_id, ignore_requester_presence: true })).toBe('authorization');
    expect(reader.refusal('get_customer', { id: IDA })).toBe('authorization');
    expect(reader.refusal('ban_customer', { id: IDA, ban: { days: 1 } })).toBe('authorization');
    const writer = bench.agent(TOM, ['chats--access:rw']);
    writer.logIn();
    writer.ask('get_chat', { chat_id });
    writer.ask('deactivate_chat', { id: chat_id, ignore_requester_presence: true });
  });

  it('actions that v3.6 does not have are not found', () => {
    for (const action of ['list_customers', 'create_customer', 'follow_customer', 'change_push_notifications']) {
      expect(nora.refusal(action, {}), action).toBe('not_found');
    }
  });
});

describe('R104 multicasts', () => {
  it('reach the named agents, groups, or everybody, and are kept nowhere', () => {
    nora.ask('multicast', { recipients: { agents: { ids: [TOM] } }, content: { a: [1] }, type: 'notice' });
    expect(tom.heard('incoming_multicast')).toEqual({ author_id: NORA, content: { a: [1] }, type: 'notice' });
    expect(nora.take()).toEqual([]);
    nora.ask('multicast', { recipients: { agents: { all: true } }, content: 'hi' });
    expect(nora.take()).toEqual(['incoming_multicast']);
    expect(ida.take()).toEqual([]);
    nora.ask('multicast', { recipients: { customers: { ids: [IDA] } }, content: 'hi' });
    expect(ida.heard('incoming_multicast')).toEqual({ author_id: agentPublicId(NORA), content: 'hi' });
  });
});

describe('tags, summaries, archives', () => {
  it('tags are told to members, and customers never see them', () => {
    const thread_id = asObject(ida.ask('get_chat', { chat_id }).thread).id;
    nora.ask('tag_thread', { chat_id, thread_id, tag: 'Lamps' });
    nora.ask('tag_thread', { chat_id, thread_id, tag: 'Lamps' });
    expect(nora.take()).toEqual(['thread_tagged']);
    expect(asObject(nora.ask('get_chat', { chat_id }).thread).tags).toEqual(['Lamps']);
    expect(asObject(ida.ask('get_chat', { chat_id }).thread)).not.toHaveProperty('tags');
    nora.ask('untag_thread', { chat_id, thread_id, tag: 'Lamps' });
    expect(nora.take()).toEqual(['thread_untagged']);
    nora.ask('request_thread_summary', { chat_id, thread_id });
    expect(nora.heard('thread_summary_set').summary).toMatchObject({ status: 'ok', text: 'Asks: Hello?' });
    expect(ida.take()).toEqual([]);
  });

  it('finds threads by words, tags, people and time', () => {
    nora.ask('deactivate_chat', { id: chat_id });
    bench.now += 60_000;
    ida.ask('resume_chat', { chat: { id: chat_id, thread: { events: [say('A blue lamp')] } } });
    const found = (filters: JsonObject) => nora.ask('list_archives', { filters }).found_chats;
    expect(found({})).toBe(2);
    expect(found({ query: 'LAMP' })).toBe(1);
    expect(found({ query: 'sofa' })).toBe(0);
    expect(found({ customer_id: IDA })).toBe(2);
    expect(found({ agents: { values: [TOM] } })).toBe(0);
    expect(found({ from: '2026-03-02T09:00:30.000000Z' })).toBe(1);
    expect(found({ group_ids: [1] })).toBe(0);
    const page = nora.ask('list_archives', { limit: 1 });
    expect(page.found_chats).toBe(2);
    const next = nora.ask('list_archives', { page_id: page.next_page_id });
    expect(next).toHaveProperty('previous_page_id');
    expect(next).not.toHaveProperty('next_page_id');
    expect(nora.refusal('list_archives', { filters: { from: 'yesterday' } })).toBe('validation');
  });
});

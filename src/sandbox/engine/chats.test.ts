import { beforeEach, describe, expect, it } from 'vitest';
import { asObject, Bench, NORA, TOM, type Wire } from './bench.ts';
import type { Json, JsonObject } from './contract.ts';

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const EVE = '0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60';
const say = (text: string, more: JsonObject = {}) => ({ type: 'message', text, ...more });

let bench: Bench;
let ida: Wire;
let nora: Wire;
beforeEach(() => {
  bench = new Bench();
  nora = bench.agent(NORA);
  nora.logIn();
  ida = bench.customer(IDA);
  ida.logIn();
});

function started(text = 'Hello?'): string {
  return String(ida.ask('start_chat', { chat: { thread: { events: [say(text)] } } }).chat_id);
}
const list = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.map((item) => asObject(item)) : [];
const threadsOf = (wire: Wire, chat_id: string) => list(wire.ask('list_threads', { chat_id, limit: 100 }).threads);
const textsOf = (thread: JsonObject | undefined) => list(thread?.events).map(({ text }) => text);

describe('chats and threads', () => {
  it('R5 starting makes a chat with exactly one active thread, which holds the initial events', () => {
    const answer = ida.ask('start_chat', { chat: { thread: { events: [say('one'), say('two')] } } });

    const threads = threadsOf(ida, String(answer.chat_id));
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ id: answer.thread_id, active: true });
    expect(answer.event_ids).toEqual([`${answer.thread_id}_1`, `${answer.thread_id}_2`]);
    expect(ida.take()).toEqual(['incoming_chat', 'user_added_to_chat', 'incoming_event']);
  });

  it('answers no event_ids when no events were given', () => {
    expect(Object.keys(ida.ask('start_chat'))).toEqual(['chat_id', 'thread_id']);
  });

  it('R4 appends to the active thread, R16 gives ids and times and keeps custom_id', () => {
    const chat_id = started();
    const sent = { ...say('more', { custom_id: 'c-1' }), id: 'mine', author_id: NORA, created_at: 'never' };

    const { event_id } = ida.ask('send_event', { chat_id, event: sent });

    const event = asObject(ida.heard('incoming_event').event);
    expect(event).toMatchObject({ id: event_id, custom_id: 'c-1', author_id: IDA, text: 'more' });
    expect(event.created_at).toMatch(/^2026-03-02T09:00:00\.\d{6}Z$/);
  });

  it('takes the same custom_id twice as two events, and gives none to an event without', () => {
    const chat_id = started();
    const first = ida.ask('send_event', { chat_id, event: say('a', { custom_id: 'c' }) });
    const second = ida.ask('send_event', { chat_id, event: say('a', { custom_id: 'c' }) });
    ida.ask('send_event', { chat_id, event: say('b') });

    expect(first.event_id).not.toBe(second.event_id);
    expect(asObject(ida.heard('incoming_event').event)).not.toHaveProperty('custom_id');
  });

  it('R17 gives strictly growing times, though the clock stands still', () => {
    const chat_id = started();
    for (const text of ['a', 'b', 'c']) ida.ask('send_event', { chat_id, event: say(text) });

    const times = list(threadsOf(ida, chat_id)[0]?.events).map(({ created_at }) => String(created_at));
    expect(times).toEqual([...new Set(times)].sort());
  });

  it('R9 refuses to write into a closed chat, R12 resume_chat opens a linked thread', () => {
    const chat_id = started();
    ida.ask('deactivate_chat', { id: chat_id });
    expect(ida.refusal('send_event', { chat_id, event: say('late') })).toBe('chat_inactive');

    const { thread_id } = ida.ask('resume_chat', { chat: { id: chat_id, thread: { events: [say('late')] } } });

    const [newest, oldest] = threadsOf(ida, chat_id);
    expect(newest).toMatchObject({ id: thread_id, active: true, previous_thread_id: oldest?.id });
    expect(oldest).toMatchObject({ active: false, next_thread_id: thread_id });
    expect(ida.refusal('resume_chat', { chat: { id: chat_id } })).toBe('chat_already_active');
  });

  it('R10 attach_to_last_thread writes into the closed thread, which stays closed', () => {
    const chat_id = started();
    ida.ask('deactivate_chat', { id: chat_id });
    ida.take();

    ida.ask('send_event', { chat_id, event: say('P.S.'), attach_to_last_thread: true });

    expect(ida.take()).toEqual(['incoming_event']);
    const threads = threadsOf(ida, chat_id);
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ active: false });
    expect(textsOf(threads[0])).toContain('P.S.');
  });

  it('R18 takes 16384 bytes of text and not one more, and no empty text', () => {
    const chat_id = started();
    ida.ask('send_event', { chat_id, event: say('é'.repeat(8192)) });

    const refusal = ida.refusalOf('send_event', { chat_id, event: say(`${'é'.repeat(8192)}x`) });
    expect(refusal.type).toBe('validation');
    expect(refusal.message).toMatch(/^event\.text: /);
    expect(ida.refusal('send_event', { chat_id, event: say('') })).toBe('validation');
  });

  it('R19 closes with the reason first, and names who closed it', () => {
    const chat_id = started();
    ida.take();

    ida.ask('deactivate_chat', { id: chat_id });

    // With a request id, a customer's client takes an event for the outcome of its own `send_event`.
    expect(ida.pushes.map(({ action, hasRequestId }) => [action, hasRequestId])).toEqual([
      ['incoming_event', false],
      ['chat_deactivated', true],
    ]);
    expect(asObject(ida.heard('incoming_event').event).system_message_type).toBe('manual_archived_customer');
    expect(ida.heard('chat_deactivated').user_id).toBe(IDA);
    expect(ida.refusal('deactivate_chat', { id: chat_id })).toBe('chat_inactive');
  });

  it('R21 allows one chat per customer, or as many as are set', () => {
    started();
    expect(ida.refusal('start_chat')).toBe('chat_limit_reached');

    const many = new Bench({ config: { settings: { chats_per_customer: 0 } } });
    many.agent(NORA).logIn();
    const customer = many.customer(IDA);
    customer.logIn();
    customer.ask('start_chat');
    customer.ask('start_chat');
    expect(customer.ask('list_chats').total_chats).toBe(2);
  });

  it('R23 active: false makes a thread that is closed from the start, with nobody in it', () => {
    const { chat_id } = ida.ask('start_chat', {
      active: false,
      chat: { thread: { events: [say('Call me')], properties: { routing: { offline_message: true } } } },
    });

    expect(ida.take()).toEqual(['incoming_chat']);
    const [thread] = threadsOf(ida, String(chat_id));
    expect(thread).toMatchObject({
      active: false,
      user_ids: [IDA],
      properties: { routing: { offline_message: true } },
    });
  });

  it('R24 needs an online group, unless the chat is continuous', () => {
    nora.drop();
    expect(ida.refusal('start_chat')).toBe('groups_offline');

    const { chat_id } = ida.ask('start_chat', { continuous: true });

    const chat = ida.ask('get_chat', { chat_id });
    expect(asObject(chat.properties)).toMatchObject({ routing: { continuous: true } });
    expect(asObject(asObject(chat.thread).properties)).toMatchObject({ routing: { continuous: true } });
    ida.ask('deactivate_chat', { id: chat_id });
    // Absent in resume_chat: unchanged.
    ida.ask('resume_chat', { chat: { id: chat_id } });
    ida.ask('deactivate_chat', { id: chat_id });
    expect(ida.refusal('resume_chat', { chat: { id: chat_id }, continuous: false })).toBe('groups_offline');
  });

  it('refuses a group that does not exist', () => {
    expect(ida.refusal('start_chat', { chat: { access: { group_ids: [7] } } })).toBe('group_not_found');
  });

  it('creates nothing when one of the initial events is bad', () => {
    expect(ida.refusal('start_chat', { chat: { thread: { events: [say('good'), { type: 'nonsense' }] } } })).toBe(
      'validation',
    );
    const file = { type: 'file', url: 'https://elsewhere.example.test/x.png' };
    const refusal = ida.refusalOf('start_chat', { chat: { thread: { events: [say('good'), file] } } });
    expect(refusal.message).toMatch(/^chat\.thread\.events\.1\.url: /);
    expect(ida.ask('list_chats')).toEqual({ chats_summary: [], total_chats: 0 });
  });

  it('R25 a customer deletes his own events only, and they vanish from every answer', () => {
    const chat_id = started('first');
    const { event_id } = ida.ask('send_event', { chat_id, event: say('slip') });
    const thread_id = String(event_id).split('_')[0];
    const answer = nora.ask('send_event', { chat_id, event: say('Hello') });
    expect(ida.refusal('delete_event', { chat_id, thread_id, event_id: answer.event_id })).toBe('authorization');
    nora.take();

    ida.ask('delete_event', { chat_id, thread_id, event_id });

    expect(nora.take()).toEqual(['event_deleted']);
    expect(textsOf(threadsOf(ida, chat_id)[0])).not.toContain('slip');
    expect(ida.refusal('delete_event', { chat_id, thread_id, event_id })).toBe('not_found');
    const forAdministrator = list(threadsOf(nora, chat_id)[0]?.events).find(({ id }) => id === event_id);
    expect(forAdministrator).toMatchObject({ text: 'slip', deleted: true });
    const tom = bench.agent(TOM);
    tom.logIn();
    const forOthers = list(threadsOf(tom, chat_id)[0]?.events).find(({ id }) => id === event_id);
    expect(forOthers).toEqual({
      id: event_id,
      type: 'message',
      created_at: expect.any(String),
      author_id: IDA,
      visibility: 'all',
      deleted: true,
    });
  });

  it('a deleted last event gives way to the one before it in list_chats', () => {
    const chat_id = started('first');
    const { event_id } = ida.ask('send_event', { chat_id, event: say('slip') });
    ida.ask('delete_event', { chat_id, thread_id: String(event_id).split('_')[0], event_id });

    const [row] = list(ida.ask('list_chats').chats_summary);
    expect(asObject(asObject(asObject(row?.last_event_per_type).message).event).text).toBe('first');
  });

  it('R26 an edited message comes as event_updated with the same id', () => {
    const chat_id = started();
    const { event_id } = nora.ask('send_event', { chat_id, event: say('It is in stok') });
    const ref = { chat_id, thread_id: String(event_id).split('_')[0], event_id };
    nora.ask('edit_event', { ...ref, text: 'It is in stock' });

    expect(asObject(ida.heard('event_updated').event)).toMatchObject({ id: event_id, text: 'It is in stock' });
    expect(ida.refusal('edit_event', { ...ref, text: 'no' })).toBe('not_found');
  });

  it('R28 a customer may send system messages, which have no author', () => {
    const chat_id = started();
    ida.ask('send_event', { chat_id, event: { type: 'system_message', system_message_type: 'app.x', text: 'X' } });
    expect(asObject(ida.heard('incoming_event').event)).not.toHaveProperty('author_id');
    expect(ida.refusal('send_event', { chat_id, event: { type: 'system', source: 'x' } })).toBe('validation');
  });

  it('R36 an agent who resumes a chat has it from the start', () => {
    const chat_id = started();
    ida.ask('deactivate_chat', { id: chat_id });
    ida.take();

    nora.ask('resume_chat', { chat: { id: chat_id, thread: { events: [say('One more thing')] } } });

    expect(ida.take()).toEqual(['incoming_chat']);
    const thread = threadsOf(ida, chat_id)[0];
    expect(thread?.user_ids).toHaveLength(2);
    expect(asObject(threadsOf(nora, chat_id)[0]?.properties).routing).toMatchObject({ unassigned: false });
  });
});

describe('isolation', () => {
  it('no customer sees or touches the chat of another one', () => {
    const chat_id = started('secret');
    const [thread] = threadsOf(ida, chat_id);
    const ids = { chat_id, thread_id: thread?.id, event_id: `${String(thread?.id)}_1` };
    const eve = bench.customer(EVE);
    eve.logIn();
    const properties = { test: { int_property: 1 } };

    for (const [action, payload] of [
      ['get_chat', { chat_id }],
      ['list_threads', { chat_id }],
      ['resume_chat', { chat: { id: chat_id } }],
      ['deactivate_chat', { id: chat_id }],
      ['send_event', { chat_id, event: say('hi') }],
      ['send_event', { chat_id, event: say('hi'), attach_to_last_thread: true }],
      ['delete_event', ids],
      ['send_rich_message_postback', { ...ids, postback: { id: 'x', toggled: true } }],
      ['send_sneak_peek', { chat_id, sneak_peek_text: 'x' }],
      ['mark_events_as_seen', { chat_id, seen_up_to: '2026-03-02T09:00:00.000000Z' }],
      ['update_chat_properties', { id: chat_id, properties }],
      ['update_thread_properties', { ...ids, properties }],
      ['update_event_properties', { ...ids, properties }],
      ['delete_chat_properties', { id: chat_id, properties: { test: ['int_property'] } }],
      ['delete_thread_properties', { ...ids, properties: { test: ['int_property'] } }],
      ['delete_event_properties', { ...ids, properties: { test: ['int_property'] } }],
    ] as [string, JsonObject][]) {
      expect(eve.refusal(action, payload), action).toBe('not_found');
    }
    expect(eve.ask('list_chats').chats_summary).toEqual([]);
    ida.ask('send_event', { chat_id, event: say('still secret') });
    expect(eve.take()).toEqual([]);
  });

  it('a thread or event of another chat is not found through one’s own', () => {
    const chat_id = started();
    const eve = bench.customer(EVE);
    eve.logIn();
    const hers = eve.ask('start_chat', { chat: { thread: { events: [say('mine')] } } });

    expect(ida.refusal('get_chat', { chat_id, thread_id: hers.thread_id })).toBe('not_found');
    const event_id = `${String(hers.thread_id)}_1`;
    const own = threadsOf(ida, chat_id)[0]?.id;
    expect(ida.refusal('delete_event', { chat_id, thread_id: own, event_id })).toBe('not_found');
  });

  it('R46 what is for agents only never reaches the customer, by push, list, count or last event', () => {
    const chat_id = started();
    ida.take();
    const { event_id } = nora.ask('send_event', { chat_id, event: say('psst', { visibility: 'agents' }) });
    const ids = { chat_id, thread_id: String(event_id).split('_')[0], event_id };
    nora.ask('update_event_properties', { ...ids, properties: { test: { int_property: 1 } } });
    nora.ask('edit_event', { ...ids, text: 'psst!' });
    nora.ask('delete_event', ids);
    nora.ask('send_typing_indicator', { chat_id, is_typing: true, visibility: 'agents' });

    expect(ida.take()).toEqual([]);
    expect(JSON.stringify([ida.ask('list_chats'), ida.ask('list_threads', { chat_id })])).not.toContain('psst');
    expect(ida.refusal('delete_event', ids)).toBe('not_found');
  });

  it('R46 the author gets back his own event for agents', () => {
    const chat_id = started();
    ida.ask('send_event', { chat_id, event: say('my number', { recipients: 'agents' }) });
    expect(asObject(ida.heard('incoming_event').event)).toMatchObject({ text: 'my number', recipients: 'agents' });
    expect(asObject(nora.heard('incoming_event').event)).toMatchObject({ visibility: 'agents' });
    expect(textsOf(threadsOf(ida, chat_id)[0])).toContain('my number');
  });

  it('no e-mail address of an agent reaches a customer', () => {
    const chat_id = started();
    const tom = bench.agent(TOM);
    tom.logIn();
    const rich = {
      type: 'rich_message',
      template_id: 'cards',
      elements: [{ buttons: [{ text: 'A', postback_id: 'a' }] }],
    };
    const { event_id } = nora.ask('send_event', { chat_id, event: rich });
    const ids = { chat_id, thread_id: String(event_id).split('_')[0], event_id };
    nora.ask('send_rich_message_postback', { ...ids, postback: { id: 'a', toggled: true } });
    nora.ask('mark_events_as_seen', { chat_id, seen_up_to: '2027-01-01T00:00:00.000000Z' });
    nora.ask('send_typing_indicator', { chat_id, is_typing: true });
    nora.ask('send_event_preview', { chat_id, event: say('It is') });
    nora.ask('send_thinking_indicator', { chat_id, title: 'Hm' });
    nora.ask('add_user_to_chat', { chat_id, user_id: TOM, user_type: 'agent', visibility: 'all' });
    nora.ask('transfer_chat', { id: chat_id, target: { type: 'agent', ids: [TOM] } });
    tom.ask('multicast', { recipients: { customers: { ids: [IDA] } }, content: { a: 1 } });
    tom.ask('deactivate_chat', { id: chat_id });

    const everything = [
      ida.pushes,
      ida.ask('list_chats'),
      ida.ask('list_threads', { chat_id }),
      ida.ask('get_chat', { chat_id }),
    ];
    const actions = new Set(ida.pushes.map(({ action }) => action));
    for (const action of [
      'incoming_rich_message_postback',
      'chat_transferred',
      'user_removed_from_chat',
      'incoming_multicast',
    ]) {
      expect(actions).toContain(action);
    }
    expect(JSON.stringify(everything)).not.toContain('@example.test');
  });
});

describe('what comes in', () => {
  it('names the field that is wrong, and ignores those it does not know', () => {
    expect(ida.refusalOf('get_chat', { chat_id: 7 }).message).toMatch(/^chat_id: /);
    expect(ida.refusalOf('get_chat', {}).message).toMatch(/^chat_id: /);
    expect(ida.ask('list_chats', { colour: 'blue' })).toMatchObject({ chats_summary: [] });
  });

  it('survives the names of JavaScript’s own machinery', () => {
    const chat_id = started();
    const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    ida.ask('update_chat_properties', { id: chat_id, properties: hostile });
    const custom = { type: 'custom', content: hostile, properties: hostile };
    ida.ask('send_event', { chat_id, event: custom });
    const form = { type: 'form', form_id: '__proto__', fields: [] };
    ida.ask('send_event', { chat_id, event: form });
    ida.ask('send_event', { chat_id, event: { type: 'filled_form', form_id: '__proto__', fields: [] } });
    ida.ask('send_event', { chat_id, event: { type: 'filled_form', form_id: 'constructor', fields: [] } });
    expect(ida.refusal('__proto__')).toBe('not_found');
    expect(ida.refusal('constructor')).toBe('not_found');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses a second login on the same connection', () => {
    expect(ida.refusal('login')).toBe('validation');
    expect(nora.refusal('login')).toBe('validation');
  });

  it('takes a Web call without a connection, whose pushes carry no request_id', () => {
    const chat_id = started();
    ida.take();
    bench.web(ida, 'send_event', { chat_id, event: say('over the Web') });
    expect(ida.pushes).toMatchObject([{ action: 'incoming_event', hasRequestId: false }]);
    expect(() => bench.web(ida, 'login')).toThrow();
  });

  it('tells all connections of a user, and gives the request_id to the asking one alone', () => {
    const chat_id = started();
    const second = bench.customer(IDA);
    second.logIn();
    ida.take();

    ida.ask('send_event', { chat_id, event: say('hi') });

    expect(ida.pushes).toMatchObject([{ action: 'incoming_event', hasRequestId: true }]);
    expect(second.pushes).toMatchObject([{ action: 'incoming_event', hasRequestId: false }]);
  });
});

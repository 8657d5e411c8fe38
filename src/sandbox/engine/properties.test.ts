import { beforeEach, describe, expect, it } from 'vitest';
import { asObject, Bench, NORA, type Wire } from './bench.ts';
import type { JsonObject } from './contract.ts';

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const APP = 'c0ffee00c0ffee00c0ffee00c0ffee00';

let bench: Bench;
let ida: Wire;
let nora: Wire;
let chat_id: string;
let thread_id: string;
beforeEach(() => {
  bench = new Bench();
  nora = bench.agent(NORA);
  nora.logIn();
  ida = bench.customer(IDA);
  ida.logIn({ customer: { name: 'Ida Berg' }, customer_page: { url: 'https://shop.example.test/lamps' } });
  const started = ida.ask('start_chat', { chat: { thread: { events: [{ type: 'message', text: 'Hello?' }] } } });
  chat_id = String(started.chat_id);
  thread_id = String(started.thread_id);
  ida.take();
  nora.take();
});

const onThread = (properties: JsonObject) => ({ chat_id, thread_id, properties });
const rate = (rating: JsonObject) => ida.ask('update_thread_properties', onThread({ rating }));
const messages = () =>
  ida.pushes.flatMap(({ action, payload }) => {
    const event = action === 'incoming_event' ? asObject(asObject(payload).event) : undefined;
    return event ? [[event.system_message_type, event.text_vars]] : [];
  });

describe('properties', () => {
  it('R50 an update merges, is told with the changed part alone, and not when nothing changed', () => {
    ida.ask('update_chat_properties', { id: chat_id, properties: { [APP]: { a: '1', b: '2' } } });
    nora.take();
    ida.take();

    ida.ask('update_chat_properties', { id: chat_id, properties: { [APP]: { b: '2', c: 3 } } });

    expect(nora.heard('chat_properties_updated')).toEqual({ chat_id, properties: { [APP]: { c: 3 } } });
    expect(ida.pushes).toMatchObject([{ action: 'chat_properties_updated', hasRequestId: true }]);
    expect(asObject(ida.ask('get_chat', { chat_id }).properties)[APP]).toEqual({ a: '1', b: '2', c: 3 });
    ida.take();
    ida.ask('update_chat_properties', { id: chat_id, properties: { [APP]: { c: 3 } } });
    expect(ida.take()).toEqual([]);
    ida.ask('delete_chat_properties', { id: chat_id, properties: { [APP]: ['a', 'b', 'c', 'd'] } });
    expect(ida.heard('chat_properties_deleted')).toEqual({ chat_id, properties: { [APP]: ['a', 'b', 'c'] } });
    expect(ida.ask('get_chat', { chat_id }).properties).not.toHaveProperty(APP);
  });

  it('R46, R50 tells the author of an event for agents what changes in it', () => {
    const event = {
      type: 'rich_message',
      template_id: 'cards',
      recipients: 'agents',
      elements: [{ buttons: [{ text: 'Yes', postback_id: 'yes' }] }],
    };
    const ids = { chat_id, thread_id, event_id: String(ida.ask('send_event', { chat_id, event }).event_id) };
    ida.take();
    ida.ask('update_event_properties', { ...ids, properties: { [APP]: { a: 1 } } });
    ida.ask('delete_event_properties', { ...ids, properties: { [APP]: ['a'] } });
    ida.ask('send_rich_message_postback', { ...ids, postback: { id: 'yes', toggled: true } });
    expect(ida.take()).toEqual([
      'event_properties_updated',
      'event_properties_deleted',
      'incoming_rich_message_postback',
    ]);
  });

  it('R47 takes every int32, and nothing beyond', () => {
    const withInt = (int_property: number) => ({ id: chat_id, properties: { test: { int_property } } });
    for (const most of [-(2 ** 31), 2 ** 31 - 1]) expect(ida.ask('update_chat_properties', withInt(most))).toEqual({});
    for (const more of [-(2 ** 31) - 1, 2 ** 31, 0.5]) {
      expect(ida.refusal('update_chat_properties', withInt(more))).toBe('validation');
    }
  });

  it('R47 events have properties too', () => {
    const ids = { chat_id, thread_id, event_id: `${thread_id}_1` };
    ida.ask('update_event_properties', { ...ids, properties: { status: { delivered: true } } });
    expect(nora.heard('event_properties_updated')).toEqual({ ...ids, properties: { status: { delivered: true } } });
    ida.ask('delete_event_properties', { ...ids, properties: { status: ['delivered'] } });
    expect(nora.heard('event_properties_deleted')).toEqual({ ...ids, properties: { status: ['delivered'] } });
    const [event] = asObject(ida.ask('get_chat', { chat_id }).thread).events as JsonObject[];
    expect(event).not.toHaveProperty('properties');
  });

  it('R48 what is not writable is refused by authorization, what is wrong by validation', () => {
    const refusal = (properties: JsonObject) => ida.refusal('update_thread_properties', onThread(properties));
    expect(refusal({ routing: { continuous: true } })).toBe('authorization');
    expect(refusal({ routing: { idle: true } })).toBe('authorization');
    expect(refusal({ chats: { formatting: 'commonmark' } })).toBe('authorization');
    expect(refusal({ rating: { stars: 5 } })).toBe('validation');
    expect(refusal({ rating: { score: 2 } })).toBe('validation');
    expect(refusal({ rating: { score: '1' } })).toBe('validation');
    expect(refusal({ test: { int_property: 2 ** 31 } })).toBe('validation');
    expect(refusal({ [APP]: { long: 'x'.repeat(4097) } })).toBe('validation');
    expect(nora.refusal('update_thread_properties', onThread({ rating: { score: 1 } }))).toBe('authorization');
    expect(ida.take()).toEqual([]);
  });

  it('R49 the namespace `test` is open to everybody', () => {
    const all = { bool_property: true, int_property: 1, string_property: 's', tokenized_string_property: 't s' };
    ida.ask('update_thread_properties', onThread({ test: all }));
    nora.ask('update_chat_properties', { id: chat_id, properties: { test: all } });
    expect(asObject(asObject(ida.ask('get_chat', { chat_id }).thread).properties).test).toEqual(all);
  });

  it('R48 customers do not read what is for agents, R52 and the server sets source and routing', () => {
    const forCustomer = asObject(asObject(ida.ask('get_chat', { chat_id }).thread).properties);
    expect(forCustomer).toEqual({
      routing: { continuous: false, start_url: 'https://shop.example.test/lamps' },
      source: { client_id: APP },
    });
    const forAgent = asObject(asObject(nora.ask('get_chat', { chat_id }).thread).properties);
    expect(forAgent.routing).toMatchObject({ idle: false, unassigned: false });
  });

  it('initial properties that the server owns are left out, not refused', () => {
    ida.ask('deactivate_chat', { id: chat_id });
    const properties = {
      routing: { continuous: true, start_url: 'https://evil.example.test/', offline_message: true },
    };
    ida.ask('resume_chat', { chat: { id: chat_id, thread: { properties } } });
    expect(asObject(asObject(ida.ask('get_chat', { chat_id }).thread).properties).routing).toEqual({
      continuous: false,
      start_url: 'https://shop.example.test/lamps',
      offline_message: true,
    });
  });
});

describe('rating and transcript', () => {
  it('R86 a rating is a thread property with a system message; a comment comes after it', () => {
    rate({ score: 1, comment: 'Quick' });
    expect(ida.pushes.map(({ action, hasRequestId }) => [action, hasRequestId])).toEqual([
      ['thread_properties_updated', true],
      ['incoming_event', false],
      ['incoming_event', false],
    ]);
    expect(messages()).toEqual([
      ['rating.chat_rated', { customer: 'Ida Berg', score: 'good' }],
      ['rating.chat_commented', { customer: 'Ida Berg', comment: 'Quick' }],
    ]);
    ida.take();
    rate({ score: 0 });
    expect(messages()).toEqual([['rating.chat_rated', { customer: 'Ida Berg', score: 'bad' }]]);
  });

  it('R86 taking it back takes the comment too', () => {
    rate({ score: 1, comment: 'Quick' });
    ida.take();
    ida.ask('delete_thread_properties', { chat_id, thread_id, properties: { rating: ['score'] } });
    expect(ida.heard('thread_properties_deleted').properties).toEqual({ rating: ['score', 'comment'] });
    expect(messages()).toEqual([['rating.chat_rating_canceled', { customer: 'Ida Berg' }]]);
  });

  it('R87 the last thread is rated, open or closed, and no other', () => {
    ida.ask('deactivate_chat', { id: chat_id });
    rate({ score: 1 });
    ida.ask('resume_chat', { chat: { id: chat_id } });
    expect(ida.refusal('update_thread_properties', onThread({ rating: { score: 0 } }))).toBe('not_allowed');
  });

  it('R88 a transcript is asked for by a property, and sent at the end', () => {
    ida.ask('update_thread_properties', onThread({ routing: { transcript_email: 'ida@example.test' } }));
    ida.ask('deactivate_chat', { id: chat_id });
    const vars = { customer: 'Ida Berg', email: 'ida@example.test' };
    expect(messages()).toEqual([
      ['transcript_requested', vars],
      ['manual_archived_customer', { customer: 'Ida Berg' }],
      ['transcript_sent', vars],
    ]);
  });
});

describe('postbacks (R27)', () => {
  let ids: JsonObject;
  beforeEach(() => {
    const button = (text: string) => ({ text, postback_id: 'yes', user_ids: [] });
    const { event_id } = nora.ask('send_event', {
      chat_id,
      event: {
        type: 'rich_message',
        template_id: 'cards',
        elements: [
          { title: 'A', buttons: [button('Yes'), { text: 'No', postback_id: 'no' }] },
          { buttons: [button('Aye')] },
        ],
      },
    });
    ids = { chat_id, thread_id, event_id };
    ida.take();
    nora.take();
  });
  const toggle = (id: string, toggled: boolean) =>
    ida.ask('send_rich_message_postback', { ...ids, postback: { id, toggled } });
  const userIds = () => {
    const events = asObject(ida.ask('get_chat', { chat_id }).thread).events as JsonObject[];
    const elements = events.find(({ id }) => id === ids.event_id)?.elements as { buttons: { user_ids: string[] }[] }[];
    return elements.map(({ buttons }) => buttons.map(({ user_ids }) => user_ids));
  };

  it('put the user on all buttons of that id, once, and take him off again', () => {
    toggle('yes', true);
    toggle('yes', true);
    expect(userIds()).toEqual([[[IDA], []], [[IDA]]]);
    expect(nora.heard('incoming_rich_message_postback')).toEqual({
      user_id: IDA,
      ...ids,
      postback: { id: 'yes', toggled: true },
    });
    toggle('yes', false);
    expect(userIds()).toEqual([[[], []], [[]]]);
  });

  it('change nothing when what was not on is taken back', () => {
    expect(toggle('no', false)).toEqual({});
    expect([...ida.take(), ...nora.take()]).toEqual([]);
  });

  it('need a button of that id', () => {
    const postback = { id: 'other', toggled: true };
    expect(ida.refusal('send_rich_message_postback', { ...ids, postback })).toBe('validation');
    expect(ida.refusal('send_rich_message_postback', { ...ids, event_id: 'x', postback })).toBe('not_found');
  });

  it('are kept, and not told, when the thread is closed', () => {
    nora.ask('deactivate_chat', { id: chat_id });
    nora.take();
    toggle('no', true);
    expect(nora.take()).toEqual([]);
    expect(userIds()[0]?.[1]).toEqual([IDA]);
  });
});

describe('seen (R92)', () => {
  const seen = (wire: Wire, seen_up_to: string) => wire.ask('mark_events_as_seen', { chat_id, seen_up_to });

  it('moves forward only, not into the future, and is told to all users', () => {
    nora.ask('send_event', { chat_id, event: { type: 'message', text: 'Yes?' } });
    const { created_at } = asObject(ida.heard('incoming_event').event);
    ida.take();
    seen(ida, String(created_at));
    expect(ida.heard('events_marked_as_seen')).toEqual({ user_id: IDA, chat_id, seen_up_to: created_at });
    expect(nora.heard('events_marked_as_seen')).toEqual({ user_id: IDA, chat_id, seen_up_to: created_at });
    ida.take();
    seen(ida, '2020-01-01T00:00:00.000000Z');
    seen(ida, '2099-01-01T00:00:00.000000Z');
    expect(ida.take()).toEqual([]);
    expect(ida.refusal('mark_events_as_seen', { chat_id, seen_up_to: 'now' })).toBe('validation');
  });

  it('one’s own event moves one’s mark, without a push; what others write is unread until it is seen', () => {
    const unread = () => {
      const [chat] = bench.customer(IDA).logIn().chats as JsonObject[];
      return chat?.has_unread_events;
    };
    expect(unread()).toBe(false);
    nora.ask('send_event', { chat_id, event: { type: 'message', text: 'psst', visibility: 'agents' } });
    expect(unread()).toBe(false);
    nora.ask('send_event', { chat_id, event: { type: 'message', text: 'Yes?' } });
    expect(unread()).toBe(true);
    ida.take();
    ida.ask('send_event', { chat_id, event: { type: 'message', text: 'Thanks' } });
    expect(ida.take()).toEqual(['incoming_event']);
    expect(unread()).toBe(false);
  });

  /** Nora's mark as each side is told it. */
  const markOfNora = (wire: Wire) => {
    const users = wire.ask('get_chat', { chat_id }).users as JsonObject[];
    return users.find(({ type }) => type === 'agent')?.events_seen_up_to;
  };

  it('what is for agents alone does not move an agent’s mark for the customer, and betrays no time of it', () => {
    nora.ask('send_event', { chat_id, event: { type: 'message', text: 'Yes?' } });
    const answered = asObject(ida.heard('incoming_event').event).created_at;
    ida.ask('send_event', { chat_id, event: { type: 'message', text: 'Is it brass?' } });
    const asked = asObject(ida.heard('incoming_event').event).created_at;
    nora.ask('send_event', { chat_id, event: { type: 'message', text: 'ask Tom', visibility: 'agents' } });
    const noted = asObject(nora.heard('incoming_event').event).created_at;

    expect(markOfNora(ida)).toBe(answered);
    expect(markOfNora(nora)).toBe(noted);

    ida.take();
    nora.take();
    seen(nora, String(noted));
    expect(ida.heard('events_marked_as_seen').seen_up_to).toBe(asked);
    expect(markOfNora(ida)).toBe(asked);
    expect(nora.take()).toEqual([]);

    nora.ask('send_event', { chat_id, event: { type: 'message', text: 'so?', visibility: 'agents' } });
    bench.now += 1000;
    seen(nora, '2099-01-01T00:00:00.000000Z');
    expect(ida.take()).toEqual(['events_marked_as_seen']);
    expect(markOfNora(ida)).toBe(asked);
  });
});

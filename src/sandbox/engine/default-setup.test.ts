import { beforeEach, describe, expect, it } from 'vitest';
import { codec } from '../../protocol/v3-6/codec.ts';
import { asObject, Bench, NORA, type Wire } from './bench.ts';
import type { JsonObject } from './contract.ts';

/** What a fresh sandbox offers without a configuration file, so that everything can be tried. */

/** Where the bench's customers reach it. */
const SITE = 'http://127.0.0.1:4300';
const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

function arriveAt(query: string): Wire {
  const wire = bench.customer(IDA);
  wire.logIn({ customer_page: { url: `https://shop.example.test/?${query}` } });
  return wire;
}

describe('greetings of a fresh sandbox', () => {
  it.each([
    ['1', { event: { type: 'message' } }],
    ['card', { event: { template_id: 'cards' } }],
    ['announcement', { subtype: 'announcement', event: { template_id: 'cards' } }],
    ['replies', { event: { template_id: 'quick_replies' } }],
    ['exit', { is_exit_intent: true }],
    ['email', { addon: 'email' }],
  ])('greeting=%s in the address brings up one that the widget reads (R73, R74)', (word, shown) => {
    const push = arriveAt(`greeting=${word}`).heard('incoming_greeting');
    expect(push).toMatchObject(shown);
    expect(codec.readPush('incoming_greeting', push).problems).toEqual([]);
  });

  it('other addresses bring up none', () => {
    expect(arriveAt('shelf=light').take()).toEqual([]);
  });

  it('name pictures and pages of this server by the address that the visitor came to', () => {
    const push = arriveAt('greeting=card').heard('incoming_greeting');
    const [element] = asObject(push.event).elements as JsonObject[];
    expect(asObject(element?.image).url).toBe(`${SITE}/exhibits/brass-lamp.png`);
    const [, link] = (element?.buttons ?? []) as JsonObject[];
    expect(link?.value).toBe(`${SITE}/?shelf=light`);
  });

  it('begin the chat that follows from them, pictures and all (R75)', () => {
    bench.agent(NORA).logIn();
    const ida = arriveAt('greeting=card');
    const { id, unique_id } = ida.heard('incoming_greeting');
    const lc2 = { greeting_id: id, greeting_unique_id: unique_id };
    const { chat_id } = ida.ask('start_chat', { chat: { thread: { properties: { lc2 } } } });
    const { events } = asObject(ida.ask('get_chat', { chat_id: String(chat_id) }).thread);
    expect(JSON.stringify(events)).toContain(`${SITE}/exhibits/brass-lamp.png`);
  });
});

describe('groups of a fresh sandbox', () => {
  it('are chosen by group=1 and group=2 in the address (R69)', () => {
    const groupAt = (query: string) =>
      asObject(
        arriveAt(query).ask('get_dynamic_configuration', { url: `https://shop.example.test/?${query}` }).livechat,
      ).group_id;
    expect(['', 'group=1', 'group=2'].map(groupAt)).toEqual([0, 1, 2]);
  });

  it('ask for nothing in group 0, for a little in group 1, for everything in group 2 (R77)', () => {
    const ida = arriveAt('');
    const fields = (group_id: number, type: string) => {
      const { enabled, form } = ida.ask('get_form', { group_id, type });
      return enabled ? (asObject(form).fields as JsonObject[]).map((field) => field.type) : 'off';
    };
    expect(fields(0, 'prechat')).toBe('off');
    expect(fields(0, 'postchat')).toBe('off');
    expect(fields(0, 'ticket')).toContain('subject');
    expect(fields(1, 'prechat')).toEqual(['header', 'name', 'email']);
    expect(fields(1, 'postchat')).toEqual(['header', 'textarea']);
    expect(fields(2, 'prechat')).toEqual([
      'header',
      'name',
      'email',
      'question',
      'radio',
      'select',
      'checkbox',
      'group_chooser',
      'textarea',
    ]);
    expect(fields(2, 'postchat')).toEqual(['header', 'radio', 'checkbox', 'textarea']);
  });

  it('R78 hand the chat to the group that was chosen in the pre-chat form', () => {
    bench.agent(NORA).logIn();
    const ida = arriveAt('group=2');
    const asked = asObject(ida.ask('get_form', { group_id: 2, type: 'prechat' }).form);
    const fields = (asked.fields as JsonObject[]).flatMap(({ id, type, label, options }): JsonObject[] => {
      const [option] = (options ?? []) as JsonObject[];
      if (type === 'header') return [];
      if (type === 'checkbox') return [{ id, type, label, answers: option ? [option] : [] }];
      return [{ id, type, label, answer: option ?? 'ida@example.test' }];
    });
    const form = { type: 'filled_form', form_id: asked.id, fields, properties: { lc2: { form_type: 'prechat' } } };
    const { chat_id } = ida.ask('start_chat', { chat: { thread: { events: [form as JsonObject] } } });
    expect(ida.ask('get_chat', { chat_id: String(chat_id) }).access).toEqual({ group_ids: [2] });
  });
});

describe('links of a fresh sandbox', () => {
  it('are known where they lead to its own demo, under the address that it was reached by (R85)', () => {
    const ida = arriveAt('');
    expect(ida.ask('get_url_info', { url: `${SITE}/?shelf=light` })).toMatchObject({
      url: `${SITE}/?shelf=light`,
      title: 'Light · Quiet Goods',
      image_url: `${SITE}/exhibits/green-lamp.png`,
    });
    expect(ida.refusal('get_url_info', { url: 'https://elsewhere.example.test/?shelf=light' })).toBe('not_found');
  });
});

describe('the property namespace `test`', () => {
  it('R49 is open to both sides, on chats, threads and events', () => {
    const nora = bench.agent(NORA);
    nora.logIn();
    const ida = arriveAt('');
    const { chat_id, thread_id, event_ids } = ida.ask('start_chat', {
      chat: { thread: { events: [{ type: 'message', text: 'Hello' }] } },
    });
    const test = { bool_property: true, int_property: 3, string_property: 's', tokenized_string_property: 't' };
    const chat = String(chat_id);
    const thread = { chat_id: chat, thread_id: String(thread_id) };
    const event = { ...thread, event_id: String((event_ids as string[])[0]) };
    for (const wire of [ida, nora]) {
      wire.ask('update_chat_properties', { id: chat, properties: { test } });
      wire.ask('update_thread_properties', { ...thread, properties: { test } });
      wire.ask('update_event_properties', { ...event, properties: { test } });
      expect(asObject(wire.ask('get_chat', { chat_id: chat }).properties).test).toEqual(test);
      wire.ask('delete_chat_properties', { id: chat, properties: { test: Object.keys(test) } });
      wire.ask('delete_thread_properties', { ...thread, properties: { test: ['int_property'] } });
      wire.ask('delete_event_properties', { ...event, properties: { test: ['int_property'] } });
    }
    expect(ida.refusal('update_chat_properties', { id: chat, properties: { test: { int_property: 'x' } } })).toBe(
      'validation',
    );
  });
});

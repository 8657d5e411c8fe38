import { beforeEach, describe, expect, it } from 'vitest';
import { asObject, Bench, NORA, type Wire } from './bench.ts';
import type { JsonObject } from './contract.ts';
import { agentPublicId } from './ids.ts';

/** What is offered to visitors before and around a chat: greetings, welcome messages, forms. */

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const page = (path: string) => ({ url: `https://shop.example.test/${path}` });
const greeting = (id: number, rules: JsonObject[], more: JsonObject = {}) => ({
  id,
  rules,
  event: { type: 'message', text: `Greeting ${id}` },
  ...more,
});

function arrive(bench: Bench, payload: JsonObject = {}): Wire {
  const wire = bench.customer(IDA);
  wire.logIn(payload);
  return wire;
}

const eventsOf = (wire: Wire, chat_id: unknown) =>
  asObject(wire.ask('get_chat', { chat_id: String(chat_id) }).thread).events as JsonObject[];

describe('greetings', () => {
  it('R73, R74 a page that fits brings the greeting up, once per visit', () => {
    const bench = new Bench();
    const ida = arrive(bench, { customer_page: page('?greeting=1') });
    expect(ida.take()).toEqual(['incoming_greeting']);
    ida.ask('update_customer_page', page('other'));
    ida.ask('update_customer_page', page('?greeting=1'));
    expect(ida.take()).toEqual([]);
    ida.drop();
    bench.advance(31 * 60_000);
    expect(arrive(bench, { customer_page: page('?greeting=1') }).take()).toEqual(['incoming_greeting']);
  });

  it('R73, R74 waits for a visitor who left before its time', () => {
    const bench = new Bench({
      config: { greetings: [greeting(5, [{ type: 'time_on_site', seconds: 60 }])] },
    });
    const first = arrive(bench, { customer_page: page('a') });
    bench.advance(20_000);
    first.drop();
    bench.advance(5 * 60_000);
    const back = bench.customer(IDA);
    expect(back.logIn()).not.toHaveProperty('greeting');
    expect(back.heard('incoming_greeting')).toMatchObject({ id: 5, displayed_first_time: true });
    expect(asObject(back.ask('get_customer').statistics)).toMatchObject({ greetings_shown_count: 1 });
  });

  it('R74 is not shown to nobody, whatever is said of the visitor over the Web', () => {
    const bench = new Bench({
      config: { greetings: [greeting(5, [{ type: 'custom_variable', name: 'plan', value: 'trial' }])] },
    });
    const ida = arrive(bench);
    ida.drop();
    bench.web(ida, 'update_customer', { session_fields: [{ plan: 'trial' }] });
    expect(bench.web(ida, 'get_customer')).toMatchObject({ statistics: { greetings_shown_count: 0 } });
  });

  it('R74 has an event, an agent, and the properties that a chat from it carries', () => {
    const ida = arrive(new Bench(), { customer_page: page('?greeting=1') });
    const shown = ida.heard('incoming_greeting');
    expect(shown).toEqual({
      id: 1,
      unique_id: expect.stringMatching(/^[A-Z0-9]{10}$/),
      displayed_first_time: true,
      is_exit_intent: false,
      event: {
        id: `${String(shown.unique_id)}_1`,
        created_at: expect.any(String),
        type: 'message',
        text: 'Need a hand choosing a lamp?',
        author_id: agentPublicId(NORA),
        properties: { lc2: { greeting_id: 1, greeting_unique_id: shown.unique_id } },
      },
      agent: expect.objectContaining({ id: agentPublicId(NORA), name: 'Nora Lind', is_bot: false }),
    });
  });

  it('R73 knows time on page and site, visits, page views, pages seen and session fields', () => {
    const bench = new Bench({
      config: {
        greetings: [
          greeting(1, [{ type: 'time_on_page', seconds: 30 }]),
          greeting(2, [{ type: 'time_on_site', seconds: 60 }]),
          greeting(3, [{ type: 'page_views_count', at_least: 3 }]),
          greeting(4, [{ type: 'visits_count', at_least: 2 }]),
          greeting(5, [{ type: 'custom_variable', name: 'plan', value: 'trial' }]),
          greeting(6, [
            { type: 'url_visited', value: 'first' },
            { type: 'url_current', operator: 'equals', value: page('last').url },
          ]),
          greeting(
            7,
            [
              { type: 'url_current', value: 'never' },
              { type: 'url_visited', value: 'any' },
            ],
            { match: 'any' },
          ),
        ],
      },
    });
    const ida = arrive(bench, { customer_page: page('first') });
    const shown = () =>
      ida.pushes.filter(({ action }) => action === 'incoming_greeting').map(({ payload }) => asObject(payload).id);
    bench.advance(29_000);
    expect(shown()).toEqual([]);
    bench.advance(1_000);
    expect(shown()).toEqual([1]);
    ida.ask('update_customer', { session_fields: [{ plan: 'trial' }] });
    expect(shown()).toEqual([1, 5]);
    ida.ask('update_customer_page', page('last'));
    expect(shown()).toEqual([1, 5, 6]);
    ida.ask('update_customer_page', page('any'));
    expect(shown()).toEqual([1, 5, 6, 3]);
    bench.advance(60_000);
    expect(shown()).toEqual([1, 5, 6, 3, 2]);
    ida.ask('update_customer_page', page('other'));
    expect(shown()).toEqual([1, 5, 6, 3, 2, 7]);
  });

  it('R74 a new greeting cancels the one that is shown', () => {
    const bench = new Bench({
      config: {
        greetings: [
          greeting(1, [{ type: 'url_current', value: 'a' }]),
          greeting(2, [{ type: 'url_current', value: 'b' }]),
        ],
      },
    });
    const ida = arrive(bench, { customer_page: { url: 'https://x.test/a' } });
    const first = ida.heard('incoming_greeting').unique_id;
    ida.take();
    ida.ask('update_customer_page', { url: 'https://x.test/b' });
    expect(ida.heard('greeting_canceled')).toEqual({ unique_id: first });
    expect(ida.take()).toEqual(['greeting_canceled', 'incoming_greeting']);
  });

  it('R74 none while chatting, none when offline if it says so, and no more than max_invites', () => {
    const chatting = new Bench();
    chatting.agent(NORA).logIn();
    const ida = arrive(chatting);
    ida.ask('start_chat', {});
    ida.take();
    ida.ask('update_customer_page', page('?greeting=1'));
    expect(ida.take()).toEqual([]);

    const rules = [{ type: 'url_current', value: 'a' }];
    const offline = new Bench({ config: { greetings: [greeting(1, rules, { hide_when_offline: true })] } });
    expect(arrive(offline, { customer_page: page('a') }).take()).toEqual([]);

    const two = [greeting(1, rules), greeting(2, [{ type: 'url_current', value: 'b' }])];
    const few = new Bench({ config: { greetings: two, settings: { max_invites: 1 } } });
    const eve = arrive(few, { customer_page: page('a') });
    eve.ask('update_customer_page', page('b'));
    expect(eve.take()).toEqual(['incoming_greeting']);
  });

  it('R75 is accepted when shown, repeated by login, cancelled when closed', () => {
    const bench = new Bench();
    const ida = arrive(bench, { customer_page: page('?greeting=1') });
    const unique_id = String(ida.heard('incoming_greeting').unique_id);
    ida.take();
    expect(ida.refusal('accept_greeting', { greeting_id: 9, unique_id })).toBe('greeting_not_found');
    ida.ask('accept_greeting', { greeting_id: 1, unique_id });
    expect(ida.pushes).toMatchObject([{ action: 'greeting_accepted', payload: { unique_id }, hasRequestId: true }]);
    expect(bench.customer(IDA).logIn().greeting).toMatchObject({
      unique_id,
      accepted: true,
      displayed_first_time: false,
    });
    ida.ask('send_greeting_button_clicked', { greeting_unique_id: unique_id, button_id: 'b' });
    ida.ask('cancel_greeting', { unique_id });
    expect(ida.heard('greeting_canceled')).toEqual({ unique_id });
    expect(ida.refusal('cancel_greeting', { unique_id })).toBe('greeting_not_found');
    expect(ida.refusal('send_greeting_button_clicked', { greeting_unique_id: unique_id, button_id: 'b' })).toBe(
      'greeting_not_found',
    );
    expect(bench.customer(IDA).logIn()).not.toHaveProperty('greeting');
    expect(ida.ask('get_customer').statistics).toMatchObject({ greetings_shown_count: 1, greetings_accepted_count: 1 });
  });

  it('R75 a chat from it begins with it; the answer names the caller’s events alone', () => {
    const bench = new Bench();
    bench.agent(NORA).logIn();
    const ida = arrive(bench, { customer_page: page('?greeting=1') });
    const { unique_id } = ida.heard('incoming_greeting');
    const properties = { lc2: { greeting_id: 1, greeting_unique_id: unique_id } };
    const started = ida.ask('start_chat', {
      chat: { thread: { events: [{ type: 'message', text: 'Yes please' }], properties } },
    });
    expect(eventsOf(ida, started.chat_id).slice(0, 2)).toMatchObject([
      { text: 'Need a hand choosing a lamp?', author_id: agentPublicId(NORA), properties },
      { text: 'Yes please', author_id: IDA },
    ]);
    expect(started.event_ids).toEqual([`${String(started.thread_id)}_2`]);
    expect(bench.customer(IDA).logIn()).not.toHaveProperty('greeting');
  });
});

describe('R76 welcome messages', () => {
  it('are answered with who would take the chat, and come as a push', () => {
    const bench = new Bench();
    const ida = arrive(bench);
    expect(ida.refusal('request_welcome_message')).toBe('group_offline');
    bench.agent(NORA).logIn();

    const answer = ida.ask('request_welcome_message', { group_id: 0 });

    expect(answer).toMatchObject({ id: expect.any(String), predicted_agent: { name: 'Nora Lind' }, queue: false });
    expect(ida.heard('incoming_welcome_message')).toEqual({
      id: answer.id,
      event: {
        created_at: expect.any(String),
        type: 'message',
        text: 'Hi there, how can we help?',
        author_id: agentPublicId(NORA),
      },
    });
    expect(ida.ask('request_welcome_message', { id: answer.id }).id).toBe(answer.id);
    expect(ida.ask('request_welcome_message', { id: 'unknown' }).id).not.toBe('unknown');
    expect(ida.ask('list_chats').total_chats).toBe(0);
  });

  it('become the first event of a chat that names them', () => {
    const bench = new Bench();
    bench.agent(NORA).logIn();
    const ida = arrive(bench);
    const { id } = ida.ask('request_welcome_message');
    const { chat_id } = ida.ask('start_chat', { welcome_message_id: id });
    expect(eventsOf(ida, chat_id)[0]).toMatchObject({
      text: 'Hi there, how can we help?',
      properties: { lc2: { welcome_message: true }, chats: { welcome_message_source: 'welcome_phrase' } },
    });
    ida.ask('deactivate_chat', { id: chat_id });
    ida.ask('resume_chat', { chat: { id: chat_id }, welcome_message_id: 'unknown' });
    expect(eventsOf(ida, chat_id)[0]).toMatchObject({ system_message_type: 'routing.assigned' });
  });
});

describe('forms', () => {
  let bench: Bench;
  let ida: Wire;
  let nora: Wire;
  beforeEach(() => {
    bench = new Bench();
    nora = bench.agent(NORA);
    nora.logIn();
    ida = arrive(bench);
  });
  const prechat = (fields: JsonObject[]) => ({ type: 'filled_form', form_id: '170000000000000200', fields });
  const email = (answer: string) => ({ type: 'email', id: '170000000000000203', label: 'Email:', answer });

  it('R79 required fields need an answer', () => {
    const start = (fields: JsonObject[]) => ({ chat: { thread: { events: [prechat(fields)] } } });
    expect(ida.refusal('start_chat', start([]))).toBe('validation');
    expect(ida.refusal('start_chat', start([email('  ')]))).toBe('validation');
    ida.ask('start_chat', start([email('ida@example.test')]));
  });

  it('R72 answers of the pre-chat form become the customer’s own', () => {
    const name = { type: 'name', id: '170000000000000202', label: 'Name:', answer: 'Ida' };
    const { chat_id } = ida.ask('start_chat', {
      chat: { thread: { events: [prechat([name, email('ida@example.test')])] } },
    });
    expect(ida.ask('get_customer')).toMatchObject({ name: 'Ida', email: 'ida@example.test' });
    expect(eventsOf(ida, chat_id)[0]).toMatchObject({ form_type: 'prechat', fields: [{ answer: 'Ida' }, {}] });
  });

  it('R72, R81 so does an address that was asked for in the chat', () => {
    const { chat_id } = ida.ask('start_chat', {});
    const field = { type: 'email', id: 'e1', label: 'Your address?' };
    const form = { form_id: 'ask-1', form_type: 'ask_for_email', fields: [{ ...field, required: true }] };
    nora.ask('send_event', { chat_id, event: { type: 'form', ...form } });
    const answer = (text: string) => ({
      chat_id,
      event: { type: 'filled_form', form_id: 'ask-1', fields: [{ ...field, answer: text }] },
    });
    expect(ida.refusal('send_event', answer(''))).toBe('validation');
    ida.ask('send_event', answer('ida@example.test'));
    expect(ida.ask('get_customer')).toMatchObject({ email: 'ida@example.test' });
    expect(nora.heard('customer_updated')).toMatchObject({ id: IDA, email: 'ida@example.test' });
  });

  it('R78 a chosen group decides who gets the chat', () => {
    const chosen = { type: 'group_chooser', id: 'g', label: 'Team', answer: { id: '1', group_id: 1, label: 'Sales' } };
    const { chat_id } = ida.ask('start_chat', {
      chat: { thread: { events: [{ type: 'filled_form', form_id: 'free', fields: [chosen] }] } },
    });
    expect(ida.ask('get_chat', { chat_id })).toMatchObject({ access: { group_ids: [1] } });
  });

  it('R80 a post-chat form is sent after the end, R81 a form in the chat is answered under its id', () => {
    const { chat_id } = ida.ask('start_chat', {});
    const fields = [{ type: 'email', id: 'e', label: 'Your email', required: true }];
    nora.ask('send_event', {
      chat_id,
      event: { type: 'form', form_id: 'ask-1', form_type: 'ask_for_email', fields, visibility: 'all' },
    });
    const answer = (text: string) => ({
      chat_id,
      event: { type: 'filled_form', form_id: 'ask-1', fields: [{ type: 'email', id: 'e', label: 'E', answer: text }] },
    });
    expect(ida.refusal('send_event', answer(''))).toBe('validation');
    ida.ask('send_event', answer('ida@example.test'));
    expect(asObject(ida.heard('incoming_event').event)).toMatchObject({ form_type: 'ask_for_email' });

    ida.ask('deactivate_chat', { id: chat_id });
    ida.ask('send_event', {
      chat_id,
      attach_to_last_thread: true,
      event: { type: 'filled_form', form_id: '170000000000000400', fields: [] },
    });
    expect(asObject(ida.heard('incoming_event').event)).toMatchObject({ form_type: 'postchat' });
  });

  it('R79 an unknown form is taken unchecked, with its tag as its type', () => {
    const { chat_id } = ida.ask('start_chat', {});
    ida.ask('send_event', {
      chat_id,
      event: { type: 'filled_form', form_id: 'x', fields: [], properties: { lc2: { form_type: 'ticket' } } },
    });
    expect(asObject(ida.heard('incoming_event').event)).toMatchObject({ form_type: 'ticket' });
  });
});

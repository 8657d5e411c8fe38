import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AgentClient,
  aCustomer,
  anAgent,
  at,
  type CustomerClient,
  control,
  textAt,
} from '../../../../test/sandbox-clients.ts';
import { anOlderAgent, anOlderCustomer } from '../../../../test/sandbox-clients-3-0.ts';
import { createSandbox, type Sandbox } from '../../server.ts';
import { type HeldTimers, heldTimers } from '../../timers.ts';

/** Where v3.0's rules are its own, or told in its own way. */

let timers: HeldTimers;
let sandbox: Sandbox;
let nora: AgentClient;
let ida: CustomerClient;
let chat_id: string;
let thread_id: string;

beforeEach(async () => {
  timers = heldTimers();
  sandbox = await createSandbox({ timers });
  nora = await anAgent(sandbox);
  ida = await anOlderCustomer(sandbox, { login: { customer: { fields: { plan: 'gold' } } } });
  const started = await ida.request('start_chat', { chat: { thread: { events: [message('Hello')] } } });
  chat_id = textAt(started, 'chat.id');
  thread_id = textAt(started, 'chat.thread.id');
  await ida.waitForPush('chat_user_added');
});
afterEach(() => sandbox.close());

const message = (text: string, more: object = {}) => ({ type: 'message', text, ...more });
const rating = { type: 'annotation', annotation_type: 'rating', text: 'rated good' };
const send = (event: object, more: object = {}) => ida.request('send_event', { chat_id, event, ...more });
const close = () => ida.request('close_thread', { chat_id });

/** Lets time pass, while the clients give their signs of life. */
async function pass(minutes: number, ...clients: readonly (CustomerClient | AgentClient)[]): Promise<void> {
  for (let seconds = 0; seconds < minutes * 60; seconds += 20) {
    await Promise.all(clients.map((client) => client.settled()));
    timers.advance(20_000);
  }
}

/** The pushes that a request brings to this client. */
async function pushesOf(
  client: CustomerClient | AgentClient,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  await client.settled();
  const before = client.pushNames().length;
  await work();
  await client.settled();
  return client.pushNames().slice(before);
}

/** The events of the newest thread, as the customer reads them. */
async function lastEvents(): Promise<readonly unknown[]> {
  const { chats_summary } = (await ida.request('get_chats_summary')) as { chats_summary: { last_thread_id: string }[] };
  const thread_ids = [chats_summary[0]?.last_thread_id];
  return at(await ida.request('get_chat_threads', { chat_id, thread_ids }), 'chat.threads.0.events') as unknown[];
}

describe('an event', () => {
  it('into a chat without an active thread opens one, told by one incoming_chat_thread and no incoming_event (R8)', async () => {
    await close();
    const names = await pushesOf(ida, () => send(message('Again')));

    expect(names.filter((name) => name === 'incoming_chat_thread')).toHaveLength(1);
    const texts = ida.frames
      .filter(({ action }) => action === 'incoming_event')
      .map(({ payload }) => at(payload, 'event.text'));
    expect(texts).not.toContain('Again');
  });

  it('attached to the last thread stays there, and the thread stays closed (R10)', async () => {
    await close();
    const names = await pushesOf(ida, async () => {
      const sent = await send(message('P.S.'), { attach_to_last_thread: true });
      expect(sent).toMatchObject({ thread_id });
    });

    expect(names).toEqual(['incoming_event']);
    expect(
      at(await ida.request('get_chat_threads', { chat_id, thread_ids: [thread_id] }), 'chat.threads.0.active'),
    ).toBe(false);
  });

  it('attached, while a thread is active, goes where it would have gone anyway (R10)', async () => {
    expect(await send(message('Well'), { attach_to_last_thread: true })).toMatchObject({ thread_id });
  });

  it('of an agent who requires an active thread is refused where there is none, and nothing is sent (R11)', async () => {
    const lena = await anOlderAgent(sandbox);
    await close();

    const names = await pushesOf(ida, async () => {
      const sent = lena.request('send_event', { chat_id, event: message('Hello?'), require_active_thread: true });
      await expect(sent).rejects.toMatchObject({ type: 'validation' });
    });

    expect(names).toEqual([]);
  });

  it('with a text of 16 KB is the largest there is, and one without text is none (R18)', async () => {
    await send(message('é'.repeat(8192)));

    await expect(send(message('é'.repeat(8193)))).rejects.toThrow('validation: event.text');
    await expect(send(message(''))).rejects.toThrow('validation: event.text');
  });

  it('keeps its custom id, and gets id, author, order and time from the server alone (R16, R17)', async () => {
    const own = { id: 'mine', author_id: 'me', order: 1, timestamp: 1, custom_id: 'c-9' };
    const first = await send(message('One', own));
    const second = await send(message('Two'));

    expect(first).toMatchObject({
      event: { custom_id: 'c-9', author_id: ida.id, id: expect.stringMatching(thread_id) },
    });
    expect(at(first, 'event.timestamp')).toBe(Math.floor(timers.now() / 1000));
    expect(Number(at(second, 'event.order'))).toBeGreaterThan(Number(at(first, 'event.order')));
  });

  it('of the type system_message or file is no customer’s to send (R28)', async () => {
    await expect(send({ type: 'system_message', text: 'x', system_message_type: 'y' })).rejects.toThrow(
      'validation: event.type',
    );
    await expect(send({ type: 'file', url: 'https://files.test/a' })).rejects.toThrow('validation: event.type');
  });
});

describe('an annotation', () => {
  it('never opens a thread: it goes to the end of the last one, closed as that is (R13)', async () => {
    await close();
    const names = await pushesOf(ida, async () => {
      const sent = await send(rating);
      expect(sent).toMatchObject({ thread_id, event: { ...rating, author_id: ida.id } });
    });

    expect(names).toEqual(['incoming_event']);
    expect((await lastEvents()).at(-1)).toMatchObject(rating);
  });

  it('does not prolong its thread, where a message does (R14)', async () => {
    await pass(29, ida, nora);
    await send(rating);
    await pass(2, ida, nora);
    await ida.waitForPush('thread_closed');

    await send(message('Back'));
    await pass(29, ida, nora);
    await send(message('Still here'));
    await pass(2, ida, nora);
    expect(ida.untaken().filter(({ action }) => action === 'thread_closed')).toEqual([]);
  });

  it('is a custom event to a tab of v3.6, and comes back as it was', async () => {
    const newer = await aCustomer(sandbox, { token: ida.token });
    await send(rating);

    const { payload } = await newer.waitForPush('incoming_event');
    expect(at(payload, 'event')).toMatchObject({
      type: 'custom',
      content: { __v30: 'annotation', annotation_type: 'rating', text: 'rated good' },
    });
    expect((await lastEvents()).at(-1)).toMatchObject(rating);
    const summary = await ida.request('get_chats_summary');
    expect(at(summary, 'chats_summary.0.last_event_per_type.annotation.event')).toMatchObject(rating);
  });

  it('says what kind it is, and how much it wants to say is bounded', async () => {
    await expect(send({ type: 'annotation' })).rejects.toThrow('event.annotation_type');
    await expect(send({ ...rating, text: 'x'.repeat(16_385) })).rejects.toThrow('event.text');
  });
});

describe('a custom event', () => {
  it.each([[{ cart: { items: 2 } }], ['text'], [[1, 2]], [null], [7]])('holds any JSON: %j (R15)', async (content) => {
    const sent = await send({ type: 'custom', content });

    expect(at(sent, 'event.content')).toEqual(content);
    expect((await lastEvents()).at(-1)).toMatchObject({ type: 'custom', content });
  });

  it('opens a thread like any other (R15)', async () => {
    await close();
    expect(await send({ type: 'custom', content: {} })).not.toMatchObject({ thread_id });
  });
});

describe('a chat', () => {
  it('is one per customer: a second is refused (R21)', async () => {
    await expect(ida.request('start_chat', {})).rejects.toMatchObject({ type: 'validation' });
  });

  it('is activated once: while a thread is active another is refused (R3)', async () => {
    await expect(ida.request('activate_chat', { chat: { id: chat_id } })).rejects.toMatchObject({ type: 'validation' });
  });

  it('is closed with a system message first, and only while it is open (R19)', async () => {
    const names = await pushesOf(ida, close);

    expect(names).toEqual(['incoming_event', 'thread_closed']);
    expect(ida.frames.findLast(({ action }) => action === 'incoming_event')?.payload).toMatchObject({
      event: { type: 'system_message', system_message_type: 'manual_archived', text_vars: { customer: 'Customer' } },
    });
    await expect(close()).rejects.toMatchObject({ type: 'validation' });
  });

  it('waits for an agent where nobody is online: to refuse it is v3.6’s rule (R24, R31)', async () => {
    await close();
    await nora.request('set_routing_status', { status: 'not_accepting_chats' });

    await send(message('Anybody?'));

    const eve = await anOlderCustomer(sandbox);
    expect(await eve.request('start_chat', {})).toMatchObject({ chat: { thread: { active: true } } });
  });

  it('shows a customer’s fields while it is open, and none when it is over', async () => {
    const users = async () => at(await ida.request('get_chats_summary'), 'chats_summary.0.users.0');
    expect(await users()).toMatchObject({ type: 'customer', fields: { plan: 'gold' } });
    await close();
    expect(await users()).not.toHaveProperty('fields');
  });

  it('hides from its customer what is for agents alone, in lists and counts too (R46)', async () => {
    const read = () => ida.request('get_chat_threads_summary', { chat_id });
    const before = await read();
    await nora.request('send_event', { chat_id, event: message('A regular', { visibility: 'agents' }) });

    expect(await read()).toEqual(before);
    expect(JSON.stringify(await ida.request('get_chats_summary'))).not.toContain('A regular');
  });
});

describe('system messages', () => {
  it('of v3.6 that say why as well are told by the one word that v3.0 has (R29)', async () => {
    const types = () =>
      ida.frames.flatMap(({ action, payload }) =>
        action === 'incoming_event' ? [at(payload, 'event.system_message_type')] : [],
      );
    const tom = await anAgent(sandbox, { index: 1 });
    await nora.request('logout');
    await ida.waitForPush('chat_user_removed');
    await tom.request('deactivate_chat', { id: chat_id });
    await ida.waitForPush('thread_closed');

    expect(types()).toEqual(['routing.assigned', 'routing.assigned', 'manual_archived']);
  });
});

describe('a transfer', () => {
  it('is told where somebody asked for it, with the agents by the ids that customers know (R41)', async () => {
    const tom = await anAgent(sandbox, { index: 1 });
    await nora.request('transfer_chat', { id: chat_id, target: { type: 'agent', ids: [tom.id] } });
    const toAgent = await ida.waitForPush('chat_transferred');
    expect(toAgent.payload).toEqual({
      chat_id,
      thread_id,
      requester_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      type: 'agent',
      ids: [expect.stringMatching(/^[0-9a-f]{32}$/)],
    });

    await tom.request('transfer_chat', {
      id: chat_id,
      target: { type: 'group', ids: [1] },
      ignore_agents_availability: true,
    });
    // Where the group has somebody for it, that is who it goes to.
    expect((await ida.waitForPush('chat_transferred')).payload).toMatchObject({ type: 'agent' });
    expect((await ida.waitForPush('access_set')).payload).toEqual({
      resource: 'chat',
      id: chat_id,
      access: { group_ids: [1] },
    });
  });

  it('by the router goes without the push (R41)', async () => {
    const tom = await anAgent(sandbox, { index: 1 });
    const names = await pushesOf(ida, async () => {
      await pass(6, ida, nora, tom);
    });

    expect(names).toContain('chat_user_added');
    expect(names).not.toContain('chat_transferred');
  });
});

describe('access', () => {
  it('is told to customers of v3.0 and not to those of v3.6 (R45)', async () => {
    const newer = await aCustomer(sandbox, { token: ida.token });
    await nora.request('transfer_chat', {
      id: chat_id,
      target: { type: 'group', ids: [1] },
      ignore_agents_availability: true,
    });

    await ida.waitForPush('access_set');
    await newer.settled();
    expect(newer.pushNames().filter((name) => name.includes('access'))).toEqual([]);
  });
});

describe('properties', () => {
  const update = (properties: object) =>
    ida.request('update_chat_thread_properties', { chat_id, thread_id, properties });

  it('are set bare or wrapped, and told wrapped, what changed alone (R50)', async () => {
    await update({ test: { string_property: 'blue', int_property: 1 } });
    await update({ test: { string_property: { value: 'blue' }, int_property: { value: 2 } } });

    const { payload } = await ida.waitForPush(
      'chat_thread_properties_updated',
      (told) => at(told, 'properties.test.string_property') === undefined,
    );
    expect(payload).toEqual({ chat_id, thread_id, properties: { test: { int_property: { value: 2 } } } });
    expect(await pushesOf(ida, () => update({ test: { int_property: 2 } }))).toEqual([]);
  });

  it('rate a chat, and a comment goes with its rating (R86)', async () => {
    await update({ rating: { score: 1, comment: 'Quick' } });
    await ida.request('delete_chat_thread_properties', { chat_id, thread_id, properties: { rating: ['score'] } });

    const { payload } = await ida.waitForPush('chat_thread_properties_deleted');
    expect(at(payload, 'properties')).toEqual({ rating: ['score', 'comment'] });
  });

  it('that are not a customer’s to write are refused by their place (R48)', async () => {
    await expect(update({ routing: { idle: true } })).rejects.toThrow('authorization: properties.routing.idle');
    await expect(update({ rating: { score: 2 } })).rejects.toThrow('validation: properties.rating.score');
  });
});

describe('a seen mark', () => {
  it('counts in seconds, covers the whole of its second, and only moves on (R92)', async () => {
    const sent = await nora.request('send_event', { chat_id, event: message('Yes?') });
    const second = Math.floor(timers.now() / 1000);
    expect(await ida.request('update_last_seen_timestamp', { chat_id, timestamp: second })).toEqual({
      timestamp: second,
    });
    const { payload } = await nora.waitForPush('events_marked_as_seen');
    const { thread } = (await nora.request('get_chat', { chat_id })) as {
      thread: { events: { id: string; created_at: string }[] };
    };
    const event = thread.events.find(({ id }) => id === at(sent, 'event_id'));
    expect(textAt(payload, 'seen_up_to') >= String(event?.created_at)).toBe(true);

    const names = await pushesOf(nora, () =>
      ida.request('update_last_seen_timestamp', { chat_id, timestamp: second - 60 }),
    );
    expect(names).toEqual([]);
  });

  it('without a time is now', async () => {
    timers.advance(5000);
    expect(await ida.request('update_last_seen_timestamp', { chat_id })).toEqual({
      timestamp: Math.floor(timers.now() / 1000),
    });
  });
});

describe('a postback', () => {
  it('to what is not there is bad input, and taking back what was not on is nothing (R27)', async () => {
    const button = { text: 'Yes', postback_id: 'yes', user_ids: [] };
    const card = { type: 'rich_message', template_id: 'cards', elements: [{ buttons: [button] }] };
    const { event_id } = (await nora.request('send_event', { chat_id, event: card })) as { event_id: string };
    const press = (more: object) =>
      ida.request('send_rich_message_postback', {
        chat_id,
        thread_id,
        event_id,
        postback: { id: 'yes', toggled: true },
        ...more,
      });

    await expect(press({ event_id: 'X_1' })).rejects.toMatchObject({ type: 'validation' });
    await expect(press({ thread_id: 'X' })).rejects.toMatchObject({ type: 'validation' });
    await expect(press({ postback: { id: 'no', toggled: true } })).rejects.toThrow('validation: postback.id');
    expect(await pushesOf(ida, () => press({ postback: { id: 'yes', toggled: false } }))).toEqual([]);
    expect(await pushesOf(ida, () => press({}))).toEqual(['incoming_rich_message_postback']);
  });
});

describe('a customer', () => {
  it('is told whole of each change, by both actions, in every tab (R70)', async () => {
    const tab = await anOlderCustomer(sandbox, { token: ida.token });
    const answer = await ida.request('update_customer', { name: 'Ida', fields: { size: 'M' } });
    expect(answer).toMatchObject({ customer: { id: ida.id, name: 'Ida', fields: { plan: 'gold', size: 'M' } } });
    expect((await tab.waitForPush('customer_updated')).payload).toEqual(answer);

    expect(await ida.request('set_customer_fields', { fields: { size: 'L' } })).toEqual({});
    const { payload } = await tab.waitForPush('customer_updated');
    expect(payload).toMatchObject({ customer: { name: 'Ida', fields: { size: 'L' }, present: true } });
    expect(at(payload, 'customer.fields')).toEqual({ size: 'L' });
  });

  it('hears of the pages that he opens in any tab, where v3.6 tells agents alone (R68)', async () => {
    const newer = await aCustomer(sandbox, { token: ida.token, login: {} });
    await ida.request('update_customer_page', { url: 'https://shop.example.test/cart', title: 'Cart' });
    expect(await ida.waitForPush('customer_page_updated')).toMatchObject({
      request_id: expect.any(String),
      payload: { url: 'https://shop.example.test/cart', title: 'Cart', timestamp: Math.floor(timers.now() / 1000) },
    });

    await newer.settled();
    expect(newer.pushNames()).not.toContain('customer_page_updated');
  });

  it('gives name and e-mail address with the pre-chat form (R72)', async () => {
    await close();
    const fields = [
      { type: 'name', id: '1', label: 'Name', answer: 'Ida Berg' },
      { type: 'group_chooser', id: '2', label: 'Team', answer: { group_id: 1, label: 'Sales' } },
    ];
    const form = { type: 'filled_form', form_id: 'any', fields, properties: { lc2: { form_type: 'prechat' } } };
    const answer = await ida.request('activate_chat', { chat: { id: chat_id, thread: { events: [form] } } });

    expect(at(answer, 'chat.threads.0.events.0')).toMatchObject({ type: 'filled_form', fields });
    expect(at(answer, 'chat.threads.0.events.0.fields.1.answer')).toEqual({ group_id: 1, label: 'Sales' });
    expect(at(answer, 'chat.access')).toEqual({ group_ids: [1] });
    expect((await ida.waitForPush('customer_updated')).payload).toMatchObject({ customer: { name: 'Ida Berg' } });
  });

  it('who is banned is told so, and let in no more (R98)', async () => {
    await nora.request('ban_customer', { id: ida.id, ban: { days: 1 } });

    expect((await ida.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'customer_banned' });
    await expect(anOlderCustomer(sandbox, { token: ida.token })).rejects.toMatchObject({ type: 'customer_banned' });
  });

  it('who does nothing for half an hour is sent away in the word that both versions have (R97)', async () => {
    const eve = await anOlderCustomer(sandbox);
    await pass(30, eve);
    expect((await eve.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'inactivity_timeout' });
  });

  it('gets a multicast that belongs to no chat (R104)', async () => {
    await nora.request('multicast', { recipients: { customers: { ids: [ida.id] } }, content: { banner: 1 } });
    expect((await ida.waitForPush('incoming_multicast')).payload).toEqual({
      author_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      content: { banner: 1 },
    });
  });
});

describe('lists', () => {
  it('are read by offset, and their sizes are bounded (R102)', async () => {
    for (let threads = 1; threads < 4; threads += 1) {
      await close();
      await send(message(`Thread ${threads + 1}`));
    }
    const page = await ida.request('get_chat_threads_summary', { chat_id, offset: 1, limit: 2 });
    expect(page).toMatchObject({ total_threads: 4, threads_summary: [{ total_events: expect.any(Number) }, {}] });
    const all = await ida.request('get_chat_threads_summary', { chat_id });
    expect(at(all, 'threads_summary.1')).toEqual(at(page, 'threads_summary.0'));

    for (const [action, payload] of [
      ['get_chats_summary', { offset: 101 }],
      ['get_chats_summary', { limit: 26 }],
      ['get_chats_summary', { offset: -1 }],
      ['get_chat_threads_summary', { chat_id, limit: 101 }],
      ['get_groups_status', {}],
    ] as const) {
      await expect(ida.request(action, payload)).rejects.toMatchObject({ type: 'validation' });
    }
  });
});

describe('what v3.6 brought', () => {
  it('reaches customers of v3.0 in their words, or not at all', async () => {
    const sent = (await nora.request('send_event', { chat_id, event: message('Oops') })) as { event_id: string };
    const form = {
      type: 'form',
      form_id: 'f',
      form_type: 'ask_for_email',
      fields: [{ type: 'email', id: '1', label: 'E-mail' }],
    };
    await nora.request('send_event', { chat_id, event: form });
    await nora.request('delete_event', { chat_id, thread_id, event_id: sent.event_id });
    await nora.request('send_event_preview', { chat_id, event: message('I am') });
    await nora.request('send_thinking_indicator', { chat_id, title: 'Looking' });
    await nora.request('set_routing_status', { status: 'not_accepting_chats' });
    await ida.settled();

    const events = ida.frames
      .filter(({ action }) => action === 'incoming_event')
      .map(({ payload }) => at(payload, 'event'));
    expect(events.at(-1)).toMatchObject({
      type: 'custom',
      content: { __v36: 'form', form_id: 'f', form_type: 'ask_for_email' },
    });
    expect((await ida.waitForPush('event_updated')).payload).toMatchObject({
      event: { id: sent.event_id, type: 'custom', content: { __v36: 'deleted' }, order: expect.any(Number) },
    });
    expect((await ida.waitForPush('incoming_typing_indicator')).payload).toMatchObject({
      typing_indicator: { is_typing: true, timestamp: expect.any(Number) },
    });
    expect(JSON.stringify(ida.frames)).not.toContain('I am');
    for (const name of [
      'groups_status_updated',
      'incoming_event_preview',
      'incoming_thinking_indicator',
      'event_deleted',
    ]) {
      expect(ida.pushNames()).not.toContain(name);
    }
  });

  it('shows at most eleven buttons', async () => {
    const buttons = Array.from({ length: 13 }, (_, place) => ({
      text: `${place}`,
      type: 'message',
      value: 'x',
      postback_id: `${place}`,
      user_ids: [],
    }));
    await nora.request('send_event', {
      chat_id,
      event: { type: 'rich_message', template_id: 'quick_replies', elements: [{ buttons }] },
    });

    const { payload } = await ida.waitForPush('incoming_event', (told) => at(told, 'event.type') === 'rich_message');
    expect(at(payload, 'event.elements.0.buttons.length')).toBe(11);
  });
});

describe('an error', () => {
  it('that is asked for by the control endpoint comes in the types of v3.0', async () => {
    await control(sandbox, 'faults', { faults: [{ action: 'get_form', error: { type: 'too_many_requests' } }] });
    const asked = ida.request('get_form', { group_id: 0, type: 'prechat' });
    await expect(asked).rejects.toMatchObject({ type: 'internal' });
  });
});

it('takes addresses and titles as long as sites make them', async () => {
  const url = `https://shop.example.test/a?${'q'.repeat(10_000)}`;
  const customer_page = { url, title: 't'.repeat(10_000) };
  const visitor = await anOlderCustomer(sandbox, {
    login: { customer_page, referrer: url, customer: { avatar: url } },
  });
  expect(await visitor.request('update_customer_page', { ...customer_page, url: `${url}2` })).toEqual({});
});

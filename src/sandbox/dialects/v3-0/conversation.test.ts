import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, anAgent, at, type RtmClient, textAt } from '../../../../test/sandbox-clients.ts';
import { anOlderAgent, anOlderCustomer } from '../../../../test/sandbox-clients-3-0.ts';
import { createSandbox, type Sandbox } from '../../server.ts';

/** The whole conversation of the reference, with the two sides in different versions. */

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const message = (text: string, more: object = {}) => ({ type: 'message', text, ...more });
const fields = { plan: 'gold' };
const page = { customer_page: { url: 'https://shop.example.test/lamps', title: 'Lamps' } };

/** What came since the last time, by name. */
async function heard(client: RtmClient): Promise<readonly string[]> {
  await client.settled();
  const names = client.untaken().filter(({ type }) => type === 'push');
  for (const { action } of names) await client.waitForPush(action);
  return names.map(({ action }) => action);
}

describe('a customer of v3.0 and an agent of v3.6', () => {
  it('hold one conversation from the first word to the second thread', async () => {
    const nora = await anAgent(sandbox, { login: { customer_monitoring_level: 'online' } });
    const ida = await anOlderCustomer(sandbox, { login: { customer: { name: 'Ida', fields }, ...page } });
    const visitor = await nora.waitForPush('incoming_customer');
    expect(visitor.payload).toMatchObject({
      name: 'Ida',
      session_fields: [{ plan: 'gold' }],
      visit: { last_pages: [{}] },
    });
    await heard(nora);

    const started = await ida.request('start_chat', { chat: { thread: { events: [message('Is it in stock?')] } } });
    const chat_id = textAt(started, 'chat.id');
    const thread_id = textAt(started, 'chat.thread.id');
    expect(await heard(ida)).toEqual(['incoming_chat_thread', 'chat_user_added', 'incoming_event']);
    expect(await heard(nora)).toEqual([
      'incoming_chat',
      'user_added_to_chat',
      'incoming_event',
      'thread_properties_updated',
    ]);

    const { events } = at(await nora.request('get_chat', { chat_id }), 'thread') as {
      events: { created_at: string }[];
    };
    await nora.request('mark_events_as_seen', { chat_id, seen_up_to: events.at(-1)?.created_at });
    const mark = await ida.waitForPush('last_seen_timestamp_updated');
    expect(mark.payload).toEqual({
      user_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      chat_id,
      thread_id,
      timestamp: expect.any(Number),
    });

    await nora.request('send_typing_indicator', { chat_id, is_typing: true });
    expect((await ida.waitForPush('incoming_typing_indicator')).payload).toEqual({
      chat_id,
      thread_id,
      typing_indicator: { author_id: expect.any(String), timestamp: expect.any(Number), is_typing: true },
    });
    await nora.request('send_event', { chat_id, event: message('Two are left.', { visibility: 'all' }) });
    const answer = await ida.waitForPush('incoming_event');
    expect(answer.payload).toMatchObject({ event: { text: 'Two are left.', order: expect.any(Number) } });
    await heard(nora);

    await ida.request('update_last_seen_timestamp', { chat_id });
    const seen = await nora.waitForPush('events_marked_as_seen');
    expect(
      textAt(seen.payload, 'seen_up_to') >= new Date(Number(at(answer.payload, 'event.order')) / 1000).toISOString(),
    ).toBe(true);
    await ida.request('send_sneak_peek', { chat_id, sneak_peek_text: 'Then I' });
    expect((await nora.waitForPush('incoming_sneak_peek')).payload).toMatchObject({ sneak_peek: { text: 'Then I' } });

    await heard(ida);
    const sent = await ida.request('send_event', { chat_id, event: message('Then I take one.', { custom_id: 'c-1' }) });
    expect(sent).toMatchObject({ thread_id, event: { custom_id: 'c-1', author_id: ida.id, text: 'Then I take one.' } });
    expect(await heard(ida)).toEqual(['incoming_event']);
    await nora.request('send_event', { chat_id, event: message('A regular.', { visibility: 'agents' }) });
    expect(await heard(ida)).toEqual([]);

    await ida.request('update_chat_thread_properties', { chat_id, thread_id, properties: { rating: { score: 1 } } });
    expect(await heard(ida)).toEqual(['chat_thread_properties_updated', 'incoming_event']);
    await heard(nora);
    await nora.request('deactivate_chat', { id: chat_id });
    expect(await heard(ida)).toEqual(['incoming_event', 'thread_closed']);
    expect(await heard(nora)).toEqual(['incoming_event', 'chat_deactivated']);

    const again = await ida.request('send_event', { chat_id, event: message('One more thing', { custom_id: 'c-2' }) });
    const second = textAt(again, 'thread_id');
    expect(second).not.toBe(thread_id);
    expect(again).toMatchObject({ event: { id: `${second}_1`, custom_id: 'c-2' } });
    expect(await heard(ida)).toEqual(['incoming_chat_thread', 'chat_user_added', 'incoming_event']);
    const resumed = nora.untaken().find(({ action }) => action === 'incoming_chat');
    expect(resumed?.payload).toMatchObject({
      requester_id: ida.id,
      chat: { thread: { previous_thread_id: thread_id } },
    });

    const listed = await ida.request('get_chats_summary', {});
    expect(listed).toMatchObject({ total_chats: 1, chats_summary: [{ id: chat_id, last_thread_id: second }] });
    const threads = await ida.request('get_chat_threads_summary', { chat_id });
    expect(threads).toMatchObject({ total_threads: 2, threads_summary: [{ id: second }, { id: thread_id }] });
    const read = await ida.request('get_chat_threads', { chat_id, thread_ids: [thread_id] });
    expect(JSON.stringify(read)).not.toContain('A regular.');
    expect(JSON.stringify(ida.frames)).not.toContain(nora.id);
  });
});

describe('a customer of v3.6 and an agent of v3.0', () => {
  it('hold one conversation from the first word to the second thread', async () => {
    const lena = await anOlderAgent(sandbox);
    const ida = await aCustomer(sandbox, { login: { customer: { name: 'Ida', session_fields: [fields] }, ...page } });
    expect(await heard(lena)).toEqual(['customer_created', 'customer_visit_started']);

    const { chat_id, thread_id } = (await ida.request('start_chat', {
      chat: { thread: { events: [message('Is it in stock?')] } },
    })) as { chat_id: string; thread_id: string };
    await lena.settled();
    expect(await heard(lena)).toEqual([
      'incoming_chat_thread',
      'chat_user_added',
      'incoming_event',
      'chat_thread_properties_updated',
    ]);
    await heard(ida);

    await lena.request('update_last_seen_timestamp', { chat_id });
    expect((await ida.waitForPush('events_marked_as_seen')).payload).toMatchObject({ chat_id });
    await lena.request('send_typing_indicator', { chat_id, is_typing: true });
    expect((await ida.waitForPush('incoming_typing_indicator')).payload).toMatchObject({
      typing_indicator: { is_typing: true, recipients: 'all' },
    });
    const answered = await lena.request('send_event', {
      chat_id,
      event: message('Two are left.', { custom_id: 'a-1' }),
    });
    expect(answered).toMatchObject({ thread_id, event: { author_id: lena.id, recipients: 'all', custom_id: 'a-1' } });
    const event = at((await ida.waitForPush('incoming_event')).payload, 'event');
    expect(event).toMatchObject({ text: 'Two are left.', recipients: 'all', created_at: expect.any(String) });
    expect(event).not.toHaveProperty('order');
    await lena.request('send_event', { chat_id, event: message('A regular.', { recipients: 'agents' }) });
    expect(await heard(ida)).toEqual([]);

    await heard(lena);
    await ida.request('send_sneak_peek', { chat_id, sneak_peek_text: 'Then' });
    expect((await lena.waitForPush('incoming_sneak_peek')).payload).toMatchObject({
      sneak_peek: { recipients: 'agents', text: 'Then' },
    });
    await ida.request('mark_events_as_seen', { chat_id, seen_up_to: textAt(event, 'created_at') });
    const mark = await lena.waitForPush('last_seen_timestamp_updated');
    expect(mark.payload).toEqual({ user_id: ida.id, chat_id, timestamp: expect.any(Number) });

    await lena.request('close_thread', { chat_id });
    expect(await heard(ida)).toContain('chat_deactivated');
    const late = ida.request('send_event', { chat_id, event: message('One more thing') });
    await expect(late).rejects.toMatchObject({ type: 'chat_inactive' });
    const followUp = await lena.request('send_event', { chat_id, event: message('Still there?') });
    expect(await heard(ida)).toEqual(['incoming_chat']);
    expect(textAt(followUp, 'thread_id')).not.toBe(thread_id);
    expect(JSON.stringify(ida.frames)).not.toContain(lena.id);
  });
});

describe('two tabs of one customer in different versions', () => {
  it('hear of everything, each in its own words, and the request id on the asking one alone', async () => {
    await anAgent(sandbox);
    const older = await anOlderCustomer(sandbox);
    const newer = await aCustomer(sandbox, { token: older.token });

    const started = await older.request('start_chat', { chat: { thread: { events: [message('One')] } } });
    const chat_id = textAt(started, 'chat.id');

    const here = await older.waitForPush('incoming_chat_thread');
    const there = await newer.waitForPush('incoming_chat');
    expect([here.request_id, there.request_id]).toEqual(['t-2', undefined]);
    expect([here.version, there.version]).toEqual([undefined, '3.6']);
    const order = at(here.payload, 'chat.thread.events.0.order');
    const createdAt = textAt(there.payload, 'chat.thread.events.0.created_at');
    expect(Date.parse(createdAt) * 1000 + Number(createdAt.slice(23, 26))).toBe(order);

    await newer.request('send_event', { chat_id, event: message('Two') });
    const two = await older.waitForPush('incoming_event', (payload) => at(payload, 'event.text') === 'Two');
    expect(two.request_id).toBeUndefined();
    await older.settled();
    const oldNames = new Set(['incoming_chat', 'chat_deactivated', 'user_added_to_chat', 'events_marked_as_seen']);
    expect(older.pushNames().filter((name) => oldNames.has(name))).toEqual([]);
    expect(newer.pushNames()).not.toContain('incoming_chat_thread');
  });

  it('follow their own rules: an event into a closed chat opens a thread from one and is refused from the other (R8, R9)', async () => {
    await anAgent(sandbox);
    const older = await anOlderCustomer(sandbox);
    const newer = await aCustomer(sandbox, { token: older.token });
    const started = await older.request('start_chat', {});
    const chat_id = textAt(started, 'chat.id');
    await newer.request('deactivate_chat', { id: chat_id });

    const refused = newer.request('send_event', { chat_id, event: message('Hello?') });
    await expect(refused).rejects.toMatchObject({ type: 'chat_inactive' });
    await older.request('send_event', { chat_id, event: message('Hello?') });

    const opened = await newer.waitForPush(
      'incoming_chat',
      (payload) => at(payload, 'chat.thread.events.0.text') !== undefined,
    );
    expect(at(opened.payload, 'chat.thread.events.0.text')).toBe('Hello?');
  });

  it('subscribe by version: a tab of v3.0 gets no push of v3.6, whatever its login names', async () => {
    const older = await anOlderCustomer(sandbox, { login: { pushes: { '3.6': ['all'] } } });
    await older.request('start_chat', {});

    await older.waitForPush('incoming_chat_thread');
    expect(older.frames.every(({ version }) => version === undefined)).toBe(true);
  });
});

describe('customers of v3.0', () => {
  it('know nothing of each other’s chats', async () => {
    const [ida, eve] = [await anOlderCustomer(sandbox), await anOlderCustomer(sandbox)];
    const chat_id = textAt(await ida.request('start_chat', {}), 'chat.id');
    const thread_id = textAt((await ida.waitForPush('incoming_chat_thread')).payload, 'chat.thread.id');

    for (const [action, payload] of [
      ['get_chat_threads', { chat_id, thread_ids: [thread_id] }],
      ['get_chat_threads_summary', { chat_id }],
      ['send_event', { chat_id, event: message('Me too') }],
      ['send_event', { chat_id, event: { type: 'annotation', annotation_type: 'rating' } }],
      ['activate_chat', { chat: { id: chat_id } }],
      ['close_thread', { chat_id }],
      ['update_chat_properties', { chat_id, properties: { test: { string_property: 'x' } } }],
      ['update_last_seen_timestamp', { chat_id }],
    ] as const) {
      await expect(eve.request(action, payload)).rejects.toMatchObject({ type: 'validation' });
    }
    await eve.settled();
    expect(eve.pushNames()).toEqual([]);
    expect(await eve.request('get_chats_summary')).toEqual({ chats_summary: [], total_chats: 0 });
  });
});

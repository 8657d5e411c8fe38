import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  aCustomerToken,
  anAgent,
  at,
  type CustomerClient,
  connect,
  control,
  RtmClient,
  textAt,
  web,
} from '../../../../test/sandbox-clients.ts';
import { anOlderAgent, anOlderCustomer, olderWeb } from '../../../../test/sandbox-clients-3-0.ts';
import { createSandbox, type Sandbox } from '../../server.ts';
import { type HeldTimers, heldTimers } from '../../timers.ts';

/** Where v3.0 meets the wire: addresses, envelopes, silence, headers, and input that is wrong. */

let timers: HeldTimers;
let sandbox: Sandbox;
let license: string;

beforeEach(async () => {
  timers = heldTimers();
  sandbox = await createSandbox({ timers });
  license = `license_id=${sandbox.info.license_id}`;
});
afterEach(() => sandbox.close());

async function open(path: string): Promise<RtmClient> {
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}${path}`);
  const client = new RtmClient(socket);
  await new Promise((resolve) => socket.once('open', resolve));
  return client;
}

describe('the socket of v3.0', () => {
  it.each([
    '/v3.0/customer/rtm/ws?license_id=1',
    '/customer/v3.0/rtm/ws?license_id=1',
    '/v3.0/agent/rtm/ws',
    '/agent/v3.0/rtm/ws',
  ])('is opened at %s', async (path) => {
    const client = await open(path);
    expect(await client.request('ping')).toEqual({});
  });

  it('takes the organization in place of the license, and wants one of them from customers', async () => {
    const { organization_id } = sandbox.info;
    expect(await (await open(`/v3.0/customer/rtm/ws?organization_id=${organization_id}`)).request('ping')).toEqual({});
    const lost = await open('/v3.0/customer/rtm/ws');
    expect(await lost.next()).toEqual({
      action: 'customer_disconnected',
      type: 'push',
      payload: { reason: 'license_not_found' },
    });
  });

  it('knows no other order of path for later versions', async () => {
    const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/customer/v3.6/rtm/ws?license_id=1`);
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain('404');
  });

  it('answers with no version in any envelope', async () => {
    await anAgent(sandbox);
    const ida = await anOlderCustomer(sandbox);
    await ida.request('start_chat', {});
    await ida.waitForPush('chat_user_added');
    expect(ida.frames.filter((frame) => 'version' in frame)).toEqual([]);
    expect(Object.keys(ida.frames[0] ?? {})).toEqual(['request_id', 'action', 'type', 'success', 'payload']);
  });

  it('may be silent for a minute, and is told in its own word when that is over (R94)', async () => {
    const ida = await anOlderCustomer(sandbox);
    ida.socket.pause();
    timers.advance(59_000);
    const open = await (await fetch(`${sandbox.url}/sandbox/connections`)).json();
    expect(at(open, 'connections.length')).toBe(1);
    timers.advance(2000);
    ida.socket.resume();
    expect((await ida.waitForPush('customer_disconnected')).payload).toEqual({ reason: 'ping_timeout' });
  });

  it('that never logs in is told so after half a minute', async () => {
    const client = await open(`/v3.0/customer/rtm/ws?${license}`);
    timers.advance(30_000);
    expect(await client.next()).toMatchObject({ action: 'customer_disconnected', payload: { reason: 'ping_timeout' } });
  });

  it.each([
    ['connection_evicted', 'internal_error'],
    ['misdirected_connection', 'misdirected_request'],
    ['access_token_revoked', 'access_token_expired'],
    ['users_limit_reached', 'too_many_connections'],
    ['license_expired', 'license_not_found'],
    ['product_version_changed', 'product_version_changed'],
  ])('ends a customer’s session for %s by %s', async (reason, told) => {
    const ida = await anOlderCustomer(sandbox);
    await control(sandbox, 'disconnect', { customer_id: ida.id, reason });
    expect((await ida.waitForPush('customer_disconnected')).payload).toEqual({ reason: told });
  });

  it('takes as many requests at once as one likes (R96 is v3.6’s)', async () => {
    const ida = await anOlderCustomer(sandbox);
    await control(sandbox, 'faults', { faults: [{ action: 'get_form', delay_ms: 10 }] });
    const asked = Array.from({ length: 12 }, () => ida.request('get_form', { group_id: 0, type: 'prechat' }));
    await ida.settled();
    timers.advance(10);
    expect(await Promise.all(asked)).toHaveLength(12);
  });
});

describe('frames of another version', () => {
  let ida: CustomerClient;
  beforeEach(async () => {
    ida = await anOlderCustomer(sandbox);
  });

  it.each([
    'list_chats',
    'get_chat',
    'resume_chat',
    'deactivate_chat',
    'get_customer',
    'delete_event',
    'get_self',
    'get_event',
    'list_thread_summaries',
  ])('%s is no action of v3.0, and the connection stays', async (action) => {
    await expect(ida.request(action, {})).rejects.toMatchObject({ type: 'validation' });
    await ida.settled();
  });

  it('are refused by the version that they name, while v3.0 may be named', async () => {
    await expect(ida.request('get_chats_summary', {}, { version: '3.6' })).rejects.toMatchObject({
      type: 'unsupported_version',
    });
    expect(await ida.request('get_chats_summary', {}, { version: '3.0' })).toMatchObject({ total_chats: 0 });
  });

  it('of v3.0 are none of v3.6', async () => {
    const { access_token } = await aCustomerToken(sandbox);
    const newer = await connect(sandbox, 'customer');
    await newer.request('login', { token: `Bearer ${access_token}` });
    for (const action of ['get_chats_summary', 'close_thread', 'get_event', 'get_self', 'list_thread_summaries']) {
      await expect(newer.request(action, { chat_id: 'X' })).rejects.toMatchObject({ type: 'not_found' });
    }
    await expect(newer.request('list_chats', {}, { version: '3.0' })).rejects.toMatchObject({
      type: 'unsupported_version',
    });
  });
});

describe('input that is wrong names the field in the words of v3.0', () => {
  let ida: CustomerClient;
  let chat_id: string;
  let thread_id: string;
  beforeEach(async () => {
    ida = await anOlderCustomer(sandbox);
    const started = await ida.request('start_chat', {});
    chat_id = textAt(started, 'chat.id');
    thread_id = textAt(started, 'chat.thread.id');
  });

  const wrong: readonly [string, object, string][] = [
    ['close_thread', {}, 'chat_id'],
    ['close_thread', { chat_id: 7 }, 'chat_id'],
    ['update_chat_properties', { properties: {} }, 'chat_id'],
    ['update_chat_properties', { chat_id: 'here', properties: 'blue' }, 'properties'],
    [
      'update_chat_properties',
      { chat_id: 'here', properties: { test: { int_property: 'x' } } },
      'properties.test.int_property',
    ],
    ['delete_chat_properties', { chat_id: 'here', properties: { test: 'x' } }, 'properties.test'],
    ['update_chat_thread_properties', { chat_id: 'here', properties: {} }, 'thread_id'],
    ['send_event', { chat_id: 'here' }, 'event'],
    ['send_event', { chat_id: 'here', event: 'Hello' }, 'event'],
    ['send_event', { chat_id: 'here', event: {} }, 'event.type'],
    ['send_event', { chat_id: 'here', event: { type: 'form' } }, 'event.type'],
    ['send_event', { chat_id: 'here', event: { type: 'message' } }, 'event.text'],
    [
      'send_event',
      { chat_id: 'here', event: { type: 'message', text: 'x', properties: { test: 1 } } },
      'event.properties.test',
    ],
    [
      'send_event',
      { chat_id: 'here', event: { type: 'filled_form', form_id: '1', fields: [{}] } },
      'event.fields.0.type',
    ],
    [
      'send_event',
      { chat_id: 'here', event: { type: 'message', text: 'x' }, attach_to_last_thread: 'yes' },
      'attach_to_last_thread',
    ],
    ['start_chat', { chat: 7 }, 'chat'],
    ['start_chat', { chat: { thread: { events: [{ type: 'message' }] } } }, 'chat.thread.events.0.text'],
    ['start_chat', { chat: { thread: { events: [{ type: 'file' }] } } }, 'chat.thread.events.0.type'],
    ['start_chat', { chat: { access: { group_ids: ['1'] } } }, 'chat.access.group_ids.0'],
    ['activate_chat', {}, 'chat'],
    ['activate_chat', { chat: {} }, 'chat.id'],
    ['get_chat_threads', { chat_id: 'here', thread_ids: [] }, 'thread_ids'],
    ['get_chat_threads_summary', { chat_id: 'here', offset: 'x' }, 'offset'],
    ['get_groups_status', { groups: ['1'] }, 'groups.0'],
    ['get_form', { group_id: 0, type: 'ticket' }, 'type'],
    ['update_last_seen_timestamp', { chat_id: 'here', timestamp: '2026-02-03T10:15:30Z' }, 'timestamp'],
    ['update_last_seen_timestamp', { chat_id: 'here', timestamp: 1e300 }, 'timestamp'],
    ['update_customer', { fields: [{ plan: 'gold' }] }, 'fields'],
    ['update_customer', { fields: { plan: 7 } }, 'fields.plan'],
    ['set_customer_fields', {}, 'fields'],
    ['set_customer_fields', { fields: { plan: 'x'.repeat(4097) } }, 'fields.plan'],
    ['update_customer_page', { url: 'nowhere' }, 'url'],
  ];
  it.each(wrong)('%s with %j: %s', async (action, payload, path) => {
    const asked = { ...payload, ...('chat_id' in payload && payload.chat_id === 'here' && { chat_id, thread_id }) };
    if (path === 'thread_id') Object.assign(asked, { thread_id: undefined });

    const refused: unknown = await ida.request(action, asked).catch((error: unknown) => error);

    expect(refused).toMatchObject({
      type: 'validation',
      message: expect.stringMatching(new RegExp(`^validation: ${path.replaceAll('.', '\\.')}: `)),
    });
    await ida.settled();
  });

  it('of an event that would have opened a thread, as if it had not', async () => {
    await ida.request('close_thread', { chat_id });
    const form = { type: 'filled_form', form_id: 'x', fields: [] };
    const postback = { type: 'message', text: 'x', postback: { id: 'p', thread_id, event_id: 'e', type: 'url' } };
    await expect(ida.request('send_event', { chat_id, event: postback })).rejects.toThrow('validation: event.postback');
    expect(await ida.request('send_event', { chat_id, event: form })).toMatchObject({ event: { type: 'filled_form' } });
  });

  it('of agents too', async () => {
    const lena = await anOlderAgent(sandbox);
    for (const [action, payload, path] of [
      ['update_agent', { routing_status: 'offline' }, 'routing_status'],
      ['transfer_chat', { chat_id, target: { type: 'group' } }, 'target.ids'],
      ['ban_customer', { customer_id: ida.id, ban: {} }, 'ban.days'],
      ['ban_customer', { ban: { days: 1 } }, 'customer_id'],
      ['multicast', { scopes: { customers: 7 }, content: 1 }, 'scopes.customers'],
      ['multicast', { content: 1 }, 'scopes'],
      ['tag_chat_thread', { chat_id, thread_id }, 'tag'],
      ['get_archives', { pagination: { limit: 101 } }, 'pagination.limit'],
      ['get_filtered_chats', { filters: { properties: 7 } }, 'filters.properties'],
    ] as const) {
      await expect(lena.request(action, payload)).rejects.toThrow(`validation: ${path}: `);
    }
  });

  it('of a text that is no frame, with nothing but the reason', async () => {
    ida.send('{');
    await ida.settled();
    expect(ida.untaken().find(({ type }) => type === 'response')).toMatchObject({
      success: false,
      payload: { error: { type: 'validation' } },
    });
  });
});

describe('the Web API of v3.0', () => {
  it('says on each answer, refusals too, that it is not to be built on (R103)', async () => {
    const { access_token: token } = await aCustomerToken(sandbox);
    const good = await olderWeb(sandbox, 'customer', 'get_chats_summary', { token });
    const bad = await olderWeb(sandbox, 'customer', 'get_chats_summary', { token: 'wrong' });
    const newer = await web(sandbox, 'customer', 'list_chats', { token });

    expect([good.status, bad.status, newer.status]).toEqual([200, 401, 200]);
    expect(good.headers.get('deprecation')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(bad.headers.get('deprecation')).toBe(good.headers.get('deprecation'));
    expect(newer.headers.get('deprecation')).toBeNull();
  });

  it('takes payloads wrapped and bare, at both orders of the path, by a header, and by license', async () => {
    const { access_token } = await aCustomerToken(sandbox);
    const headers = { Authorization: `Bearer ${access_token}` };
    const ask = (path: string, body: object, more: object = {}) =>
      fetch(`${sandbox.url}${path}?${license}`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body: JSON.stringify(body),
      });

    for (const answer of [
      await ask('/v3.0/customer/action/get_groups_status', { payload: { groups: [0] } }),
      await ask('/v3.0/customer/action/get_groups_status', { groups: [0] }),
      await ask('/customer/v3.0/action/get_groups_status', { payload: { groups: [0] } }),
      await ask('/customer/action/get_groups_status', { groups: [0] }, { 'X-API-Version': '3.0' }),
    ]) {
      expect(await answer.json()).toEqual({ groups_status: { 0: 'offline' } });
    }
  });

  it('has no actions of sockets, nor those of v3.6', async () => {
    const { access_token: token } = await aCustomerToken(sandbox);
    for (const action of [
      'login',
      'update_customer_page',
      'ping',
      'list_chats',
      'upload_file',
      'get_dynamic_configuration',
    ]) {
      const { status, body } = await olderWeb(sandbox, 'customer', action, { token });
      expect([status, at(body, 'error.type')]).toEqual([400, 'validation']);
    }
    const ida = await anOlderCustomer(sandbox);
    for (const action of ['send_file', 'check_goals']) {
      await expect(ida.request(action, {})).rejects.toMatchObject({ type: 'validation' });
    }
  });

  describe('send_file', () => {
    const form = (parts: Readonly<Record<string, string | File>>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(parts)) body.set(`payload.${name}`, value);
      return body;
    };
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const file = new File([png], 'box.png', { type: 'image/png' });

    it('keeps the file and puts it into the chat in one step, into a new thread where there is none (R8)', async () => {
      const ida = await anOlderCustomer(sandbox);
      const chat_id = textAt(await ida.request('start_chat', {}), 'chat.id');
      const send = () =>
        olderWeb(sandbox, 'customer', 'send_file', {
          token: ida.token,
          payload: form({ chat_id, custom_id: 'c-20', file }),
        });

      const { body } = await send();
      const { payload } = await ida.waitForPush('incoming_event');
      expect(payload).toMatchObject({
        event: {
          type: 'file',
          custom_id: 'c-20',
          author_id: ida.id,
          name: 'box.png',
          url: at(body, 'url'),
          content_type: 'image/png',
          width: 1,
          height: 1,
        },
      });
      const bytes = await (await fetch(textAt(body, 'url'))).arrayBuffer();
      expect(Buffer.from(bytes).equals(png)).toBe(true);

      await ida.request('close_thread', { chat_id });
      await send();
      const opened = await ida.waitForPush(
        'incoming_chat_thread',
        (told) => at(told, 'chat.thread.events.0.type') === 'file',
      );
      expect(opened.request_id).toBeUndefined();
    });

    it('is for agents as well', async () => {
      const lena = await anOlderAgent(sandbox);
      const ida = await anOlderCustomer(sandbox);
      const chat_id = textAt(await ida.request('start_chat', {}), 'chat.id');
      await ida.waitForPush('chat_user_added');

      const answer = await olderWeb(sandbox, 'agent', 'send_file', {
        token: lena.token,
        payload: form({ chat_id, custom_id: 'c', file }),
      });

      expect(answer.body).toEqual({ url: expect.stringContaining('/files/') });
      expect(
        (await ida.waitForPush('incoming_event', (told) => at(told, 'event.type') === 'file')).payload,
      ).toBeDefined();
    });

    it.each([
      ['chat_id', { custom_id: 'c', file }],
      ['custom_id', { chat_id: 'X', file }],
      ['payload.file', { chat_id: 'X', custom_id: 'c' }],
    ])('without %s is refused', async (missing, parts) => {
      const { access_token: token } = await aCustomerToken(sandbox);
      const { status, body } = await olderWeb(sandbox, 'customer', 'send_file', { token, payload: form(parts) });
      expect(status).toBe(400);
      expect(textAt(body, 'error.message')).toContain(missing);
    });

    it('of a program, or into a chat of somebody else, is refused', async () => {
      const ida = await anOlderCustomer(sandbox);
      const { access_token: token } = await aCustomerToken(sandbox);
      const chat_id = textAt(await ida.request('start_chat', {}), 'chat.id');
      const program = new File(['MZ'], 'a.exe');
      for (const parts of [
        { chat_id, custom_id: 'c', file: program },
        { chat_id, custom_id: 'c', file },
      ]) {
        const { body } = await olderWeb(sandbox, 'customer', 'send_file', { token, payload: form(parts) });
        expect(body).toMatchObject({ error: { type: 'validation' } });
      }
    });
  });
});

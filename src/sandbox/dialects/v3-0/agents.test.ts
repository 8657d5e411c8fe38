import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samples } from '../../../../test/documented-frames.ts';
import {
  type AgentClient,
  aCustomer,
  anAgent,
  at,
  type CustomerClient,
  control,
  textAt,
} from '../../../../test/sandbox-clients.ts';
import { anOlderAgent, anOlderCustomer, olderWeb } from '../../../../test/sandbox-clients-3-0.ts';
import type { Json } from '../../engine/contract.ts';
import { differences } from '../../engine/sample-shape.ts';
import { createSandbox, type Sandbox } from '../../server.ts';
import { type HeldTimers, heldTimers } from '../../timers.ts';

let timers: HeldTimers;
let sandbox: Sandbox;
/** Of v3.0; gets the chat. */
let lena: AgentClient;
/** Of v3.0 as well, and in no chat. */
let tom: AgentClient;
let ida: CustomerClient;
let chat_id: string;
let thread_id: string;

const message = (text: string, more: object = {}) => ({ type: 'message', text, ...more });
const ofIda = {
  customer: {
    name: 'Ada Kowal',
    email: 'ada@customer.example',
    avatar: 'https://files.shop.example/ada.png',
    session_fields: [{ plan: 'gold' }],
  },
  customer_page: { url: 'https://shop.example/kettles', title: 'Kettles' },
  referrer: 'https://search.example/',
};

beforeEach(async () => {
  timers = heldTimers();
  sandbox = await createSandbox({ timers });
  lena = await anOlderAgent(sandbox);
  ida = await aCustomer(sandbox, { login: ofIda });
  const started = await ida.request('start_chat', { chat: { thread: { events: [message('Hello')] } } });
  chat_id = textAt(started, 'chat_id');
  thread_id = textAt(started, 'thread_id');
  await ida.waitForPush('user_added_to_chat');
  tom = await anOlderAgent(sandbox, { index: 1 });
});
afterEach(() => sandbox.close());

/** Pushes since now, by name, once the work is done. */
async function pushesOf(
  client: AgentClient | CustomerClient,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  await client.settled();
  const before = client.pushNames().length;
  await work();
  await client.settled();
  return client.pushNames().slice(before);
}

describe('the login of an agent of v3.0', () => {
  it('needs no query and answers license, profile and the open chats', async () => {
    const { login } = await anOlderAgent(sandbox, { index: 1 });

    expect(login).toEqual({
      license: {
        id: String(sandbox.info.license_id),
        plan: expect.any(String),
        expiration_timestamp: expect.any(Number),
        creation_timestamp: expect.any(Number),
        in_trial: false,
      },
      my_profile: expect.objectContaining({
        id: tom.id,
        routing_status: 'accepting_chats',
        permission: expect.any(String),
      }),
      chats_summary: [
        {
          id: chat_id,
          users: [
            expect.objectContaining({ id: ida.id, fields: { plan: 'gold' } }),
            expect.objectContaining({ id: lena.id }),
          ],
          properties: expect.any(Object),
          access: { group_ids: [0] },
          last_event_per_type: expect.objectContaining({
            message: {
              thread_id,
              thread_order: expect.any(Number),
              event: expect.objectContaining({ text: 'Hello', recipients: 'all', order: expect.any(Number) }),
            },
          }),
          last_thread_summary: {
            id: thread_id,
            timestamp: Math.floor(timers.now() / 1000),
            order: expect.any(Number),
            user_ids: [ida.id, lena.id],
            properties: expect.any(Object),
          },
        },
      ],
    });
  });

  it('says nothing of the customers on the site by itself', async () => {
    await tom.settled();
    expect(tom.pushNames()).not.toContain('incoming_customers');
  });
});

/** What makes each documented push of the agents' side come to Tom. */
const CAUSES: Readonly<Record<string, () => Promise<unknown>>> = {
  access_granted: () => access('grant_access', 1),
  access_revoked: async () => {
    await access('grant_access', 1);
    await access('revoke_access', 0);
  },
  agent_disconnected: () => control(sandbox, 'disconnect', { agent_id: tom.id, reason: 'access_token_expired' }),
  agent_updated: () => lena.request('update_agent', { routing_status: 'not_accepting_chats' }),
  chat_thread_tagged: async () => {
    await tom.request('follow_chat', { chat_id });
    await lena.request('tag_chat_thread', { chat_id, thread_id, tag: 'kettles' });
  },
  chat_thread_untagged: async () => {
    await tom.request('follow_chat', { chat_id });
    await lena.request('tag_chat_thread', { chat_id, thread_id, tag: 'kettles' });
    await lena.request('untag_chat_thread', { chat_id, thread_id, tag: 'kettles' });
  },
  customer_banned: () => lena.request('ban_customer', { customer_id: ida.id, ban: { days: 5 } }),
  customer_created: () => aCustomer(sandbox, { login: ofIda }),
  customer_visit_started: () => aCustomer(sandbox, { login: ofIda }),
  customer_visit_ended: async () => {
    await ida.close();
    timers.advance(16_000);
  },
  customer_page_updated: () => ida.request('update_customer_page', { url: 'https://shop.example/cart', title: 'Cart' }),
  incoming_sneak_peek: async () => {
    await tom.request('follow_chat', { chat_id });
    await ida.request('send_sneak_peek', { chat_id, sneak_peek_text: 'Is the ket' });
  },
};

const access = (action: string, group: number) =>
  lena.request(action, { resource: 'chat', id: chat_id, access: { type: 'group', id: group } });

describe('a documented push to agents of v3.0 comes in the documented shape', () => {
  it.each(samples('3.0', 'agent-pushes'))('$name', async ({ name, json }) => {
    await CAUSES[name]?.();
    const { payload, version } = await tom.waitForPush(name);

    expect(version).toBeUndefined();
    const wrong = differences(json.payload as Json, payload as Json);
    // Nobody is looked up in a sandbox, and a visit says where it came from.
    expect(wrong.filter((line) => !/l(at|ong)itude is missing|\.(referrer|statistics) is not/.test(line))).toEqual([]);
  });
});

describe('access to a chat', () => {
  it('is granted, revoked and set by groups; each agent hears the difference, customers the whole (R45)', async () => {
    const older = await anOlderCustomer(sandbox, { token: ida.token });
    const newer = await anAgent(sandbox, { index: 1 });

    await access('grant_access', 1);
    expect((await tom.waitForPush('access_granted')).payload).toEqual({
      resource: 'chat',
      id: chat_id,
      access: { group_ids: [1] },
    });
    expect((await newer.waitForPush('chat_access_updated')).payload).toEqual({
      id: chat_id,
      access: { group_ids: [0, 1] },
    });
    expect((await older.waitForPush('access_set')).payload).toMatchObject({ access: { group_ids: [0, 1] } });

    await access('revoke_access', 0);
    expect((await tom.waitForPush('access_revoked')).payload).toMatchObject({ access: { group_ids: [0] } });
    await access('set_access', 0);
    expect((await tom.waitForPush('access_set')).payload).toEqual({
      resource: 'chat',
      id: chat_id,
      access: { group_ids: [0] },
    });
    expect(await pushesOf(tom, () => access('grant_access', 0))).toEqual([]);
  });

  it('is of groups and chats alone, and never of nobody', async () => {
    await expect(access('revoke_access', 0)).rejects.toThrow('validation: access.id');
    await expect(access('set_access', 99)).rejects.toMatchObject({ type: 'validation' });
    const toAgent = { resource: 'chat', id: chat_id, access: { type: 'agent', id: 1 } };
    await expect(lena.request('set_access', toAgent)).rejects.toThrow('validation: access.type');
    await expect(lena.request('set_access', { ...toAgent, resource: 'customer' })).rejects.toThrow(
      'validation: resource',
    );
  });

  it('that a transfer changes is told as what was given and what was taken', async () => {
    await lena.request('transfer_chat', { chat_id, target: { type: 'group', ids: [1] }, force: true });

    expect((await lena.waitForPush('access_granted')).payload).toMatchObject({ access: { group_ids: [1] } });
    expect((await lena.waitForPush('access_revoked')).payload).toMatchObject({ access: { group_ids: [0] } });
    const { payload } = await lena.waitForPush('chat_transferred');
    expect(payload).toMatchObject({ chat_id, requester_id: lena.id });
    expect(payload).not.toHaveProperty('thread_id');
  });
});

describe('an agent of v3.0 who writes', () => {
  it('into a chat that he is not in becomes a member first (R32)', async () => {
    const names = await pushesOf(ida, () => tom.request('send_event', { chat_id, event: message('I help, too') }));

    expect(names).toEqual(['user_added_to_chat', 'incoming_event', 'incoming_event']);
    expect(JSON.stringify(ida.frames.at(-2)?.payload)).toContain('I help, too');
  });

  it('an annotation stays outside, and leaves the chat to whose it is (R14)', async () => {
    const note = { type: 'annotation', annotation_type: 'score', text: '7' };
    const names = await pushesOf(ida, () => tom.request('send_event', { chat_id, event: note }));
    expect(names).toEqual(['incoming_event']);
  });

  it('into a chat that is closed opens it and takes it (R8, R36)', async () => {
    await lena.request('close_thread', { chat_id });
    const names = await pushesOf(ida, () => tom.request('send_event', { chat_id, event: message('Still there?') }));

    expect(names).toEqual(['incoming_chat']);
    const { chat } = (await ida.waitForPush('incoming_chat', (told) => at(told, 'chat.thread.id') !== thread_id))
      .payload as {
      chat: { users: { name: string; present: boolean }[] };
    };
    expect(chat.users.filter(({ present }) => present).map(({ name }) => name)).toContain('Tom Hale');
  });
});

describe('agents of v3.0', () => {
  it('close and join without being asked whether they are in the chat', async () => {
    await tom.request('add_user_to_chat', { chat_id, user_id: tom.id, user_type: 'agent' });
    expect((await lena.waitForPush('chat_user_added', (told) => at(told, 'user.id') === tom.id)).payload).toMatchObject(
      { user_type: 'agent', thread_id },
    );
    await tom.request('remove_user_from_chat', { chat_id, user_id: tom.id, user_type: 'agent' });
    expect((await lena.waitForPush('chat_user_removed')).payload).toEqual({
      chat_id,
      thread_id,
      user_id: tom.id,
      user_type: 'agent',
    });

    await tom.request('close_thread', { chat_id });
    expect((await lena.waitForPush('thread_closed')).payload).toEqual({ chat_id, thread_id, user_id: tom.id });
  });

  it('read threads, chats and archives', async () => {
    await lena.request('close_thread', { chat_id });
    await ida.request('resume_chat', { chat: { id: chat_id, thread: { events: [message('Again')] } } });

    const bare = (await lena.request('get_chat_threads', { chat_id })) as {
      chat: { threads: unknown[]; threads_summary: { thread_id: string }[] };
    };
    expect(bare.chat.threads).toEqual([]);
    expect(bare.chat.threads_summary.map(({ thread_id: id }) => id)[1]).toBe(thread_id);
    const full = await lena.request('get_chat_threads', { chat_id, thread_ids: [thread_id] });
    expect(at(full, 'chat.threads.0')).toMatchObject({
      id: thread_id,
      active: false,
      order: expect.any(Number),
      timestamp: expect.any(Number),
    });

    expect(await lena.request('get_filtered_chats', {})).toMatchObject({
      chats_summary: [{ id: chat_id, last_thread_summary: {} }],
    });
    expect(await lena.request('get_filtered_chats', { filters: { include_active: false } })).toEqual({
      chats_summary: [],
    });
    const archives = await lena.request('get_archives', { pagination: { page: 2, limit: 1 } });
    expect(archives).toMatchObject({
      chats: [{ chat: { id: chat_id, thread: { id: thread_id } } }],
      pagination: { page: 2, total: 2 },
    });
  });

  it('start chats for a customer, and get the chat for an answer', async () => {
    const eve = await anOlderCustomer(sandbox);
    const started = await tom.request('start_chat', {
      chat: { users: [{ id: eve.id, type: 'customer' }], thread: { events: [message('May I help?')] } },
    });

    expect(started).toMatchObject({
      chat: { thread: { active: true, events: [{ text: 'May I help?', author_id: tom.id }] } },
    });
    const { payload } = await eve.waitForPush('incoming_chat_thread');
    expect(at(payload, 'chat.id')).toBe(textAt(started, 'chat.id'));
    await tom.request('close_thread', { chat_id: textAt(started, 'chat.id') });
    const again = await tom.request('activate_chat', { chat: { id: textAt(started, 'chat.id') } });
    expect(again).toMatchObject({ chat: { threads: [{ active: true }] } });
  });

  it('look customers up, make them and change them', async () => {
    timers.advance(1);
    const created = await lena.request('create_customer', { name: 'Eve', fields: { plan: 'none' } });
    expect(created).toMatchObject({ customer: { name: 'Eve', fields: { plan: 'none' }, present: false } });
    expect((await tom.waitForPush('customer_created', (told) => at(told, 'customer.name') === 'Eve')).payload).toEqual(
      created,
    );
    const customer_id = textAt(created, 'customer.id');

    const changed = await lena.request('update_customer', { customer_id, email: 'eve@example.test' });
    expect(changed).toMatchObject({
      customer: { id: customer_id, email: 'eve@example.test', fields: { plan: 'none' } },
    });
    expect((await tom.waitForPush('customer_updated')).payload).toMatchObject({
      customer: { id: customer_id, name: 'Eve' },
    });

    const first = (await lena.request('get_customers', { limit: 1, order: 'asc' })) as {
      customers: unknown[];
      next_page_id: string;
    };
    expect(first).toMatchObject({
      total_customers: 2,
      customers: [{ id: ida.id, last_visit: { last_pages: [{}] }, statistics: { chats_count: 1 } }],
    });
    const second = await lena.request('get_customers', { page_id: first.next_page_id });
    expect(second).toMatchObject({ customers: [{ id: customer_id }], previous_page_id: expect.any(String) });
  });

  it('signal typing to the customer and each other, with who may see it among agents', async () => {
    await tom.request('follow_chat', { chat_id });
    await lena.request('send_typing_indicator', { chat_id, is_typing: true, recipients: 'agents' });
    expect((await tom.waitForPush('incoming_typing_indicator')).payload).toMatchObject({
      typing_indicator: { author_id: lena.id, recipients: 'agents', is_typing: true },
    });
    await ida.settled();
    expect(ida.pushNames()).not.toContain('incoming_typing_indicator');
  });

  it('hear of what v3.6 alone has no more than customers do', async () => {
    const newer = await anAgent(sandbox);
    await newer.request('request_thread_summary', { chat_id, thread_id });
    await newer.request('send_thinking_indicator', { chat_id, title: 'Looking' });
    await tom.request('unfollow_chat', { chat_id });
    await lena.settled();
    for (const name of ['thread_summary_set', 'queue_positions_updated', 'groups_status_updated', 'chat_unfollowed']) {
      expect(lena.pushNames()).not.toContain(name);
      expect(tom.pushNames()).not.toContain(name);
    }
  });

  it('log out, and are told by the words of v3.0 when they are sent away', async () => {
    await control(sandbox, 'disconnect', { agent_id: tom.id, reason: 'connection_timeout' });
    expect((await tom.waitForPush('agent_disconnected')).payload).toEqual({ reason: 'ping_timeout' });
    expect(await lena.request('logout')).toEqual({});
    expect(await lena.closed).toBe(1000);
  });

  it('who have no connection change their status over the Web in vain', async () => {
    const token = sandbox.info.agents[1]?.token ?? '';
    await tom.close();
    const { body } = await olderWeb(sandbox, 'agent', 'update_agent', {
      token,
      payload: { routing_status: 'accepting_chats' },
    });
    expect(body).toMatchObject({ error: { type: 'requester_offline' } });
  });

  it('of both versions are at work in one chat', async () => {
    const newer = await anAgent(sandbox, { index: 1 });
    await newer.request('add_user_to_chat', {
      chat_id,
      user_id: newer.id,
      user_type: 'agent',
      visibility: 'all',
      ignore_requester_presence: true,
    });
    await newer.request('send_event', { chat_id, event: message('From 3.6', { visibility: 'agents' }) });
    const got = await lena.waitForPush('incoming_event', (told) => at(told, 'event.text') === 'From 3.6');
    expect(got.payload).toMatchObject({ event: { recipients: 'agents', author_id: newer.id } });

    await lena.request('send_event', { chat_id, event: message('From 3.0', { recipients: 'agents' }) });
    const back = await newer.waitForPush('incoming_event', (told) => at(told, 'event.text') === 'From 3.0');
    expect(back.payload).toMatchObject({ event: { visibility: 'agents', author_id: lena.id } });
    await ida.settled();
    expect(JSON.stringify(ida.frames)).not.toMatch(/From 3\.[06]/);
  });
});

describe('a bot in v3.0', () => {
  it('acts by its owner’s token, named beside the payload (R63)', async () => {
    const bot = sandbox.info.bots[0]?.id ?? '';
    const { token } = lena;
    const answer = await fetch(`${sandbox.url}/v3.0/agent/action/send_event`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify({ payload: { chat_id, event: message('I am a bot') }, author_id: bot }),
    });

    expect(await answer.json()).toMatchObject({ thread_id, event: { author_id: bot } });
    expect(
      (await ida.waitForPush('incoming_event', (told) => at(told, 'event.text') === 'I am a bot')).payload,
    ).toMatchObject({ event: { author_id: bot } });
  });

  it('that nobody knows, or that is no bot, is named as the mistake', async () => {
    for (const author_id of ['nobody', tom.id, 7]) {
      const answer = await fetch(`${sandbox.url}/v3.0/agent/action/close_thread`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${lena.token}` },
        body: JSON.stringify({ payload: { chat_id }, author_id }),
      });
      expect(await answer.json()).toMatchObject({
        error: { type: 'validation', message: expect.stringContaining('author_id') },
      });
    }
  });
});

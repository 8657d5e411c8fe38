import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, aCustomerToken, anAgent, at, connect, textAt } from '../../../test/sandbox-clients.ts';
import { configSchema } from '../engine/config.ts';
import { createSandbox, type Sandbox } from '../server.ts';

/** What the vendor's own clients put on the wire, and lean on: the customer SDK 4.0.2 (v3.5), lc-sdk-js 4.0.2 (v3.4) and 6.0.0. */

const NORA = 'nora.lind@example.test';
const TOM = 'tom.hale@example.test';
const config = v.parse(configSchema, {
  agents: [
    { login: NORA, name: 'Nora Lind', groups: [0] },
    { login: TOM, name: 'Tom Hale', groups: [1] },
  ],
});

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox({ config });
});
afterEach(() => sandbox.close());

/** Logged in as the customer SDK does it. */
async function anSdk(login: object = {}) {
  const { access_token } = await aCustomerToken(sandbox);
  const client = await connect(sandbox, 'customer', { version: '3.5' });
  const payload = {
    token: `Bearer ${access_token}`,
    customer: {},
    customer_side_storage: {},
    is_mobile: false,
    application: { name: 'customer_sdk', version: '4.0.2' },
    pushes: {
      '3.5': [
        'chat_deactivated',
        'customer_page_updated',
        'groups_status_updated',
        'incoming_chat',
        'incoming_event',
        'user_added_to_chat',
      ],
    },
    ...login,
  };
  const answer = await client.request('login', payload, { version: '3.5' });
  return Object.assign(client, { answer });
}

describe('the customer SDK', () => {
  it('reads these of its login, without a look whether they are there', async () => {
    const { answer } = await anSdk();
    expect(answer).toMatchObject({
      customer: {
        id: expect.any(String),
        session_fields: [],
        statistics: {
          chats_count: 0,
          threads_count: 0,
          visits_count: 1,
          page_views_count: 0,
          greetings_shown_count: 0,
          greetings_accepted_count: 0,
        },
      },
      chats: [],
      __priv_dynamic_config: { customer_groups: { monitoring: { id: 0 } } },
    });
    expect(at(answer, '__priv_dynamic_config.online_groups_ids')).toBeUndefined();
    await anAgent(sandbox);
    expect(at((await anSdk()).answer, '__priv_dynamic_config.online_groups_ids')).toEqual([0]);
  });

  it('hears of the outcome of start, send and resume by a push of its own request, and of no other by these', async () => {
    await anAgent(sandbox);
    const sdk = await anSdk();
    const events = [{ type: 'message', text: 'first', custom_id: 'k1' }];
    const ask = async (request_id: string, action: string, payload: object) => {
      sdk.send({ request_id, action, payload });
      await sdk.settled();
    };
    const outcomes = () =>
      sdk.frames.flatMap(({ type, action, request_id }) =>
        type === 'push' && request_id !== undefined && /^incoming_(chat|event)$/.test(action)
          ? [`${request_id} ${action}`]
          : [],
      );

    await ask('a', 'start_chat', { active: true, chat: { thread: { events } } });
    const started = await sdk.waitForPush('incoming_chat');
    const id = textAt(started.payload, 'chat.id');
    await ask('b', 'send_event', { chat_id: id, event: { type: 'message', text: 'second' } });
    await ask('c', 'update_thread_properties', {
      chat_id: id,
      thread_id: textAt(started.payload, 'chat.thread.id'),
      properties: { rating: { score: 1 } },
    });
    await ask('d', 'deactivate_chat', { id });
    await ask('e', 'resume_chat', { active: true, chat: { id } });

    expect(outcomes()).toEqual(['a incoming_chat', 'b incoming_event', 'e incoming_chat']);
    const closing = sdk.frames.find(
      ({ payload }) => at(payload, 'event.system_message_type') === 'manual_archived_customer',
    );
    expect(closing).toMatchObject({ type: 'push', version: '3.5', action: 'incoming_event' });
  });

  it('takes the first group of a change for its own, and newer clients hear of what changed alone', async () => {
    await anAgent(sandbox);
    const tom = await anAgent(sandbox, { index: 1 });
    const [sdk, newer] = [await anSdk(), await aCustomer(sandbox)];

    await tom.request('set_routing_status', { status: 'not_accepting_chats' });

    const changed = { id: 1, status: 'offline' };
    const groups = async (client: typeof newer | typeof sdk) =>
      at((await client.waitForPush('groups_status_updated')).payload, 'groups');
    expect(await groups(sdk)).toEqual([{ id: 0, status: 'online' }, changed]);
    expect(await groups(newer)).toEqual([changed]);
  });
});

describe('lc-sdk-js', () => {
  it.each(['3.4', '3.5', '3.6'])(
    'of v%s names no organization as an agent, and pings before it logs in',
    async (version) => {
      const client = await connect(sandbox, 'agent', { version, query: '' });
      await client.request('ping');
      const [agent] = sandbox.info.agents;
      const login = await client.request('login', { token: `Bearer ${agent?.token}` });
      expect(login).toMatchObject({ license: {}, my_profile: { id: NORA }, chats_summary: [] });
      await client.request('ping');
    },
  );

  it('is told that what the API has no more is not found', async () => {
    const nora = await anAgent(sandbox);
    for (const action of ['change_push_notifications', 'create_customer', 'follow_customer', 'unfollow_customer']) {
      await expect(nora.request(action, {})).rejects.toMatchObject({ type: 'not_found' });
    }
  });

  it('may say whom it speaks for in a frame, as older versions did, and is not heard', async () => {
    const nora = await anAgent(sandbox);
    expect(await nora.request('list_chats', {}, { author_id: TOM })).toMatchObject({ chats_summary: [] });
  });
});

import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { samples } from '../../../../test/documented-frames.ts';
import {
  type AgentClient,
  anAgent,
  at,
  type CustomerClient,
  control,
  textAt,
} from '../../../../test/sandbox-clients.ts';
import { anOlderAgent, anOlderCustomer, olderWeb } from '../../../../test/sandbox-clients-3-0.ts';
import { codec } from '../../../protocol/v3-0/codec.ts';
import { configSchema } from '../../engine/config.ts';
import type { Json } from '../../engine/contract.ts';
import { differences } from '../../engine/sample-shape.ts';
import { createSandbox, type Sandbox } from '../../server.ts';

/** Every documented answer and push of v3.0 against what really comes, by shape: ids and times differ. */

const field = (id: string, type: string, more: object = {}) => ({ id, type, label: type, required: false, ...more });
const config = v.parse(configSchema, {
  groups: [
    { id: 0, name: 'General' },
    {
      id: 1,
      name: 'Sales',
      forms: {
        prechat: {
          id: '7700',
          fields: [
            { id: '7700h', type: 'header', label: 'Hello' },
            field('7701', 'name'),
            field('7702', 'email'),
            field('7703', 'radio', { options: [{ id: '0', label: 'Support' }] }),
            field('7704', 'checkbox', { options: [{ id: '0', label: 'Kettles' }] }),
            field('7705', 'group_chooser', { options: [{ id: '9', group_id: 1, label: 'Sales' }] }),
          ],
        },
      },
    },
    { id: 2, name: 'Nobody' },
  ],
  agents: [
    {
      login: 'lena@shop.example',
      name: 'Lena',
      role: 'administrator',
      groups: [0, 1],
      avatar: 'https://files.shop.example/lena.png',
      job_title: 'Shop help',
    },
    { login: 'tom@shop.example', name: 'Tom', groups: [0, 1], login_status: 'not_accepting_chats' },
  ],
  url_infos: [
    {
      url: 'https://shop.example/kettles',
      title: 'Kettles',
      description: 'All kettles',
      image_url: 'https://files.shop.example/prev.png',
      image_original_url: 'https://files.shop.example/original.png',
      image_width: 200,
      image_height: 200,
    },
  ],
  greetings: [
    {
      id: 31,
      group: 1,
      rules: [{ type: 'url_current', value: 'kettles' }],
      event: { type: 'message', text: 'Need a hand with kettles?' },
    },
  ],
});
const ada = {
  group_id: 1,
  customer: {
    name: 'Ada Kowal',
    email: 'ada@customer.example',
    avatar: 'https://files.shop.example/ada.png',
    fields: { plan: 'gold' },
  },
};
const kettles = { customer_page: { url: 'https://shop.example/kettles', title: 'Kettles' } };

let sandbox: Sandbox;
let lena: AgentClient;
let customer: CustomerClient;
/** Ids of the samples → ours. */
let ours: Map<string, string>;

beforeEach(async () => {
  sandbox = await createSandbox({ config });
  lena = await anOlderAgent(sandbox);
  customer = await anOlderCustomer(sandbox, { login: ada });
  ours = new Map();
});
afterEach(() => sandbox.close());

/** The chat of the samples: a question, an agent who joined, a card with a button, an open rating. */
async function talk(): Promise<void> {
  const message = { type: 'message', text: 'Is the kettle in stock?', custom_id: 'c-0017' };
  const events = [{ ...message, properties: { test: { string_property: 'blue' } } }];
  const started = await customer.request('start_chat', {
    chat: {
      access: { group_ids: [1] },
      properties: { rating: { score: 1, comment: 'quick help' } },
      thread: { events },
    },
  });
  const chat_id = textAt(started, 'chat.id');
  const thread_id = textAt(started, 'chat.thread.id');
  await customer.waitForPush('chat_user_added');
  const button = { text: 'Yes', postback_id: 'action_yes', user_ids: [] };
  const card = { type: 'rich_message', template_id: 'cards', elements: [{ title: 'Kettle 2', buttons: [button] }] };
  const rich = await lena.request('send_event', { chat_id, event: card });
  for (const [sample, actual] of [
    ['Q3ALDM7XPT', chat_id],
    ['Q3ALE0C2RB', thread_id],
    ['Q3ALE0C2RB_1', `${thread_id}_1`],
    ['Q3ALE0C2RB_8', textAt(rich, 'event.id')],
  ] as const) {
    ours.set(sample, actual);
  }
  await customer.settled();
}

function translated(payload: unknown): object {
  return JSON.parse(
    JSON.stringify(payload ?? {}, (_, value: unknown) =>
      typeof value === 'string' ? (ours.get(value) ?? value) : value,
    ),
  );
}

const chatOf = () => ({ chat_id: ours.get('Q3ALDM7XPT') });
const threadOf = () => ({ ...chatOf(), thread_id: ours.get('Q3ALE0C2RB') });
const eventOf = () => ({ ...threadOf(), event_id: ours.get('Q3ALE0C2RB_1') });
const rated = { rating: { score: 1, comment: 'quick help' } };

/** What has to be so before a documented request can be asked. */
const BEFORE: Readonly<Record<string, () => Promise<unknown>>> = {
  start_chat: async () => {
    customer = await anOlderCustomer(sandbox, { login: ada });
  },
  activate_chat: () => customer.request('close_thread', chatOf()),
  delete_chat_thread_properties: () =>
    customer.request('update_chat_thread_properties', { ...threadOf(), properties: rated }),
  delete_event_properties: () => customer.request('update_event_properties', { ...eventOf(), properties: rated }),
};

describe('the answer to a documented request of v3.0 has the documented shape', () => {
  const all = samples('3.0', 'requests');

  it.each(all.filter(({ json }) => json.rtm === true && json.action !== 'login'))(
    '$name, over the socket',
    async (sample) => {
      await talk();
      await BEFORE[sample.name]?.();

      const answer = await customer.request(sample.name, translated(at(sample.json, 'request.payload')));

      expect(differences(at(sample.json, 'response.payload') as Json, answer as Json)).toEqual([]);
    },
  );

  it.each(all.filter(({ json, name }) => json.web !== false && name !== 'send_file'))(
    '$name, over the Web',
    async (sample) => {
      await talk();
      await BEFORE[sample.name]?.();

      const payload = translated(at(sample.json, 'web.body.payload'));
      const { status, body } = await olderWeb(sandbox, 'customer', sample.name, { token: customer.token, payload });

      expect(status).toBe(200);
      expect(differences(at(sample.json, 'web.response') as Json, body as Json)).toEqual([]);
    },
  );

  it('send_file, as a form', async () => {
    await talk();
    const sample = all.find(({ name }) => name === 'send_file');
    const form = new FormData();
    form.set('payload.chat_id', String(chatOf().chat_id));
    form.set('payload.custom_id', 'c-0020');
    form.set('payload.file', new File(['%PDF-'], 'box.pdf', { type: 'application/pdf' }));

    const { status, body } = await olderWeb(sandbox, 'customer', 'send_file', { token: customer.token, payload: form });

    expect(status).toBe(200);
    expect(differences(at(sample?.json, 'web.response') as Json, body as Json)).toEqual([]);
  });

  it('login, with a chat and with an invitation', async () => {
    const sample = all.find(({ name }) => name === 'login');
    const documented = at(sample?.json, 'response.payload') as Record<string, Json>;
    const { chats_summary: _, last_chats_summary: __, ...bare } = documented;
    const { greeting: ___, ...dynamic } = at(documented, '__priv_dynamic_config') as Record<string, Json>;

    const invited = await anOlderCustomer(sandbox, { login: { ...ada, ...kettles } });
    const { chats_summary, last_chats_summary, ...told } = invited.login as Record<string, Json>;

    expect([chats_summary, last_chats_summary]).toEqual([[], []]);
    expect(differences(bare, told)).toEqual([]);
    expect(at(told, '__priv_dynamic_config.greeting')).toMatchObject({
      id: 31,
      text: 'Need a hand with kettles?',
      displayed_first_time: true,
    });

    await talk();
    const again = await anOlderCustomer(sandbox, { token: customer.token, login: ada });

    expect(differences({ ...documented, __priv_dynamic_config: dynamic }, again.login as Json)).toEqual([]);
  });
});

/** What makes each documented push come to the customer. */
const CAUSES: Readonly<Record<string, () => Promise<unknown>>> = {
  access_set: () =>
    lena.request('set_access', { resource: 'chat', id: chatOf().chat_id, access: { type: 'group', id: 2 } }),
  chat_properties_updated: () =>
    customer.request('update_chat_properties', { ...chatOf(), properties: { rating: { comment: 'quicker' } } }),
  chat_properties_deleted: () =>
    customer.request('delete_chat_properties', { ...chatOf(), properties: { rating: ['score', 'comment'] } }),
  chat_thread_properties_updated: () =>
    customer.request('update_chat_thread_properties', { ...threadOf(), properties: { rating: { comment: 'quick' } } }),
  chat_thread_properties_deleted: async () => {
    await customer.request('update_chat_thread_properties', { ...threadOf(), properties: rated });
    await customer.request('delete_chat_thread_properties', {
      ...threadOf(),
      properties: { rating: ['score', 'comment'] },
    });
  },
  event_properties_updated: () =>
    customer.request('update_event_properties', { ...eventOf(), properties: { rating: { comment: 'quick' } } }),
  event_properties_deleted: async () => {
    await customer.request('update_event_properties', { ...eventOf(), properties: rated });
    await customer.request('delete_event_properties', { ...eventOf(), properties: { rating: ['score', 'comment'] } });
  },
  chat_transferred: () =>
    lena.request('transfer_chat', { ...chatOf(), target: { type: 'group', ids: [2] }, force: true }),
  chat_user_added: async () => {
    const tom = await anOlderAgent(sandbox, { index: 1 });
    await lena.request('add_user_to_chat', { ...chatOf(), user_id: tom.id, user_type: 'agent' });
  },
  chat_user_removed: () => lena.request('remove_user_from_chat', { ...chatOf(), user_id: lena.id, user_type: 'agent' }),
  customer_disconnected: () =>
    control(sandbox, 'disconnect', {
      customer_id: customer.id,
      reason: 'misdirected_connection',
      data: { region: 'fra' },
    }),
  customer_page_updated: () =>
    customer.request('update_customer_page', { url: 'https://shop.example/cart', title: 'Cart' }),
  customer_side_storage_updated: () =>
    control(sandbox, 'push', {
      customer_id: customer.id,
      action: 'customer_side_storage_updated',
      payload: { customer_side_storage: { customer_visits: '2' } },
    }),
  customer_updated: () => customer.request('update_customer', { name: 'Ada K.' }),
  event_updated: async () => {
    const sent = await lena.request('send_event', {
      ...chatOf(),
      event: { type: 'message', text: 'Yes', custom_id: 'c' },
    });
    const newer = await anAgent(sandbox);
    await newer.request('edit_event', { ...threadOf(), event_id: textAt(sent, 'event.id'), text: 'Yes!' });
  },
  incoming_chat_thread: async () => {
    await customer.request('close_thread', chatOf());
    await customer.request('send_event', { ...chatOf(), event: { type: 'message', text: 'Hello again' } });
  },
  incoming_event: () =>
    lena.request('send_event', { ...chatOf(), event: { type: 'message', text: 'Yes', custom_id: 'c' } }),
  incoming_multicast: () =>
    lena.request('multicast', {
      scopes: { customers: { ids: [customer.id] } },
      content: { banner: { text: 'At five' } },
    }),
  incoming_rich_message_postback: () =>
    customer.request('send_rich_message_postback', {
      ...threadOf(),
      event_id: ours.get('Q3ALE0C2RB_8'),
      postback: { id: 'action_yes', toggled: true },
    }),
  incoming_typing_indicator: () => lena.request('send_typing_indicator', { ...chatOf(), is_typing: true }),
  last_seen_timestamp_updated: async () => {
    await customer.request('send_event', { ...chatOf(), event: { type: 'message', text: 'Well?' } });
    await lena.request('update_last_seen_timestamp', chatOf());
  },
  thread_closed: () => lena.request('close_thread', chatOf()),
};

describe('a documented push of v3.0 comes to the customer in the documented shape', () => {
  it.each(samples('3.0', 'pushes'))('$name', async ({ name, json }) => {
    await talk();
    const before = new Set(customer.frames.map(({ payload }) => payload));

    await CAUSES[name]?.();
    const push = await customer.waitForPush(name, (payload) => !before.has(payload));

    expect(push.version).toBeUndefined();
    expect(codec.readPush(name, push.payload)).toMatchObject({ problems: [] });
    expect(differences(json.payload as Json, push.payload as Json)).toEqual([]);
  });
});

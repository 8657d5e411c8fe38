import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { filePath, storedFiles } from '../stored-file.ts';
import { asObject, Bench, NORA, TOM, type Wire } from './bench.ts';
import type { Json, JsonObject } from './contract.ts';
import { differences } from './sample-shape.ts';

/** Every documented request, asked of an engine that holds what the samples tell of; answers compared by shape. */

const FRAMES = join(import.meta.dirname, '../../../test/frames');
const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';

interface Sample {
  readonly request: JsonObject;
  readonly response: JsonObject;
}

const files = (folder: string) => readdirSync(join(FRAMES, folder)).filter((name) => name.endsWith('.json'));
const sampleOf = (folder: string, name: string): Sample => JSON.parse(readFileSync(join(FRAMES, folder, name), 'utf8'));

const CONFIG = {
  groups: [
    {
      id: 0,
      name: 'General',
      forms: {
        prechat: {
          id: '170000000000000200',
          fields: [
            { id: '170000000000000201', type: 'header', label: 'Tell us a little before we start.' },
            { id: '170000000000000204', type: 'group_chooser', label: 'Choose a team:', required: true, options: [] },
          ],
        },
        ticket: {
          id: '170000000000000300',
          fields: [{ id: '170000000000000303', type: 'email', label: 'Email:', required: true }],
        },
      },
      properties: { c0ffee00c0ffee00c0ffee00c0ffee00: { shop_theme: 'dark' } },
    },
    { id: 1, name: 'Sales', auto_access_urls: ['/lamps'] },
    { id: 2, name: 'Billing' },
  ],
  agents: [
    {
      login: NORA,
      name: 'Nora Lind',
      role: 'administrator',
      groups: [0, 1],
      job_title: 'Support Specialist',
      avatar: 'https://cdn.example.test/avatars/nora.png',
    },
    { login: TOM, name: 'Tom Hale', groups: [0, 1], avatar: 'https://cdn.example.test/avatars/tom.png' },
  ],
  greetings: [
    {
      id: 42,
      rules: [{ type: 'url_current', value: 'pricing' }],
      event: { type: 'message', text: 'Need a hand choosing a lamp?' },
      addon: 'email',
      subtype: 'announcement',
    },
  ],
  license_properties: { c0ffee00c0ffee00c0ffee00c0ffee00: { shop_theme: 'dark' } },
};

let bench: Bench;
let ida: Wire;
let nora: Wire;
let tom: Wire;
/** Ids of the samples -> ours. */
let ours: Map<string, string>;

/** Three threads, the last one active with Nora; a rich message, a file, a greeting before all of it. */
beforeEach(() => {
  bench = new Bench({ config: CONFIG });
  nora = bench.agent(NORA);
  nora.logIn({ customer_monitoring_level: 'online' });
  ida = bench.customer(IDA);
  ida.logIn({ customer_page: { url: 'https://shop.example.test/pricing', title: 'Pricing' } });
  ours = new Map([['G7X2K9QW41', String(ida.heard('incoming_greeting').unique_id)]]);

  const message = (text: string) => ({ type: 'message', text, recipients: 'all' });
  const { chat_id, thread_id } = ida.ask('start_chat', {
    chat: {
      thread: { events: [message('Do you ship to Norway?')], properties: { routing: { offline_message: true } } },
    },
  });
  ida.ask('deactivate_chat', { id: chat_id });
  const second = ida.ask('resume_chat', { chat: { id: chat_id, thread: { events: [message('Hello?')] } } });
  nora.ask('deactivate_chat', { id: chat_id });
  const third = ida.ask('resume_chat', {
    chat: {
      id: chat_id,
      properties: { c0ffee00c0ffee00c0ffee00c0ffee00: { order_ref: 'A-1024' } },
      thread: {
        events: [message('Is the blue lamp in stock?')],
        properties: { c0ffee00c0ffee00c0ffee00c0ffee00: { order_ref: 'A-1024' } },
      },
    },
  });
  const answer = nora.ask('send_event', { chat_id, event: { type: 'message', text: 'Hello!', visibility: 'all' } });
  const button = { text: 'Yes', postback_id: 'action_yes', user_ids: [] };
  const rich = nora.ask('send_event', {
    chat_id,
    event: { type: 'rich_message', template_id: 'cards', elements: [{ title: 'Blue desk lamp', buttons: [button] }] },
  });
  for (const [sample, actual] of [
    ['RK4T7W2M9A', chat_id],
    ['RK4T7W1A0Z', thread_id],
    ['RK4T7W3B8F', second.thread_id],
    ['RK4T7W5C1D', third.thread_id],
    ['RK4T7W5C1D_1', `${String(third.thread_id)}_1`],
    ['RK4T7W5C1D_2', answer.event_id],
    ['RK4T7W5C1D_4', rich.event_id],
  ]) {
    ours.set(String(sample), String(actual));
  }
  for (const [id, name] of [
    ['lamp', 'lamp.png'],
    ['manual', 'manual.pdf'],
    ['receipt', 'receipt.png'],
  ] as const) {
    const file = {
      id,
      name,
      contentType: 'image/png',
      size: 9,
      width: 2,
      height: 2,
      uploadedAt: bench.now,
      used: false,
    };
    bench.journal.transaction((tx) => tx.put(storedFiles, id, file));
    ours.set(`https://cdn.example.test/files/${name}`, `http://127.0.0.1:4300${filePath(file)}`);
  }
  tom = bench.agent(TOM);
  tom.logIn();
});

function translated(payload: Json | undefined): JsonObject {
  return JSON.parse(
    JSON.stringify(payload ?? {}, (_, value: unknown) =>
      typeof value === 'string' ? (ours.get(value) ?? value) : value,
    ),
  );
}

function payloadsOf({ request, response }: Sample): { asked: JsonObject; told: Json } {
  const asked = request.payload ?? request.body ?? request.query;
  return { asked: translated(asked), told: response.payload ?? response.body ?? {} };
}

/** What has to be so before a request can be asked. */
const BEFORE: Readonly<Record<string, (asked: JsonObject) => void>> = {
  'login.json': (asked) => {
    freshGreeting(asked);
    ida.drop();
  },
  'accept_greeting.json': freshGreeting,
  'cancel_greeting.json': freshGreeting,
  'send_greeting_button_clicked.json': freshGreeting,
  'resume_chat.json': () => nora.ask('deactivate_chat', { id: ours.get('RK4T7W2M9A') }),
  'delete_thread_properties.json': () => {
    const ids = { chat_id: ours.get('RK4T7W2M9A'), thread_id: ours.get('RK4T7W5C1D') };
    ida.ask('update_thread_properties', { ...ids, properties: { rating: { score: 1, comment: 'Quick' } } });
  },
};

/** The greeting of the samples is on offer while nobody chats. */
function freshGreeting(asked: JsonObject): void {
  nora.ask('deactivate_chat', { id: ours.get('RK4T7W2M9A') });
  ida.drop();
  bench.advance(31 * 60_000);
  ida = bench.customer(IDA);
  ida.logIn({ customer_page: { url: 'https://shop.example.test/pricing' } });
  const uniqueId = String(ida.heard('incoming_greeting').unique_id);
  for (const key of ['unique_id', 'greeting_unique_id']) {
    if (key in asked) Object.assign(asked, { [key]: uniqueId });
  }
}

/** The carrier's own: it holds tokens and bytes. */
const NOT_HERE = new Set(['upload_file.json']);

describe('answers to the documented requests of customers', () => {
  it.each(files('requests').filter((name) => !NOT_HERE.has(name)))('%s', (name) => {
    const { asked, told } = payloadsOf(sampleOf('requests', name));
    const action = name.split('.')[0] ?? '';
    BEFORE[name]?.(asked);
    if (name === 'start_chat.json') {
      const stranger = bench.customer('0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60');
      stranger.logIn();
      expect(differences(told, stranger.ask(action, asked))).toEqual([]);
      return;
    }
    if (name === 'login.json') ida = bench.customer(IDA);
    if (name === 'list_threads.page.json') {
      asked.page_id === undefined ? undefined : Object.assign(asked, { page_id: secondPage() });
    }
    Object.assign(asked, versionFor(action, asked));
    expect(differences(told, ida.ask(action, asked))).toEqual([]);
  });
});

function secondPage(): Json | undefined {
  return ida.ask('list_threads', { chat_id: ours.get('RK4T7W2M9A'), limit: 2 }).next_page_id;
}

/** The two immutable documents are asked for by the version of their content. */
function versionFor(action: string, asked: JsonObject): JsonObject {
  const { livechat } = ida.ask('get_dynamic_configuration', { group_id: asked.group_id ?? 0 });
  const { config_version, localization_version } = asObject(livechat);
  if (action === 'get_configuration') return { version: config_version };
  return action === 'get_localization' ? { version: localization_version } : {};
}

const BEFORE_AGENT: Readonly<Record<string, (asked: JsonObject) => void>> = {
  'start_chat.json': (asked) => {
    const stranger = bench.customer('0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60');
    stranger.logIn();
    Object.assign(asObject(asked.chat), { users: [{ id: stranger.userId, type: 'customer' }] });
  },
  'resume_chat.json': () => nora.ask('deactivate_chat', { id: ours.get('RK4T7W2M9A') }),
  'login.json': () => nora.drop(),
  'remove_user_from_chat.json': () => {
    const chat_id = ours.get('RK4T7W2M9A');
    nora.ask('add_user_to_chat', { chat_id, user_id: TOM, user_type: 'agent', visibility: 'all' });
  },
  'follow_chat.json': () => tom.ask('unfollow_chat', { id: ours.get('RK4T7W2M9A') }),
  'unsubscribe_customers.json': (asked) => {
    const { subscription_id } = tom.ask('subscribe_customers', {});
    Object.assign(asked, { subscription_id });
  },
};

/** Asked by Tom, who is not in the chat. */
const BY_TOM = new Set([
  'follow_chat.json',
  'unfollow_chat.json',
  'add_user_to_chat.supervise.json',
  'subscribe_customers.json',
  'unsubscribe_customers.json',
]);

describe('answers to the documented requests of agents', () => {
  it.each(files('agent/requests').filter((name) => !NOT_HERE.has(name)))('%s', (name) => {
    const { asked, told } = payloadsOf(sampleOf('agent/requests', name));
    const action = name.split('.')[0] ?? '';
    BEFORE_AGENT[name]?.(asked);
    if (name === 'login.json') nora = bench.agent(NORA);
    const asker = BY_TOM.has(name) ? tom : nora;
    const answer = Array.isArray(told) ? asker.askList(action, asked) : asker.ask(action, asked);
    expect(differences(told, answer as Json)).toEqual([]);
  });
});

describe('events that customers send', () => {
  it.each(files('event-requests'))('%s is taken and comes back', (name) => {
    const event: JsonObject = translated(JSON.parse(readFileSync(join(FRAMES, 'event-requests', name), 'utf8')));
    ida.take();

    ida.ask('send_event', { chat_id: ours.get('RK4T7W2M9A'), event });

    const received = asObject(ida.heard('incoming_event').event);
    const same = files('events').includes(name)
      ? JSON.parse(readFileSync(join(FRAMES, 'events', name), 'utf8'))
      : event;
    const { properties: _, ...sample } = same;
    expect(differences({ ...sample, id: '', created_at: '' }, received)).toEqual([]);
    expect(received.custom_id).toBe(event.custom_id);
  });
});

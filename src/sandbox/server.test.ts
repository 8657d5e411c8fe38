import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aCustomer,
  aCustomerToken,
  anAgent,
  at,
  connect,
  type Frame,
  type RtmClient,
  textAt,
} from '../../test/sandbox-clients.ts';
import { configSchema } from './engine/config.ts';
import { createSandbox, type Sandbox } from './server.ts';

const AVATAR = 'https://cdn.example.test/avatars/nora.png';
const config = v.parse(configSchema, {
  agents: [
    {
      login: 'nora.lind@example.test',
      name: 'Nora Lind',
      role: 'administrator',
      groups: [0],
      avatar: AVATAR,
      job_title: 'Support Specialist',
    },
    { login: 'tom.hale@example.test', name: 'Tom Hale', groups: [0] },
  ],
});

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox({ config });
});
afterEach(() => sandbox.close());

/** One documented frame of the whole conversation. */
interface Step {
  readonly from: 'customer' | 'agent' | 'server';
  readonly to: 'customer' | 'agent' | 'server';
  readonly via: 'rtm' | 'http';
  readonly frame: unknown;
}

const folder = new URL('../../test/frames/conversation/', import.meta.url);
const documented: [string, Step[]][] = readdirSync(fileURLToPath(folder))
  .sort()
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]);

/** Ids and times of the documents stand for whatever the server gives; each for the same one all along. */
class Names {
  readonly #actual = new Map<string, string>();

  learn(written: string, actual: string): void {
    this.#actual.set(written, actual);
  }

  /** A documented value as this run calls it. */
  translate(value: unknown): unknown {
    if (typeof value === 'string') return this.#actual.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => this.translate(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.translate(item)]));
  }

  /** Everything documented has to be there and be the same, but for ids, times, figures and what the machine says of itself. */
  compare(written: unknown, actual: unknown, path: string): void {
    if (path.endsWith('.events_seen_up_to')) {
      // One's own private note moves the mark; whether customers see that is left open.
      expect(actual, path).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    } else if (typeof written === 'string' && GIVEN_BY_SERVER.test(written)) {
      expect(typeof actual, path).toBe('string');
      if (!this.#actual.has(written)) this.learn(written, String(actual));
      expect(actual, path).toBe(this.#actual.get(written));
    } else if (typeof written === 'number' || OF_THE_MACHINE.test(path)) {
      expect(typeof actual, path).toBe(typeof written);
    } else if (Array.isArray(written)) {
      expect(Array.isArray(actual) ? actual.length : actual, path).toBe(written.length);
      for (const [index, item] of written.entries()) this.compare(item, at(actual, `${index}`), `${path}.${index}`);
    } else if (typeof written === 'object' && written !== null) {
      for (const [key, item] of Object.entries(written)) this.compare(item, at(actual, key), `${path}.${key}`);
    } else {
      expect(actual, path).toBe(written);
    }
  }
}

const GIVEN_BY_SERVER = /^(RM2K|a1b2c3d4|7c1f0a52-|dal:)|^\d{4}-\d{2}-\d{2}T/;
const OF_THE_MACHINE = /\.(ip|user_agent|referrer|geolocation(\..+)?)$/;

describe('the documented conversation', () => {
  it('goes over real sockets frame by frame, in the documented order on each', async () => {
    const names = new Names();
    const token = await aCustomerToken(sandbox);
    names.learn('7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11', token.entity_id);
    names.learn('Bearer dal:demo_customer_token', `Bearer ${token.access_token}`);
    names.learn('Bearer dal:demo_agent_token', `Bearer ${sandbox.info.agents[0]?.token}`);
    const clients: Record<'customer' | 'agent', RtmClient> = {
      customer: await connect(sandbox, 'customer', { headers: { Referer: 'https://search.example.test/' } }),
      agent: await connect(sandbox, 'agent'),
    };

    for (const [file, steps] of documented) {
      for (const { from, to, via, frame } of steps.filter(({ via }) => via === 'rtm')) {
        const where = `${file} ${via} ${textAt(frame, 'action')} to ${to}`;
        if (from !== 'server') clients[from].send(JSON.stringify(names.translate(frame)));
        else if (to !== 'server') names.compare(frame, await clients[to].next(), where);
      }
      if (file.startsWith('17')) await theRouterFollows(clients);
    }

    await Promise.all([clients.customer.settled(), clients.agent.settled()]);
    expect(clients.customer.untaken()).toEqual([]);
    expect(clients.agent.untaken()).toEqual([]);
  });
});

describe('two sides of a conversation', () => {
  it('see the same messages in the same order, and each only what is meant for it', async () => {
    const agent = await anAgent(sandbox);
    const customer = await aCustomer(sandbox);
    const stranger = await aCustomer(sandbox);
    const begun = await customer.request('start_chat', { chat: { thread: { events: [message('one')] } } });
    const chat_id = textAt(begun, 'chat_id');
    await agent.waitForPush('user_added_to_chat');

    await agent.request('send_event', { chat_id, event: message('two') });
    await agent.request('send_event', { chat_id, event: { ...message('aside'), visibility: 'agents' } });
    await customer.request('send_event', { chat_id, event: message('three') });

    const read = async (client: RtmClient) => textsOf(await client.request('get_chat', { chat_id }));
    expect(await read(customer)).toEqual(['one', 'two', 'three']);
    expect(await read(agent)).toEqual(['one', 'two', 'aside', 'three']);
    await expect(stranger.request('get_chat', { chat_id })).rejects.toMatchObject({ type: 'not_found' });
    expect(stranger.pushNames()).toEqual([]);
    expect(JSON.stringify(customer.frames)).not.toContain('nora.lind@example.test');
  });

  it('hear each other in the order of acceptance, however fast both write', async () => {
    const agent = await anAgent(sandbox);
    const customer = await aCustomer(sandbox);
    const begun = await customer.request('start_chat', {});
    const chat_id = textAt(begun, 'chat_id');
    await agent.waitForPush('user_added_to_chat');

    const all: Promise<unknown>[] = [];
    for (let count = 0; count < 50; count += 1) {
      all.push(customer.request('send_event', { chat_id, event: message(`c${count}`) }));
      all.push(agent.request('send_event', { chat_id, event: message(`a${count}`) }));
    }
    await Promise.all(all);
    await Promise.all([customer.settled(), agent.settled()]);

    const heard = (client: RtmClient) =>
      client.frames.filter(isMessage).map(({ payload }) => textAt(payload, 'event.text'));
    expect(heard(customer)).toHaveLength(100);
    expect(heard(customer)).toEqual(heard(agent));
    expect(textsOf(await customer.request('get_chat', { chat_id }))).toEqual(heard(customer));
  });
});

/** After the documented frames of a resume comes the same as after a start. */
async function theRouterFollows({ customer, agent }: Record<'customer' | 'agent', RtmClient>): Promise<void> {
  for (const name of ['user_added_to_chat', 'incoming_event']) {
    expect(await customer.next()).toMatchObject({ type: 'push', action: name });
    expect(await agent.next()).toMatchObject({ type: 'push', action: name });
  }
  expect(await agent.next()).toMatchObject({ type: 'push', action: 'thread_properties_updated' });
}

function message(text: string) {
  return { type: 'message', text };
}

function isMessage({ action, type, payload }: Frame): boolean {
  return type === 'push' && action === 'incoming_event' && at(payload, 'event.type') === 'message';
}

function textsOf(chat: unknown): string[] {
  const events = at(chat, 'thread.events');
  return Array.isArray(events) ? events.filter(({ type }) => type === 'message').map(({ text }) => text) : [];
}

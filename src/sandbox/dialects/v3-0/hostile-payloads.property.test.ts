import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samples } from '../../../../test/documented-frames.ts';
import { HOSTILE, placesIn, replaced } from '../../../../test/hostile-values.ts';
import { at } from '../../../../test/sandbox-clients.ts';
import { Carrier } from '../../apis/carrier.ts';
import { type Connection, Connections } from '../../apis/connections.ts';
import type { Reply } from '../../apis/faults.ts';
import { defaultConfig } from '../../engine/config.ts';
import type { Caller, JsonObject } from '../../engine/contract.ts';
import { createEngine } from '../../engine/engine.ts';
import { openJournal } from '../../journal.ts';
import { heldTimers } from '../../timers.ts';

/** Nothing that can be put into JSON brings the dialect down: it is done or refused, and everybody is told in JSON. */

const timers = heldTimers();
const wrong: unknown[] = [];
const config = defaultConfig();
const connections = new Connections();
let seed = 0;
const engine = createEngine({
  journal: openJournal(':memory:'),
  config,
  ports: { now: timers.now, random32: () => (seed = (seed + 0x9e37_79b1) >>> 0) },
});
const carrier = new Carrier(engine, { connections, timers, report: (error) => wrong.push(error) });

const IDA: Caller = {
  kind: 'customer',
  customerId: '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11',
  clientId: config.client_id,
};
const LENA: Caller = {
  kind: 'agent',
  agentId: config.agents[0]?.login ?? '',
  isBot: false,
  clientId: config.client_id,
  scopes: ['chats--all:rw', 'customers:rw', 'customers.ban:rw', 'agents--all:rw', 'multicast:rw'],
};

function ask(caller: Caller, action: string, payload: JsonObject, connectionId?: string): Reply {
  const replies: Reply[] = [];
  const origin = { ip: '192.0.2.7', userAgent: '', baseUrl: 'http://127.0.0.1', ...(connectionId && { connectionId }) };
  carrier.request({ version: '3.0', action, payload, caller, origin }, (reply) => replies.push(reply));
  const [reply] = replies;
  if (reply === undefined || replies.length > 1) throw new Error(`${action} had ${replies.length} answers`);
  JSON.stringify(reply);
  return reply;
}

/** A connection of v3.0 that reads what it gets. */
function logIn(caller: Caller): void {
  const connection: Connection = {
    id: caller.kind,
    side: caller.kind,
    version: '3.0',
    send: (text) => expect(JSON.parse(text)).not.toHaveProperty('version'),
    disconnect: () => {},
    end: () => {},
    drop: () => {},
  };
  connections.add(connection);
  expect(ask(caller, 'login', {}, connection.id)).toHaveProperty('answer');
}

describe('hostile payloads in v3.0', () => {
  logIn(LENA);
  logIn(IDA);
  const started = ask(IDA, 'start_chat', { chat: { thread: { events: [{ type: 'message', text: 'Hello?' }] } } });
  const ours: Record<string, unknown> = {
    Q3ALDM7XPT: at(started, 'answer.chat.id'),
    Q3ALE0C2RB: at(started, 'answer.chat.thread.id'),
    Q3ALE0C2RB_1: at(started, 'answer.chat.thread.events.0.id'),
  };
  const real = (value: unknown): JsonObject =>
    JSON.parse(JSON.stringify(value ?? {}), (_, part) => (typeof part === 'string' && ours[part]) || part);

  const chat_id = 'Q3ALDM7XPT';
  const customers = samples('3.0', 'requests').map(
    ({ name, json }) => [IDA, name, real(at(json, 'request.payload') ?? at(json, 'web.body.payload'))] as const,
  );
  const agents = Object.entries({
    login: { timezone: 'Europe/Oslo', application: { name: 'a', version: '1' } },
    update_agent: { routing_status: 'accepting_chats' },
    get_chat_threads: { chat_id, thread_ids: ['Q3ALE0C2RB'] },
    get_filtered_chats: {
      filters: { include_active: true, properties: { test: { string_property: { exists: true } } } },
    },
    get_archives: { filters: { query: 'a' }, pagination: { page: 1, limit: 2 } },
    start_chat: { chat: { users: [{ id: 'a', type: 'agent' }], thread: { events: [{ type: 'message', text: 'a' }] } } },
    send_event: {
      chat_id,
      event: { type: 'annotation', annotation_type: 'a', text: 'b' },
      require_active_thread: true,
    },
    add_user_to_chat: { chat_id, user_id: 'a', user_type: 'agent' },
    transfer_chat: { chat_id, target: { type: 'group', ids: [1] }, force: true },
    set_access: { resource: 'chat', id: chat_id, access: { type: 'group', id: 0 } },
    tag_chat_thread: { chat_id, thread_id: 'Q3ALE0C2RB', tag: 'a' },
    get_customers: { limit: 2, order: 'asc', page_id: 'a' },
    create_customer: { name: 'a', fields: { a: 'b' } },
    update_customer: { customer_id: IDA.kind === 'customer' ? IDA.customerId : '', name: 'a', fields: { a: 'b' } },
    multicast: { scopes: { customers: { ids: ['a'] }, agents: { all: true } }, content: { a: 1 } },
  }).map(([action, payload]) => [LENA, action, real(payload)] as const);

  it.each([...customers, ...agents].map(([caller, action, sample]) => [caller.kind, action, caller, sample] as const))(
    'of %ss: %s with something else in it',
    (_, action, caller, sample) => {
      const changes = fc.array(fc.tuple(fc.nat({ max: placesIn(sample) }), HOSTILE), { maxLength: 3 });
      fc.assert(
        fc.property(changes, (made) => {
          const payload = made.reduce((value: unknown, [place, by]) => replaced(value, place, by), sample);
          ask(caller, action, typeof payload === 'object' && !Array.isArray(payload) ? { ...payload } : {});
        }),
        { numRuns: 60 },
      );
      expect(wrong).toEqual([]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('leave it at work', () => {
    expect(ask(IDA, 'get_chats_summary', {})).toMatchObject({ answer: { total_chats: 1 } });
  });
});

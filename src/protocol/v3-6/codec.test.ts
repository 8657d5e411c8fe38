import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstRequest, readAnswer } from '../../../test/only-request.ts';
import { id } from '../domain/ids.ts';
import type { ActionName } from '../requests.ts';
import type { Shape, WireError } from '../shape.ts';
import { access, chat, chatSummary, queuePlace, thread } from './chat.ts';
import { codec } from './codec.ts';
import { properties } from './common.ts';
import { event, outgoingEvent } from './event.ts';
import { filledField, form, formField } from './form.ts';
import { greeting } from './greeting.ts';
import { isPushName, PUSHES } from './push.ts';
import { REQUESTS } from './requests.ts';
import { customer, user } from './user.ts';

const frames = new URL('../../../test/frames/', import.meta.url);

interface Sample {
  readonly name: string;
  readonly json: Record<string, unknown>;
}

const samples = (folder: string): Sample[] =>
  readdirSync(new URL(`${folder}/`, frames)).map((file) => ({
    name: file.replace('.json', ''),
    json: JSON.parse(readFileSync(new URL(`${folder}/${file}`, frames), 'utf8')),
  }));

const index = JSON.parse(readFileSync(new URL('index.json', frames), 'utf8'));
const action = (name: string) => name.split('.')[0] as ActionName;

/** Reads, writes back, and expects the very same JSON and no complaint. */
function expectRoundTrip<T>(shape: Shape<T>, wire: unknown) {
  const problems: WireError[] = [];
  const value = shape.read(wire, 'sample', problems);
  expect(problems).toEqual([]);
  expect(shape.write(value)).toEqual(wire);
  expect(unknownPaths(value)).toEqual([]);
}

/** Where a value kept fields that its shape does not name. */
function unknownPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'unknownFields' ? [`${path}: ${Object.keys(entry).join()}`] : unknownPaths(entry, `${path}.${key}`),
  );
}

describe('the v3.6 codec', () => {
  it('leaves out of the answer to a login what is malformed about the customer, their chats and a greeting', () => {
    const wire = {
      customer: { id: 'C', name: 'Ida', session_fields: 'none', statistics: { visits_count: 'many' }, address: [] },
      chats: [{ chat_id: 'A', has_unread_events: true }, { chat_id: 7 }],
      greeting: { id: 1, unique_id: 'G', event: { type: 'message' } },
    };
    const { value, problems } = readAnswer(codec, 'login', {} as never, wire);
    expect(value).toEqual({ customer: { id: 'C', name: 'Ida' }, chats: [{ chatId: 'A', hasUnreadEvents: true }] });
    expect(problems.map(({ path }) => path)).toEqual([
      'login.customer.session_fields',
      'login.customer.address',
      'login.customer.statistics.visits_count',
      'login.chats[1].chat_id',
      expect.stringMatching(/^login\.greeting\.event\./),
    ]);
  });

  it.each(['last_event_per_type', 'properties', 'access'])('keeps a chat whose %s is malformed', (field) => {
    const wire = { id: 'A', active: true, users: [] };
    const problems: WireError[] = [];
    expect(chatSummary.read({ ...wire, [field]: 7 }, 'chat', problems)).toEqual(wire);
    expect(problems.map(({ path }) => path)).toEqual([`chat.${field}`]);
  });

  it('keeps a chat and its last events when one of them is malformed', () => {
    const message = { type: 'message', id: 'E', text: 'Hi', created_at: '2026-01-01T00:00:00.000000Z' };
    const problems: WireError[] = [];
    const { lastEventPerType = {} } = chatSummary.read(
      {
        id: 'A',
        active: true,
        users: [],
        last_event_per_type: {
          message: { thread_id: 'T', event: message },
          file: { thread_id: 'T', event: { ...message, type: 'file', text: undefined, url: 7 } },
        },
      },
      'chat',
      problems,
    );
    expect(Object.keys(lastEventPerType)).toEqual(['message']);
    expect(problems.map(({ path }) => path)).toEqual([expect.stringMatching(/^chat\.last_event_per_type\.file\./)]);
  });

  it('knows every action, push and event type of the reference', () => {
    expect(Object.keys(REQUESTS).sort()).toEqual(Object.keys(index.actions).sort());
    expect(Object.keys(PUSHES).sort()).toEqual([...index.pushes].sort());
    for (const type of index.events) {
      const wire = samples('events').find((sample) => sample.json.type === type);
      expect(event.read(wire?.json, 'event', []).type).toBe(type);
    }
  });

  it.each(samples('requests').filter((sample) => 'action' in (sample.json.request as object)))(
    'writes and reads back the RTM request $name',
    ({ name, json }) => {
      const request = json.request as { request_id: string; payload: unknown };
      const entry = REQUESTS[action(name)] as { ask: Shape<unknown> };
      expectRoundTrip(entry.ask, request.payload);
      const ask = entry.ask.read(request.payload, '', []);
      expect(JSON.parse(firstRequest(codec, action(name), ask as never).frame(request.request_id))).toEqual(request);
    },
  );

  it.each(samples('requests').filter((sample) => 'method' in (sample.json.request as object)))(
    'writes the Web call $name',
    ({ name, json }) => {
      const request = json.request as { method: string; path: string; query: Record<string, string>; body?: object };
      const { organization_id: _, ...query } = request.query;
      if (name === 'upload_file') {
        const file = { file: new Blob(['x']), name: 'receipt.png' };
        expect(firstRequest(codec, 'upload_file', file).webCall()).toEqual({
          method: 'POST',
          path: request.path,
          query: {},
          body: { form: file },
        });
        return;
      }
      const { ask } = REQUESTS[action(name)] as { ask: Shape<unknown> };
      const fields =
        request.body ?? Object.fromEntries(Object.entries(query).map(([key, text]) => [key, typed(key, text)]));
      const call = firstRequest(codec, action(name), ask.read(fields, '', []) as never).webCall();
      expect(call).toEqual({
        method: request.method,
        path: request.path,
        query,
        body: request.method === 'GET' ? undefined : { json: request.body },
      });
    },
  );

  it.each(samples('requests-web'))('writes the Web form of $name like its RTM payload', ({ name, json }) => {
    const request = json.request as { path: string; body: unknown };
    const { ask } = REQUESTS[action(name)] as { ask: Shape<unknown> };
    const call = firstRequest(codec, action(name), ask.read(request.body, '', []) as never).webCall();
    expect(call).toMatchObject({ method: 'POST', path: request.path, body: { json: request.body } });
  });

  it.each(samples('requests'))('reads the answer of $name', ({ name, json }) => {
    const response = json.response as { payload?: unknown; body?: unknown };
    const wire = response.payload ?? response.body;
    const { answer } = REQUESTS[action(name)] as { answer: Shape<unknown> };
    const { value, problems } = readAnswer(codec, action(name), {} as never, wire);
    expect(problems).toEqual([]);
    expect(answer.write(value)).toEqual(wire);
  });

  it.each(samples('pushes'))('reads the push $name and loses nothing of it', ({ json }) => {
    const frame = codec.readFrame(JSON.stringify(json));
    if (frame.kind !== 'push' || !isPushName(frame.action)) throw new Error('not a known push');
    const { value, problems } = codec.readPush(frame.action, frame.payload);
    expect(problems).toEqual([]);
    expect(value.type).toBe(frame.action);
    expectRoundTrip(PUSHES[frame.action] as Shape<unknown>, json.payload);
  });

  it.each(samples('events'))('reads and writes back the event $name', ({ json }) => expectRoundTrip(event, json));

  it.each(samples('event-requests'))('writes the event $name as it is sent', ({ json }) =>
    expectRoundTrip(outgoingEvent, json),
  );

  it.each(samples('structures'))('reads and writes back the structure $name', ({ name, json }) => {
    const structures: Record<string, () => void> = {
      access: () => expectRoundTrip(access, json.access),
      agent: () => expectRoundTrip(user, json),
      chat: () => expectRoundTrip(chat, json),
      chat_summary: () => expectRoundTrip(chatSummary, json),
      customer: () => expectRoundTrip(customer, json),
      filled_form_fields: () => (json.fields as unknown[]).forEach((field) => void expectRoundTrip(filledField, field)),
      form: () => expectRoundTrip(form, json),
      form_fields: () => (json.fields as unknown[]).forEach((field) => void expectRoundTrip(formField, field)),
      greeting: () => expectRoundTrip(greeting, json),
      properties: () => expectRoundTrip(properties, json.properties),
      queue: () => expectRoundTrip(queuePlace, json),
      thread: () => expectRoundTrip(thread, json),
    };
    const check = structures[action(name)];
    if (!check) throw new Error(`no shape for ${name}`);
    check();
  });

  it.each(samples('conversation'))('reads what the customer gets in the conversation step $name', ({ json }) => {
    for (const { to, via, frame } of json as unknown as { to: string; via: string; frame: object }[]) {
      if (to !== 'customer' || via !== 'rtm') continue;
      const read = codec.readFrame(JSON.stringify(frame));
      if (read.kind === 'push') expect(codec.readPush(read.action, read.payload).problems).toEqual([]);
      else if (read.outcome.ok) {
        const name = (frame as { action: ActionName }).action;
        expect(readAnswer(codec, name, {} as never, read.outcome.payload).problems).toEqual([]);
      } else expect(read.outcome.error.type).toBe('chat_inactive');
    }
  });

  it.each(samples('errors').filter((sample) => sample.name.startsWith('rtm')))(
    'reads the refusal $name',
    ({ json }) => {
      const frame = codec.readFrame(JSON.stringify(json));
      const { error } = json.payload as { error: object };
      expect(frame).toMatchObject({ kind: 'response', requestId: json.request_id, outcome: { ok: false, error } });
    },
  );
});

describe('what the codec does not know', () => {
  const aMessage = {
    id: 'T_1',
    created_at: '2026-02-03T10:15:30.123456Z',
    type: 'message',
    text: 'Hi',
    author_id: 'u',
  };

  it('keeps an unknown field and writes it back', () => {
    const wire = { ...aMessage, reaction: { emoji: '+1' } };
    const read = event.read(wire, 'event', []);
    expect(read.unknownFields).toEqual({ reaction: { emoji: '+1' } });
    expect(event.write(read)).toEqual(wire);
  });

  it('keeps an event of an unknown type in its place, with all it brought', () => {
    const wire = { ...aMessage, type: 'hologram' };
    const read = event.read(wire, 'event', []);
    expect(read).toMatchObject({ type: 'unknown', wireType: 'hologram', unknownFields: { text: 'Hi' } });
    expect(event.write(read)).toEqual(wire);
  });

  it('hands on a push of an unknown name unread', () => {
    const { value } = codec.readPush('incoming_hologram', { a: 1 });
    expect(value).toEqual({ type: 'unknown', action: 'incoming_hologram', payload: { a: 1 } });
  });

  it('takes names that every object inherits for unknown ones', () => {
    expect(codec.readPush('constructor', {}).value.type).toBe('unknown');
    expect(event.read({ ...aMessage, type: 'toString' }, 'event', []).type).toBe('unknown');
  });

  it('does not let a key reach a prototype', () => {
    const wire = JSON.parse(
      '{"chat_id":"c","properties":{"__proto__":{"polluted":1},"ns":{"__proto__":2}},"__proto__":{"x":1}}',
    );
    const { value } = codec.readPush('chat_properties_updated', wire);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(value).toEqual({ type: 'chat_properties_updated', chatId: 'c', properties: { ns: {} } });
  });
});

describe('what is malformed', () => {
  const push = (name: string, change: (payload: Record<string, unknown>) => void) => {
    const sample = samples('pushes').find((entry) => entry.name === name)?.json.payload as Record<string, unknown>;
    const payload = structuredClone(sample);
    change(payload);
    return () => codec.readPush(name, payload);
  };

  it('gives an error that names the path of the field', () => {
    expect(
      push('incoming_event', (p) => {
        (p.event as { text: unknown }).text = 7;
      }),
    ).toThrow('incoming_event.event.text: expected a string');
    expect(
      push('incoming_event', (p) => {
        delete p.thread_id;
      }),
    ).toThrow('incoming_event.thread_id: is missing');
    expect(
      push('events_marked_as_seen', (p) => {
        p.seen_up_to = 'yesterday';
      }),
    ).toThrow('events_marked_as_seen.seen_up_to: expected an RFC 3339 time');
    expect(
      push('groups_status_updated', (p) => {
        p.groups = {};
      }),
    ).toThrow('groups_status_updated.groups: expected a list');
    expect(() => codec.readFrame('{')).toThrow('frame: is not JSON');
    expect(() => codec.readFrame('[]')).toThrow('expected an object');
    expect(() => codec.readFrame('{"type":"push"}')).toThrow('action: is missing');
  });

  it('leaves a malformed event out of its thread, reports it, and keeps its neighbours', () => {
    const answer = structuredClone(samples('requests').find((entry) => entry.name === 'get_chat')?.json.response) as {
      payload: { thread: { events: { text: unknown }[] } };
    };
    const [first] = answer.payload.thread.events;
    if (first) first.text = null;
    const { value, problems } = readAnswer(codec, 'get_chat', { chatId: id('C') }, answer.payload);
    expect(value.thread?.events).toHaveLength(1);
    expect(problems.map(String)).toEqual(['WireError: get_chat.thread.events[0].text: expected a string']);
  });

  it('takes a refusal without a reason for an internal error', () => {
    const frame = codec.readFrame('{"type":"response","request_id":"1","success":false}');
    expect(frame).toMatchObject({ outcome: { ok: false, error: { type: 'internal' } } });
  });
});

/** Query texts of the samples as the values they stand for. */
function typed(key: string, text: string): unknown {
  if (key === 'test') return text === 'true';
  return key === 'group_id' || key === 'id' ? Number(text) : text;
}

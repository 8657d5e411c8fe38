import { describe, expect, it } from 'vitest';
import type { Answered, Codec, Exchange, Refused } from '../src/protocol/codec.ts';
import type { ChatId, CustomId, EventId, ThreadId } from '../src/protocol/domain/ids.ts';
import { id } from '../src/protocol/domain/ids.ts';
import type { ActionName, Answer, Ask } from '../src/protocol/requests.ts';
import { type Json, unknownPaths } from './documented-frames.ts';

/** A version's codec with the frames that its documentation shows. */
export interface Documented {
  readonly codec: Codec;
  /** What the server answers, by the action's name on the wire. */
  readonly answers: ReadonlyMap<string, unknown>;
  readonly pushes: readonly { readonly name: string; readonly json: Json }[];
}

/** What each version is asked, in the domain's words. */
const ASKS: { readonly [A in ActionName]: Ask<A> } = asks();

/** Of the actions that any version may lack. */
const MAY_BE_MISSING: readonly ActionName[] = ['delete_event', 'get_customer', 'request_email_verification'];

/** What whoever uses a codec relies on, whichever version it speaks. */
export function codecContract({ codec, answers, pushes }: Documented): void {
  const carriedOut = <A extends ActionName>(action: A, ask: Ask<A> = ASKS[action]) =>
    carryOut(codec.exchange(action, ask), answers);
  const told = <A extends ActionName>(action: A, ask: Ask<A> = ASKS[action]): Answer<A> => {
    const { end } = carriedOut(action, ask);
    if (end.is === 'refused') throw new Error(`${action} was refused: ${end.error.message}`);
    expect(end.problems).toEqual([]);
    return end.value;
  };
  const pushed = (type: string) =>
    pushes
      .map(({ json }) => codec.readPush(json.action as string, json.payload).value)
      .filter((push) => push.type === type);

  describe('frames', () => {
    it('tells answers, refusals and pushes apart', () => {
      const read = (frame: object) => codec.readFrame(JSON.stringify(frame));
      expect(read({ request_id: '1', action: 'ping', type: 'response', success: true })).toEqual({
        kind: 'response',
        requestId: '1',
        outcome: { ok: true, payload: {} },
      });
      const error = { type: 'validation', message: 'no', data: { field: 'text' } };
      expect(read({ request_id: '1', type: 'response', success: false, payload: { error } })).toEqual({
        kind: 'response',
        requestId: '1',
        outcome: { ok: false, error },
      });
      expect(read({ request_id: '1', action: 'incoming_event', type: 'push', payload: { a: 1 } })).toEqual({
        kind: 'push',
        action: 'incoming_event',
        requestId: '1',
        payload: { a: 1 },
      });
    });

    it('takes a refusal without a reason for an internal error', () => {
      expect(codec.readFrame('{"type":"response","request_id":"1","success":false}')).toMatchObject({
        outcome: { ok: false, error: { type: 'internal' } },
      });
    });

    it('names what is wrong with a text that is no frame', () => {
      expect(() => codec.readFrame('{')).toThrow('frame: is not JSON');
      expect(() => codec.readFrame('[]')).toThrow('expected an object');
      expect(() => codec.readFrame('{"type":"push"}')).toThrow('action: is missing');
    });
  });

  describe('actions', () => {
    it.each(Object.keys(ASKS) as ActionName[])('carries %s out, or says that the version has none', (action) => {
      const { end, sent } = carriedOut(action);
      if (end.is === 'refused') {
        expect(end.error.type).toBe('not_allowed');
        expect(codec.dialect.missing).toContain(action);
        expect(MAY_BE_MISSING).toContain(action);
        expect(sent).toEqual([]);
      } else {
        expect(end.problems).toEqual([]);
        expect(codec.dialect.missing).not.toContain(action);
      }
    });

    it('writes each of its requests as one frame with its id, and the same payload for the Web API', () => {
      const { sent } = carriedOut('send_event');
      const [first] = sent;
      expect(first?.frame).toMatchObject({ request_id: '1', action: 'send_event' });
      expect(JSON.stringify(first?.call.body)).toContain(JSON.stringify(first?.frame.payload));
      expect(first?.call.path).toBe(`/v${codec.version}/customer/action/send_event`);
    });

    it('sends what was written, and only that', () => {
      const [{ frame } = never()] = carriedOut('send_event').sent;
      expect(frame.payload).toMatchObject({
        chat_id: 'C1',
        event: { type: 'message', text: 'Is the kettle in stock?', custom_id: 'c-1' },
      });
      expect(JSON.stringify(frame)).not.toContain('undefined');
    });

    it('tells at login who the customer is and which chats there are', () => {
      const answer = told('login');
      expect(answer.customer.id).toEqual(expect.any(String));
      expect(answer.customer.statistics?.visitsCount).toEqual(expect.any(Number));
      expect(answer.hasActiveThread).toEqual(expect.any(Boolean));
      expect(answer.chats.length).toBeGreaterThan(0);
      for (const chat of answer.chats) {
        expect(chat).toMatchObject({ chatId: expect.any(String), hasUnreadEvents: expect.any(Boolean) });
      }
      expect(answer.greeting).toMatchObject({ uniqueId: expect.any(String), event: { type: 'message' } });
    });

    it('lists chats with all that a list shows', () => {
      const { chatsSummary, totalChats } = told('list_chats');
      expect(totalChats).toBeGreaterThanOrEqual(chatsSummary.length);
      for (const { active, users, lastThreadId, lastThreadCreatedAt, lastEventPerType } of chatsSummary) {
        expect(active).toEqual(expect.any(Boolean));
        expect(users.length).toBeGreaterThan(0);
        expect(lastThreadId).toEqual(expect.any(String));
        expect(lastThreadCreatedAt).toBeGreaterThan(1e15);
        expect(Object.keys(lastEventPerType ?? {}).length).toBeGreaterThan(0);
      }
    });

    it('lists threads newest first, their events oldest first', () => {
      const { threads, foundThreads } = told('list_threads');
      expect(threads.length).toBeGreaterThan(0);
      expect(foundThreads).toBeGreaterThanOrEqual(threads.length);
      expect(threads.map(({ createdAt }) => createdAt)).toEqual(
        threads.map(({ createdAt }) => createdAt).sort((a, b) => b - a),
      );
      for (const { events = [] } of threads) {
        const keys = events.map(({ sortKey }) => sortKey);
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }
    });

    it('reads a chat with one thread, and times in microseconds', () => {
      const { users, thread } = told('get_chat');
      expect(users.map(({ type }) => type)).toContain('customer');
      expect(thread?.active).toEqual(expect.any(Boolean));
      for (const { createdAt, sortKey } of [...(thread?.events ?? [])]) {
        expect(Number.isSafeInteger(createdAt)).toBe(true);
        expect(createdAt).toBeGreaterThan(1e15);
        expect(Number.isSafeInteger(sortKey)).toBe(true);
      }
    });

    it('tells the ids of what came to be', () => {
      const started = told('start_chat');
      expect(started).toMatchObject({ chatId: expect.any(String), threadId: expect.any(String) });
      expect(started.eventIds?.length).toBeGreaterThan(0);
      expect(told('resume_chat').threadId).toEqual(expect.any(String));
      expect(told('send_event').eventId).toEqual(expect.any(String));
    });

    it('answers nothing where there is nothing to say', () => {
      expect(told('deactivate_chat')).toBeUndefined();
      expect(told('update_thread_properties')).toBeUndefined();
      expect(told('mark_events_as_seen')).toBeUndefined();
    });

    it('reads forms with an id for every field and option', () => {
      const { enabled, form } = told('get_form');
      expect(enabled).toBe(true);
      for (const { options = [] } of form?.fields ?? []) {
        for (const option of options) expect(option.id).toEqual(expect.any(String));
      }
    });

    it('reads the groups’ statuses by id', () => {
      const { groupsStatus } = told('list_group_statuses');
      for (const status of Object.values(groupsStatus)) {
        expect(['online', 'offline', 'online_for_queue']).toContain(status);
      }
    });

    it('leaves a malformed event out of its thread, names its path, and keeps its neighbours', () => {
      const damaged = new Map([...answers].map(([action, answer]) => [action, withFirstTextBroken(answer)]));
      const { end } = carryOut(codec.exchange('get_chat', ASKS.get_chat), damaged);
      if (end.is === 'refused') throw new Error('refused');
      const whole = told('get_chat').thread?.events ?? [];
      expect(end.value.thread?.events).toHaveLength(whole.length - 1);
      expect(end.problems.map(String)).toEqual([
        expect.stringMatching(/^WireError: get_chat\S*\.events\[0\]\.text: expected a string$/),
      ]);
    });

    it('refuses an answer that says nothing of what was asked', () => {
      const silent = new Map([...answers].map(([action]) => [action, {}]));
      expect(() => carryOut(codec.exchange('get_chat', ASKS.get_chat), silent)).toThrow('is missing');
    });
  });

  describe('pushes', () => {
    it.each(pushes)('reads $name whole', ({ json }) => {
      const { value, problems } = codec.readPush(json.action as string, json.payload);
      expect(problems).toEqual([]);
      expect(value.type).not.toBe('unknown');
      expect(unknownPaths(value)).toEqual([]);
    });

    it('has one word for what every version says', () => {
      const types = new Set(
        pushes.map(({ json }) => codec.readPush(json.action as string, json.payload).value.type as string),
      );
      for (const type of IN_EVERY_VERSION) expect(types).toContain(type);
    });

    it('gives events their place and their time', () => {
      const [push = never()] = pushed('incoming_event');
      if (push.type !== 'incoming_event') throw new Error('another push');
      expect(push).toMatchObject({ chatId: expect.any(String), threadId: expect.any(String) });
      expect(push.event.createdAt).toBeGreaterThan(1e15);
      expect(push.event.sortKey).toBe(push.event.createdAt);
    });

    it('gives properties as bare values', () => {
      for (const push of pushed('thread_properties_updated')) {
        if (push.type !== 'thread_properties_updated') continue;
        for (const namespace of Object.values(push.properties)) {
          for (const value of Object.values(namespace)) expect(['string', 'number', 'boolean']).toContain(typeof value);
        }
      }
    });

    it('names the path of a field that is not what it should be', () => {
      const [sample = never()] = pushes.filter(({ json }) => json.action === 'incoming_event');
      const { thread_id: _, ...withoutThread } = sample.json.payload as Record<string, unknown>;
      expect(() => codec.readPush('incoming_event', withoutThread)).toThrow('incoming_event.thread_id: is missing');
      expect(() => codec.readPush('incoming_event', withFirstTextBroken(sample.json.payload))).toThrow(
        'incoming_event.event.text: expected a string',
      );
    });

    it('keeps an event of an unknown type, with all it brought', () => {
      const [sample = never()] = pushes.filter(({ json }) => json.action === 'incoming_event');
      const payload = sample.json.payload as { event: object };
      const { value } = codec.readPush('incoming_event', { ...payload, event: { ...payload.event, type: 'hologram' } });
      expect(value).toMatchObject({
        event: { type: 'unknown', wireType: 'hologram', unknownFields: { text: expect.any(String) } },
      });
    });

    it('hands on a push of an unknown name unread, and takes no inherited name for a known one', () => {
      const { value } = codec.readPush('incoming_hologram', { a: 1 });
      expect(value).toEqual({ type: 'unknown', action: 'incoming_hologram', payload: { a: 1 } });
      expect(codec.readPush('constructor', {}).value.type).toBe('unknown');
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

  describe('dialect', () => {
    it('pings often enough', () => {
      const { pingInterval, silence } = codec.dialect;
      expect(pingInterval).toBeGreaterThan(0);
      expect(pingInterval * 2).toBeLessThanOrEqual(silence);
    });

    it('has seen marks that cover at most its step', () => {
      const [push = never()] = pushed('events_marked_as_seen');
      if (push.type !== 'events_marked_as_seen') throw new Error('another push');
      expect((push.seenUpTo + 1) % codec.dialect.seenStep).toBe(0);
    });

    it('asks for the groups’ statuses only where no push tells', () => {
      expect(codec.dialect.groupStatusInterval === undefined).toBe(pushed('groups_status_updated').length > 0);
    });
  });
}

interface Sent {
  readonly frame: { readonly request_id: string; readonly action: string; readonly payload: unknown };
  readonly call: { readonly path: string; readonly body: unknown };
}

/** Plays a server that answers as documented. */
function carryOut<T>(
  exchange: Exchange<T>,
  answers: ReadonlyMap<string, unknown>,
): { readonly end: Answered<T> | Refused; readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  let step = exchange;
  while (step.is === 'request') {
    const call = step.webCall();
    const action = call.path.split('/').at(-1) ?? '';
    // A file does not go over the socket.
    const isFile = call.body !== undefined && 'form' in call.body;
    const text = isFile ? '{}' : step.frame(String(sent.length + 1));
    sent.push({ frame: JSON.parse(text), call });
    if (!answers.has(action)) throw new Error(`The documentation has no ${action}.`);
    step = step.read(answers.get(action));
  }
  return { end: step, sent };
}

function withFirstTextBroken(value: unknown): unknown {
  let isBroken = false;
  return JSON.parse(JSON.stringify(value), (key, entry) => {
    if (key !== 'text' || isBroken) return entry;
    isBroken = true;
    return 7;
  });
}

function never(): never {
  throw new Error('The documentation lacks it.');
}

const IN_EVERY_VERSION = [
  'incoming_chat',
  'chat_deactivated',
  'chat_transferred',
  'user_added_to_chat',
  'user_removed_from_chat',
  'incoming_event',
  'event_updated',
  'incoming_rich_message_postback',
  'chat_properties_updated',
  'chat_properties_deleted',
  'thread_properties_updated',
  'thread_properties_deleted',
  'event_properties_updated',
  'event_properties_deleted',
  'customer_updated',
  'customer_side_storage_updated',
  'customer_disconnected',
  'incoming_typing_indicator',
  'incoming_multicast',
  'events_marked_as_seen',
] as const;

function asks(): { readonly [A in ActionName]: Ask<A> } {
  const chatId = id<ChatId>('C1');
  const threadId = id<ThreadId>('T1');
  const eventId = id<EventId>('T1_1');
  const customId = id<CustomId>('c-1');
  const event = { type: 'message', customId, text: 'Is the kettle in stock?' } as const;
  const properties = { rating: { score: 1 } };
  const deleted = { rating: ['score', 'comment'] };
  return {
    ping: {},
    login: { token: 'Bearer dal:t', customer: { name: 'Ada', sessionFields: [['plan', 'gold']] } },
    list_chats: { limit: 25 },
    list_threads: { chatId, minEventsCount: 25 },
    get_chat: { chatId },
    start_chat: { active: true, chat: { access: { groupIds: [1] }, thread: { events: [event] } } },
    resume_chat: { active: true, chat: { id: chatId, thread: { events: [event] } } },
    deactivate_chat: { chatId },
    send_event: { chatId, event },
    delete_event: { chatId, threadId, eventId },
    upload_file: { file: new Blob(['x']), name: 'box.png', into: { chatId, customId } },
    send_rich_message_postback: { chatId, threadId, eventId, postback: { id: 'yes', toggled: true } },
    send_sneak_peek: { chatId, sneakPeekText: 'Is the ket' },
    update_chat_properties: { chatId, properties },
    delete_chat_properties: { chatId, properties: deleted },
    update_thread_properties: { chatId, threadId, properties },
    delete_thread_properties: { chatId, threadId, properties: deleted },
    update_event_properties: { chatId, threadId, eventId, properties },
    delete_event_properties: { chatId, threadId, eventId, properties: deleted },
    update_customer: { name: 'Ada' },
    update_customer_page: { url: 'https://shop.example/cart', title: 'Cart' },
    set_customer_session_fields: { sessionFields: [['plan', 'gold']] },
    get_customer: {},
    list_group_statuses: { groupIds: [0, 1, 2] },
    get_form: { groupId: 1, type: 'prechat' },
    get_predicted_agent: { groupId: 1 },
    request_welcome_message: {},
    get_url_info: { url: 'https://shop.example/kettles' },
    mark_events_as_seen: { chatId, seenUpTo: 1_554_284_497_999_999 },
    accept_greeting: { greetingId: 1, uniqueId: 'g-1' },
    cancel_greeting: { uniqueId: 'g-1' },
    send_greeting_button_clicked: { greetingUniqueId: 'g-1', buttonId: 'b' },
    get_dynamic_configuration: {},
    get_configuration: { groupId: 0, version: 'v' },
    get_localization: { groupId: 0, language: 'en', version: 'v' },
    list_license_properties: {},
    list_group_properties: { id: 0 },
    check_goals: { sessionFields: [['plan', 'gold']], groupId: 1, pageUrl: 'https://shop.example/thanks' },
    request_email_verification: { callbackUri: 'https://shop.example/verified' },
  };
}

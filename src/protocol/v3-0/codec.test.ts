import { describe, expect, it } from 'vitest';
import { sample, samples, unknownPaths } from '../../../test/documented-frames.ts';
import type { Shape, WireError } from '../shape.ts';
import { ACTIONS, type OlderActionName } from './actions.ts';
import { chat, chatSummary, chatWithThreads, thread } from './chat.ts';
import { codec } from './codec.ts';
import { event } from './event.ts';
import { wrappedProperties } from './properties.ts';
import { isPushName, PUSHES } from './push.ts';
import { pathOf, request } from './steps.ts';
import { user } from './user.ts';
import { writePush } from './write-push.ts';

const requests = samples('3.0', 'requests').filter(({ name }) => name !== 'send_file');
const ofRtm = requests.filter(({ json }) => json.rtm);
const ofWeb = requests.filter(({ json }) => json.web);

/** Reads, writes back, and expects the very same JSON, no complaint and nothing left over. */
function expectRoundTrip<T>(shape: Shape<T>, wire: unknown) {
  const problems: WireError[] = [];
  const value = shape.read(wire, 'sample', problems);
  expect(problems).toEqual([]);
  expect(unknownPaths(value)).toEqual([]);
  expect(shape.write(value)).toEqual(wire);
}

/** An agent's picture gets the scheme that it came without. */
const withScheme = (wire: unknown) =>
  JSON.parse(JSON.stringify(wire).replaceAll('"files.shop.example', '"https://files.shop.example'));

const asked = (name: string, payload: unknown) => ACTIONS[name as OlderActionName].ask.read(payload, name, []);

describe('the v3.0 codec', () => {
  it('knows every action and push of the documentation', () => {
    expect([...Object.keys(ACTIONS), 'send_file'].sort()).toEqual(
      samples('3.0', 'requests')
        .map(({ name }) => name)
        .sort(),
    );
    expect(Object.keys(PUSHES).sort()).toEqual(
      samples('3.0', 'pushes')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(ofRtm)('writes the RTM request $name, and reads it back', ({ name, json }) => {
    const frame = json.request as { request_id: string; payload: unknown };
    const step = request(name as OlderActionName, asked(name, frame.payload) as never, () => {
      throw new Error('Nobody answers.');
    });
    if (step.is !== 'request') throw new Error('It is no request.');

    expect(JSON.parse(step.frame(frame.request_id))).toEqual(frame);
    expectRoundTrip(ACTIONS[name as OlderActionName].ask as Shape<unknown>, frame.payload);
  });

  it.each(ofWeb)('writes the Web call $name', ({ name, json }) => {
    const web = json.web as { method: string; path: string; body: { payload: unknown } };
    const step = request(name as OlderActionName, asked(name, web.body.payload) as never, () => {
      throw new Error('Nobody answers.');
    });
    if (step.is !== 'request') throw new Error('It is no request.');

    expect(step.webCall()).toEqual({ method: web.method, path: web.path, query: {}, body: { json: web.body } });
    expect(pathOf(name)).toBe(web.path);
  });

  it.each(requests)('reads the answer of $name', ({ name, json }) => {
    const response = (json.response ?? { payload: (json.web as { response: unknown }).response }) as {
      payload: unknown;
    };
    const problems: WireError[] = [];
    const value = ACTIONS[name as OlderActionName].answer.read(response.payload, name, problems);
    expect(problems).toEqual([]);
    expect(unknownPaths(value)).toEqual([]);
  });

  it.each(samples('3.0', 'pushes'))('reads the push $name, and a server can write it', ({ json }) => {
    const frame = codec.readFrame(JSON.stringify(json));
    if (frame.kind !== 'push') throw new Error('It is no push.');
    const { value, problems } = codec.readPush(frame.action, frame.payload);
    expect(problems).toEqual([]);
    expect(unknownPaths(value)).toEqual([]);
    expect(value.type).not.toBe('unknown');

    const payload = json.payload as { thread_id?: string };
    const written = writePush(value, { lastThread: () => payload.thread_id as never });
    expect(written).toEqual({ action: json.action, payload: withScheme(payload) });
  });

  it.each(samples('3.0', 'agent-pushes'))('is not disturbed by the agents’ push $name', ({ json }) => {
    const { value, problems } = codec.readPush(json.action as string, json.payload);
    expect(problems).toEqual([]);
    expect(value.type).toBe(isPushName(json.action as string) ? json.action : 'unknown');
  });

  it.each(samples('3.0', 'events'))('reads and writes back the event $name', ({ json }) =>
    expectRoundTrip(event, json),
  );

  it('reads and writes back every structure', () => {
    const structure = (name: string) => withScheme(sample('3.0', 'structures', name));
    expectRoundTrip(user, structure('agent'));
    expectRoundTrip(user, structure('customer'));
    expectRoundTrip(thread, structure('thread'));
    expectRoundTrip(chatWithThreads, structure('chat'));
    expectRoundTrip(chatSummary, structure('chat_summary'));
    expectRoundTrip(wrappedProperties, structure('properties'));
    expect(samples('3.0', 'structures')).toHaveLength(6);
  });

  it('reads the newest of several threads as the chat’s own', () => {
    const wire = structuredClone(sample('3.0', 'structures', 'chat')) as { threads: { id: string; order: number }[] };
    const [only] = wire.threads;
    if (only) wire.threads.unshift({ ...only, id: 'NEWER', order: only.order + 1 });
    expect(chat.read(wire, 'chat', []).thread?.id).toBe('NEWER');
  });

  it.each(samples('3.0', 'errors'))('reads the refusal $name', ({ json }) => {
    const { error } = json.payload as { error: object };
    expect(codec.readFrame(JSON.stringify(json))).toEqual({
      kind: 'response',
      requestId: json.request_id,
      outcome: { ok: false, error },
    });
  });

  it.each(samples('3.0', 'webhooks'))('has the payload of the webhook $name', ({ json }) => {
    const { value, problems } = codec.readPush(json.action as string, json.data);
    expect(problems).toEqual([]);
    expect(value.type).toBe('chat_deactivated');
  });

  it('sends a file into its chat in one step', () => {
    const { web } = sample('3.0', 'requests', 'send_file') as {
      web: { path: string; form: Record<string, string>; response: { url: string } };
    };
    const file = { file: new Blob(['x']), name: 'box.png' };
    const into = { chatId: web.form['payload.chat_id'], customId: web.form['payload.custom_id'] };
    const step = codec.exchange('upload_file', { ...file, into } as never);
    if (step.is !== 'request') throw new Error('It is no request.');

    expect(step.webCall()).toEqual({
      method: 'POST',
      path: web.path,
      query: {},
      body: {
        form: { ...file, into },
        fileField: 'payload.file',
        fields: { 'payload.chat_id': into.chatId, 'payload.custom_id': into.customId },
      },
    });
    expect(step.read(web.response)).toMatchObject({ is: 'answered', value: { url: web.response.url } });
    expect(codec.exchange('upload_file', file)).toMatchObject({ is: 'refused', error: { type: 'validation' } });
  });
});

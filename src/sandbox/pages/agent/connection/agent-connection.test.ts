import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { AgentConnection, type ConnectionOptions, type Socket } from './agent-connection.ts';
import type { ConnectionState } from './connection-state.ts';

const request = v.object({ request_id: v.string(), action: v.string(), payload: v.looseObject({}) });
type Request = v.InferOutput<typeof request>;

/** A server that answers as the test says; `undefined` leaves a request without an answer. */
let server: WebSocketServer;
let answer: (asked: Request, socket: WebSocket) => object | undefined;
let asked: string[];
let connection: AgentConnection;
let states: ConnectionState[];
let pushes: unknown[];
let wake: () => void;

beforeEach(async () => {
  answer = () => ({ success: true, payload: {} });
  asked = [];
  states = [];
  pushes = [];
  wake = () => {};
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      const frame = v.parse(request, JSON.parse(String(data)));
      asked.push(frame.action);
      const said = answer(frame, socket);
      if (said !== undefined) {
        socket.send(JSON.stringify({ type: 'response', request_id: frame.request_id, action: frame.action, ...said }));
      }
      wake();
    });
  });
  await once(server, 'listening');
});

afterEach(async () => {
  connection.close();
  for (const socket of server.clients) socket.terminate();
  server.close();
  await once(server, 'close');
});

function connect(options: Partial<ConnectionOptions> = {}): void {
  const { port } = server.address() as AddressInfo;
  connection = new AgentConnection({
    url: `ws://127.0.0.1:${port}`,
    token: 'Bearer t',
    openSocket: (url) => {
      const socket = new WebSocket(url, { allowSynchronousEvents: false });
      socket.on('error', () => {});
      return socket as Socket;
    },
    backOff: () => 1,
    onState: (state) => {
      states.push(state);
      wake();
    },
    onLogin: () => wake(),
    onPush: (action, payload) => {
      pushes.push([action, payload]);
      wake();
    },
    ...options,
  });
  connection.connect();
}

/** Resolves as soon as something that happened made it so. */
function until(wanted: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    wake = () => wanted() && resolve();
    wake();
  });
}
const isOnline = () => states.at(-1)?.is === 'online';
const push = (action: string, payload: object) => JSON.stringify({ type: 'push', version: '3.6', action, payload });

describe('the agent’s connection', () => {
  it('logs in first, then answers requests with their own answers', async () => {
    answer = ({ action, payload }) => ({ success: true, payload: { action, ...payload } });
    connect();
    await until(isOnline);

    const answers = await Promise.all([
      connection.request('get_chat', { n: 1 }),
      connection.request('get_chat', { n: 2 }),
    ]);

    expect(asked[0]).toBe('login');
    expect(answers).toEqual([
      { action: 'get_chat', n: 1 },
      { action: 'get_chat', n: 2 },
    ]);
  });

  it.each([
    ['in the payload', { success: false, payload: { error: { type: 'chat_inactive', message: 'No.' } } }],
    ['at the top of the frame', { success: false, error: { type: 'chat_inactive', message: 'No.' } }],
  ])('rejects with the error’s type when it stands %s', async (_, refusal) => {
    connect();
    await until(isOnline);
    answer = () => refusal;

    await expect(connection.request('send_event', {})).rejects.toMatchObject({ reason: 'chat_inactive' });
  });

  it('hands on pushes, and survives frames that are none', async () => {
    connect();
    await until(isOnline);
    for (const socket of server.clients) {
      socket.send('{');
      socket.send('[]');
      socket.send(push('customer_left', { id: 'x' }));
    }

    await until(() => pushes.length > 0);

    expect(pushes).toEqual([['customer_left', { id: 'x' }]]);
  });

  it('pings, and takes a silent line for lost', async () => {
    answer = ({ action }) => (action === 'ping' ? undefined : { success: true, payload: {} });
    connect({ pingEvery: 5, pongWithin: 5 });

    await until(() => states.some((state) => state.is === 'waiting'));
    await until(isOnline);

    expect(asked).toContain('ping');
    expect(asked.filter((action) => action === 'login').length).toBeGreaterThan(1);
  });

  it('comes back after a loss, and rejects what waited for an answer', async () => {
    connect();
    await until(isOnline);
    answer = ({ action }, socket) => {
      if (action === 'login') return { success: true, payload: {} };
      socket.terminate();
      return undefined;
    };

    await expect(connection.request('get_chat', {})).rejects.toMatchObject({ reason: 'offline', outcomeUnknown: true });

    await until(() =>
      states
        .map((state) => state.is)
        .join(' ')
        .endsWith('waiting connecting online'),
    );
  });

  it.each([
    ['agent_logged_out_remotely', 'signed_out'],
    ['connection_evicted', 'elsewhere'],
    ['unsupported_version', 'refused'],
  ])('stops when the server says %s', async (reason, why) => {
    connect();
    await until(isOnline);

    for (const socket of server.clients) socket.send(push('agent_disconnected', { reason }));
    await until(() => states.at(-1)?.is === 'stopped');

    expect(states.at(-1)).toEqual({ is: 'stopped', why });
  });

  it.each(['connection_timeout', 'internal_error', 'something_new'])(
    'comes back when the server says %s',
    async (reason) => {
      connect();
      await until(isOnline);

      for (const socket of server.clients) socket.send(push('agent_disconnected', { reason }));

      await until(() => asked.filter((action) => action === 'login').length === 2 && isOnline());
    },
  );

  it('stops when the login is refused for good, and tries again when it is not', async () => {
    let refusal = 'service_unavailable';
    answer = () => ({ success: false, payload: { error: { type: refusal, message: '' } } });
    connect();
    await until(() => states.some((state) => state.is === 'waiting'));

    refusal = 'authentication';

    await until(() => states.at(-1)?.is === 'stopped');
    expect(states.at(-1)).toEqual({ is: 'stopped', why: 'signed_out' });
  });

  it('gives up a request that gets no answer in time', async () => {
    connect({ answerWithin: 20 });
    await until(isOnline);
    answer = () => undefined;

    await expect(connection.request('get_chat', {})).rejects.toMatchObject({ reason: 'deadline' });
  });

  it('sends nothing while it is not logged in', async () => {
    answer = () => undefined;
    connect();

    await expect(connection.request('get_chat', {})).rejects.toMatchObject({ reason: 'offline' });

    expect(asked).not.toContain('get_chat');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ProtocolVersion } from '../src/protocol/codec.ts';
import { createSandbox, type Sandbox } from '../src/sandbox/server.ts';
import { browserPorts } from '../src/session/browser-ports.ts';
import type { Session } from '../src/session/contract.ts';
import type { Ports, Transport } from '../src/session/ports.ts';
import { sendFile } from '../src/session/send-file.ts';
import { createSession } from '../src/session/session.ts';
import type { Signal } from '../src/session/signals.ts';
import { aMessage, VERSIONS } from '../src/session/testing/sessions.ts';
import { type AgentClient, anAgent, at, control, textAt } from './sandbox-clients.ts';

/** The real session against the real server, over real sockets, by the machine's clock. */

const overWs: Transport = {
  connect(url, listener) {
    const socket = new WebSocket(url);
    let isHeard = true;
    socket.on('open', () => isHeard && listener.opened());
    socket.on('message', (data) => isHeard && listener.received(data.toString()));
    socket.on('close', () => isHeard && listener.closed());
    // A close follows.
    socket.on('error', () => {});
    return {
      send: (text) => socket.send(text),
      close: () => {
        isHeard = false;
        socket.close();
      },
    };
  },
};

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

interface Customer {
  readonly session: Session;
  readonly signals: Signal[];
  /** Resolves once a signal of the type has come that fits, now or later. */
  hears<T extends Signal['type']>(
    type: T,
    fits?: (signal: Extract<Signal, { type: T }>) => boolean,
  ): Promise<Extract<Signal, { type: T }>>;
  /** Resolves once everything written has arrived. */
  hasSentAll(): Promise<void>;
}

async function aSandbox(options: { readonly db?: string; readonly port?: number } = {}): Promise<Sandbox> {
  const sandbox = await createSandbox(options);
  cleanUps.push(() => sandbox.close());
  return sandbox;
}

function aCustomerOf(
  { url, info }: Sandbox,
  apiVersion: ProtocolVersion,
  ports: Ports = { ...browserPorts(), transport: overWs },
): Customer {
  const session = createSession(
    {
      apiVersion,
      organizationId: info.organization_id,
      licenseId: info.license_id,
      clientId: info.client_id,
      apiUrl: url,
      page: { url: 'https://shop.example.test/lamps', title: 'Lamps' },
      customer: { name: 'Ida Berg' },
    },
    ports,
  );
  cleanUps.push(() => session.close());
  const signals: Signal[] = [];
  const waiting = new Set<() => void>();
  session.subscribe((signal) => {
    signals.push(signal);
    for (const wake of [...waiting]) wake();
  });

  const until = <T>(find: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });

  return {
    session,
    signals,
    hears: (type, fits = () => true) =>
      until(() =>
        signals.find(
          (signal): signal is Extract<Signal, { type: typeof type }> =>
            signal.type === type && fits(signal as Extract<Signal, { type: typeof type }>),
        ),
      ),
    hasSentAll: async () => {
      await until(() => (session.outbox.entries.length === 0 ? true : undefined));
    },
  };
}

/** All texts of all threads as the server has them, oldest first. */
async function textsAtServer(agent: AgentClient, chatId: string): Promise<readonly unknown[]> {
  const answer = await agent.request('list_threads', { chat_id: chatId, limit: 100, sort_order: 'asc' });
  const threads = at(answer, 'threads');
  return (Array.isArray(threads) ? threads : [])
    .flatMap((thread) => at(thread, 'events') ?? [])
    .filter((event) => at(event, 'type') === 'message')
    .map((event) => at(event, 'text'));
}

const pushed = (text: string) => (signal: Extract<Signal, { type: 'push' }>) =>
  signal.push.type === 'incoming_event' && signal.push.event.type === 'message' && signal.push.event.text === text;

/** What begins a new thread in a chat that ended. */
const WAKES = { '3.6': 'resume_chat', '3.0': 'send_event' } as const;

describe.each(VERSIONS)('a session over the sandbox in v%s', (version) => {
  it('talks both ways, and wakes a chat that ended', async () => {
    const sandbox = await aSandbox();
    const agent = await anAgent(sandbox);
    const { session, hears, hasSentAll, signals } = aCustomerOf(sandbox, version);

    session.connect();
    session.outbox.add(aMessage('Is the blue lamp in stock?'));
    const chatId = textAt((await agent.waitForPush('incoming_chat')).payload, 'chat.id');
    await agent.request('send_event', { chat_id: chatId, event: { type: 'message', text: 'It is.' } });
    await hears('push', pushed('It is.'));
    await hasSentAll();
    await agent.request('deactivate_chat', { id: chatId, ignore_requester_presence: true });
    await hears('push', ({ push }) => push.type === 'chat_deactivated');
    session.outbox.add(aMessage('One more thing'));
    await hasSentAll();

    expect(await textsAtServer(agent, chatId)).toEqual(['Is the blue lamp in stock?', 'It is.', 'One more thing']);
    expect(session.traffic).toEqual({ token: 1, login: 1, start_chat: 1, [WAKES[version]]: 1 });
    expect(signals.filter(({ type }) => type === 'problem')).toEqual([]);
  });

  it('is told to be continuous when nobody is there, and reaches who comes later', async () => {
    const sandbox = await aSandbox();
    const { session, hasSentAll } = aCustomerOf(sandbox, version);

    session.connect();
    session.outbox.add(aMessage('Anybody there?'));
    await hasSentAll();
    const agent = await anAgent(sandbox);
    const chats = await agent.request('list_chats', {});

    expect(await textsAtServer(agent, textAt(chats, 'chats_summary.0.id'))).toEqual(['Anybody there?']);
  });

  it('loses and doubles nothing over lines that break before and after a request was carried out', async () => {
    const sandbox = await aSandbox();
    const agent = await anAgent(sandbox);
    const { session, hears, hasSentAll } = aCustomerOf(sandbox, version);
    session.connect();
    await hears('chats_read');
    const faults = [
      { action: 'start_chat', when: 'after', drop: true, times: 1 },
      { action: 'send_event', when: 'before', drop: true, times: 1 },
      { action: 'send_event', when: 'after', drop: true, times: 1 },
    ].map((fault) => ({ side: 'customer', ...fault }));
    await control(sandbox, 'faults', { faults });

    const written = ['one', 'two', 'three', 'four'];
    for (const text of written) session.outbox.add(aMessage(text));
    await hasSentAll();

    const { chatId } = await hears('outbox_delivered');
    expect(await textsAtServer(agent, chatId)).toEqual(written);
  }, 20_000);

  it('goes on after the server was killed and started again on the same file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'session-over-sandbox-'));
    cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
    const db = join(folder, 'chat.db');
    const first = await aSandbox({ db });
    const firstAgent = await anAgent(first);
    const { session, hears, hasSentAll, signals } = aCustomerOf(first, version);
    session.connect();
    session.outbox.add(aMessage('before'));
    await hasSentAll();
    const { chatId } = await hears('outbox_delivered');
    await firstAgent.request('send_event', { chat_id: chatId, event: { type: 'message', text: 'answer' } });
    await hears('push', pushed('answer'));

    await first.close();
    session.outbox.add(aMessage('while it was down'));
    const second = await aSandbox({ db, port: Number(new URL(first.url).port) });
    const agent = await anAgent(second);
    await agent.request('send_event', { chat_id: chatId, event: { type: 'message', text: 'missed by the customer' } });
    await hasSentAll();
    session.outbox.add(aMessage('after'));
    await hasSentAll();

    const texts = await textsAtServer(agent, chatId);
    expect([...texts].sort()).toEqual(['after', 'answer', 'before', 'missed by the customer', 'while it was down']);
    expect(texts.filter((text) => String(text).match(/before|while|after/))).toEqual([
      'before',
      'while it was down',
      'after',
    ]);
    const seen = signals.flatMap((signal) => {
      if (signal.type === 'threads_read') return signal.threads.flatMap(({ events = [] }) => events);
      return signal.type === 'push' && signal.push.type === 'incoming_event' ? [signal.push.event] : [];
    });
    expect(seen.some((event) => event.type === 'message' && event.text === 'missed by the customer')).toBe(true);
    expect(session.traffic.token).toBe(1);
  }, 30_000);

  it('sends after a reload what an earlier page left over, as the same customer', async () => {
    const sandbox = await aSandbox();
    const agent = await anAgent(sandbox);
    const ports: Ports = { ...browserPorts(), transport: overWs };
    const before = aCustomerOf(sandbox, version, ports);
    before.session.connect();
    before.session.outbox.add(aMessage('hello'));
    await before.hasSentAll();
    const { chatId } = await before.hears('outbox_delivered');
    before.session.close();
    before.session.outbox.add(aMessage('left over'));

    const after = aCustomerOf(sandbox, version, ports);
    after.session.connect();
    await after.hasSentAll();

    expect(await textsAtServer(agent, chatId)).toEqual(['hello', 'left over']);
    expect(after.session.traffic.token).toBeUndefined();
  });

  it('gets a new token when the old one ends, and stops when it is banned', async () => {
    const sandbox = await aSandbox();
    const agent = await anAgent(sandbox);
    const { session, hears, hasSentAll } = aCustomerOf(sandbox, version);
    session.connect();
    session.outbox.add(aMessage('hello'));
    await hasSentAll();
    const first = await hears('logged_in');

    // Node keeps no cookies: the token service takes it for somebody new, and the session says so.
    await control(sandbox, 'expire_tokens', {});
    await hears('identity_changed');
    const { answer } = await hears('logged_in', (signal) => signal !== first);
    await agent.request('ban_customer', { id: answer.customer.id, ban: { days: 1 } });
    await hears('connection_changed', ({ state }) => state.is === 'stopped');

    expect(session.state).toEqual({ is: 'stopped', why: 'customer_banned' });
    expect(session.traffic.token).toBe(2);
  });

  it('uploads a file and sends it', async () => {
    const sandbox = await aSandbox();
    const agent = await anAgent(sandbox);
    const { session, hears, hasSentAll } = aCustomerOf(sandbox, version);
    session.connect();

    await hears('chats_read');
    await sendFile(
      session,
      { file: new Blob(['hello'], { type: 'text/plain' }), name: 'a.txt', customId: aMessage('file').customId },
      undefined,
    );
    await hasSentAll();
    const chats = await agent.request('list_chats', {});

    expect(at(chats, 'chats_summary.0.last_event_per_type.file.event')).toMatchObject({
      name: 'a.txt',
      custom_id: 'custom-file',
    });
  });
});

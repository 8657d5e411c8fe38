import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, anAgent, at, textAt } from '../../test/sandbox-clients.ts';
import type { Sandbox } from './server.ts';

/** The command as a process of its own: built from the sources, since Node does not run them as they are. */
const outfile = fileURLToPath(new URL(`../../node_modules/.cache/sandbox-cli-${process.pid}.js`, import.meta.url));
let folder: string;
let running: ChildProcess[] = [];

beforeAll(() =>
  build({
    entryPoints: [fileURLToPath(new URL('cli.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    packages: 'external',
    platform: 'node',
  }),
);
afterAll(() => rmSync(outfile));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-process-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  rmSync(folder, { recursive: true });
});

/** Starts the command and reads its first line. */
async function start(...argv: string[]): Promise<{ child: ChildProcess; sandbox: Sandbox }> {
  const child = spawn(process.execPath, [outfile, '--json', '--db', join(folder, 'sandbox.db'), ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [line] = await once(createInterface(child.stdout), 'line');
  const info = JSON.parse(String(line));
  return { child, sandbox: { url: info.url, info, bots: [], close: async () => {} } };
}

async function exitOf(child: ChildProcess): Promise<unknown> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

// Each starts a process or two, which a busy machine takes its time for.
describe('the process', { timeout: 30_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends on %s with code 0, promptly, with sockets open', async (signal) => {
    const { child, sandbox } = await start('--port', '0');
    const customer = await aCustomer(sandbox);
    await anAgent(sandbox);

    const from = Date.now();
    child.kill(signal);

    expect(await exitOf(child)).toBe(0);
    expect(Date.now() - from).toBeLessThan(2000);
    expect(at(customer.frames.at(-1), 'payload.reason')).toBe('connection_evicted');
  });

  it('killed in mid-conversation, keeps every message that it acknowledged, and doubles none', async () => {
    const first = await start('--port', '0');
    await anAgent(first.sandbox);
    const customer = await aCustomer(first.sandbox);
    const begun = await customer.request('start_chat', {
      chat: { thread: { events: [{ type: 'message', text: 'message 0' }] } },
    });
    const chat_id = textAt(begun, 'chat_id');
    const acknowledged = ['message 0'];
    const write = async () => {
      for (let count = 1; ; count += 1) {
        const text = `message ${count}`;
        await customer.request('send_event', { chat_id, event: { type: 'message', text } });
        acknowledged.push(text);
        if (count === 40) first.child.kill('SIGKILL');
      }
    };
    await expect(write()).rejects.toThrow();
    expect(await exitOf(first.child)).toBeNull();

    const second = await start('--port', '0');
    const back = await aCustomer(second.sandbox, { token: customer.token });
    const chat = await back.request('get_chat', { chat_id });

    expect(back.id).toBe(customer.id);
    const events = at(chat, 'thread.events');
    const texts = Array.isArray(events) ? events.filter(({ type }) => type === 'message').map(({ text }) => text) : [];
    expect(texts.slice(0, acknowledged.length)).toEqual(acknowledged);
    // One more may have been written, and its answer lost.
    expect(texts.length - acknowledged.length).toBeLessThanOrEqual(1);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

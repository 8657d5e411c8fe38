import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { startSandbox } from '../sandbox-process.js';
import { median } from './median.js';
import { RtmSocket } from './rtm-socket.js';

const ROUNDS = 20;
const MESSAGES = 100;

/**
 * A message's way through the sandbox (checked, routed, committed to a file, answered and pushed) over the way of the same
 * text through a bare `ws` echo. Both servers are processes of their own; batches of both alternate.
 *
 * @returns {Promise<import('./bench.js').Ratio[]>}
 */
export async function roundTrip() {
  const folder = mkdtempSync(join(tmpdir(), 'customer-chat-bench-'));
  const sandbox = await startSandbox({ db: join(folder, 'bench.db') });
  const echo = fork(new URL('echo-server.js', import.meta.url));
  try {
    const [port] = await once(echo, 'message');
    const bare = new WebSocket(`ws://127.0.0.1:${port}`);
    await once(bare, 'open');
    const { customer, agent, chatId } = await aConversation(sandbox.info);

    /** @type {{ echo: number[], answered: number[], delivered: number[] }} */
    const times = { echo: [], answered: [], delivered: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let n = 0; n < MESSAGES; n += 1) {
        const payload = {
          chat_id: chatId,
          event: { type: 'message', text: `Message ${n}`, custom_id: `${round}-${n}` },
        };
        times.echo.push(
          await timed(() => echoOf(bare, JSON.stringify({ request_id: '1', action: 'send_event', payload }))),
        );
        const arrival = agent.next((frame) => frame.action === 'incoming_event');
        const start = performance.now();
        const delivered = arrival.then(() => times.delivered.push(performance.now() - start));
        await customer.request('send_event', payload);
        times.answered.push(performance.now() - start);
        await delivered;
      }
    }
    bare.close();
    customer.close();
    agent.close();
    const floor = median(times.echo);
    return [
      {
        what: 'message answered, over a bare echo',
        aim: 3,
        ratio: median(times.answered) / floor,
        unit: 'ms',
        of: [median(times.answered), floor],
      },
      {
        what: "message on the agent's socket, over a bare echo",
        aim: 3,
        ratio: median(times.delivered) / floor,
        unit: 'ms',
        of: [median(times.delivered), floor],
      },
    ];
  } finally {
    echo.kill();
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('../sandbox-process.js').SandboxInfo} info */
async function aConversation(info) {
  const socketUrl = info.url.replace(/^http/, 'ws');
  const agent = new RtmSocket(`${socketUrl}/v3.6/agent/rtm/ws`);
  await agent.opened();
  await agent.request('login', { token: `Bearer ${info.agents[0]?.token}` });

  const answer = await fetch(`${info.url}/v2/customer/token`, {
    method: 'POST',
    headers: { origin: info.url },
    body: JSON.stringify({
      grant_type: 'cookie',
      response_type: 'token',
      client_id: info.client_id,
      organization_id: info.organization_id,
      redirect_uri: info.url,
    }),
  });
  const { access_token: token } = await answer.json();
  const customer = new RtmSocket(`${socketUrl}/v3.6/customer/rtm/ws?organization_id=${info.organization_id}`);
  await customer.opened();
  await customer.request('login', { token: `Bearer ${token}` });
  const assigned = agent.next((frame) => frame.action === 'user_added_to_chat');
  const { chat_id: chatId } = await customer.request('start_chat', {});
  await assigned;
  return { customer, agent, chatId };
}

/**
 * @param {WebSocket} socket
 * @param {string} text
 */
async function echoOf(socket, text) {
  const heard = once(socket, 'message');
  socket.send(text);
  JSON.parse(String((await heard)[0]));
}

/** @param {() => Promise<void>} work */
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import type { ProtocolVersion } from '../../src/protocol/codec.ts';
import type { Push } from '../../src/protocol/pushes.ts';
import { sample } from '../documented-frames.ts';
import { RtmClient, textAt } from '../sandbox-clients.ts';
import type { EngineBrowser } from './engines.ts';
import { CustomerAtShop } from './people.ts';
import { forgetWitnessed, readPlace, readWitnessed, witness } from './push-witness.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const PATIENCE = { timeout: 15_000 };

/** Two agents, a group in which nobody is, and greetings only where a test wants one. */
const SETUP = {
  groups: [
    { id: 0, name: 'General' },
    { id: 1, name: 'Sales' },
    { id: 2, name: 'Night shift' },
  ],
  agents: [
    { login: 'nora.lind@example.test', name: 'Nora Lind', groups: [0, 1] },
    { login: 'tom.hale@example.test', name: 'Tom Hale', groups: [0, 1] },
  ],
  bots: [],
  greetings: [
    {
      id: 42,
      name: 'Lamps',
      event: { type: 'message', text: 'Need a hand choosing a lamp?' },
      rules: [{ type: 'url_current', operator: 'equals', value: 'nowhere' }],
    },
  ],
  settings: { tour: false },
};

/** A customer at the shop, two agents on the wire, and whatever else can make a server speak. */
export class PushScene {
  private constructor(
    readonly sandbox: Sandbox,
    readonly customer: CustomerAtShop,
    /** Over the Agent API v3.6, accepting chats. */
    readonly nora: RtmClient,
    readonly tom: RtmClient,
    private readonly folder: string,
  ) {}

  static async set(browser: EngineBrowser, version: ProtocolVersion): Promise<PushScene> {
    const folder = await mkdtemp(join(tmpdir(), 'pushes-'));
    const config = join(folder, 'config.json');
    await writeFile(config, JSON.stringify(SETUP));
    const sandbox = await startSandbox({ config });
    const [nora, tom] = await Promise.all([anAgent(sandbox, 0), anAgent(sandbox, 1)]);
    const customer = await CustomerAtShop.arrive(browser, sandbox, version);
    await customer.page.evaluate(witness);
    await customer.openChat();
    await customer.page.waitFor(() => document.querySelector('customer-chat')?.chat?.state.chats.loaded);
    return new PushScene(sandbox, customer, nora, tom, folder);
  }

  async end(): Promise<void> {
    await Promise.all([this.nora.close(), this.tom.close()]);
    await this.sandbox.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  get page() {
    return this.customer.page;
  }

  /** The customer, and the chat and thread in which they are. */
  async place(): Promise<{ customerId: string; chatId: string; threadId: string }> {
    const { customerId = '', chatId = '', threadId = '' } = await this.page.evaluate(readPlace);
    return { customerId, chatId, threadId };
  }

  /** An agent says something; its event's id. */
  async say(event: string | object, agent: RtmClient = this.nora): Promise<string> {
    const { chatId } = await this.place();
    const said = typeof event === 'string' ? { type: 'message', text: event } : event;
    const answer = await agent.request('send_event', { chat_id: chatId, event: { visibility: 'all', ...said } });
    return textAt(answer, 'event_id');
  }

  /** Uses the sandbox's control endpoint; the customer is meant unless it says who. */
  async control(what: string, body: object): Promise<void> {
    const { customerId } = await this.place();
    const response = await fetch(`${this.sandbox.info.url}/sandbox/${what}`, {
      method: 'POST',
      body: JSON.stringify({ customer_id: customerId, ...body }),
    });
    if (!response.ok) throw new Error(`${what}: ${await response.text()}`);
  }

  /** Pushes what the documents show, for what nobody in the sandbox can be made to cause. */
  pushSample(action: string): Promise<void> {
    return this.control('push', { action, payload: sample('3.6', 'pushes', action).payload });
  }

  /** The Agent API v3.0, for what v3.6 has no action for. */
  async askOlder(action: string, payload: object): Promise<void> {
    const { url, license_id, agents } = this.sandbox.info;
    const response = await fetch(`${url}/v3.0/agent/action/${action}?license_id=${license_id}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${agents[0]?.token}` },
      body: JSON.stringify({ payload }),
    });
    if (!response.ok) throw new Error(`${action}: ${await response.text()}`);
  }

  // What comes of it

  forget(): Promise<void> {
    return this.page.evaluate(forgetWitnessed);
  }

  /** Waits until a push of this name came over the wire. */
  async cameIn(action: string): Promise<void> {
    await expect.poll(async () => (await this.page.evaluate(readWitnessed)).pushes, PATIENCE).toContain(action);
  }

  /** Waits until something that matches can be read. */
  async sees(words: string, selector = 'customer-chat'): Promise<void> {
    await expect.poll(async () => (await this.page.texts(selector)).join('\n'), PATIENCE).toContain(words);
  }

  async seesNoMore(words: string, selector = 'customer-chat'): Promise<void> {
    await expect.poll(async () => (await this.page.texts(selector)).join('\n'), PATIENCE).not.toContain(words);
  }

  /** Waits until the page heard of this by `customer-chat-push`. */
  hears(push: { readonly type: Push['type'] } & Readonly<Record<string, unknown>>): Promise<void> {
    return this.hearsEvent('push', { push });
  }

  async hearsEvent(name: 'push' | 'state' | 'message' | 'unread', detail: object): Promise<void> {
    const heard = async () => (await this.page.evaluate(readWitnessed)).heard;
    await expect.poll(heard, PATIENCE).toContainEqual({ name, detail: expect.objectContaining(deep(detail)) });
  }

  /** Waits until a request of this action left, and gives its payload. */
  async sent(action: string): Promise<object> {
    const sent = async () => (await this.page.evaluate(readWitnessed)).sent;
    await expect.poll(sent, PATIENCE).toContainEqual(expect.objectContaining({ action }));
    return (await sent()).findLast((each) => each.action === action)?.payload ?? {};
  }
}

/** Objects within objects may have more fields too. */
function deep(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      typeof entry === 'object' && entry !== null && !Array.isArray(entry) && entry.constructor === Object
        ? expect.objectContaining(deep(entry))
        : entry,
    ]),
  );
}

async function anAgent({ info }: Sandbox, index: number): Promise<RtmClient> {
  const address = `${info.url.replace('http', 'ws')}/v3.6/agent/rtm/ws?organization_id=${info.organization_id}`;
  const socket = new WebSocket(address);
  const client = new RtmClient(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  await client.request('login', { token: `Bearer ${info.agents[index]?.token}` });
  return client;
}

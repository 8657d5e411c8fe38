import { type RawData, WebSocket } from 'ws';
import type { JsonObject } from '../src/sandbox/engine/contract.ts';
import type { Sandbox } from '../src/sandbox/server.ts';

/** Small clients for tests that talk to a sandbox as frames on the wire, with nothing of the widget in between. */

/** A frame as it came, its payload unread. */
export interface Frame {
  readonly type: 'response' | 'push';
  readonly action: string;
  readonly request_id?: string;
  readonly version?: string;
  readonly success?: boolean;
  readonly payload: unknown;
}

/** The server answered `success: false`. */
export class Refused extends Error {
  constructor(
    readonly type: string,
    message: string,
    readonly data: unknown,
  ) {
    super(`${type}: ${message}`);
  }
}

/** What stands at a dotted path of something that came over the wire: `at(payload, 'chat.thread.events.0.id')`. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      value,
    );
}

/** The text at a dotted path. @throws where there is none */
export function textAt(value: unknown, path: string): string {
  const text = at(value, path);
  if (typeof text !== 'string') throw new Error(`${path} is no text in ${JSON.stringify(value)}.`);
  return text;
}

/** How long a test waits for what has to come, in milliseconds. */
const PATIENCE = 4000;

type Side = 'customer' | 'agent';

/** One web socket that remembers all it heard. */
export class RtmClient {
  /** Everything received so far, in order. */
  readonly frames: Frame[] = [];
  /** The code of the close. */
  readonly closed: Promise<number>;
  readonly socket: WebSocket;
  readonly #waiting = new Set<() => void>();
  readonly #taken = new Set<Frame>();
  #requests = 0;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: RawData) => {
      this.frames.push(JSON.parse(data.toString()));
      this.#wake();
    });
    socket.on('error', () => {});
    this.closed = new Promise((resolve) => {
      socket.on('close', (code) => {
        resolve(code);
        this.#wake();
      });
    });
  }

  /** Sends a request and gives the answer's payload. @throws Refused */
  async request(action: string, payload?: object, envelope: object = {}): Promise<unknown> {
    this.#requests += 1;
    const request_id = `t-${this.#requests}`;
    this.send({ request_id, action, ...(payload && { payload }), ...envelope });
    const { success, payload: answer } = await this.#find(
      (frame) => frame.type === 'response' && frame.request_id === request_id,
      `an answer to ${action}`,
    );
    if (success) return answer;
    throw new Refused(textAt(answer, 'error.type'), textAt(answer, 'error.message'), at(answer, 'error.data'));
  }

  /** Sends a text as it is, anything else as JSON. */
  send(frame: string | object): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** The oldest push of this name that no earlier call has taken, now or as soon as it comes. */
  waitForPush(action: string, matches: (payload: unknown) => boolean = () => true): Promise<Frame> {
    return this.#find((frame) => frame.type === 'push' && frame.action === action && matches(frame.payload), action);
  }

  /** The next frame that no earlier call has taken, whatever it is. */
  next(): Promise<Frame> {
    return this.#find(() => true, 'a frame');
  }

  /** What came, and no call has taken. */
  untaken(): Frame[] {
    return this.frames.filter((frame) => !this.#taken.has(frame));
  }

  /** Names of the pushes so far, in order. */
  pushNames(): string[] {
    return this.frames.filter(({ type }) => type === 'push').map(({ action }) => action);
  }

  /** Resolves once everything that was sent before has been handled, and its pushes to this client have come. */
  async settled(): Promise<void> {
    await this.request('ping');
  }

  async close(): Promise<void> {
    this.socket.close();
    await this.closed;
  }

  async #find(matches: (frame: Frame) => boolean, wanted: string): Promise<Frame> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const found = this.frames.find((frame) => !this.#taken.has(frame) && matches(frame));
      if (found) {
        this.#taken.add(found);
        return found;
      }
      const heard = () => JSON.stringify(this.frames.map(({ type, action }) => `${type} ${action}`));
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error(`Closed before ${wanted} came: ${heard()}`);
      if (Date.now() >= deadline) throw new Error(`No ${wanted} came: ${heard()}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, deadline - Date.now());
        const waiting = this.#waiting;
        waiting.add(done);
        function done() {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        }
      });
    }
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}

export interface ConnectOptions {
  /** Version in the path. */
  readonly version?: string;
  /** Query of the address; the organization by default. */
  readonly query?: string;
  /** As a browser sends along: `Origin`, `Referer`, `User-Agent`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens a socket and logs nobody in. */
export async function connect(sandbox: Sandbox, side: Side, options: ConnectOptions = {}): Promise<RtmClient> {
  const { version = '3.6', query = `organization_id=${sandbox.info.organization_id}`, headers = {} } = options;
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/v${version}/${side}/rtm/ws?${query}`, { headers });
  const client = new RtmClient(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return client;
}

export interface CustomerClient extends RtmClient {
  readonly id: string;
  readonly token: string;
  /** What `login` answered. */
  readonly login: unknown;
}

/** A customer who is logged in: a new one unless a token is given. */
export async function aCustomer(
  sandbox: Sandbox,
  { token, login = {}, ...options }: ConnectOptions & { token?: string; login?: object } = {},
): Promise<CustomerClient> {
  const own = token ?? (await aCustomerToken(sandbox)).access_token;
  const client = await connect(sandbox, 'customer', options);
  const answer = await client.request('login', { token: `Bearer ${own}`, ...login });
  return Object.assign(client, { id: textAt(answer, 'customer.id'), token: own, login: answer });
}

export interface AgentClient extends RtmClient {
  /** E-mail address. */
  readonly id: string;
  readonly token: string;
  readonly login: unknown;
}

/** The first agent, or the one at `index`, logged in. */
export async function anAgent(
  sandbox: Sandbox,
  { index = 0, login = {}, ...options }: ConnectOptions & { index?: number; login?: object } = {},
): Promise<AgentClient> {
  const account = sandbox.info.agents[index];
  if (!account) throw new Error(`There is no agent ${index}.`);
  const client = await connect(sandbox, 'agent', options);
  const answer = await client.request('login', { token: `Bearer ${account.token}`, ...login });
  return Object.assign(client, { id: account.id, token: account.token, login: answer });
}

export interface TokenAnswer {
  readonly access_token: string;
  readonly entity_id: string;
  readonly expires_in: number;
  readonly token_type: string;
}

/** A token of the cookie grant: of a new customer, or of the one whom the cookies name. */
export async function aCustomerToken(sandbox: Sandbox, cookie?: string): Promise<TokenAnswer> {
  const response = await fetch(`${sandbox.url}/v2/customer/token`, {
    method: 'POST',
    headers: { Origin: 'https://shop.example.test', ...(cookie && { Cookie: cookie }) },
    body: JSON.stringify({
      grant_type: 'cookie',
      response_type: 'token',
      client_id: sandbox.info.client_id,
      organization_id: sandbox.info.organization_id,
      redirect_uri: 'https://shop.example.test/lamps',
    }),
  });
  return response.json() as Promise<TokenAnswer>;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Calls an action over HTTP. */
export async function web(
  sandbox: Sandbox,
  side: Side,
  action: string,
  { token, payload, version = '3.6', method = 'POST', headers = {}, query }: WebCall = {},
): Promise<WebAnswer> {
  const search = query ?? `organization_id=${sandbox.info.organization_id}`;
  const response = await fetch(`${sandbox.url}/v${version}/${side}/action/${action}?${search}`, {
    method,
    headers: { ...(token && { Authorization: `Bearer ${token}` }), ...headers },
    ...(payload !== undefined && { body: payload instanceof FormData ? payload : JSON.stringify(payload) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

export interface WebCall {
  readonly token?: string;
  readonly payload?: object;
  readonly version?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

/** Uses the sandbox's control endpoint (`src/sandbox/apis/control.ts`). */
export async function control(sandbox: Sandbox, what: string, body: JsonObject | object): Promise<WebAnswer> {
  const response = await fetch(`${sandbox.url}/sandbox/${what}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

import * as v from 'valibot';
import type { ConnectionState } from './connection-state.ts';
import { backOff, type StopReason, stopReasonOf, stopReasonOfLogin } from './disconnect-policy.ts';
import { RequestError } from './request-error.ts';

/** As much of a WebSocket as is used here. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((message: { readonly data: unknown }) => void) | null;
  onclose: (() => void) | null;
  send(text: string): void;
  close(): void;
}

export interface ConnectionOptions {
  /** Address of the agents' RTM API. */
  readonly url: string;
  /** `Bearer …` or `Basic …`. */
  readonly token: string;
  readonly onState: (state: ConnectionState) => void;
  /** The answer of each successful login: pushes were missed, so everything has to be read again. */
  readonly onLogin: (answer: unknown) => void;
  readonly onPush: (action: string, payload: unknown) => void;
  readonly openSocket?: (url: string) => Socket;
  /** Milliseconds: between pings (15 s), until a ping counts as unanswered (10 s), until a request does (16 s). */
  readonly pingEvery?: number;
  readonly pongWithin?: number;
  readonly answerWithin?: number;
  readonly backOff?: (attempt: number) => number;
}

const frameShape = v.looseObject({
  type: v.optional(v.string()),
  action: v.optional(v.string(), ''),
  request_id: v.optional(v.string()),
  success: v.optional(v.boolean()),
  payload: v.optional(v.unknown()),
});
const errorShape = v.looseObject({ error: v.looseObject({ type: v.string(), message: v.optional(v.string(), '') }) });
const reasonShape = v.looseObject({ reason: v.string() });

interface Pending {
  readonly action: string;
  readonly resolve: (payload: unknown) => void;
  readonly reject: (error: RequestError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** One agent's live connection: logs in, pings, comes back after a loss, and matches answers with requests. */
export class AgentConnection {
  readonly #options: Required<ConnectionOptions>;
  readonly #pending = new Map<string, Pending>();
  #socket: Socket | undefined;
  #requests = 0;
  #attempt = 0;
  #ping: ReturnType<typeof setInterval> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #online = false;

  constructor(options: ConnectionOptions) {
    this.#options = {
      openSocket: (url) => new WebSocket(url) as Socket,
      pingEvery: 15_000,
      pongWithin: 10_000,
      answerWithin: 16_000,
      backOff,
      ...options,
    };
  }

  /** Opens the connection, or tries at once when it waits for its next attempt. Does nothing while there is one. */
  connect(): void {
    if (this.#socket !== undefined) return;
    clearTimeout(this.#retry);
    this.#options.onState({ is: 'connecting' });
    const socket = this.#options.openSocket(this.#options.url);
    this.#socket = socket;
    socket.onopen = () => this.#login(socket);
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket && typeof data === 'string') this.#take(data);
    };
    socket.onclose = () => {
      if (socket === this.#socket) this.#lost();
    };
  }

  /** Sends a request when logged in. Rejects with {@link RequestError}: `offline`, `deadline`, or the API's error type. */
  request(action: string, payload: object): Promise<unknown> {
    if (!this.#online) return Promise.reject(new RequestError(action, 'offline'));
    return this.#ask(action, payload, this.#options.answerWithin);
  }

  /** Ends it for good; `connect` may start it again. */
  close(why: StopReason = 'closed'): void {
    this.#drop();
    clearTimeout(this.#retry);
    this.#attempt = 0;
    this.#options.onState({ is: 'stopped', why });
  }

  #ask(action: string, payload: object, within: number): Promise<unknown> {
    const socket = this.#socket;
    if (socket === undefined) return Promise.reject(new RequestError(action, 'offline'));
    const requestId = `a-${++this.#requests}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(requestId);
        reject(new RequestError(action, 'deadline'));
      }, within);
      this.#pending.set(requestId, { action, resolve, reject, timer });
      socket.send(JSON.stringify({ request_id: requestId, action, payload }));
    });
  }

  async #login(socket: Socket): Promise<void> {
    const payload = {
      token: this.#options.token,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      reconnect: this.#attempt > 0,
      application: { name: 'agent-console', version: '1.0.0' },
      customer_monitoring_level: 'online',
    };
    try {
      const answer = await this.#ask('login', payload, this.#options.answerWithin);
      if (socket !== this.#socket) return;
      this.#online = true;
      this.#ping = setInterval(() => this.#keepAlive(), this.#options.pingEvery);
      this.#options.onState({ is: 'online' });
      this.#options.onLogin(answer);
    } catch (error) {
      if (socket !== this.#socket) return;
      const why = error instanceof RequestError ? stopReasonOfLogin(error.reason) : undefined;
      if (why === undefined) this.#lost();
      else this.close(why);
    }
  }

  #keepAlive(): void {
    const socket = this.#socket;
    this.#ask('ping', {}, this.#options.pongWithin).then(
      // Only a connection that has lasted counts: one that is cut after each login must not come back ever faster.
      () => {
        if (socket === this.#socket) this.#attempt = 0;
      },
      () => {
        if (socket === this.#socket) this.#lost();
      },
    );
  }

  #take(data: string): void {
    const frame = v.safeParse(v.pipe(v.string(), v.parseJson(), frameShape), data);
    if (!frame.success) return;
    const { type, action, request_id: requestId, success, payload } = frame.output;
    if (type === 'push') this.#takePush(action, payload);
    else if (requestId !== undefined) this.#settle(requestId, success !== false, payload, data);
  }

  #takePush(action: string, payload: unknown): void {
    if (action === 'agent_disconnected') {
      const reason = v.is(reasonShape, payload) ? payload.reason : '';
      const why = stopReasonOf(reason);
      if (why === undefined) this.#lost();
      else this.close(why);
      return;
    }
    this.#options.onPush(action, payload);
  }

  #settle(requestId: string, success: boolean, payload: unknown, frame: string): void {
    const pending = this.#pending.get(requestId);
    if (pending === undefined) return;
    this.#pending.delete(requestId);
    clearTimeout(pending.timer);
    if (success) {
      pending.resolve(payload ?? {});
      return;
    }
    // Refusals stand in the payload; some servers print them at the top of the frame.
    const refusal = v.is(errorShape, payload) ? payload : v.safeParse(errorShape, JSON.parse(frame)).output;
    const error = v.is(errorShape, refusal) ? refusal.error : { type: 'internal', message: '' };
    pending.reject(new RequestError(pending.action, error.type, error.message));
  }

  #lost(): void {
    this.#drop();
    this.#attempt += 1;
    const wait = this.#options.backOff(this.#attempt);
    this.#options.onState({ is: 'waiting', attempt: this.#attempt, until: Date.now() + wait });
    this.#retry = setTimeout(() => this.connect(), wait);
  }

  /** Lets go of the socket; what waits for an answer will not get one. */
  #drop(): void {
    clearInterval(this.#ping);
    const socket = this.#socket;
    this.#socket = undefined;
    this.#online = false;
    for (const [, { reject, timer, action }] of this.#pending) {
      clearTimeout(timer);
      reject(new RequestError(action, 'offline'));
    }
    this.#pending.clear();
    if (socket !== undefined) {
      socket.onopen = null;
      socket.onmessage = null;
      socket.onclose = null;
      socket.close();
    }
  }
}

import { LIMITS } from '../../protocol/limits.ts';
import type { Clock, Http, HttpRequest, HttpResponse, Socket, SocketListener, Transport } from '../ports.ts';
import { type Done, FakeChats, FakeRefusal, type Wire, type WirePush } from './fake-chats.ts';
import { OlderVoice } from './older-voice.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What happens to a request instead of the usual. */
type Trouble =
  | { readonly is: 'refused'; readonly type: string; readonly data?: Wire }
  /** Neither carried out nor answered. */
  | { readonly is: 'swallowed' }
  /** Carried out, its pushes said, but not answered. */
  | { readonly is: 'unanswered' }
  /** The line breaks: before the request was carried out, or after it, with the answer and the pushes lost. */
  | { readonly is: 'broken'; readonly carriedOut: boolean }
  | { readonly is: 'canned'; readonly answer: Wire }
  | { readonly is: 'delayed'; readonly ms: number }
  /** Carried out and pushed now, answered later: what comes in between overtakes the answer. */
  | { readonly is: 'late'; readonly ms: number };

/** A request frame as the server got it. */
export interface Received {
  readonly action: string;
  readonly requestId: string;
  readonly payload: Wire;
  /** Which socket it came by, counted from 1; 0 for HTTP. */
  readonly socket: number;
  /** The clock's elapsed milliseconds. */
  readonly at: number;
}

class FakeSocket implements Socket {
  loggedIn = false;
  /** The client still listens. */
  heard = true;
  /** The server still takes and gives frames on it. */
  served = true;
  readonly number: number;
  readonly url: string;
  readonly listener: SocketListener;
  readonly #server: FakeServer;

  constructor(server: FakeServer, number: number, url: string, listener: SocketListener) {
    this.#server = server;
    this.number = number;
    this.url = url;
    this.listener = listener;
  }

  /** Speaks v3.0, by the path that it was asked for. */
  get isOlder(): boolean {
    return this.url.includes('/v3.0/');
  }

  send(text: string): void {
    this.#server.later(() => {
      if (this.served) this.#server.take(text, this);
    });
  }

  close(): void {
    this.heard = false;
    this.loggedIn = false;
    // What is under way to the server still gets there.
    this.#server.later(() => {
      this.served = false;
    });
  }

  /** Gives the client a frame. */
  say(frame: Wire): void {
    if (!this.served) return;
    this.#server.later(() => this.heard && this.listener.received(JSON.stringify(frame)));
  }

  /** Says a push in its version's words, where that has any. */
  push(push: WirePush): void {
    const frame = this.isOlder ? this.#server.older.push(push) : pushFrame(push);
    if (frame) this.say(frame);
  }

  /** Answers a request. */
  respond(action: string, requestId: string, outcome: Wire | FakeRefusal): void {
    const isRefused = outcome instanceof FakeRefusal;
    this.say(responseFrame(action, requestId, this.isOlder && isRefused ? this.#server.older.error(outcome) : outcome));
  }

  /** Breaks it from the server's side. */
  break(): void {
    if (!this.served) return;
    this.served = false;
    this.loggedIn = false;
    this.#server.later(() => {
      if (!this.heard) return;
      this.heard = false;
      this.listener.closed();
    });
  }
}

/** Of an organization's customers, or of one of its groups. */
const TOKENS = /^\/v2\/customer\/([^/]+\/\d+\/)?token$/;

/**
 * The server as a session knows it: sockets, tokens and the Web API over one customer's chats ({@link FakeChats}), by
 * the virtual clock. It answers everything by itself; what a test tells it happens to the next request of that action.
 */
export class FakeServer implements Transport, Http {
  readonly chats: FakeChats;
  readonly older: OlderVoice;
  /** Every request so far, in order. */
  readonly requests: Received[] = [];
  /** When each socket was asked for, in the clock's elapsed milliseconds. */
  readonly connects: number[] = [];
  readonly sockets: FakeSocket[] = [];
  readonly httpRequests: HttpRequest[] = [];
  /** How long a frame is under way, in milliseconds. */
  latency = 5;
  /** Sockets are refused at once. */
  down = false;
  /** Sockets neither open nor close. */
  mute = false;
  /** Whether something in a request is none of what the platform takes. */
  isUnfit: (payload: Wire) => boolean = () => false;
  /** Pushes go before the answer of the request that caused them. */
  pushesFirst = false;
  /** What the token endpoint does instead of giving a token. */
  tokenTrouble: 'none' | 'network' | 'hangs' | { readonly status: number; readonly body: Wire } = 'none';
  /** Seconds. */
  tokenLifetime = 28_800;
  readonly #clock: VirtualClock;
  readonly #others: Clock;
  readonly #troubles = new Map<string, Trouble[]>();
  readonly #tokens = new Set<string>();
  #tokenCount = 0;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
    this.#others = clock.forOthers();
    this.chats = new FakeChats(() => clock.now());
    this.older = new OlderVoice(this.chats);
  }

  // What tests say

  /** Waits until a login was answered and what follows from it is done. */
  async acceptsLogin(): Promise<void> {
    await this.#clock.until(() => this.sockets.some(({ loggedIn }) => loggedIn));
    await this.idle();
  }

  /** Waits until no frame is under way and nothing is asked, for as long as a quick exchange takes. */
  async idle(): Promise<void> {
    for (let before = -1; before !== this.requests.length; ) {
      before = this.requests.length;
      await this.#clock.advance(this.latency * 3 + 1);
    }
  }

  /** Payloads of all requests of an action, in order. */
  received(action: string): readonly Wire[] {
    return this.requests.filter((request) => request.action === action).map(({ payload }) => payload);
  }

  /** Says something unasked on every socket that is logged in. */
  pushes(action: string, payload: Wire): void {
    this.says([{ action, payload }]);
  }

  says(pushes: readonly WirePush[]): void {
    for (const socket of this.sockets.filter(({ loggedIn }) => loggedIn)) {
      for (const push of pushes) socket.push(push);
    }
  }

  /** The same in words of its own: a push that only some versions have. */
  saysVerbatim(push: WirePush): void {
    for (const socket of this.sockets.filter(({ loggedIn }) => loggedIn)) socket.say({ type: 'push', ...push });
  }

  refuses(action: string, type: string, { times = 1, data }: { times?: number; data?: Wire } = {}): void {
    this.#trouble(action, { is: 'refused', type, ...(data && { data }) }, times);
  }

  swallows(action: string, times = 1): void {
    this.#trouble(action, { is: 'swallowed' }, times);
  }

  leavesUnanswered(action: string, times = 1): void {
    this.#trouble(action, { is: 'unanswered' }, times);
  }

  breaksBefore(action: string, times = 1): void {
    this.#trouble(action, { is: 'broken', carriedOut: false }, times);
  }

  breaksAfter(action: string, times = 1): void {
    this.#trouble(action, { is: 'broken', carriedOut: true }, times);
  }

  delays(action: string, ms: number, times = 1): void {
    this.#trouble(action, { is: 'delayed', ms }, times);
  }

  answersLate(action: string, ms: number, times = 1): void {
    this.#trouble(action, { is: 'late', ms }, times);
  }

  answers(action: string, answer: Wire, times = 1): void {
    this.#trouble(action, { is: 'canned', answer }, times);
  }

  /** Sends the client away with a reason, and closes. */
  disconnects(reason: string, data?: Wire): void {
    for (const socket of this.sockets.filter(({ served }) => served)) {
      socket.push({ action: 'customer_disconnected', payload: { reason, ...(data && { data }) } });
      socket.break();
    }
  }

  /** Breaks every line; the client hears of it. */
  drops(): void {
    for (const socket of this.sockets) socket.break();
  }

  /** Every line goes silent: nothing gets through any more, and nobody is told. */
  hangs(): void {
    for (const socket of this.sockets) socket.served = false;
  }

  /** Tokens given so far are refused from now on. */
  voidsTokens(): void {
    this.#tokens.clear();
  }

  /** Makes a token good without anybody having asked for it, as a page's own server would. */
  knowsToken(token: string): void {
    this.#tokens.add(token);
  }

  /** How many tokens were asked for. */
  get tokenRequests(): number {
    return this.httpRequests.filter(({ url }) => TOKENS.test(new URL(url).pathname)).length;
  }

  // What the session's ports call

  connect(url: string, listener: SocketListener): Socket {
    const socket = new FakeSocket(this, this.sockets.length + 1, url, listener);
    this.sockets.push(socket);
    this.connects.push(this.#clock.elapsed());
    if (this.mute) socket.served = false;
    else if (this.down) socket.break();
    else this.later(() => socket.heard && listener.opened());
    return socket;
  }

  async fetch(request: HttpRequest): Promise<HttpResponse> {
    this.httpRequests.push(request);
    const { pathname } = new URL(request.url);
    const response = TOKENS.test(pathname) ? this.#giveToken() : this.#web(request, pathname);
    return new Promise((resolve, reject) => {
      request.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      if (response === 'network') this.later(() => reject(new Error('no network')));
      else if (response !== 'hangs') this.later(() => resolve(response));
    });
  }

  // How it works inside

  later(work: () => void, ms = this.latency): void {
    this.#others.after(ms, work);
  }

  take(text: string, socket: FakeSocket): void {
    const frame = JSON.parse(text) as { action: string; request_id: string; payload: Wire };
    const { action, request_id: requestId, payload = {} } = frame;
    this.requests.push({ action, requestId, payload, socket: socket.number, at: this.#clock.elapsed() });
    const trouble = this.#troubles.get(action)?.shift();
    switch (trouble?.is) {
      case 'swallowed':
        return;
      case 'broken':
        if (trouble.carriedOut) this.#carryOut(action, payload, socket);
        socket.break();
        return;
      case 'delayed':
        this.later(() => socket.served && this.#respond(action, requestId, payload, socket), trouble.ms);
        return;
      case 'late': {
        const done = this.#carryOut(action, payload, socket);
        const late = done instanceof FakeRefusal ? done : done.answer;
        if (!(done instanceof FakeRefusal)) this.says(done.pushes);
        this.later(() => socket.respond(action, requestId, late), trouble.ms);
        return;
      }
      case 'refused':
        socket.respond(action, requestId, new FakeRefusal(trouble.type, trouble.data));
        return;
      case 'canned':
        socket.respond(action, requestId, trouble.answer);
        return;
      case 'unanswered': {
        const done = this.#carryOut(action, payload, socket);
        if (!(done instanceof FakeRefusal)) this.says(done.pushes);
        return;
      }
      case undefined:
        this.#respond(action, requestId, payload, socket);
    }
  }

  #respond(action: string, requestId: string, payload: Wire, socket: FakeSocket): void {
    const done = this.#carryOut(action, payload, socket);
    if (done instanceof FakeRefusal) {
      socket.respond(action, requestId, done);
      return;
    }
    if (this.pushesFirst) this.says(done.pushes);
    socket.respond(action, requestId, done.answer);
    if (!this.pushesFirst) this.says(done.pushes);
  }

  #carryOut(action: string, payload: Wire, socket?: FakeSocket, isOlder = socket?.isOlder): Done | FakeRefusal {
    try {
      const handler = (isOlder ? this.older : this.chats).handlers[action];
      if (!handler) throw new FakeRefusal('not_found');
      if (action === 'login') this.#checkToken(payload.token);
      else if (socket && !socket.loggedIn) throw new FakeRefusal('authentication');
      if (this.isUnfit(payload)) throw new FakeRefusal('validation');
      const done = handler(payload);
      if (action === 'login' && socket) socket.loggedIn = true;
      return done;
    } catch (error) {
      if (error instanceof FakeRefusal) return error;
      throw error;
    }
  }

  #checkToken(credentials: unknown): void {
    const token = /^Bearer (.+)$/.exec(String(credentials))?.[1];
    if (token === undefined || !this.#tokens.has(token)) throw new FakeRefusal('authentication');
  }

  #giveToken(): HttpResponse | 'network' | 'hangs' {
    if (this.tokenTrouble === 'network' || this.tokenTrouble === 'hangs') return this.tokenTrouble;
    if (this.tokenTrouble !== 'none') return response(this.tokenTrouble.status, this.tokenTrouble.body);
    this.#tokenCount += 1;
    const access_token = `dal:token-${this.#tokenCount}`;
    this.#tokens.add(access_token);
    const entity_id = this.chats.customerId;
    return response(200, { access_token, entity_id, expires_in: this.tokenLifetime, token_type: 'Bearer' });
  }

  #web(request: HttpRequest, pathname: string): HttpResponse | 'hangs' {
    const action = pathname.slice(pathname.lastIndexOf('/') + 1);
    const isOlder = pathname.startsWith('/v3.0/');
    const payload = payloadOf(request, isOlder);
    this.requests.push({ action, requestId: '', payload, socket: 0, at: this.#clock.elapsed() });
    const trouble = this.#troubles.get(action)?.shift();
    if (trouble?.is === 'swallowed') return 'hangs';
    if (trouble?.is === 'canned') return response(200, trouble.answer);
    if (trouble?.is === 'refused') return refusal(new FakeRefusal(trouble.type, trouble.data));
    try {
      if (request.method === 'POST') this.#checkToken(request.headers.Authorization);
    } catch (error) {
      if (error instanceof FakeRefusal) return refusal(error);
      throw error;
    }
    const done = this.#carryOut(action, payload, undefined, isOlder);
    if (done instanceof FakeRefusal) return refusal(done);
    this.says(done.pushes);
    return response(200, done.answer);
  }

  #trouble(action: string, trouble: Trouble, times: number): void {
    const queue = this.#troubles.get(action) ?? [];
    queue.push(...Array.from({ length: times }, () => trouble));
    this.#troubles.set(action, queue);
  }
}

/** How long the session waits for the server at most, for tests that let it wait in vain. */
export const PATIENCE = LIMITS.requestTimeout + 1000;

/** v3.0 has it wrapped, and files among the fields of a form. */
function payloadOf({ body }: HttpRequest, isOlder: boolean): Wire {
  if (typeof body !== 'string') return isOlder && body ? Object.fromEntries(body) : {};
  const parsed = JSON.parse(body) as Wire;
  return isOlder ? (parsed.payload as Wire) : parsed;
}

const pushFrame = ({ action, payload }: WirePush): Wire => ({ version: '3.6', type: 'push', action, payload });

function responseFrame(action: string, requestId: string, outcome: Wire | FakeRefusal): Wire {
  const about = { type: 'response', action, request_id: requestId };
  if (!(outcome instanceof FakeRefusal)) return { ...about, success: true, payload: outcome };
  return { ...about, success: false, payload: errorOf(outcome) };
}

const errorOf = ({ type, data }: FakeRefusal): Wire => ({
  error: { type, message: `${type} by the test`, ...(data && { data }) },
});

const response = (status: number, body: Wire): HttpResponse => ({ status, text: JSON.stringify(body) });
const refusal = (error: FakeRefusal): HttpResponse =>
  response(error.type === 'authentication' ? 401 : 400, errorOf(error));

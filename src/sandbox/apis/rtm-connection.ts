import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { LIMITS } from '../../protocol/limits.ts';
import { type ApiVersion, type JsonObject, type Origin, Refusal } from '../engine/contract.ts';
import type { CancelTimer, Timers } from '../timers.ts';
import { isOnRtm } from './actions.ts';
import type { Authenticate, Authenticated } from './authenticated.ts';
import type { Carrier } from './carrier.ts';
import type { Connection, Connections } from './connections.ts';
import { type CarryOut, type Faults, type Reply, strike } from './faults.ts';
import { type RequestFrame, readRequestFrame, writePush, writeRefusal, writeResponse } from './frame.ts';
import { frameVersion, reasonIn, refusalIn, type Side } from './versions.ts';

/** Frames above this many bytes are refused; above {@link FRAME_LIMIT} the connection is closed. */
export const LARGE_FRAME = 64 * 1024;
export const FRAME_LIMIT = 1024 * 1024;
/** Connections of one customer that may be logged in at once. */
const CONNECTIONS_PER_CUSTOMER = 10;

/** How long a connection of v3.0 may be silent, in milliseconds; later ones may be half as long (R94). */
const SILENCE_3_0 = 60_000;

/** What every connection of the server shares. */
export interface RtmSurroundings {
  readonly carrier: Carrier;
  readonly connections: Connections;
  readonly faults: Faults;
  readonly timers: Timers;
  readonly authenticate: Authenticate;
}

/** A web socket, and the stream that it writes to. */
export interface Line {
  readonly socket: WebSocket;
  readonly wire: Duplex;
}

/** One web socket, from its opening to its end: whose it is, what it may ask, and when it has been silent for too long. */
export class RtmConnection implements Connection {
  readonly id: string;
  readonly side: Side;
  readonly version: ApiVersion;
  readonly #socket: WebSocket;
  readonly #origin: Origin;
  readonly #shared: RtmSurroundings;
  #session: Authenticated | undefined;
  #open = true;
  #pending = 0;
  #lastLife: number;
  #lastPing: number;
  #cancelDeadline: CancelTimer;
  #cancelExpiry: CancelTimer | undefined;

  constructor(
    { socket, wire }: Line,
    { id, side, version, origin }: { id: string; side: Side; version: ApiVersion; origin: Origin },
    shared: RtmSurroundings,
  ) {
    this.id = id;
    this.side = side;
    this.version = version;
    this.#socket = socket;
    this.#origin = { ...origin, connectionId: id };
    this.#shared = shared;
    this.#lastLife = this.#lastPing = shared.timers.now();
    this.#cancelDeadline = shared.timers.after(LIMITS.loginTimeout, () =>
      this.disconnect('connection_timeout', undefined, 1008),
    );
    socket.on('message', (data) => {
      // The answer and the asker's own pushes leave in one packet, after those of the others.
      wire.cork();
      this.#hear(data);
      wire.uncork();
    });
    socket.on('ping', () => this.#live());
    socket.on('pong', () => this.#live());
    socket.on('close', () => this.#gone());
    // A broken line or an over-long frame: `close` follows.
    socket.on('error', () => {});
  }

  send(text: string): void {
    if (this.#open) this.#socket.send(text);
  }

  disconnect(reason: string, data?: JsonObject, code: 1000 | 1008 = 1000): void {
    const payload = JSON.stringify({ reason: reasonIn(this.version, this.side, reason), data });
    this.send(writePush(this.version, `${this.side}_disconnected`, payload));
    this.#close(code);
  }

  end(): void {
    this.#close(1000);
  }

  drop(): void {
    this.#socket.terminate();
    this.#gone();
  }

  #close(code: number): void {
    if (!this.#open) return;
    this.#socket.close(code);
    this.#gone();
  }

  #gone(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#cancelDeadline();
    this.#cancelExpiry?.();
    const wasLoggedIn = this.#shared.connections.remove(this);
    if (wasLoggedIn) this.#shared.carrier.connectionClosed(this.id);
  }

  #live(): void {
    this.#lastLife = this.#shared.timers.now();
  }

  #hear(data: RawData): void {
    if (!this.#open) return;
    this.#live();
    const bytes = bytesOf(data);
    const frame = readRequestFrame(bytes.toString('utf8'));
    if ('refusal' in frame) this.send(writeRefusal(frame, refusalIn(this.version, frame.refusal)));
    else if (bytes.length > LARGE_FRAME) this.#refuse(frame, 'validation', 'The frame is larger than 64 KiB.');
    else this.#take(frame);
  }

  #take(frame: RequestFrame): void {
    const { action } = frame;
    if (action === 'ping') {
      this.send(writeResponse(frame, {}));
      return;
    }
    const version = frameVersion(this.version, frame.version);
    if (!version) {
      this.#refuse(
        frame,
        'unsupported_version',
        `\`version\` must be ${this.version}${this.version === '3.0' ? '' : ' or higher'}.`,
      );
    } else if (this.version !== '3.0' && this.#pending >= LIMITS.pendingRequests) {
      this.#refuse(frame, 'pending_requests_limit_reached', 'Too many requests wait for their answers.');
    } else if (action === 'login') {
      if (this.#session) this.#refuse(frame, 'validation', 'This connection is logged in already.');
      else this.#logIn(frame, version);
    } else if (!this.#session) {
      this.#refuse(frame, 'authentication', 'Log in first.');
    } else if (!isOnRtm(version, this.side, action)) {
      this.#refuse(frame, 'not_found', `There is no action \`${action}\` here.`);
    } else if (this.side === 'agent' && action === 'update_session') {
      this.#renew(frame, this.#session);
    } else {
      this.#carryOut(frame, version, this.#session);
    }
  }

  #logIn(frame: RequestFrame, version: ApiVersion): void {
    const session = this.#authenticate(frame);
    if (!session) return;
    const { caller } = session;
    if (caller.kind === 'agent' && caller.isBot) {
      this.#refuse(frame, 'authorization', 'Bots work over the Web API.');
    } else if (
      caller.kind === 'customer' &&
      this.#shared.connections.countOf('customer', caller.customerId) >= CONNECTIONS_PER_CUSTOMER
    ) {
      this.disconnect('too_many_connections', undefined, 1008);
    } else {
      this.#carryOut(frame, version, session);
    }
  }

  /** Reads the token in the payload; refuses the frame where it is none. */
  #authenticate(frame: RequestFrame): Authenticated | undefined {
    const { token } = frame.payload;
    if (typeof token !== 'string') {
      this.#refuse(frame, 'validation', '`token` is required.');
      return undefined;
    }
    const session = this.#shared.authenticate(this.side, token);
    if (!session) this.#refuse(frame, 'authentication', 'The token is wrong or has expired.');
    return session;
  }

  #renew(frame: RequestFrame, before: Authenticated): void {
    const session = this.#authenticate(frame);
    if (!session) return;
    if (session.userId !== before.userId) {
      this.#refuse(frame, 'authorization', 'The token is of another account.');
      return;
    }
    this.#session = session;
    this.#watchExpiry(session);
    this.send(writeResponse(frame, {}));
  }

  #carryOut(frame: RequestFrame, version: ApiVersion, session: Authenticated): void {
    const { carrier, faults, timers } = this.#shared;
    const { action, payload, requestId } = frame;
    const request = { version, action, payload, caller: session.caller, origin: this.#origin };
    const asker = { connection: this, requestId, token: session.token };
    const carryOut: CarryOut = (respond) => {
      // While it waited, the line may have broken; what a client hung up on is not carried out.
      if (!this.#open) return;
      carrier.request(
        request,
        (reply) => {
          if (action === 'login' && 'answer' in reply) this.#loggedIn(session);
          respond(reply);
        },
        asker,
      );
    };
    const send = (reply: Reply) => this.#reply(frame, reply);

    const fault = faults.take(this.side, action, session.userId);
    if (!fault) {
      carryOut(send);
      return;
    }
    this.#pending += 1;
    strike(fault, timers, carryOut, {
      send,
      drop: () => this.drop(),
      done: () => {
        this.#pending -= 1;
      },
    });
  }

  #reply(frame: RequestFrame, reply: Reply): void {
    this.send(
      'answer' in reply
        ? writeResponse(frame, reply.answer)
        : writeRefusal(frame, refusalIn(this.version, reply.refusal)),
    );
  }

  #refuse(frame: RequestFrame, type: string, message: string): void {
    this.send(writeRefusal(frame, refusalIn(this.version, new Refusal(type, message))));
  }

  #loggedIn(session: Authenticated): void {
    this.#session = session;
    this.#cancelDeadline();
    this.#watchSilence();
    this.#watchExpiry(session);
  }

  /** Asks for a sign of life each 15 s, since not every client gives one by itself, and ends it after too long without any. */
  #watchSilence(): void {
    const { timers } = this.#shared;
    const now = timers.now();
    const silence = this.version === '3.0' ? SILENCE_3_0 : LIMITS.silence;
    if (now - this.#lastLife >= silence) {
      this.disconnect('connection_timeout');
      return;
    }
    if (now - this.#lastPing >= LIMITS.pingInterval) {
      this.#lastPing = now;
      this.#socket.ping();
    }
    const next = Math.min(this.#lastPing + LIMITS.pingInterval, this.#lastLife + silence);
    this.#cancelDeadline = timers.after(next - now, () => this.#watchSilence());
  }

  #watchExpiry({ expiresAt }: Authenticated): void {
    const { timers } = this.#shared;
    this.#cancelExpiry?.();
    if (expiresAt === undefined) return;
    this.#cancelExpiry = timers.after(expiresAt - timers.now(), () => this.disconnect('access_token_expired'));
  }
}

function bytesOf(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}

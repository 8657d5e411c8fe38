/** An engine on the bench, for tests: a clock in hand, repeatable ids, and wires that note what arrives. */
import * as v from 'valibot';
import { type Journal, openJournal } from '../journal.ts';
import { configSchema, type SandboxConfig } from './config.ts';
import { type Caller, type Engine, type Json, type JsonObject, type Outcome, Refusal } from './contract.ts';
import { createEngine } from './engine.ts';

const ALL_SCOPES = [
  'chats--all:rw',
  'customers:rw',
  'customers.ban:rw',
  'agents--all:rw',
  'agents--my:rw',
  'agents-bot--all:rw',
  'multicast:rw',
];

export const NORA = 'nora.lind@example.test';
export const TOM = 'tom.hale@example.test';
export const BOT = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

export interface Frame {
  readonly action: string;
  readonly payload: Json;
  readonly hasRequestId: boolean;
}

/** One connection of a user. Asks as the user; what is pushed to him lies in `pushes` until it is taken. */
export class Wire {
  readonly id: string;
  readonly #bench: Bench;
  readonly caller: Caller;
  isLoggedIn = false;
  pushes: Frame[] = [];

  constructor(bench: Bench, id: string, caller: Caller) {
    this.#bench = bench;
    this.id = id;
    this.caller = caller;
  }

  get userId(): string {
    return this.caller.kind === 'customer' ? this.caller.customerId : this.caller.agentId;
  }

  get kind(): 'customer' | 'agent' {
    return this.caller.kind;
  }

  /** @throws Refusal */
  ask(action: string, payload: JsonObject = {}): JsonObject {
    return asObject(this.#bench.carry(this, this.caller, action, payload));
  }

  /** For the few answers that are arrays. */
  askList(action: string, payload: JsonObject = {}): readonly Json[] {
    const answer = this.#bench.carry(this, this.caller, action, payload);
    if (!Array.isArray(answer)) throw new Error(`${action} answered no list`);
    return answer;
  }

  /** The error type that an action is refused with. */
  refusal(action: string, payload: JsonObject = {}): string {
    return this.refusalOf(action, payload).type;
  }

  refusalOf(action: string, payload: JsonObject = {}): Refusal {
    try {
      this.ask(action, payload);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
    throw new Error(`${action} was not refused`);
  }

  logIn(payload: JsonObject = {}): JsonObject {
    return this.ask('login', payload);
  }

  /** What has arrived since the last time, by name. */
  take(): readonly string[] {
    const names = this.pushes.map(({ action }) => action);
    this.pushes = [];
    return names;
  }

  /** The payload of the newest push of that name. */
  heard(action: string): JsonObject {
    const push = this.pushes.findLast((other) => other.action === action);
    if (push === undefined) throw new Error(`${this.userId} never heard ${action}`);
    return asObject(push.payload);
  }

  /** Breaks the line. */
  drop(): void {
    this.#bench.drop(this);
  }
}

export class Bench {
  /** Milliseconds. */
  now = Date.UTC(2026, 2, 2, 9, 0, 0);
  readonly config: SandboxConfig;
  readonly #journal: Journal;
  readonly #engine: Engine;
  readonly #wires: Wire[] = [];
  #random: number;
  #wireCount = 0;

  constructor({ config = {}, file = ':memory:', seed = 1, now }: BenchSetup = {}) {
    this.config = v.parse(configSchema, config);
    this.#random = seed;
    if (now !== undefined) this.now = now;
    this.#journal = openJournal(file);
    this.#engine = createEngine({
      journal: this.#journal,
      ports: { now: () => this.now, random32: () => this.#random32() },
      config: this.config,
    });
  }

  customer(customerId: string): Wire {
    return this.#wire({ kind: 'customer', customerId, clientId: this.config.client_id });
  }

  agent(agentId: string, scopes: readonly string[] = ALL_SCOPES): Wire {
    const isBot = this.config.bots.some(({ id }) => id === agentId);
    return this.#wire({ kind: 'agent', agentId, isBot, clientId: this.config.client_id, scopes });
  }

  /** A call over the Web, without a connection. */
  web(wire: Wire, action: string, payload: JsonObject = {}): Json {
    return this.carry(undefined, wire.caller, action, payload);
  }

  carry(wire: Wire | undefined, caller: Caller, action: string, payload: JsonObject): Json {
    // As they come from the wire: plain JSON.
    const request = asObject(JSON.parse(JSON.stringify(payload)));
    const outcome = this.#engine.handle({
      version: '3.6',
      action,
      payload: request,
      caller,
      origin: {
        ...(wire && { connectionId: wire.id }),
        ip: '192.0.2.7',
        userAgent: 'Mozilla/5.0',
        referrer: 'https://search.example.test/',
        baseUrl: 'http://127.0.0.1:4300',
      },
    });
    this.#deliver(outcome, wire);
    return wired(outcome.answer);
  }

  drop(wire: Wire): void {
    if (!wire.isLoggedIn) return;
    wire.isLoggedIn = false;
    this.#deliver(this.#engine.connectionClosed(wire.id));
  }

  /** Lets time pass, and rings what is due on the way. */
  advance(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (let next = this.#engine.nextTick(); next !== undefined && next <= end; next = this.#engine.nextTick()) {
      this.now = Math.max(this.now, next);
      this.#deliver(this.#engine.tick());
    }
    this.now = end;
  }

  close(): void {
    this.#engine.close();
  }

  /** Straight at what is kept. */
  get journal(): Journal {
    return this.#journal;
  }

  #wire(caller: Caller): Wire {
    this.#wireCount += 1;
    const wire = new Wire(this, `w${this.#wireCount}`, caller);
    this.#wires.push(wire);
    return wire;
  }

  #deliver(outcome: Outcome, asker?: Wire): void {
    for (const effect of outcome.effects) {
      const wire = effect.type === 'logged_in' && this.#wires.find(({ id }) => id === effect.connectionId);
      if (wire) wire.isLoggedIn = true;
    }
    for (const { action, payload, to, answersRequest, notToRequester, onlyTo, only } of outcome.pushes) {
      if (only !== undefined && only !== '3.6') continue;
      for (const wire of this.#wires) {
        const isFor = to.kind === 'customer' ? to.customerId === wire.userId : to.agentIds.includes(wire.userId);
        if (!wire.isLoggedIn || !isFor || (onlyTo !== undefined && onlyTo !== wire.id)) continue;
        if (notToRequester && wire === asker) continue;
        const hasRequestId = answersRequest && wire === asker;
        wire.pushes.push({ action, payload: wired(payload), hasRequestId });
      }
    }
    for (const effect of outcome.effects) {
      if (effect.type === 'logged_in') continue;
      for (const wire of this.#wires.filter(({ isLoggedIn }) => isLoggedIn)) {
        const isMeant = effect.type === 'logged_out' ? wire.id === effect.connectionId : wire.userId === effect.userId;
        if (!isMeant) continue;
        if (effect.type === 'disconnect') {
          const payload = { reason: effect.reason };
          wire.pushes.push({ action: `${wire.kind}_disconnected`, payload, hasRequestId: false });
        }
        this.drop(wire);
      }
    }
  }

  /** Mulberry32. */
  #random32(): number {
    this.#random = (this.#random + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#random ^ (this.#random >>> 15), 1 | this.#random);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (bits ^ (bits >>> 14)) >>> 0;
  }
}

export interface BenchSetup {
  /** In the words of the configuration file; what is left out has its default. */
  readonly config?: unknown;
  readonly file?: string;
  readonly seed?: number;
  readonly now?: number;
}

export function asObject(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Not an object');
  return value as JsonObject;
}

/** As it arrives: fields that are not there are not there. */
function wired(value: Json): Json {
  return JSON.parse(JSON.stringify(value));
}

/**
 * The seam between the chat engine (the platform's rules over SQLite) and what carries it (sockets, HTTP, timers).
 *
 * The engine holds all rules and all state that must survive a restart, in the words and shapes of v3.6.
 * The carrier holds sockets and timers only. One `handle` is one transaction: it returns after the commit,
 * and only then may the carrier answer and push.
 */

/**
 * Versions with paths of their own. 3.4 and 3.5 are aliases of 3.6 with the differences of `clients`-facing shapes.
 * 3.0 has words of its own, which `dialects/v3-0` puts into v3.6's and back; where its *rules* differ, the engine looks at
 * the version of the request (`older-actions.ts`).
 */
export type ApiVersion = '3.0' | '3.4' | '3.5' | '3.6';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

/**
 * Who asks, as its token says. The five configuration actions that need no token never look at the caller:
 * an empty `customerId` will do for them.
 */
export type Caller =
  | { readonly kind: 'customer'; readonly customerId: string; readonly clientId: string }
  | {
      readonly kind: 'agent';
      /** E-mail address of an agent, hash of a bot. */
      readonly agentId: string;
      readonly isBot: boolean;
      readonly clientId: string;
      readonly scopes: readonly string[];
    };

/** What the carrier knows about the connection or HTTP request. */
export interface Origin {
  /** The socket that asked; absent for the Web API. */
  readonly connectionId?: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly referrer?: string;
  /** Scheme, host and port the request came to, without a trailing slash: file addresses begin with it. */
  readonly baseUrl: string;
}

export interface EngineRequest {
  readonly version: ApiVersion;
  readonly action: string;
  readonly payload: JsonObject;
  readonly caller: Caller;
  readonly origin: Origin;
  /**
   * What to ask next, in the same transaction and as the same caller, for an answer that has to say more than v3.6's does.
   * Reads alone: they change nothing and push nothing.
   */
  readonly askNext?: (answer: Json) => readonly Question[];
}

export interface Question {
  readonly action: string;
  readonly payload: JsonObject;
}

/** A push and who gets it. Payloads are ready for the audience's side: customers never see an agent's e-mail address. */
export interface Push {
  readonly action: string;
  readonly payload: Json;
  /** What connections of versions before 3.6 get in its place. */
  readonly olderPayload?: Json;
  /** What v3.0 tells with it and v3.6 does not, such as the whole customer of whom something changed. Never sent as it is. */
  readonly besides?: JsonObject;
  /** The one version that knows the push on this side. */
  readonly only?: ApiVersion;
  readonly to:
    | { readonly kind: 'customer'; readonly customerId: string }
    | { readonly kind: 'agents'; readonly agentIds: readonly string[] };
  /** Carries the request's `request_id` on the connection that asked. */
  readonly answersRequest: boolean;
  /** Not sent to the connection that asked, for signals such as typing. */
  readonly notToRequester?: boolean;
  /** Only this one of the receiver's connections gets it. */
  readonly onlyTo?: string;
}

/** What the carrier has to do besides pushing. */
export type Effect =
  /** Tell the connections of this user the reason (`customer_disconnected`, `agent_disconnected`) and close them. */
  | {
      readonly type: 'disconnect';
      readonly userId: string;
      readonly kind: 'customer' | 'agent';
      readonly reason: string;
      readonly data?: JsonObject;
    }
  /** The connection that asked is logged in as this user from now on. */
  | {
      readonly type: 'logged_in';
      readonly connectionId: string;
      readonly kind: 'customer' | 'agent';
      readonly userId: string;
      readonly pushes: ReadonlyMap<ApiVersion, 'all' | readonly string[]>;
    }
  /** The connection that asked logged out and is closed after the answer. */
  | { readonly type: 'logged_out'; readonly connectionId: string };

export interface Outcome {
  readonly answer: Json;
  /** The answers to what `askNext` asked, in its order; `undefined` for what was refused. */
  readonly more: readonly (Json | undefined)[];
  readonly pushes: readonly Push[];
  readonly effects: readonly Effect[];
}

/** A refusal, in the API's error types. Anything else that is thrown is `internal`. */
export class Refusal extends Error {
  constructor(
    readonly type: string,
    message: string,
    readonly data?: JsonObject,
  ) {
    super(message);
  }
}

export interface Engine {
  /** One action of either side, in one transaction. Throws {@link Refusal}; then nothing was changed. */
  handle(request: EngineRequest): Outcome;
  /** A logged in connection is gone. */
  connectionClosed(connectionId: string): Outcome;
  /** Rules that wait for time (routing, idle, archive, grace after leaving, ...) that have come due. */
  tick(): Outcome;
  /** When `tick` has something to do next, in the clock's milliseconds; `undefined` when nothing waits. */
  nextTick(): number | undefined;
  /** Closes the file. */
  close(): void;
}

/** Time, ids and chance come from outside, so that a run can be repeated. */
export interface EnginePorts {
  /** Milliseconds since the epoch, fractions allowed. */
  now(): number;
  /** 32 random bits. */
  random32(): number;
}

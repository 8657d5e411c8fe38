import {
  type ApiVersion,
  type Effect,
  type Engine,
  type EngineRequest,
  type Json,
  type JsonObject,
  type Origin,
  type Outcome,
  type Push,
  Refusal,
} from '../engine/contract.ts';
import type { LinkPreviews } from '../link-previews/link-previews.ts';
import type { CancelTimer, Timers } from '../timers.ts';
import type { Connection, Connections } from './connections.ts';
import type { Reply } from './faults.ts';
import { writePush } from './frame.ts';
import type { RateLimit } from './rate-limit.ts';
import { pushIn, requestIn } from './versions.ts';

/** The connection that a request came by, and the id that its own push has to carry. */
export interface Asker {
  readonly connection: Connection;
  readonly requestId: string | undefined;
  /** The token that a login came with: it says which connections end when it is taken back. */
  readonly token?: string;
}

export interface CarrierOptions {
  readonly connections: Connections;
  readonly timers: Timers;
  /** Hears of what went wrong inside. */
  readonly report: (error: unknown) => void;
  /** Absent: as many requests as one likes. */
  readonly rateLimit?: RateLimit | undefined;
  /** Looks links up that the engine knows nothing of. Absent: nobody does. */
  readonly linkPreviews?: LinkPreviews | undefined;
}

/** Hears every push once, however many connections get it; `origin`: of the request that it follows from. */
export type PushListener = (push: Push, origin: Origin | undefined) => void;

/** Takes requests to the engine, and to everybody what comes of them: the answer first, then pushes, in order. */
export class Carrier {
  readonly #engine: Engine;
  readonly #connections: Connections;
  readonly #timers: Timers;
  readonly #report: (error: unknown) => void;
  readonly #rateLimit: RateLimit | undefined;
  readonly #linkPreviews: LinkPreviews | undefined;
  readonly #listeners = new Set<PushListener>();
  #cancelTick: CancelTimer | undefined;
  #tickAt: number | undefined;
  #stopped = false;

  constructor(engine: Engine, { connections, timers, report, rateLimit, linkPreviews }: CarrierOptions) {
    this.#engine = engine;
    this.#connections = connections;
    this.#timers = timers;
    this.#report = report;
    this.#rateLimit = rateLimit;
    this.#linkPreviews = linkPreviews;
    this.#scheduleTick();
  }

  /** Carries one request out. `respond` is called once, after the commit and before any push. */
  request(request: EngineRequest, respond: (reply: Reply) => void, asker?: Asker): void {
    const done = this.#carryOut(request);
    if ('later' in done) {
      void done.later.then(respond);
      return;
    }
    if ('refusal' in done) {
      respond(done);
      return;
    }
    respond({ answer: done.answer });
    this.#deliver(done.outcome, asker, request.origin);
  }

  /** For what lives inside of the server, such as its bots. A listener may not ask for anything before it has returned. */
  listen(listener: PushListener): void {
    this.#listeners.add(listener);
  }

  #carryOut(
    request: EngineRequest,
  ): { outcome: Outcome; answer: Json } | { refusal: Refusal } | { later: Promise<Reply> } {
    try {
      this.#rateLimit?.count(request.caller);
      const spoken = requestIn(request, this.#timers.now());
      try {
        const outcome = this.#engine.handle(spoken.request);
        return { outcome, answer: spoken.answer(outcome) };
      } catch (error) {
        const refusal = this.refusalFrom(error);
        const preview = refusal.type === 'not_found' ? this.#previewFor(spoken.request) : undefined;
        if (preview === undefined) return { refusal: spoken.refusal(refusal) };
        const reply = (info: JsonObject | undefined): Reply =>
          info === undefined
            ? { refusal: spoken.refusal(refusal) }
            : { answer: spoken.answer({ answer: info, more: [], pushes: [], effects: [] }) };
        return { later: preview.then(reply).catch((failure) => ({ refusal: this.refusalFrom(failure) })) };
      }
    } catch (error) {
      return { refusal: this.refusalFrom(error) };
    }
  }

  /** The engine does no input or output: what it does not know of a link is looked up here. */
  #previewFor({ action, payload }: EngineRequest): Promise<JsonObject | undefined> | undefined {
    const { url } = payload;
    return action === 'get_url_info' && typeof url === 'string' ? this.#linkPreviews?.of(url) : undefined;
  }

  /** Tells the engine that a logged in connection is gone. */
  connectionClosed(connectionId: string): void {
    if (!this.#stopped) this.#unasked(() => this.#engine.connectionClosed(connectionId));
  }

  /** What is thrown past the engine's rules is our fault, is reported, and is told as `internal`. */
  refusalFrom(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    this.#report(error);
    return new Refusal('internal', 'Something went wrong on the server.');
  }

  /** Nothing is carried any more, and no alarm rings. */
  stop(): void {
    this.#stopped = true;
    this.#cancelTick?.();
  }

  /** Whether it went well. */
  #unasked(happen: () => Outcome): boolean {
    try {
      this.#deliver(happen());
      return true;
    } catch (error) {
      this.#report(error);
      return false;
    }
  }

  #deliver(outcome: Outcome, asker?: Asker, origin?: Origin): void {
    for (const effect of outcome.effects) if (effect.type === 'logged_in') this.#logIn(effect, asker);
    for (const push of outcome.pushes) this.#push(push, asker);
    for (const effect of outcome.effects) this.#closeBy(effect);
    for (const push of outcome.pushes) for (const listener of this.#listeners) listener(push, origin);
    this.#scheduleTick();
  }

  #logIn(effect: Extract<Effect, { type: 'logged_in' }>, asker: Asker | undefined): void {
    const connection = this.#connections.get(effect.connectionId);
    if (!connection) return;
    this.#connections.logIn(connection, {
      kind: effect.kind,
      userId: effect.userId,
      token: asker?.token ?? '',
      pushes: new Map(
        [...effect.pushes].map(([version, names]) => [version, names === 'all' ? names : new Set(names)] as const),
      ),
    });
  }

  #push(push: Push, asker: Asker | undefined): void {
    const spoken: Spoken = new Map();
    if (push.to.kind === 'customer') this.#pushToUser(push, 'customer', push.to.customerId, spoken, asker);
    else for (const agentId of push.to.agentIds) this.#pushToUser(push, 'agent', agentId, spoken, asker);
  }

  #pushToUser(push: Push, side: 'customer' | 'agent', userId: string, spoken: Spoken, asker: Asker | undefined): void {
    for (const { connection, login } of this.#connections.of(side, userId)) {
      const asked = connection === asker?.connection;
      if (asked && push.notToRequester) continue;
      if (push.onlyTo !== undefined && push.onlyTo !== connection.id) continue;
      for (const [version, names] of login.pushes) {
        const requestId = asked && push.answersRequest ? asker?.requestId : undefined;
        for (const { action, text } of said(push, version, side, spoken)) {
          if (names === 'all' || names.has(action)) connection.send(writePush(version, action, text, requestId));
        }
      }
    }
  }

  #closeBy(effect: Effect): void {
    if (effect.type === 'logged_out') this.#connections.get(effect.connectionId)?.end();
    if (effect.type !== 'disconnect') return;
    for (const { connection } of [...this.#connections.of(effect.kind, effect.userId)]) {
      connection.disconnect(effect.reason, effect.data);
    }
  }

  #scheduleTick(soonest = 0): void {
    const at = this.#stopped ? undefined : this.#engine.nextTick();
    if (at === this.#tickAt && this.#cancelTick) return;
    this.#cancelTick?.();
    this.#cancelTick = undefined;
    this.#tickAt = at;
    if (at === undefined) return;
    this.#cancelTick = this.#timers.after(Math.max(at - this.#timers.now(), soonest), () => {
      this.#cancelTick = undefined;
      const went = this.#unasked(() => this.#engine.tick());
      // What fails would be due again at once, and for ever.
      this.#scheduleTick(went ? 0 : FAILED_TICK_PAUSE);
    });
  }
}

/** Milliseconds. */
const FAILED_TICK_PAUSE = 1000;

/** One push is put into a version's words and written once, however many connections get it. */
type Spoken = Map<ApiVersion, readonly { readonly action: string; readonly text: string }[]>;

function said(push: Push, version: ApiVersion, side: 'customer' | 'agent', spoken: Spoken) {
  const before = spoken.get(version);
  if (before !== undefined) return before;
  const words = pushIn(version, side, push).map(({ action, payload }) => ({ action, text: JSON.stringify(payload) }));
  spoken.set(version, words);
  return words;
}

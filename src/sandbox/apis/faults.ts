import * as v from 'valibot';
import { LIMITS } from '../../protocol/limits.ts';
import { type Json, Refusal } from '../engine/contract.ts';
import type { Timers } from '../timers.ts';
import { jsonObject } from './json-schema.ts';
import type { Side } from './versions.ts';

const duration = v.pipe(v.number(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1));

/** A trouble that is made on purpose, so that a client's way out of it can be tried. */
export const faultSchema = v.strictObject({
  /** Absent: whoever asks. `accounts` is the token service. */
  side: v.optional(v.picklist(['customer', 'agent', 'accounts'])),
  /** Name of the action, `*` for each one, `connect` for the opening of a socket, `token` on the accounts side. */
  action: name,
  /** Only this customer's or agent's requests. `connect` and `token` come from nobody yet. */
  user_id: v.optional(name),
  /** How often it strikes before it is over. Absent: until it is taken away. */
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /**
   * `before` (default): the request has not been carried out yet when the fault strikes, and is not if it fails.
   * `after`: it has been, pushes and all; only the answer suffers.
   */
  when: v.optional(v.picklist(['before', 'after'])),
  /** Milliseconds until the request goes on. Past the request time-out the answer is `request_timeout`. */
  delay_ms: v.optional(duration),
  /** Answers this instead. On `connect` its `type` is the reason of the disconnect. */
  error: v.optional(v.strictObject({ type: name, message: v.optional(v.string()), data: v.optional(jsonObject) })),
  /** `false`: never answered. */
  answer: v.optional(v.boolean()),
  /** The connection breaks, with no closing frame. */
  drop: v.optional(v.boolean()),
});

export type Fault = v.InferOutput<typeof faultSchema>;

/** How a request ended. */
export type Reply = { readonly answer: Json } | { readonly refusal: Refusal };

/** Carries a request out and hands over its reply, once, before anybody is told of it by push. */
export type CarryOut = (respond: (reply: Reply) => void) => void;

/** The faults that are set, in the order in which they are looked at. */
export class Faults {
  #set: { readonly fault: Fault; left: number }[] = [];

  /** Replaces all that were set before. */
  set(faults: readonly Fault[]): void {
    this.#set = faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  }

  /** The first fault that is meant for this request, counted as used; `undefined` as a rule. */
  take(side: Side | 'accounts', action: string, userId?: string): Fault | undefined {
    if (this.#set.length === 0) return undefined;
    const struck = this.#set.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.side ?? side) === side &&
        (fault.action === action || (fault.action === '*' && action !== 'connect')) &&
        (fault.user_id === undefined || fault.user_id === userId),
    );
    if (struck) struck.left -= 1;
    return struck?.fault;
  }
}

/** The refusal that a fault asks for. */
export function refusalOf(error: NonNullable<Fault['error']>): Refusal {
  return new Refusal(error.type, error.message ?? 'This error was asked for.', error.data);
}

/**
 * Carries a request out in the way its fault says. `send` is called at most once. `done` is called once, when the
 * request holds no place among those that wait any more.
 */
export function strike(
  fault: Fault,
  timers: Timers,
  carryOut: CarryOut,
  { send, drop, done }: { send(reply: Reply): void; drop(): void; done(): void },
): void {
  let open = true;
  const settle = (last: () => void) => {
    if (!open) return;
    open = false;
    cancelTimeout();
    done();
    last();
  };
  const silent = fault.answer === false;
  const cancelTimeout = timers.after(LIMITS.requestTimeout, () => {
    const refusal = new Refusal('request_timeout', 'The request took too long.');
    settle(() => !silent && send({ refusal }));
  });

  const { error } = fault;
  const goOn = (usual: () => void) => {
    if (!open) return;
    if (fault.drop) settle(drop);
    else if (error) settle(() => send({ refusal: refusalOf(error) }));
    else if (!silent) usual();
  };
  const wait = (next: () => void) => (fault.delay_ms ? void timers.after(fault.delay_ms, next) : next());

  if (fault.when === 'after') {
    carryOut((reply) => wait(() => goOn(() => settle(() => send(reply)))));
  } else {
    wait(() => goOn(() => carryOut((reply) => settle(() => send(reply)))));
  }
}

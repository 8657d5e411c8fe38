import type { Codec } from '../protocol/codec.ts';
import type { ResponseFrame } from '../protocol/frame.ts';
import type { Answer, Ask, RtmAction } from '../protocol/requests.ts';
import { WireError } from '../protocol/shape.ts';
import type { Clock } from './ports.ts';
import { RequestError } from './request-error.ts';

/** Who goes first: the session's own pings and logins, then what the customer sends, then all the rest. */
export type Lane = 'own' | 'send' | 'other';

/**
 * How many requests may be unanswered for one more of a lane to go. The platform takes ten, so a ping always finds room,
 * and a send finds it where others are slow (promise 11).
 */
const ROOM: { readonly [L in Lane]: number } = { own: 10, send: 9, other: 8 };
const LANES = ['own', 'send', 'other'] as const;

/** The server answers within 15 s, were it only `request_timeout`. */
const DEADLINE = 16_000;

export interface PendingRequests {
  /** Sends a request as soon as there is room. Rejects with a {@link RequestError} within 16 s. */
  ask<A extends RtmAction>(action: A, ask: Ask<A>, lane: Lane): Promise<Answer<A>>;
  answered(frame: ResponseFrame): void;
  /** From now on lanes other than `own` flow too. */
  open(): void;
  /** The line is gone: what left is `connection_lost`, what did not is `not_connected`, all of it `closed` on purpose. */
  fail(onPurpose: boolean): void;
}

interface Pending {
  readonly id: string;
  readonly action: string;
  readonly lane: Lane;
  readonly text: string;
  readonly resolve: (frame: ResponseFrame) => void;
  readonly fail: (reason: string) => void;
  forget: () => void;
  sentAt?: number;
}

interface Wiring {
  readonly clock: Clock;
  readonly codec: Codec;
  readonly send: (text: string) => void;
  readonly count: (action: string) => void;
  readonly malformed: (error: WireError) => void;
}

/** The requests of one connection. */
export function createPendingRequests({ clock, codec, send, count, malformed }: Wiring): PendingRequests {
  const sent = new Map<string, Pending>();
  let waiting: Pending[] = [];
  let isOpen = false;
  let isOver = false;
  let last = 0;

  const flow = () => {
    for (const lane of LANES) {
      const ready = isOpen || lane === 'own' ? waiting.filter((pending) => pending.lane === lane) : [];
      for (const pending of ready.slice(0, Math.max(0, ROOM[lane] - sent.size))) {
        waiting = waiting.filter((other) => other !== pending);
        sent.set(pending.id, pending);
        pending.sentAt = clock.elapsed();
        count(pending.action);
        send(pending.text);
      }
    }
  };

  const expire = (pending: Pending) => {
    pending.fail('deadline');
    waiting = waiting.filter((other) => other !== pending);
    // One that waited for room before it left keeps its place for as long as the server may count it.
    const left = pending.sentAt === undefined ? 0 : pending.sentAt + DEADLINE - clock.elapsed();
    const free = () => {
      sent.delete(pending.id);
      flow();
    };
    if (left > 0) pending.forget = clock.after(left, free);
    else free();
  };

  return {
    ask: (action, ask, lane) =>
      new Promise((resolve, reject) => {
        const fail = (reason: string, cause?: unknown, data?: Readonly<Record<string, unknown>>) =>
          reject(new RequestError(action, reason, reason, { cause, data }));
        const read = ({ outcome }: ResponseFrame) => {
          if (!outcome.ok) {
            fail(outcome.error.type, outcome.error, outcome.error.data);
            return;
          }
          try {
            const { value, problems } = codec.readAnswer(action, outcome.payload);
            problems.forEach(malformed);
            resolve(value);
          } catch (error) {
            if (error instanceof WireError) malformed(error);
            fail('malformed', error);
          }
        };
        if (isOver) {
          fail('not_connected');
          return;
        }
        last += 1;
        const id = String(last);
        let text: string;
        try {
          text = codec.writeRequest(id, action, ask);
        } catch (error) {
          // What cannot even be written is what the server would call so.
          fail('validation', error);
          return;
        }
        const pending: Pending = { id, action, lane, text, resolve: read, fail, forget: () => {} };
        pending.forget = clock.after(DEADLINE, () => expire(pending));
        waiting.push(pending);
        flow();
      }),
    answered: (frame) => {
      const pending = sent.get(frame.requestId ?? '');
      if (!pending) return;
      sent.delete(pending.id);
      pending.forget();
      pending.resolve(frame);
      flow();
    },
    open: () => {
      isOpen = true;
      flow();
    },
    fail: (onPurpose) => {
      isOver = true;
      for (const pending of [...sent.values(), ...waiting]) {
        pending.forget();
        pending.fail(onPurpose ? 'closed' : pending.sentAt === undefined ? 'not_connected' : 'connection_lost');
      }
      sent.clear();
      waiting = [];
    },
  };
}

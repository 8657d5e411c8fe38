import type { ResponseFrame } from '../protocol/frame.ts';
import type { Answer, Ask, RtmAction } from '../protocol/requests.ts';
import { RequestError } from './request-error.ts';
import type { Wiring } from './wiring.ts';

/** Who goes first: the session's own pings and logins, then what the customer sends, then all the rest. */
export type Lane = keyof typeof LANES;
const LANES = { own: 0, send: 1, other: 2 } as const;

/**
 * The platform takes so many unanswered requests. Each lane leaves a place to those before it, so that a ping always finds
 * room, and a send finds it where others are slow (promise 11).
 */
const ROOM = 10;
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
  readonly lane: number;
  readonly text: string;
  readonly answer: (outcome: ResponseFrame['outcome']) => void;
  readonly fail: (reason: string) => void;
  forget: () => void;
  sentAt?: number;
}

/** The requests of one connection. */
export function createPendingRequests(
  { clock, codec, count, problem }: Pick<Wiring, 'clock' | 'codec' | 'count' | 'problem'>,
  send: (text: string) => void,
): PendingRequests {
  const sent = new Map<string, Pending>();
  let waiting: Pending[] = [];
  let isOpen = false;
  let isOver = false;
  let last = 0;

  const flow = () => {
    const leaving = waiting.filter(({ lane }) => isOpen || lane === LANES.own);
    for (const pending of leaving.sort((a, b) => a.lane - b.lane)) {
      if (sent.size >= ROOM - pending.lane) return;
      waiting = waiting.filter((other) => other !== pending);
      sent.set(pending.id, pending);
      pending.sentAt = clock.elapsed();
      count(pending.action);
      send(pending.text);
    }
  };

  const expire = (pending: Pending) => {
    pending.fail('deadline');
    waiting = waiting.filter((other) => other !== pending);
    // One that waited for room before it left keeps its place for as long as the server may count it.
    if (pending.sentAt === undefined) return;
    pending.forget = clock.after(pending.sentAt + DEADLINE - clock.elapsed(), () => {
      sent.delete(pending.id);
      flow();
    });
  };

  return {
    ask: (action, ask, lane) =>
      new Promise((resolve, reject) => {
        const fail = (reason: string, cause?: unknown, data?: RequestError['data']) =>
          reject(new RequestError(action, reason, reason, { cause, data }));
        const answer = (outcome: ResponseFrame['outcome']) => {
          if (!outcome.ok) {
            fail(outcome.error.type, outcome.error, outcome.error.data);
            return;
          }
          try {
            const { value, problems } = codec.readAnswer(action, outcome.payload);
            for (const { message } of problems) problem('malformed_frame', message);
            resolve(value);
          } catch (error) {
            problem('malformed_frame', String(error));
            fail('malformed', error);
          }
        };
        if (isOver) {
          fail('not_connected');
          return;
        }
        try {
          last += 1;
          const id = String(last);
          const text = codec.writeRequest(id, action, ask);
          const pending: Pending = { id, action, lane: LANES[lane], text, answer, fail, forget: () => {} };
          pending.forget = clock.after(DEADLINE, () => expire(pending));
          waiting.push(pending);
        } catch (error) {
          // What cannot even be written is what the server would call so.
          fail('validation', error);
        }
        flow();
      }),
    answered: ({ requestId = '', outcome }) => {
      const pending = sent.get(requestId);
      sent.delete(requestId);
      pending?.forget();
      pending?.answer(outcome);
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

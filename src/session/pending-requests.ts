import type { Exchange } from '../protocol/codec.ts';
import type { ResponseFrame } from '../protocol/frame.ts';
import type { Push } from '../protocol/pushes.ts';
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
  /** Sends each request of an exchange as soon as there is room. Rejects with a {@link RequestError} within 16 s of all. */
  ask<A extends RtmAction>(action: A, ask: Ask<A>, lane: Lane): Promise<Answer<A>>;
  answered(frame: ResponseFrame): void;
  /** From now on lanes other than `own` flow too. */
  open(): void;
  /** The line is gone: what left is `connection_lost`, what did not is `not_connected`, all of it `closed` on purpose. */
  fail(onPurpose: boolean): void;
}

interface Pending {
  /** Of its request that is under way or next. */
  id: string;
  text: string;
  readonly action: string;
  readonly lane: number;
  answer: (outcome: ResponseFrame['outcome']) => void;
  readonly fail: (reason: string) => void;
  forget: () => void;
  sentAt: number | undefined;
}

/** The requests of one connection. `heard` takes what other versions would have pushed. */
export function createPendingRequests(
  { clock, codec, count, problem }: Pick<Wiring, 'clock' | 'codec' | 'count' | 'problem'>,
  send: (text: string) => void,
  heard: (push: Push) => void,
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
    pending.answer = () => {};
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
        const fail = (reason: string, cause?: unknown, data?: RequestError['data']) => {
          pending.forget();
          reject(new RequestError(action, reason, reason, { cause, data }));
        };
        const pending: Pending = {
          id: '',
          text: '',
          action,
          lane: LANES[lane],
          answer: () => {},
          fail,
          forget: () => {},
          sentAt: undefined,
        };
        /** Asks for what comes next, or is done. */
        const goOn = (exchange: Exchange<Answer<typeof action>>) => {
          if (exchange.is === 'refused') {
            fail(exchange.error.type, exchange.error);
          } else if (exchange.is === 'answered') {
            const { value, problems, pushes = [] } = exchange;
            pending.forget();
            for (const { message } of problems) problem('malformed_frame', message);
            resolve(value);
            pushes.forEach(heard);
          } else {
            last += 1;
            pending.id = String(last);
            pending.text = exchange.frame(pending.id);
            pending.sentAt = undefined;
            pending.answer = (outcome) => {
              try {
                const next = outcome.ok ? exchange.read(outcome.payload) : exchange.otherwise?.(outcome.error);
                if (next) goOn(next);
                else if (!outcome.ok) fail(outcome.error.type, outcome.error, outcome.error.data);
              } catch (error) {
                problem('malformed_frame', String(error));
                fail('malformed', error);
              }
            };
            waiting.push(pending);
          }
        };
        if (isOver) {
          fail('not_connected');
          return;
        }
        pending.forget = clock.after(DEADLINE, () => expire(pending));
        try {
          goOn(codec.exchange(action, ask));
        } catch (error) {
          // What cannot even be written is what the server would call so.
          fail('validation', error);
        }
        flow();
      }),
    answered: ({ requestId = '', outcome }) => {
      const pending = sent.get(requestId);
      sent.delete(requestId);
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
        pending.fail(onPurpose ? 'closed' : pending.sentAt === undefined ? 'not_connected' : 'connection_lost');
      }
      sent.clear();
      waiting = [];
    },
  };
}

import type { PushOf } from '../protocol/pushes.ts';
import type { Answer, Ask, LoginAnswer, RtmAction } from '../protocol/requests.ts';
import { type Connection, type ConnectionListener, type ConnectionWiring, openConnection } from './connection.ts';
import type { CustomerProfile } from './customer-profile.ts';
import type { KnownChats } from './known-chats.ts';
import { createLearning } from './learning.ts';
import type { Landed, OutboxQueue } from './outbox.ts';
import type { Lane } from './pending-requests.ts';
import { createPushGate } from './push-gate.ts';
import { RequestError } from './request-error.ts';
import { readMissed } from './resync.ts';
import type { SendStep } from './send-step.ts';
import type { KnownPush, Signal } from './signals.ts';

/** A connection at work: what comes by it is learned from, what was missed is read, what waits is sent. */
export interface Line {
  request<A extends RtmAction>(action: A, ask: Ask<A>): Promise<Answer<A>>;
  logIn(ask: Ask<'login'>): Promise<LoginAnswer>;
  /** Logged in: reads what was missed, then sends what waits. */
  begin(answer: LoginAnswer): void;
  /** There is more to send. */
  send(): void;
  /** There is more to tell of the customer. */
  tell(): void;
  probe(): void;
  close(onPurpose: boolean): void;
}

export interface LineListener extends Omit<ConnectionListener, 'pushed'> {
  disconnected(push: PushOf<'customer_disconnected'>): void;
  sideStorage(push: PushOf<'customer_side_storage_updated'>): void;
  /** A request was refused for the token's sake. */
  unauthorized(): void;
}

interface Wiring extends ConnectionWiring {
  readonly known: KnownChats;
  readonly outbox: OutboxQueue;
  readonly profile: CustomerProfile;
  readonly emit: (signal: Signal) => void;
  readonly failed: (error: unknown) => void;
  readonly chance: () => number;
}

/** Requests whose answers a push may be part of already, or not yet. */
const READS = new Set<RtmAction>(['list_chats', 'list_threads', 'get_chat']);

/** @throws what the transport throws when it cannot even try */
export function openLine(url: string, wiring: Wiring, listener: LineListener): Line {
  const { known, outbox, profile, emit, failed, chance } = wiring;
  const learning = createLearning(known, outbox, emit);
  const gate = createPushGate((push: KnownPush) => emit({ type: 'push', push }));
  let alive = true;
  let isReady = false;
  let sending = Promise.resolve();

  const connection: Connection = openConnection(url, wiring, {
    ...listener,
    pushed: (push) => {
      learning.pushed(push);
      gate.take(push);
      if (push.type === 'customer_side_storage_updated') listener.sideStorage(push);
      if (push.type === 'customer_disconnected') listener.disconnected(push);
    },
  });
  const { pause } = connection;

  const ask = async <A extends RtmAction>(action: A, payload: Ask<A>, lane?: Lane): Promise<Answer<A>> => {
    try {
      const answer = await connection.ask(action, payload, lane);
      if (alive) learning.answered(action, payload, answer);
      return answer;
    } catch (error) {
      if (alive && error instanceof RequestError) {
        if (error.reason === 'authentication' && action !== 'login') listener.unauthorized();
        // The server always answers in time: a line that swallows what the customer sends is no line.
        if (error.reason === 'deadline' && lane === 'send') listener.lost();
      }
      throw error;
    }
  };

  const whileHeld = async <T>(read: () => Promise<T>): Promise<T> => {
    gate.hold();
    try {
      return await read();
    } finally {
      gate.release();
    }
  };

  const reread = async () => {
    const isComplete = await readMissed({
      connection: { ask, pause },
      known,
      wanted: outbox.wanted,
      whileHeld,
      emit,
      chance,
    });
    if (isComplete) outbox.covered();
    return isComplete;
  };

  const sendOne = async (step: SendStep): Promise<Landed> => {
    switch (step.action) {
      case 'start_chat': {
        const { chatId, threadId, eventIds } = await ask('start_chat', step.ask, 'send');
        return { chatId, threadId, eventId: eventIds?.[0] };
      }
      case 'resume_chat': {
        const { threadId, eventIds } = await ask('resume_chat', step.ask, 'send');
        return { chatId: step.chatId, threadId, eventId: eventIds?.[0] };
      }
      case 'send_event': {
        const { eventId } = await ask('send_event', step.ask, 'send');
        return { chatId: step.chatId, eventId };
      }
    }
  };

  /** Whatever it is, it ends with the connection; an error before that is ours. */
  const quietly = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => {},
      (error) => {
        if (alive) failed(error);
      },
    );

  const send = () => {
    if (isReady)
      sending = sending.then(() => quietly(outbox.send({ isOpen: () => alive, send: sendOne, reread, pause })));
  };
  const tell = () => {
    if (isReady) quietly(profile.tell({ ask, pause }));
  };

  return {
    request: (action, payload) => {
      const answer = ask(action, payload);
      if (READS.has(action)) {
        // Whoever asked gets to use the answer first.
        const asked = () => pause(0).catch(() => {});
        whileHeld(() => answer.then(asked, asked));
      }
      return answer;
    },
    logIn: (login) => ask('login', login, 'own'),
    begin: async ({ chats }) => {
      connection.open();
      // Nothing to read for a customer without chats, unless something of theirs may have begun one.
      if (chats.length === 0 && !outbox.entries.some(({ status }) => status.is === 'unknown')) {
        known.listed([]);
        emit({ type: 'chats_read', chats: [] });
      } else {
        await quietly(reread());
      }
      if (!alive) return;
      isReady = true;
      send();
      tell();
    },
    send,
    tell,
    probe: connection.probe,
    close: (onPurpose) => {
      if (!onPurpose) gate.open();
      alive = false;
      connection.close(onPurpose);
    },
  };
}

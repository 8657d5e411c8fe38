import type { ChatId } from '../protocol/domain/ids.ts';
import type { PushOf } from '../protocol/pushes.ts';
import type { Answer, Ask, LoginAnswer, RtmAction } from '../protocol/requests.ts';
import { type ConnectionListener, openConnection } from './connection.ts';
import type { CustomerProfile } from './customer-profile.ts';
import { createLearning } from './learning.ts';
import type { OutboxQueue } from './outbox.ts';
import type { Lane } from './pending-requests.ts';
import { createPushGate } from './push-gate.ts';
import { RequestError } from './request-error.ts';
import { readMissed } from './resync.ts';
import type { KnownPush } from './signals.ts';
import type { Wiring } from './wiring.ts';

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

/** Requests whose answers a push may be part of already, or not yet. */
const READS = new Set<RtmAction>(['list_chats', 'list_threads', 'get_chat']);

/** @throws what the transport throws when it cannot even try */
export function openLine(
  url: string,
  wiring: Wiring,
  { outbox, profile }: { readonly outbox: OutboxQueue; readonly profile: CustomerProfile },
  listener: LineListener,
): Line {
  const { known, emit, problem } = wiring;
  const learning = createLearning(known, outbox, emit);
  const gate = createPushGate<KnownPush>((push) => {
    if (isAlive) emit({ type: 'push', push });
  });
  let isAlive = true;
  let isReady = false;
  /** Chats that could not be read; `undefined`: nor could the list of them. */
  let unread: readonly ChatId[] | undefined = [];
  let sending = Promise.resolve();

  const connection = openConnection(url, wiring, {
    ...listener,
    pushed: (push) => {
      learning.pushed(push);
      gate.take(push);
      if (push.type === 'customer_updated' && push.sessionFields) profile.hear(push.sessionFields);
      if (push.type === 'customer_side_storage_updated') listener.sideStorage(push);
      if (push.type === 'customer_disconnected') listener.disconnected(push);
    },
  });
  const { pause } = connection;

  const ask = async <A extends RtmAction>(action: A, payload: Ask<A>, lane?: Lane): Promise<Answer<A>> => {
    try {
      const answer = await connection.ask(action, payload, lane);
      if (isAlive) learning.answered(action, payload, answer);
      return answer;
    } catch (error) {
      if (isAlive && error instanceof RequestError) {
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

  const read = async (only?: readonly ChatId[]) => {
    unread = await readMissed({ ask, pause }, wiring, outbox.wanted, whileHeld, only);
  };
  const reread = async () => {
    await read();
    // An entry may be where nobody could look.
    const isCovered = unread?.every((chatId) => outbox.wanted(chatId).length === 0) ?? false;
    if (isCovered) outbox.covered();
    return isCovered;
  };
  /** Reads what the server would not show, ever more seldom until it does; nothing waits for that. */
  const catchUp = async () => {
    for (let minutes = 1; unread?.length !== 0; minutes *= 2) {
      await pause(minutes * 60_000);
      await read(unread);
    }
  };

  /** Whatever it is, it ends with the connection; an error before that is ours. */
  const quietly = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => {},
      (error) => {
        if (isAlive) problem('internal', String(error));
      },
    );

  const send = () => {
    if (isReady) sending = sending.then(() => quietly(outbox.send({ isOpen: () => isAlive, ask, reread, pause })));
  };
  const tell = () => {
    if (isReady) quietly(profile.tell({ ask, pause }));
  };

  return {
    request: (action, payload) => {
      const answer = ask(action, payload);
      // Whoever asked gets to use the answer first.
      const used = () => pause(0).catch(() => {});
      if (READS.has(action)) whileHeld(() => answer.then(used, used));
      return answer;
    },
    logIn: (login) => ask('login', login, 'own'),
    begin: async ({ chats, customer }) => {
      profile.hear(customer.sessionFields);
      connection.open();
      // Nothing to read for a customer without chats, unless something of theirs may have begun one.
      if (chats.length === 0 && !outbox.entries.some(({ status }) => status.is === 'unknown')) {
        known.listed([]);
        emit({ type: 'chats_read', chats: [] });
      } else {
        await quietly(reread());
      }
      isReady = isAlive;
      send();
      tell();
      quietly(catchUp());
    },
    send,
    tell,
    probe: connection.probe,
    close: (onPurpose) => {
      if (!onPurpose) gate.open();
      isAlive = isReady = false;
      connection.close(onPurpose);
    },
  };
}

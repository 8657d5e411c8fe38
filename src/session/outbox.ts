import type { ChatEvent } from '../protocol/domain/event.ts';
import type { ChatId, CustomId, EventId, ThreadId } from '../protocol/domain/ids.ts';
import type { Outbox } from './contract.ts';
import type { Kept } from './kept.ts';
import type { KnownChats } from './known-chats.ts';
import { isKeptEntry, type KeptEntry, type Tried } from './outbox-entry.ts';
import type { Clock } from './ports.ts';
import { backOff } from './reconnect-policy.ts';
import { RequestError } from './request-error.ts';
import { TO_THE_END } from './resync.ts';
import { afterRefusal, type SendStep, sendStep } from './send-step.ts';
import type { OutboxStatus, Signal } from './signals.ts';

/** Tries of one entry that may have been taken and turned out not to be, before it counts as refused. */
const MOST_TRIES = 5;

/** The connection as the outbox needs it. Everything rejects once it has ended. */
export interface SendLine {
  isOpen(): boolean;
  /** Where an answer tells: the thread and the event's id. */
  send(step: SendStep): Promise<Landed>;
  /** Reads again all that was missed. Whether that can be relied on. */
  reread(): Promise<boolean>;
  pause(ms: number): Promise<void>;
}

export interface Landed {
  readonly chatId: ChatId;
  readonly threadId?: ThreadId;
  readonly eventId?: EventId | undefined;
}

export interface OutboxQueue extends Outbox {
  /** Says what an earlier page left over. */
  sayLeftovers(): void;
  /** The server has these: what of them is ours has arrived. */
  confirm(chatId: ChatId, threadId: ThreadId, events: readonly ChatEvent[] | undefined): void;
  /** Threads back to which a chat must be read to know what became of the entries of unknown fate. */
  wanted(chatId: ChatId): readonly ThreadId[];
  /** All that was wanted has been read: what was not found is not there. */
  covered(): void;
  /** Sends what waits, until nothing does or the line ends. */
  send(line: SendLine): Promise<void>;
  clear(): void;
}

interface Wiring {
  readonly kept: Kept;
  readonly clock: Clock;
  readonly known: KnownChats;
  readonly groupId: number | undefined;
  readonly emit: (signal: Signal) => void;
  readonly chance: () => number;
}

/**
 * What the customer sent: stored before it goes out (promise 1), sent one at a time in the order in which it was written
 * (promise 3), and repeated only when a read shows that the server has not got it (promise 2).
 *
 * One that the server refuses is marked failed and said to be, and only then the next goes out: no later one overtakes it
 * unseen. It keeps its place, so that tried again it goes before those that still wait.
 */
export function createOutbox({ kept, clock, known, groupId, emit, chance }: Wiring): OutboxQueue {
  let entries: readonly KeptEntry[] = kept
    .outbox()
    .flatMap((name) => kept.read(name, isKeptEntry) ?? [])
    .map((entry): KeptEntry => (entry.status.is === 'sending' ? { ...entry, status: { is: 'unknown' } } : entry))
    .sort((a, b) => a.place - b.place);

  const find = (customId: CustomId) => entries.find((entry) => entry.customId === customId);

  const put = (entry: KeptEntry) => {
    const isNew = !find(entry.customId);
    entries = isNew ? [...entries, entry] : entries.map((old) => (old.customId === entry.customId ? entry : old));
    // In storage `sending` says as much as `unknown`, and is there already.
    if (entry.status.is !== 'unknown') kept.write(`outbox:${entry.customId}`, entry);
  };

  const remove = (customId: CustomId) => {
    entries = entries.filter((entry) => entry.customId !== customId);
    kept.remove(`outbox:${customId}`);
  };

  const requeue = (entry: KeptEntry, status: OutboxStatus) => {
    put({ ...entry, status });
    emit({ type: 'outbox_queued', entry: { ...entry, status } });
  };

  const refuse = ({ tried: _, ...entry }: KeptEntry, reason: string) => {
    put({ ...entry, status: { is: 'failed', reason } });
    emit({ type: 'outbox_refused', customId: entry.customId, reason });
  };

  const deliver = (customId: CustomId, { chatId, threadId, eventId }: Landed) => {
    if (!find(customId)) return;
    remove(customId);
    emit({ type: 'outbox_delivered', customId, chatId, threadId, eventId });
  };

  const triedBy = ({ chatId }: SendStep): Tried => {
    const threadId = chatId && known.get(chatId)?.lastThread;
    return { ...(chatId && { chatId }), ...(threadId && { threadId }) };
  };

  /** What a refusal says of the chat. */
  const learn = ({ chatId }: SendStep, reason: string) => {
    if (chatId === undefined) return;
    if (reason === 'chat_inactive') known.know(chatId).active = false;
    if (reason === 'chat_already_active') known.know(chatId).active = true;
    if (reason === 'not_found') known.forget(chatId);
  };

  const send = async (line: SendLine) => {
    let head: CustomId | undefined;
    let access = groupId;
    let continuous = false;
    let tries = 0;
    let waits = 0;
    const wait = () => {
      waits += 1;
      return line.pause(1000 + backOff(waits, chance()));
    };
    const next = () => (line.isOpen() ? entries.find(({ status }) => status.is !== 'failed') : undefined);

    for (let entry = next(); entry; entry = next()) {
      if (entry.customId !== head) {
        head = entry.customId;
        continuous = false;
        tries = 0;
        waits = 0;
      }
      if (entry.status.is === 'unknown') {
        if (!(await line.reread())) await wait();
        continue;
      }
      const step = sendStep(entry, known, { continuous, groupId: access });
      const sending: KeptEntry = { ...entry, status: { is: 'sending' }, tried: triedBy(step) };
      put(sending);
      emit({ type: 'outbox_sending', customId: entry.customId });
      try {
        deliver(entry.customId, await line.send(step));
      } catch (error) {
        // Its push may have come before the refusal of a repetition.
        if (!find(entry.customId)) continue;
        const reason = error instanceof RequestError ? error.reason : 'internal';
        tries += 1;
        if (reason === 'group_not_found' && access !== undefined) {
          access = undefined;
          continue;
        }
        learn(step, reason);
        const then = afterRefusal(entry, step.action, reason);
        if (then === 'fail' || (then === 'continuous' && continuous)) {
          refuse(sending, reason);
          continue;
        }
        requeue(sending, { is: then === 'unsure' ? 'unknown' : 'queued' });
        if (then === 'continuous') continuous = true;
        // Back and forth between two refusals is slowed down, never given up.
        if (then === 'later' || then === 'unsure' || tries >= MOST_TRIES) await wait();
        // Only a read tells whether it is there, or which chats there are.
        const isRead = (then === 'unsure' || then === 'look') && (await line.reread());
        const isHopeless = tries >= MOST_TRIES || (then === 'look' && !step.chatId && known.ids.length === 0);
        if (isRead && isHopeless && find(entry.customId)) refuse(sending, reason);
      }
    }
  };

  return {
    get entries() {
      return entries;
    },
    add: (event, chatId) => {
      if (find(event.customId)) return;
      const place = (entries.at(-1)?.place ?? 0) + 1;
      const entry: KeptEntry = {
        customId: event.customId,
        ...(chatId && { chatId }),
        event,
        queuedAt: clock.now(),
        status: { is: 'queued' },
        place,
      };
      put(entry);
      emit({ type: 'outbox_queued', entry });
    },
    retry: (customId) => {
      const entry = find(customId);
      if (entry?.status.is === 'failed') requeue(entry, { is: 'queued' });
    },
    discard: (customId) => {
      if (find(customId)?.status.is !== 'failed') return;
      remove(customId);
      emit({ type: 'outbox_discarded', customId });
    },
    sayLeftovers: () => {
      for (const entry of entries) {
        emit({ type: 'outbox_queued', entry });
        if (entry.status.is === 'failed') {
          emit({ type: 'outbox_refused', customId: entry.customId, reason: entry.status.reason });
        }
      }
    },
    confirm: (chatId, threadId, events = []) => {
      for (const { customId, id: eventId } of events) if (customId) deliver(customId, { chatId, threadId, eventId });
    },
    wanted: (chatId) =>
      entries.flatMap(({ status, tried }) =>
        status.is === 'unknown' && (tried?.chatId ?? chatId) === chatId ? [tried?.threadId ?? TO_THE_END] : [],
      ),
    covered: () => {
      for (const entry of entries) if (entry.status.is === 'unknown') requeue(entry, { is: 'queued' });
    },
    send,
    clear: () => {
      entries = [];
    },
  };
}

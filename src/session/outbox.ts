import type { ChatEvent } from '../protocol/domain/event.ts';
import type { ChatId, CustomId, EventId, ThreadId } from '../protocol/domain/ids.ts';
import type { Connection } from './connection.ts';
import type { Outbox } from './contract.ts';
import { isKeptEntry, type KeptEntry } from './outbox-entry.ts';
import { backOff } from './reconnect-policy.ts';
import { RequestError } from './request-error.ts';
import { TO_THE_END } from './resync.ts';
import { afterRefusal, mayMeanAnything, type SendAction, type SendStepOf, sendStep } from './send-step.ts';
import type { OutboxStatus, Signal } from './signals.ts';
import type { Wiring } from './wiring.ts';

/** Tries of one entry that may have been taken and turned out not to be, before it counts as refused. */
const MOST_TRIES = 5;

/** It was meant for this group and no other. */
const isForGroup = ({ opening }: KeptEntry) => typeof opening === 'object' && opening.groupId !== undefined;

/** The connection as the outbox needs it. Everything rejects once it has ended. */
export interface SendLine extends Pick<Connection, 'ask' | 'pause'> {
  isOpen(): boolean;
  /** Reads again all that was missed. Whether that can be relied on. */
  reread(): Promise<boolean>;
}

export interface OutboxQueue extends Outbox {
  discard(customId: CustomId, orQueued?: boolean): void;
  /** Takes in what an earlier page of this customer left over, and says so. It was written before all that is here already. */
  restore(customerId: string | undefined): void;
  /** Leaves all of it to other sessions of the page, or takes it back: without what another one has by then. */
  release(): void;
  takeBack(): void;
  /** Who the customer is has been said: what was written before that is theirs. */
  claim(customerId: string): void;
  /** The server has these: what of them is ours has arrived. */
  confirm(chatId: ChatId, threadId: ThreadId, events: readonly ChatEvent[] | undefined): void;
  /** Threads back to which a chat must be read to know what became of the entries of unknown fate. */
  wanted(chatId: ChatId): readonly ThreadId[];
  /** All that was wanted has been read: what was not found is not there. */
  covered(): void;
  /** Sends what waits, until nothing does or the line ends. */
  send(line: SendLine): Promise<void>;
  /** Erases all of it, or all that is known to be somebody's. */
  clear(butUnclaimed: boolean): void;
}

/**
 * What the customer sent: stored before it goes out (promise 1), sent one at a time in the order in which it was written
 * (promise 3), and repeated only when a read shows that the server has not got it (promise 2).
 *
 * One that the server refuses is marked failed and said to be, and only then the next goes out: no later one overtakes it
 * unseen. It keeps its place, so that tried again it goes before those that still wait.
 */
export function createOutbox(wiring: Wiring, whoWrites: () => string | undefined): OutboxQueue {
  const { kept, clock, known, options, emit, problem, chance } = wiring;
  let entries: readonly KeptEntry[] = [];

  const find = (customId: CustomId) => entries.find((entry) => entry.customId === customId);

  const hold = (entry: KeptEntry) => {
    const others = entries.filter(({ customId }) => customId !== entry.customId);
    entries = [...others, entry].sort((a, b) => a.place - b.place);
  };

  const put = (entry: KeptEntry) => {
    hold(entry);
    // In storage `sending` says as much as `unknown`, and is there already.
    if (entry.status.is !== 'unknown') kept.write(`outbox:${entry.customId}`, entry);
  };

  const queue = (entry: KeptEntry, status: OutboxStatus = { is: 'queued' }) => {
    put({ ...entry, status });
    emit({ type: 'outbox_queued', entry: { ...entry, status } });
  };

  /** Takes it out, if it is still there, and says why. */
  const remove = (signal: Extract<Signal, { type: 'outbox_delivered' | 'outbox_discarded' }>) => {
    if (!find(signal.customId)) return;
    entries = entries.filter(({ customId }) => customId !== signal.customId);
    kept.remove(`outbox:${signal.customId}`);
    emit(signal);
  };

  const refuse = (entry: KeptEntry, reason: string) => {
    const { customId, event } = entry;
    put({ ...entry, status: { is: 'failed', reason } });
    emit({ type: 'outbox_refused', customId, reason });
    if (event.type !== 'system_message') return;
    // Nobody's words, which nobody sees: there is nobody to send it again.
    problem('internal', `a system message was refused: ${reason}`);
    remove({ type: 'outbox_discarded', customId });
  };

  /** What a refusal says of the chat. */
  const learn = (chatId: ChatId | undefined, reason: string) => {
    if (chatId === undefined) return;
    if (reason === 'not_found') known.forget(chatId);
    if (reason === 'chat_inactive' || reason === 'chat_already_active') {
      known.know(chatId).active = reason === 'chat_already_active';
    }
  };

  /** Sends one and says that it has arrived. */
  const sendOne = async <A extends SendAction>(customId: CustomId, step: SendStepOf<A>, line: SendLine) => {
    const landed: {
      readonly chatId?: ChatId;
      readonly threadId?: ThreadId;
      readonly eventId?: EventId;
      readonly eventIds?: readonly EventId[];
    } = await line.ask(step.action, step.ask, 'send');
    const { chatId = step.chatId, threadId, eventIds, eventId = eventIds?.[0] } = landed;
    if (chatId) remove({ type: 'outbox_delivered', customId, chatId, threadId, eventId });
  };

  const send = async (line: SendLine) => {
    let head: CustomId | undefined;
    const { dialect } = wiring.codec;
    let { groupId } = options;
    let continuous = false;
    let tries = 0;
    let waits = 0;
    const wait = () => {
      waits += 1;
      return line.pause(1000 + backOff(waits, chance()));
    };

    while (line.isOpen()) {
      const entry = entries.find(({ status }) => status.is !== 'failed');
      if (!entry) return;
      const { customId } = entry;
      if (customId !== head) {
        head = customId;
        continuous = false;
        tries = waits = 0;
      }
      if (entry.status.is === 'unknown') {
        if (!(await line.reread())) await wait();
        continue;
      }
      const step = sendStep(entry, known, continuous, groupId, dialect);
      const threadId = step.chatId && known.get(step.chatId)?.lastThread;
      const tried = { ...(step.chatId && { chatId: step.chatId }), ...(threadId && { threadId }) };
      const sending: KeptEntry = { ...entry, status: { is: 'sending' }, tried };
      put(sending);
      emit({ type: 'outbox_sending', customId });
      try {
        await sendOne<SendAction>(customId, step, line);
      } catch (error) {
        // Its push may have come before the refusal of a repetition.
        if (!find(customId)) continue;
        const reason = error instanceof RequestError ? error.reason : 'internal';
        tries += 1;
        const isAboutGroup = reason === 'group_not_found' || (!step.chatId && mayMeanAnything(reason, dialect));
        if (isAboutGroup && groupId !== undefined && !isForGroup(entry)) {
          groupId = undefined;
          continue;
        }
        learn(step.chatId, reason);
        const then = afterRefusal(entry, step.action, reason, dialect);
        if (then === 'fail' || (then === 'continuous' && continuous)) {
          refuse(sending, reason);
          continue;
        }
        queue(sending, then === 'unsure' ? { is: 'unknown' } : undefined);
        if (then === 'continuous') continuous = true;
        // Back and forth between two refusals is slowed down, never given up.
        if (then === 'later' || then === 'unsure' || tries >= MOST_TRIES) await wait();
        // Only a read tells whether it is there, or which chats there are.
        const isRead = (then === 'unsure' || then === 'look') && (await line.reread());
        // The read has brought nothing to do better by.
        const isAsBefore = step.chatId ? known.get(step.chatId) !== undefined : known.ids.length === 0;
        const isHopeless = tries >= MOST_TRIES || (then === 'look' && isAsBefore);
        if (isRead && isHopeless && find(customId)) refuse(sending, reason);
      }
    }
  };

  return {
    get entries() {
      return entries;
    },
    add: (event, chatId, opening) => {
      const { customId } = event;
      if (find(customId)) return;
      const place = (entries.at(-1)?.place ?? 0) + 1;
      const owner = whoWrites();
      kept.claim(`outbox:${customId}`);
      const entry: KeptEntry = { customId, event, queuedAt: clock.now(), status: { is: 'queued' }, place, owner };
      queue({ ...entry, ...(chatId && { chatId }), ...(opening && { opening }) });
    },
    retry: (customId) => {
      const entry = find(customId);
      if (entry?.status.is === 'failed') queue(entry);
    },
    discard: (customId, orQueued) => {
      const is = find(customId)?.status.is;
      if (is === 'failed' || (orQueued && is === 'queued')) remove({ type: 'outbox_discarded', customId });
    },
    restore: (customerId) => {
      const left = kept.outbox().flatMap((name) => {
        const entry = kept.read(name, isKeptEntry);
        if (!entry || find(entry.customId)) return [];
        if (entry.owner === undefined || entry.owner === customerId) return kept.claim(name) ? entry : [];
        // A tab that had not heard of the change has kept it since.
        kept.remove(name);
        return [];
      });
      const since = Math.max(0, ...left.map(({ place }) => place));
      for (const entry of entries) put({ ...entry, place: entry.place + since });
      for (const entry of left.sort((a, b) => a.place - b.place)) {
        const { customId, status } = entry;
        const found: KeptEntry = {
          ...entry,
          owner: customerId,
          ...(status.is === 'sending' && { status: { is: 'unknown' } }),
        };
        hold(found);
        emit({ type: 'outbox_queued', entry: found });
        if (status.is === 'failed') emit({ type: 'outbox_refused', customId, reason: status.reason });
      }
    },
    confirm: (chatId, threadId, events = []) => {
      for (const { customId, id: eventId } of events) {
        if (customId) remove({ type: 'outbox_delivered', customId, chatId, threadId, eventId });
      }
    },
    wanted: (chatId) =>
      entries.flatMap(({ status, tried }) =>
        status.is === 'unknown' && (tried?.chatId ?? chatId) === chatId ? [tried?.threadId ?? TO_THE_END] : [],
      ),
    covered: () => {
      for (const entry of entries) if (entry.status.is === 'unknown') queue(entry);
    },
    send,
    release: kept.release,
    takeBack: () => {
      const others = entries.filter(({ customId }) => !kept.claim(`outbox:${customId}`));
      entries = entries.filter((entry) => !others.includes(entry));
      for (const { customId } of others) emit({ type: 'outbox_discarded', customId });
    },
    claim: (owner) => {
      for (const entry of entries) if (entry.owner === undefined) put({ ...entry, owner });
    },
    clear: (butUnclaimed) => {
      const stays = entries.filter(({ owner }) => butUnclaimed && owner === undefined);
      for (const entry of entries) if (!stays.includes(entry)) kept.remove(`outbox:${entry.customId}`);
      entries = stays;
    },
  };
}

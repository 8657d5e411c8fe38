import type { ChatId, ThreadId } from '../protocol/domain/ids.ts';
import type { OutboxEntry } from './signals.ts';

/** An entry with what only the session needs to know of it. This is what storage holds. */
export interface KeptEntry extends OutboxEntry {
  /** The order in which they were written. Clocks may be set back, this may not. */
  readonly place: number;
  readonly tried?: Tried;
  /** Id of the customer who wrote it; missing while nobody has said who that is. */
  readonly owner?: string | undefined;
}

/**
 * Where it may have landed when it was sent last: in this chat, or in one that it began itself, and in no thread older
 * than the one that was the last then. A thread tells more than a time: clocks of client and server may differ.
 */
export interface Tried {
  readonly chatId?: ChatId;
  readonly threadId?: ThreadId;
}

/** Storage may hold anything. What the event says beyond this is the server's to judge. */
export function isKeptEntry(value: unknown): value is KeptEntry {
  if (!isObject(value) || !isObject(value.event) || !isObject(value.status)) return false;
  const { customId, queuedAt, place, event, status, chatId = '', opening = {}, owner = '' } = value;
  return (
    typeof customId === 'string' &&
    typeof chatId === 'string' &&
    typeof owner === 'string' &&
    (opening === 'none' || isObject(opening)) &&
    event.customId === customId &&
    typeof event.type === 'string' &&
    (event.type !== 'message' || typeof event.text === 'string') &&
    Number.isFinite(queuedAt) &&
    Number.isFinite(place) &&
    (status.is === 'failed' ? typeof status.reason === 'string' : STATUSES.has(status.is))
  );
}

const STATUSES = new Set<unknown>(['queued', 'sending', 'unknown']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

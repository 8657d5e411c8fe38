import type { ChatSummary } from '../protocol/domain/chat.ts';
import { type ChatId, id, type ThreadId } from '../protocol/domain/ids.ts';
import type { Ask } from '../protocol/requests.ts';
import type { Connection } from './connection.ts';
import { mayPass } from './may-pass.ts';
import { backOff } from './reconnect-policy.ts';
import { RequestError } from './request-error.ts';
import type { Wiring } from './wiring.ts';

/** Stands among thread ids for one that is never found: read to the very first thread. */
export const TO_THE_END = id<ThreadId>('');

/** Events that a chat opens with: as many newest threads as hold them are read. */
const FIRST_EVENTS = 25;
const CHATS_PER_PAGE = 25;
const THREADS_PER_PAGE = 100;

/**
 * Reads what was missed: the list of chats, and of each chat whose threads are held, its threads from the newest back to
 * the oldest held one. Edits and deletions leave no trace in any list, so what is held is read again, changed or not.
 * Of a customer's other chats the list is enough; of the newest one the end is read in any case.
 *
 * `wanted` gives threads of a chat back to which it must be read for somebody else's sake; `whileHeld` keeps pushes back
 * until what they may be part of has been said. Resolves when all is read; the answer is whether that can be relied on. Rejects when the connection ends.
 */
export async function readMissed(
  { ask, pause }: Pick<Connection, 'ask' | 'pause'>,
  { known, emit, chance }: Pick<Wiring, 'known' | 'emit' | 'chance'>,
  wanted: (chatId: ChatId) => readonly ThreadId[],
  whileHeld: <T>(read: () => Promise<T>) => Promise<T>,
): Promise<boolean> {
  /** Reads again, with growing pauses, for as long as that may help. */
  const read = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let failures = 1; ; failures += 1) {
      try {
        return await whileHeld(work);
      } catch (error) {
        if (!mayPass(error)) throw error;
        await pause(1000 + backOff(failures, chance()));
      }
    }
  };
  let complete = true;

  const readChats = async () => {
    const chats: ChatSummary[] = [];
    let page: Ask<'list_chats'> = { limit: CHATS_PER_PAGE };
    for (;;) {
      const { chatsSummary, nextPageId } = await ask('list_chats', page);
      chats.push(...chatsSummary);
      if (nextPageId === undefined) break;
      page = { pageId: nextPageId };
    }
    known.listed(chats);
    emit({ type: 'chats_read', chats });
  };

  const readThreads = async (chatId: ChatId) => {
    const held = known.know(chatId).held;
    const missing = new Set([...held, ...wanted(chatId)]);
    const limit = missing.has(TO_THE_END) ? THREADS_PER_PAGE : Math.min(missing.size + 1, THREADS_PER_PAGE);
    let page: Ask<'list_threads'> | undefined = {
      chatId,
      ...(missing.size > 0 ? { limit } : { minEventsCount: FIRST_EVENTS }),
    };
    while (page) {
      const asked: Ask<'list_threads'> = page;
      page = await read(async () => {
        const { threads, nextPageId } = await ask('list_threads', asked);
        emit({ type: 'threads_read', chatId, threads, ...(nextPageId !== undefined && { nextPageId }) });
        for (const thread of threads) missing.delete(thread.id);
        return nextPageId === undefined || missing.size === 0 ? undefined : { chatId, pageId: nextPageId };
      });
    }
    // Gone from the server: nothing to look for the next time.
    for (const gone of missing) held.delete(gone);
  };

  await read(readChats);
  for (const [place, chatId] of known.ids.entries()) {
    if (place > 0 && known.know(chatId).held.size + wanted(chatId).length === 0) continue;
    try {
      await readThreads(chatId);
    } catch (error) {
      // A chat that the server refuses to show is not a reason to leave the others unread.
      if (!(error instanceof RequestError)) throw error;
      complete &&= error.reason !== 'malformed';
    }
  }
  return complete;
}

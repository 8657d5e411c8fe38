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
/** Tries of one page, and readings of a chat that is too slow, before what else there is to do goes on without it. */
const MOST_TRIES = 3;
/** What a page that is too large for a slow line may end with. */
const TOO_SLOW = new Set<string>(['deadline', 'request_timeout', 'connection_lost']);

/**
 * Reads what was missed: the list of chats, and of each chat whose threads are held, its threads from the newest back to
 * the oldest held one. Edits and deletions leave no trace in any list, so what is held is read again, changed or not.
 * Of a customer's other chats the list is enough; of the newest one the end is read in any case.
 *
 * `wanted` gives threads of a chat back to which it must be read for somebody else's sake; `whileHeld` keeps pushes back
 * until what they may be part of has been said. `only` these chats are read, where they are given, and no list.
 *
 * Resolves with the chats that could not be read now, or with `undefined` where that is so of the list. Rejects when the
 * connection ends.
 */
export async function readMissed(
  { ask, pause }: Pick<Connection, 'ask' | 'pause'>,
  { known, emit, chance }: Pick<Wiring, 'known' | 'emit' | 'chance'>,
  wanted: (chatId: ChatId) => readonly ThreadId[],
  whileHeld: <T>(read: () => Promise<T>) => Promise<T>,
  only?: readonly ChatId[],
): Promise<readonly ChatId[] | undefined> {
  /** Reads again, with growing pauses, while that may help. `failed` hears of each failure, and ends it by throwing. */
  const read = async <T>(work: () => Promise<T>, tries: number, failed?: (error: unknown) => void): Promise<T> => {
    for (let failures = 1; ; failures += 1) {
      try {
        return await whileHeld(work);
      } catch (error) {
        failed?.(error);
        if (!mayPass(error) || failures >= tries) throw error;
        await pause(1000 + backOff(failures, chance()));
      }
    }
  };

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
    const chat = known.know(chatId);
    const { held } = chat;
    const missing = new Set([...held, ...wanted(chatId)]);
    const isFirst = missing.size === 0;
    const whole = missing.has(TO_THE_END) ? THREADS_PER_PAGE : Math.min(missing.size + 1, THREADS_PER_PAGE);
    let limit = isFirst ? FIRST_EVENTS : whole;
    let slow = 0;
    const first = (): Ask<'list_threads'> => {
      limit = Math.min(limit, chat.most ?? limit);
      return { chatId, ...(isFirst ? { minEventsCount: limit } : { limit }) };
    };
    let page: Ask<'list_threads'> | undefined = first();
    while (page) {
      page = await read<Ask<'list_threads'> | undefined>(
        async () => {
          const { threads, nextPageId } = await ask('list_threads', page ?? first());
          emit({ type: 'threads_read', chatId, threads, ...(nextPageId !== undefined && { nextPageId }) });
          for (const thread of threads) missing.delete(thread.id);
          return nextPageId === undefined || missing.size === 0 ? undefined : { chatId, pageId: nextPageId };
        },
        MOST_TRIES,
        (error) => {
          if (!(error instanceof RequestError && TOO_SLOW.has(error.reason))) return;
          // The same again would take as long, on the next connection too.
          chat.most = Math.max(1, limit >> 1);
          slow += 1;
          if (slow === MOST_TRIES) throw error;
          page = first();
        },
      );
    }
    // Fast enough: the next time more of it may be.
    if (chat.most && slow === 0) chat.most *= 2;
    // Gone from the server: nothing to look for the next time.
    for (const gone of missing) held.delete(gone);
  };

  let isListed = true;
  if (!only) {
    // Without any chat that is known nobody can tell where to send to, either.
    await read(readChats, known.ids.length > 0 ? MOST_TRIES : Number.POSITIVE_INFINITY).catch((error) => {
      if (!mayPass(error)) throw error;
      isListed = false;
    });
  }
  const unread: ChatId[] = [];
  for (const [place, chatId] of (only ?? known.ids).entries()) {
    if (!only && place > 0 && known.know(chatId).held.size + wanted(chatId).length === 0) continue;
    try {
      await readThreads(chatId);
    } catch (error) {
      // A chat that the server does not show, for good or now, is no reason to leave the others unread.
      if (!(error instanceof RequestError)) throw error;
      if (error.reason === 'malformed' || mayPass(error)) unread.push(chatId);
    }
  }
  return isListed ? unread : undefined;
}

import type { Exchange } from '../codec.ts';
import type { Chat, ChatSummary, Thread } from '../domain/chat.ts';
import type { Ask, ChatList, ThreadList } from '../requests.ts';
import type { ThreadSummary } from './actions.ts';
import type { OlderSummary } from './chat.ts';
import { type Page, pageIdAt, pageOf } from './page.ts';
import { answered, request } from './steps.ts';

/** Chats are listed in parts of 25 at most, the last of which begins at the hundredth. */
const CHATS = { usual: 10, most: 25, lastOffset: 100 } as const;
const THREADS = { usual: 3, most: 100 } as const;

/** The chats, each with a look at its last thread: v3.0 does not list whether that is active. */
export function listChats(ask: Ask<'list_chats'>): Exchange<ChatList> {
  const page = pageOf(ask, CHATS.usual, CHATS.most);
  return request('get_chats_summary', { offset: page.offset, limit: page.limit }, ({ chatsSummary, totalChats }) =>
    withActive(
      newestFirst(chatsSummary, ({ lastThreadCreatedAt = 0 }) => lastThreadCreatedAt),
      [],
      (chats) => {
        const next = page.offset + page.limit;
        const isMore = next < totalChats && next <= CHATS.lastOffset;
        return answered({
          chatsSummary: inOrder(page, chats),
          totalChats,
          ...pageIds(page, page.offset - page.limit, isMore ? next : undefined),
        });
      },
    ),
  );
}

function withActive<T>(
  [next, ...others]: readonly OlderSummary[],
  known: readonly ChatSummary[],
  then: (chats: readonly ChatSummary[]) => Exchange<T>,
): Exchange<T> {
  if (!next) return then(known);
  const goOn = (active: boolean) => withActive(others, [...known, { ...next, active }], then);
  if (next.lastThreadId === undefined) return goOn(false);
  return request(
    'get_chat_threads',
    { chatId: next.id, threadIds: [next.lastThreadId] },
    ({ threads = [] }) => goOn(threads.some(({ active }) => active)),
    // One that is not to be seen takes nothing from the others; an event opens what is not active.
    () => goOn(false),
  );
}

/** Threads are listed without their events; these are asked for by the threads' ids. */
export function listThreads(ask: Ask<'list_threads'>): Exchange<ThreadList> {
  const { chatId } = ask;
  const page = pageOf(ask, THREADS.usual, THREADS.most);
  // One more than wanted: the last one's neighbour.
  const limit = Math.min(page.limit + 1, THREADS.most);
  return request(
    'get_chat_threads_summary',
    { chatId, offset: page.offset, limit },
    ({ threadsSummary, totalThreads }) => {
      const listed = newestFirst(threadsSummary, ({ order }) => order);
      const wanted = page.minEvents > 0 ? holding(listed, page.minEvents) : listed.slice(0, page.limit);
      const next = page.offset + wanted.length;
      const found = (threads: readonly Thread[]) =>
        answered({
          threads: inOrder(page, threads),
          foundThreads: totalThreads,
          ...pageIds(page, page.offset - page.limit, next < totalThreads ? next : undefined),
        });
      if (wanted.length === 0) return found([]);
      const threadIds = wanted.map(({ id }) => id);
      return request('get_chat_threads', { chatId, threadIds }, ({ threads = [] }) =>
        found(
          threadIds.flatMap((id) => {
            const thread = threads.find((each) => each.id === id);
            return thread ? [withNeighbours(thread, listed)] : [];
          }),
        ),
      );
    },
  );
}

/** One thread by its id, or the newest that is listed. */
export function getChat({ chatId, threadId }: Ask<'get_chat'>): Exchange<Chat> {
  if (threadId !== undefined) {
    return request('get_chat_threads', { chatId, threadIds: [threadId] }, ({ threads = [], ...chat }) =>
      answered(withThread(chat, threads[0])),
    );
  }
  return request('get_chat_threads_summary', { chatId, limit: THREADS.most }, ({ threadsSummary }) => {
    const listed = newestFirst(threadsSummary, ({ order }) => order);
    const threadIds = listed.slice(0, 1).map(({ id }) => id);
    // A chat without threads is still asked for: it has users, access and properties.
    return request('get_chat_threads', { chatId, threadIds }, ({ threads = [], ...chat }) =>
      answered(withThread(chat, threads[0] && withNeighbours(threads[0], listed))),
    );
  });
}

const withThread = (chat: Chat, thread: Thread | undefined): Chat => (thread ? { ...chat, thread } : chat);

/** The documents name no order; parts are taken to begin with the newest, and sorted to be sure of it. */
const newestFirst = <T>(items: readonly T[], order: (item: T) => number): readonly T[] =>
  [...items].sort((a, b) => order(b) - order(a));

/** As many newest threads as hold so many events. */
function holding(listed: readonly ThreadSummary[], events: number): readonly ThreadSummary[] {
  let held = 0;
  const end = listed.findIndex(({ totalEvents }) => {
    held += totalEvents;
    return held >= events;
  });
  return end === -1 ? listed : listed.slice(0, end + 1);
}

function withNeighbours(thread: Thread, listed: readonly ThreadSummary[]): Thread {
  const place = listed.findIndex(({ id }) => id === thread.id);
  const previous = listed[place + 1]?.id;
  const next = listed[place - 1]?.id;
  return { ...thread, ...(previous && { previousThreadId: previous }), ...(next && { nextThreadId: next }) };
}

const inOrder = <T>({ ascending }: Page, items: readonly T[]): readonly T[] =>
  ascending ? [...items].reverse() : items;

/** Parts beside a part. */
const pageIds = (page: Page, previous: number, next: number | undefined) => ({
  ...(next !== undefined && { nextPageId: pageIdAt(page, next) }),
  ...(page.offset > 0 && { previousPageId: pageIdAt(page, Math.max(0, previous)) }),
});

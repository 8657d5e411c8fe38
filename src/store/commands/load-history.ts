import type { Thread } from '../../protocol/domain/chat.ts';
import type { ChatId } from '../../protocol/domain/ids.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import type { ChatTimeline } from '../state.ts';
import type { Context } from './context.ts';

/** How many more events one page of history brings, about: threads come whole. */
const MORE_EVENTS = 50;
/** Most that the server lets us ask for. */
const MOST_EVENTS = 100;

/** Loads the threads before the oldest one. Does nothing while that is under way, or nothing is left. */
export async function loadHistory(
  { store, session }: Context,
  chatId: ChatId | undefined = chatIdInView(store.state),
): Promise<void> {
  if (chatId === undefined) return;
  const known = store.state.timeline.byChat[chatId];
  if (known?.older.is === 'loading' || known?.older.is === 'none') return;
  store.dispatch({ type: 'history_asked', chatId });
  // Not after a log-out meanwhile.
  const isWaiting = () => store.state.timeline.byChat[chatId]?.older.is === 'loading';
  try {
    const threads: Thread[] = [];
    let pageId = known?.older.is === 'more' ? known.older.pageId : undefined;
    let isNews = false;
    // Without a page to go on from, it begins at the newest: on until something comes that is not here yet.
    do {
      const page = await session.request(
        'list_threads',
        pageId === undefined ? { chatId, minEventsCount: eventsWanted(known) } : { chatId, pageId },
      );
      threads.push(...page.threads);
      pageId = page.nextPageId;
      isNews = page.threads.some(({ id }) => !known?.threads[id]);
    } while (pageId !== undefined && !isNews);
    if (isWaiting()) store.dispatch({ type: 'history_read', chatId, threads, nextPageId: pageId });
  } catch {
    // Whatever it was: the view offers to try again, and then it begins at the newest.
    if (isWaiting()) store.dispatch({ type: 'history_failed', chatId });
  }
}

const eventsWanted = (known: ChatTimeline | undefined): number =>
  Math.min(
    (known?.pages ?? []).reduce((sum, { events }) => sum + events.length, MORE_EVENTS),
    MOST_EVENTS,
  );

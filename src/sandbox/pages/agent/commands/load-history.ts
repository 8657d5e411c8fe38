import { readThreadPage } from '../wire/read-chat.ts';
import { askQuietly, type DeskLine } from './desk-line.ts';

/** Events that the first page of a conversation holds at least; whole threads come. */
const FIRST_PAGE = 30;

/** Reads the newest threads of a chat. Answers whether it worked. */
export function loadNewest(line: DeskLine, chatId: string): Promise<boolean> {
  return load(line, chatId, { chat_id: chatId, min_events_count: FIRST_PAGE }, true);
}

/** Reads the page before the oldest thread known, if there is one and nobody reads it already. */
export async function loadOlder(line: DeskLine, chatId: string): Promise<void> {
  const reach = line.store.state.history[chatId];
  if (reach?.nextPageId === undefined || reach.is === 'loading') return;
  await load(line, chatId, { chat_id: chatId, page_id: reach.nextPageId }, false);
}

async function load(line: DeskLine, chatId: string, payload: object, newest: boolean): Promise<boolean> {
  line.store.dispatch({ type: 'history_requested', chatId });
  const page = await askQuietly(line, 'list_threads', payload, (answer) => readThreadPage(chatId, answer));
  if (page === undefined) {
    line.store.dispatch({ type: 'history_failed', chatId });
    return false;
  }
  line.store.dispatch({ type: 'history_read', chatId, threads: page.threads, nextPageId: page.nextPageId, newest });
  return true;
}

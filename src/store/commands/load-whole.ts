import { RequestError } from '../../session/request-error.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import type { Command } from './context.ts';
import { loadHistory } from './load-history.ts';

/** Loads page after page until nothing is left. */
export const loadWhole: Command<'loadWhole'> = async (context, chatId = chatIdInView(context.store.state)) => {
  if (chatId === undefined) return;
  const older = () => context.store.state.timeline.byChat[chatId]?.older;
  while (older()?.is !== 'none') {
    const before = older();
    await loadHistory(context, chatId);
    // The same again: it failed, the customer has gone, or somebody else asks for this very page.
    if (older()?.is === 'failed' || older() === before)
      throw new RequestError('list_threads', 'deadline', 'Not all of it');
  }
};

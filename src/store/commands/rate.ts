import { chatIdInView } from '../selectors/chat-in-view.ts';
import type { Command } from './context.ts';

/** Rates the last thread (R86, R87): in its properties, whichever version is spoken. */
export const rate: Command<'rate'> = async ({ store, session }, rating, chatId = chatIdInView(store.state)) => {
  const threadId = chatId && store.state.chats.byId[chatId]?.lastThread?.id;
  if (!threadId) return;
  if (rating === undefined) {
    await session.request('delete_thread_properties', {
      chatId,
      threadId,
      properties: { rating: ['score', 'comment'] },
    });
    return;
  }
  const { score, comment } = rating;
  await session.request('update_thread_properties', {
    chatId,
    threadId,
    properties: { rating: { score: score === 'good' ? 1 : 0, ...(comment && { comment }) } },
  });
};

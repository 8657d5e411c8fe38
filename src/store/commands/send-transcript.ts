import { chatIdInView } from '../selectors/chat-in-view.ts';
import type { Command } from './context.ts';

/** Asks for the last thread by e-mail (R88), or no longer. */
export const sendTranscript: Command<'sendTranscript'> = async (
  { store, session },
  email,
  chatId = chatIdInView(store.state),
) => {
  const threadId = chatId && store.state.chats.byId[chatId]?.lastThread?.id;
  if (!threadId) return;
  if (email === undefined) {
    const properties = { routing: ['transcript_email'] };
    await session.request('delete_thread_properties', { chatId, threadId, properties });
  } else {
    const properties = { routing: { transcript_email: email } };
    await session.request('update_thread_properties', { chatId, threadId, properties });
  }
};

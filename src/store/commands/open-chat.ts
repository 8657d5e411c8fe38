import type { ChatId } from '../../protocol/domain/ids.ts';
import { RequestError } from '../../session/request-error.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import { openingRequest } from '../selectors/opening.ts';
import type { Context } from './context.ts';

/** Begins a chat, or a new thread in the newest one. Rejects with a `RequestError`. */
export async function startChat(context: Context): Promise<void> {
  const { store, session, options } = context;
  const [newest] = store.state.chats.order;
  store.dispatch({ type: 'view_changed', view: { is: 'newest' } });
  if (newest !== undefined) return resumeChat(context, newest);
  const { ask, chat: opening } = openingRequest(store.state);
  const chat = { ...opening, ...(options.groupId !== undefined && { access: { groupIds: [options.groupId] } }) };
  try {
    await session.request('start_chat', Object.keys(chat).length > 0 ? { ...ask, chat } : ask);
  } catch (error) {
    if (!isRefusal(error, 'chat_limit_reached') && !isRefusal(error, 'limit_reached')) throw error;
    // There is a chat that nobody has told us of.
    const { chatsSummary } = await session.request('list_chats', {});
    store.dispatch({ type: 'chats_read', chats: chatsSummary });
    const [known] = store.state.chats.order;
    if (known === undefined) throw error;
    await resumeChat(context, known);
  }
}

/** Opens a new thread in a chat that ended; one that goes on stays as it is. Rejects with a `RequestError`. */
export async function resumeChat({ store, session }: Context, chatId = chatIdInView(store.state)): Promise<void> {
  if (chatId === undefined || store.state.chats.byId[chatId]?.active) return;
  const { ask, chat } = openingRequest(store.state);
  try {
    await session.request('resume_chat', { ...ask, chat: { id: chatId, ...chat } });
  } catch (error) {
    if (!isRefusal(error, 'chat_already_active')) throw error;
    store.dispatch({ type: 'chat_read', chat: await session.request('get_chat', { chatId }) });
  }
}

/** Ends the active thread. One that has ended already is no error. Rejects with a `RequestError`. */
export async function deactivateChat({ store, session }: Context, chatId: ChatId | undefined): Promise<void> {
  const ended = chatId ?? chatIdInView(store.state);
  if (ended === undefined) return;
  try {
    await session.request('deactivate_chat', { chatId: ended });
  } catch (error) {
    if (!isRefusal(error, 'chat_inactive')) throw error;
  }
}

const isRefusal = (error: unknown, reason: string): boolean => error instanceof RequestError && error.reason === reason;

import type { ChatId } from '../protocol/domain/ids.ts';
import type { Session } from '../session/contract.ts';
import type { Signal } from '../session/signals.ts';
import type { Store } from './store.ts';

/**
 * Asks for what pushes take for granted: a chat that nobody has told of, and, once after a login, which groups are
 * there. Has to hear a signal before the store does.
 */
export function askMissing(session: Session, store: Store): () => void {
  const asked = new Set<ChatId>();

  const askChat = async (chatId: ChatId) => {
    asked.add(chatId);
    try {
      store.dispatch({ type: 'chat_read', chat: await session.request('get_chat', { chatId }) });
    } catch {
      // The next push of it asks again.
    }
    asked.delete(chatId);
  };
  const askGroups = async () => {
    try {
      const { groupsStatus } = await session.request('list_group_statuses', { all: true });
      store.dispatch({ type: 'groups_read', groups: groupsStatus });
    } catch {
      // The next login asks again; until then nobody is said to be away.
    }
  };

  return session.subscribe((signal: Signal) => {
    const { chats } = store.state;
    if (signal.type === 'logged_in' && Object.keys(chats.groups).length === 0) void askGroups();
    // Before the list was read it says more than we would hear. A chat that begins brings all of itself.
    if (signal.type !== 'push' || !chats.loaded || !('chatId' in signal.push)) return;
    const { chatId } = signal.push;
    if (!chats.byId[chatId] && !asked.has(chatId)) void askChat(chatId);
  });
}

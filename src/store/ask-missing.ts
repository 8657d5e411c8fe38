import type { ChatId } from '../protocol/domain/ids.ts';
import type { Session } from '../session/contract.ts';
import type { Clock } from '../session/ports.ts';
import type { KnownPush, Signal } from '../session/signals.ts';
import type { Store } from './store.ts';

/**
 * Asks for what pushes take for granted: a chat that nobody has told of, and which groups are there: after a login, for
 * nobody repeats what changed before it, and where a chat moves to one that is not known. Has to hear a signal before
 * the store does.
 */
export function askMissing(session: Session, store: Store, clock: Clock): () => void {
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
  const keepAsking = async (interval: number | undefined) => {
    if (interval) (await import('./poll-groups.ts')).pollGroups(store, clock, interval, askGroups);
  };

  return session.subscribe((signal: Signal) => {
    const { chats } = store.state;
    if (signal.type === 'logged_in') void askGroups();
    if (signal.type === 'dialect_chosen') void keepAsking(signal.dialect.groupStatusInterval);
    if (signal.type === 'push' && groupsOf(signal.push).some((id) => !chats.groups[id])) void askGroups();
    // Before the list was read it says more than we would hear. A chat that begins brings all of itself.
    if (signal.type !== 'push' || !chats.loaded || !('chatId' in signal.push)) return;
    const { chatId } = signal.push;
    if (!chats.byId[chatId] && !asked.has(chatId)) void askChat(chatId);
  });
}

/** Whose agents see a chat from now on. */
function groupsOf(push: KnownPush): readonly number[] {
  if (push.type === 'chat_access_updated') return push.access.groupIds;
  return push.type === 'chat_transferred' ? (push.transferredTo.groupIds ?? []) : [];
}

import type { ChatId } from '../../protocol/domain/ids.ts';
import type { KnownChat, State } from '../state.ts';
import type { ChatListItem } from '../views.ts';
import { agentOf } from './presence.ts';
import { isSystem, type Said, saidPage, saidPending, wordsOf } from './said.ts';
import { selector } from './selector.ts';
import { unreadCount } from './unread.ts';

/** All chats, newest first. */
export const selectChatList: (state: State) => readonly ChatListItem[] = selector((state) =>
  state.chats.order.flatMap((chatId) => {
    const chat = state.chats.byId[chatId];
    return chat ? [itemOf(state, chatId, chat)] : [];
  }),
);

function itemOf(state: State, chatId: ChatId, chat: KnownChat): ChatListItem {
  const last = lastSaid(state, chatId) ?? lastListed(state, chat);
  const text = last && wordsOf(last.event);
  return {
    chatId,
    agent: agentOf(state, chat),
    preview: last && (text === undefined ? { type: last.event.type, mine: last.mine } : { text, mine: last.mine }),
    at: last?.at,
    active: chat.active,
    unread: unreadCount(state, chatId) > 0,
  };
}

type Newest = Pick<Said, 'event' | 'mine' | 'at'>;

function lastSaid({ timeline, people }: State, chatId: ChatId): Newest | undefined {
  const pending = timeline.pending.findLast((each) => each.chatId === chatId);
  if (pending) return saidPending(pending);
  const pages = timeline.byChat[chatId]?.pages ?? [];
  for (let at = pages.length - 1; at >= 0; at -= 1) {
    const page = pages[at];
    const last = page && saidPage(page, people.customerId).said.findLast((said) => !isSystem(said));
    if (last) return last;
  }
  return undefined;
}

/** Of a chat that was not read the list has the newest event of each type. */
function lastListed({ people }: State, { summary }: KnownChat): Newest | undefined {
  const { message, file, rich_message } = summary?.lastEventPerType ?? {};
  const [newest] = [message, file, rich_message]
    .flatMap((last) => (last ? [last.event] : []))
    .sort((a, b) => b.createdAt - a.createdAt);
  return (
    newest && {
      event: newest,
      mine: newest.authorId !== undefined && newest.authorId === people.customerId,
      at: Math.floor(newest.createdAt / 1000),
    }
  );
}

import type { ChatEvent, OutgoingEvent } from '../../protocol/domain/event.ts';
import type { ChatId, UserId } from '../../protocol/domain/ids.ts';
import type { KnownChat, PlacedEvent, State } from '../state.ts';
import type { ChatListItem } from '../views.ts';
import { agentOf } from './presence.ts';
import { isDrawn, isMine, wordsOf } from './said.ts';
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
  const last = lastPending(state, chatId) ?? lastRead(state, chatId) ?? lastListed(state, chat);
  const text = last && wordsOf(last.event);
  return {
    chatId,
    agent: agentOf(state, chat),
    preview: last && { ...(text === undefined ? { type: last.event.type } : { text }), mine: last.mine },
    at: last?.at,
    active: chat.active,
    unread: unreadCount(state, chatId) > 0,
  };
}

interface Newest {
  readonly event: ChatEvent | OutgoingEvent;
  readonly mine: boolean;
  readonly at: number;
}

function lastPending({ timeline }: State, chatId: ChatId): Newest | undefined {
  const last = timeline.pending.findLast((each) => each.chatId === chatId);
  return last && { event: last.event, mine: true, at: last.queuedAt };
}

function lastRead({ timeline, people: { customerId: me } }: State, chatId: ChatId): Newest | undefined {
  const pages = timeline.byChat[chatId]?.pages ?? [];
  const isShown = ({ event }: PlacedEvent) => event.type !== 'system_message' && isDrawn(event, me);
  return newestOf(pages.findLast(({ events }) => events.some(isShown))?.events.findLast(isShown)?.event, me);
}

/** Of a chat that was not read the list has the newest event of each type. */
function lastListed({ people }: State, { summary }: KnownChat): Newest | undefined {
  const { message, file, rich_message } = summary?.lastEventPerType ?? {};
  const [newest] = [message, file, rich_message]
    .flatMap((last) => last?.event ?? [])
    .sort((a, b) => b.createdAt - a.createdAt);
  return newestOf(newest, people.customerId);
}

const newestOf = (event: ChatEvent | undefined, me: UserId | undefined): Newest | undefined =>
  event && { event, mine: isMine(event, me), at: Math.floor(event.createdAt / 1000) };

import type { ChatId } from '../../protocol/domain/ids.ts';
import type { EventPage, PlacedEvent, State } from '../state.ts';
import { counts } from './said.ts';

/** What the customer has not seen of a chat, oldest first. */
export function unreadIn({ timeline, chats, people }: State, chatId: ChatId): readonly PlacedEvent[] {
  const pages = timeline.byChat[chatId]?.pages;
  const seenUpTo = chats.byId[chatId]?.users.find(({ type }) => type === 'customer')?.eventsSeenUpTo ?? 0;
  return pages ? newerThan(pages, seenUpTo, people.customerId) : [];
}

/** Of a chat that was not read here only the server's word is known. */
export const unreadCount = (state: State, chatId: ChatId): number =>
  state.timeline.byChat[chatId] ? unreadIn(state, chatId).length : Number(state.chats.byId[chatId]?.hasUnread === true);

interface Unread {
  readonly seenUpTo: number;
  readonly me: string | undefined;
  readonly newer: readonly PlacedEvent[];
}

const known = new WeakMap<readonly EventPage[], Unread>();

/** From the end back to the first one that was seen. */
function newerThan(
  pages: readonly EventPage[],
  seenUpTo: number,
  me: State['people']['customerId'],
): readonly PlacedEvent[] {
  const before = known.get(pages);
  if (before && before.seenUpTo === seenUpTo && before.me === me) return before.newer;
  const first = pages.findLastIndex(({ events }) => events.some(({ event }) => event.createdAt <= seenUpTo));
  const newer = pages
    .slice(Math.max(first, 0))
    .flatMap(({ events }) => events.filter(({ event }) => event.createdAt > seenUpTo && counts(event, me)));
  known.set(pages, { seenUpTo, me, newer });
  return newer;
}

import type { ChatId } from '../../protocol/domain/ids.ts';
import type { ChatTimeline, State } from '../state.ts';
import { counts, type Said, saidPage } from './said.ts';

/** What the customer has not seen of a chat, oldest first. */
export function unreadIn({ timeline, chats, people }: State, chatId: ChatId): readonly Said[] {
  const chat = timeline.byChat[chatId];
  if (!chat) return [];
  const me = chats.byId[chatId]?.users.find(({ type }) => type === 'customer');
  return newerThan(chat, me?.eventsSeenUpTo ?? 0, people.customerId);
}

/** Of a chat that was not read here only the server's word is known. */
export const unreadCount = (state: State, chatId: ChatId): number =>
  unreadIn(state, chatId).length ||
  Number(!state.timeline.byChat[chatId] && state.chats.byId[chatId]?.hasUnread === true);

interface Unread {
  readonly seenUpTo: number;
  readonly me: string | undefined;
  readonly said: readonly Said[];
}

const known = new WeakMap<ChatTimeline['pages'], Unread>();

/** From the end back to the first one that was seen. */
function newerThan({ pages }: ChatTimeline, seenUpTo: number, me: Parameters<typeof saidPage>[1]): readonly Said[] {
  const before = known.get(pages);
  if (before && before.seenUpTo === seenUpTo && before.me === me) return before.said;
  const newer: Said[] = [];
  for (let at = pages.length - 1; at >= 0; at -= 1) {
    const page = pages[at];
    if (!page) break;
    const { said } = saidPage(page, me);
    const first = said.findLastIndex(({ createdAt }) => createdAt <= seenUpTo) + 1;
    newer.unshift(...said.slice(first).filter(counts));
    if (first > 0) break;
  }
  known.set(pages, { seenUpTo, me, said: newer });
  return newer;
}

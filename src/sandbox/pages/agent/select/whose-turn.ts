import type { Chat, Thread } from '../domain/chat.ts';
import { type ChatEvent, isWritten } from '../domain/event.ts';

/** Where a chat belongs on an agent's desk. */
export type Place = 'mine' | 'queue' | 'others' | 'closed';

export function placeOf(chat: Chat, thread: Thread | undefined, me: string | undefined): Place {
  if (thread?.active !== true) return 'closed';
  const present = chat.agents.filter((agent) => agent.present);
  if (present.some((agent) => agent.id === me)) return 'mine';
  return present.length === 0 ? 'queue' : 'others';
}

/** Whether the customer waits for a word, and since when: their first message that nobody has answered. */
export function waitingSince(chat: Chat, thread: Thread): string | undefined {
  const written = thread.events.filter((event) => isWritten(event) && event.visibility === 'all');
  const answered = written.findLastIndex((event) => event.authorId !== chat.customer?.id);
  return written[answered + 1]?.createdAt;
}

/** How many of the customer's events an agent has not seen. */
export function unreadCount(chat: Chat, thread: Thread, me: string | undefined): number {
  const seenUpTo = chat.agents.find((agent) => agent.id === me)?.seenUpTo ?? '';
  return thread.events.filter(
    (event) => isWritten(event) && event.authorId === chat.customer?.id && event.createdAt > seenUpTo,
  ).length;
}

/** The newest event worth a line in a list. */
export function lastWritten(thread: Thread | undefined): ChatEvent | undefined {
  return thread?.events.findLast(isWritten);
}

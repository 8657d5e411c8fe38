import type { ChatEvent, OutgoingEvent } from '../../protocol/domain/event.ts';
import type { UserId } from '../../protocol/domain/ids.ts';

/** What events are to the customer. `me` is their id. */

export const isMine = ({ authorId }: ChatEvent, me: UserId | undefined): boolean =>
  authorId !== undefined && authorId === me;

/**
 * Custom and system events are for the page and the agents, unless the page draws one itself; what only agents should
 * see the sender still may.
 */
export const isDrawn = (event: ChatEvent, me: UserId | undefined): boolean =>
  (event.type !== 'custom' || event.properties?.customer_chat?.drawn === true) &&
  event.type !== 'system' &&
  (event.recipients !== 'agents' || isMine(event, me));

/** What others say that makes a chat unread; the system's notes never do. */
export const counts = (event: ChatEvent, me: UserId | undefined): boolean =>
  ['message', 'file', 'rich_message', 'form', 'custom'].includes(event.type) &&
  isDrawn(event, me) &&
  !isMine(event, me);

/** The words of an event that has some, on one line of a list or beside the launcher. */
export function wordsOf(event: ChatEvent | OutgoingEvent): string | undefined {
  if (event.type === 'message') return event.text;
  if (event.type === 'rich_message') return event.elements?.find(({ title }) => title)?.title;
  return event.type === 'file' && 'name' in event ? event.name : undefined;
}

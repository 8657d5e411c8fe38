import type { PropertyOwner } from '../domain/desk-dialog.ts';
import type { Properties } from '../domain/properties.ts';
import { ask, type DeskLine, done, tell } from './desk-line.ts';

interface EventPlace {
  readonly chatId: string;
  readonly threadId: string;
  readonly eventId: string;
}

/**
 * Mends the text of one's own message: `edit_event` is the sandbox's own, the platform documents the push alone. Answers
 * what went wrong, if anything.
 */
export async function editMessage(line: DeskLine, place: EventPlace, text: string): Promise<string | undefined> {
  return tell(line, 'Editing', 'edit_event', { ...wirePlace(place), text: text.trim() });
}

export async function deleteEvent(line: DeskLine, place: EventPlace): Promise<void> {
  await ask(line, 'Deleting', 'delete_event', wirePlace(place), done);
}

/** Lays properties over those of a chat, a thread or an event. */
export async function setProperties(line: DeskLine, of: PropertyOwner, properties: Properties): Promise<void> {
  const [what, owner] = ownerOf(of);
  await ask(line, 'Setting the property', `update_${what}_properties`, { ...owner, properties }, done);
}

export async function removeProperty(
  line: DeskLine,
  of: PropertyOwner,
  namespace: string,
  name: string,
): Promise<void> {
  const [what, owner] = ownerOf(of);
  const properties = { [namespace]: [name] };
  await ask(line, 'Removing the property', `delete_${what}_properties`, { ...owner, properties }, done);
}

function wirePlace({ chatId, threadId, eventId }: EventPlace): object {
  return { chat_id: chatId, thread_id: threadId, event_id: eventId };
}

function ownerOf({ chatId, threadId, eventId }: PropertyOwner): readonly [what: string, owner: object] {
  if (threadId === undefined) return ['chat', { id: chatId }];
  if (eventId === undefined) return ['thread', { chat_id: chatId, thread_id: threadId }];
  return ['event', { chat_id: chatId, thread_id: threadId, event_id: eventId }];
}

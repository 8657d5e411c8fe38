/** Telling that properties of a chat, thread or event changed, to those who may read them. */
import { insiders, onlookers } from './audience.ts';
import { theChat, theThread } from './events.ts';
import type { Location } from './known-properties.ts';
import { isEmpty, merged, type PropertyNames, readableProperties } from './properties.ts';
import { chats, type Properties, threads } from './records.ts';
import type { Unit } from './unit.ts';

/** Where what changes is told. */
type Where = Extract<Location, 'chat' | 'thread' | 'event'>;

interface Place {
  readonly chat_id: string;
  readonly thread_id?: string;
  readonly event_id?: string;
}

interface Telling {
  readonly answers?: boolean;
  /** Something that only agents may know hangs on it, such as a private event. */
  readonly agentsOnly?: boolean;
}

export function announceUpdate(
  unit: Unit,
  location: Where,
  place: Place,
  changed: Properties,
  { answers = false, agentsOnly = false }: Telling = {},
): void {
  if (isEmpty(changed)) return;
  const chat = theChat(unit, place.chat_id);
  const action = `${location}_properties_updated` as const;
  const forCustomer = readableProperties(changed, location, 'customer');
  if (!agentsOnly && !isEmpty(forCustomer)) {
    unit.toCustomer(chat.customerId, action, { ...place, properties: forCustomer }, { answers });
  }
  const forAgents = readableProperties(changed, location, 'agent');
  if (isEmpty(forAgents)) return;
  const { routing, ...rest } = forAgents;
  // Of these pushes, those outside the chat get the namespace `routing` alone.
  const inside = insiders(chat);
  const outside = onlookers(unit, chat).filter((id) => !inside.includes(id));
  if (routing !== undefined && location !== 'event' && isEmpty(rest)) {
    unit.toAgents([...inside, ...outside], action, { ...place, properties: forAgents }, { answers });
    return;
  }
  unit.toAgents(inside, action, { ...place, properties: forAgents }, { answers });
  if (routing !== undefined && location !== 'event') {
    unit.toAgents(outside, action, { ...place, properties: { routing } }, { answers });
  }
}

export function announceDeletion(
  unit: Unit,
  location: Where,
  place: Place,
  deleted: PropertyNames,
  { answers = false, agentsOnly = false }: Telling = {},
): void {
  if (isEmpty(deleted)) return;
  const chat = theChat(unit, place.chat_id);
  const action = `${location}_properties_deleted` as const;
  const payload = { ...place, properties: deleted };
  if (!agentsOnly) unit.toCustomer(chat.customerId, action, payload, { answers });
  unit.toAgents(insiders(chat), action, payload, { answers });
}

/** The server's own marks on a thread, told to agents where they differ from before. */
export function setThreadRouting(unit: Unit, threadId: string, values: { readonly [name: string]: boolean }): void {
  const thread = theThread(unit, threadId);
  const { properties, changed } = merged(thread.properties, { routing: values });
  if (isEmpty(changed)) return;
  unit.tx.put(threads, threadId, { ...thread, properties });
  announceUpdate(unit, 'thread', { chat_id: thread.chatId, thread_id: threadId }, changed);
}

/** The same marks on the chat, which go without a word: the thread's say it. */
export function setChatRouting(unit: Unit, chatId: string, values: { readonly [name: string]: boolean }): void {
  const chat = theChat(unit, chatId);
  const { properties, changed } = merged(chat.properties, { routing: values });
  if (!isEmpty(changed)) unit.tx.put(chats, chatId, { ...chat, properties });
}

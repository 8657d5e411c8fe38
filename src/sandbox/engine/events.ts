/** Events: put at the end of a thread, told to whom they concern, taken out again. */

import { insiders } from './audience.ts';
import { type JsonObject, Refusal } from './contract.ts';
import {
  type Chat,
  type ChatEvent,
  type ChatMember,
  chats,
  type EventPlace,
  events,
  type LastEvents,
  type Properties,
  type Thread,
  threadOrder,
  threads,
  type Visibility,
} from './records.ts';
import type { Unit } from './unit.ts';
import { customerSees, eventAt, eventKey, eventView } from './views.ts';

export interface EventDraft {
  readonly type: string;
  readonly content: JsonObject;
  readonly visibility: Visibility;
  readonly authorId?: string | undefined;
  readonly customId?: string | undefined;
  readonly properties?: Properties | undefined;
  readonly aside?: boolean | undefined;
}

/** What a customer has not read yet is of these types (customer-v3.6 5.4). */
const UNREAD_TYPES: ReadonlySet<string> = new Set(['message', 'file', 'rich_message', 'form']);
/** What keeps a thread alive and the router busy: somebody wrote. */
const MESSAGE_TYPES: ReadonlySet<string> = new Set([
  'message',
  'file',
  'rich_message',
  'form',
  'filled_form',
  'custom',
]);

export function isMessage({
  type,
  authorId,
  visibility,
  aside,
}: Pick<ChatEvent, 'type' | 'authorId' | 'visibility' | 'aside'>): boolean {
  return authorId !== undefined && visibility === 'all' && !aside && MESSAGE_TYPES.has(type);
}

/** Puts an event at the end of a thread. Its time is greater than that of anything before it in the chat (R17). */
export function appendEvent(unit: Unit, chatId: string, threadId: string, draft: EventDraft): ChatEvent {
  const chat = theChat(unit, chatId);
  const thread = theThread(unit, threadId);
  const createdAt = Math.max(unit.now, chat.clock + 1);
  const n = thread.eventCount + 1;
  const event: ChatEvent = { ...draft, id: `${threadId}_${n}`, n, createdAt };
  const seenByCustomer = customerSees(event, chat);
  const byCustomer = draft.authorId !== undefined && draft.authorId === chat.customerId;
  const message = isMessage(event);

  unit.tx.put(events, eventKey(threadId, n), event);
  unit.tx.put(threads, threadId, {
    ...thread,
    eventCount: n,
    visibleToAgents: thread.visibleToAgents + 1,
    visibleToCustomer: thread.visibleToCustomer + (seenByCustomer ? 1 : 0),
    lastMessageAt: message ? createdAt : thread.lastMessageAt,
    lastCustomerMessageAt: message && byCustomer ? createdAt : thread.lastCustomerMessageAt,
  });
  const place: EventPlace = { threadId, n };
  const last: LastEvents = {
    agent: place,
    customer: seenByCustomer ? place : lastEventsOf(chat, draft.type).customer,
  };
  unit.tx.put(chats, chatId, {
    ...chat,
    clock: createdAt,
    lastEvents: { ...chat.lastEvents, [draft.type]: last },
    lastUnread: seenByCustomer && countsAsUnread(event, chat) ? createdAt : chat.lastUnread,
    customerLastEventAt: byCustomer ? createdAt : chat.customerLastEventAt,
    agentLastEventAt: draft.authorId !== undefined && !byCustomer ? createdAt : chat.agentLastEventAt,
    members: chat.members.map((member) => (member.id === draft.authorId ? wrote(member, event) : member)),
    forms: draft.type === 'form' ? { ...chat.forms, [String(draft.content.form_id)]: place } : chat.forms,
  });
  return event;
}

/** Who writes has seen everything before. A note among agents says nothing of that to the customer. */
function wrote(member: ChatMember, { createdAt, visibility }: ChatEvent): ChatMember {
  return { ...member, seenUpTo: createdAt, ...(visibility === 'all' && { publicSeenUpTo: createdAt }) };
}

interface Announcing {
  readonly push?: 'incoming_event' | 'event_updated';
  readonly answers?: boolean;
}

/** Tells everybody who may see it. */
export function announceEvent(
  unit: Unit,
  chatId: string,
  threadId: string,
  event: ChatEvent,
  { push = 'incoming_event', answers = false }: Announcing = {},
): void {
  const chat = theChat(unit, chatId);
  const payload = (side: 'customer' | 'agent') => ({
    chat_id: chatId,
    thread_id: threadId,
    event: eventView(unit, event, side === 'customer' ? { side } : { side, role: 'administrator' }),
  });
  if (customerSees(event, chat)) unit.toCustomer(chat.customerId, push, payload('customer'), { answers });
  unit.toAgents(insiders(chat), push, payload('agent'), { answers });
}

/** The event of that id in that thread, unless it was deleted. */
export function findEvent(unit: Unit, thread: Thread, eventId: string): ChatEvent | undefined {
  const number = eventId.startsWith(`${thread.id}_`) ? eventId.slice(thread.id.length + 1) : '';
  if (!/^[1-9]\d{0,8}$/.test(number)) return undefined;
  const event = eventAt(unit, { threadId: thread.id, n: Number(number) });
  return event?.deleted ? undefined : event;
}

export function replaceEvent(unit: Unit, thread: Thread, event: ChatEvent): void {
  unit.tx.put(events, eventKey(thread.id, event.n), event);
}

/** R25: gone for the customer; agents keep a trace. */
export function deleteEvent(unit: Unit, chat: Chat, thread: Thread, event: ChatEvent): void {
  const wasSeen = customerSees(event, chat);
  replaceEvent(unit, thread, { ...event, deleted: true });
  unit.tx.put(threads, thread.id, {
    ...theThread(unit, thread.id),
    visibleToCustomer: thread.visibleToCustomer - (wasSeen ? 1 : 0),
  });
  const last = lastEventsOf(chat, event.type);
  const isAt = (place: EventPlace | undefined) => place?.threadId === thread.id && place.n === event.n;
  unit.tx.put(chats, chat.id, {
    ...chat,
    lastEvents: {
      ...chat.lastEvents,
      [event.type]: {
        agent: isAt(last.agent) ? newest(unit, chat, ({ type }) => type === event.type) : last.agent,
        customer: isAt(last.customer)
          ? newest(unit, chat, (other) => other.type === event.type && customerSees(other, chat))
          : last.customer,
      },
    },
    lastUnread:
      chat.lastUnread === event.createdAt
        ? newestEvent(unit, chat, (other) => customerSees(other, chat) && countsAsUnread(other, chat))?.event.createdAt
        : chat.lastUnread,
  });
}

function countsAsUnread(event: ChatEvent, chat: Chat): boolean {
  return UNREAD_TYPES.has(event.type) && event.authorId !== chat.customerId;
}

function lastEventsOf(chat: Chat, type: string): LastEvents {
  return Object.hasOwn(chat.lastEvents, type) ? (chat.lastEvents[type] ?? {}) : {};
}

function newest(unit: Unit, chat: Chat, fits: (event: ChatEvent) => boolean): EventPlace | undefined {
  const found = newestEvent(unit, chat, fits);
  return found && { threadId: found.threadId, n: found.event.n };
}

/** Looks from the end of the chat to its beginning. Only deletions need it. */
function newestEvent(
  unit: Unit,
  chat: Chat,
  fits: (event: ChatEvent) => boolean,
): { threadId: string; event: ChatEvent } | undefined {
  for (const { doc: threadId } of unit.tx.list(threadOrder, { prefix: `${chat.id}/`, reverse: true })) {
    const rows = unit.tx.list(events, { prefix: `${threadId}/`, reverse: true });
    const event = rows.find(({ doc }) => !doc.deleted && fits(doc))?.doc;
    if (event) return { threadId, event };
  }
  return undefined;
}

/** A chat that is known to exist. */
export function theChat(unit: Unit, chatId: string): Chat {
  const chat = unit.tx.get(chats, chatId);
  if (chat === undefined) throw new Refusal('not_found', 'There is no such chat.');
  return chat;
}

export function theThread(unit: Unit, threadId: string): Thread {
  const thread = unit.tx.get(threads, threadId);
  if (thread === undefined) throw new Refusal('not_found', 'There is no such thread.');
  return thread;
}

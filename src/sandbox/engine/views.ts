/**
 * Chats as each side sees them. Everything that leaves the engine passes here: customers get agents by their public ids
 * and nothing that is for agents alone.
 */
import type { Json, JsonObject } from './contract.ts';
import { customerForAgent } from './customer-view.ts';
import { findAgent, nameOf, publicId } from './people.ts';
import { readableProperties } from './properties.ts';
import { queueView } from './queue.ts';
import {
  type Chat,
  type ChatEvent,
  type ChatMember,
  customers,
  type EventPlace,
  events,
  type Thread,
  threads,
} from './records.ts';
import { formatTime } from './time.ts';
import type { Unit } from './unit.ts';

/** Whose eyes. An agent's role decides what he sees of deleted events. */
export type Audience = { readonly side: 'customer' } | { readonly side: 'agent'; readonly role: string };

export const CUSTOMER: Audience = { side: 'customer' };
export const AGENT: Audience = { side: 'agent', role: 'administrator' };

/** Sees the customer of this chat the event? His own he always does, those for agents too. */
export function customerSees(event: ChatEvent, chat: Chat): boolean {
  if (event.deleted) return false;
  return event.visibility === 'all' || event.authorId === chat.customerId;
}

export function eventView(unit: Unit, event: ChatEvent, audience: Audience): JsonObject {
  const { id, createdAt, type, authorId, customId, properties, visibility, content } = event;
  const forCustomer = audience.side === 'customer';
  const author = authorId === undefined ? undefined : forCustomer ? publicId(unit.config, authorId) : authorId;
  const head = { id, created_at: formatTime(createdAt), custom_id: customId, type };
  if (event.deleted && audience.side === 'agent' && audience.role === 'normal') {
    return { ...head, author_id: author, visibility, deleted: true };
  }
  const readable = properties && readableProperties(properties, 'event', audience.side);
  return {
    ...head,
    ...(forCustomer && type === 'rich_message' ? publicButtons(unit, content) : content),
    author_id: author,
    properties: readable && Object.keys(readable).length > 0 ? readable : undefined,
    ...(forCustomer ? { recipients: visibility } : { visibility }),
    deleted: event.deleted,
  };
}

/** Buttons name the users who have them on. */
function publicButtons(unit: Unit, content: JsonObject): JsonObject {
  const { elements } = content;
  if (!isList(elements)) return content;
  return {
    ...content,
    elements: elements.map((element) => {
      if (!isObject(element) || !isList(element.buttons)) return element;
      return {
        ...element,
        buttons: element.buttons.map((button) =>
          isObject(button) && isList(button.user_ids)
            ? { ...button, user_ids: button.user_ids.map((id) => publicId(unit.config, String(id))) }
            : button,
        ),
      };
    }),
  };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function agentForCustomer(unit: Unit, { id, present, publicSeenUpTo }: ChatMember): JsonObject {
  const agent = findAgent(unit.config, id);
  return {
    id: publicId(unit.config, id),
    type: 'agent',
    name: nameOf(unit.config, id),
    avatar: agent?.avatar,
    present,
    events_seen_up_to: publicSeenUpTo === undefined ? undefined : formatTime(publicSeenUpTo),
    job_title: agent?.jobTitle,
  };
}

function agentForAgent(unit: Unit, member: ChatMember): JsonObject {
  const agent = findAgent(unit.config, member.id);
  return {
    id: member.id,
    type: 'agent',
    name: nameOf(unit.config, member.id),
    email: agent?.email,
    present: member.present,
    events_seen_up_to: member.seenUpTo === undefined ? undefined : formatTime(member.seenUpTo),
    avatar: agent?.avatar,
    visibility: member.visibility,
  };
}

export function memberView(unit: Unit, chat: Chat, member: ChatMember, { side }: Audience): JsonObject {
  if (member.type === 'agent') {
    return side === 'agent' ? agentForAgent(unit, member) : agentForCustomer(unit, member);
  }
  const customer = unit.tx.get(customers, member.id);
  const seen = member.seenUpTo === undefined ? undefined : formatTime(member.seenUpTo);
  if (side === 'agent' && customer !== undefined) {
    return { ...customerForAgent(unit, customer, chat), present: member.present, events_seen_up_to: seen };
  }
  return {
    id: member.id,
    type: 'customer',
    present: member.present,
    name: customer?.name,
    email: customer?.email,
    avatar: customer?.avatar,
    // They are of the visit, and say nothing of a chat that is over.
    session_fields: chat.active && customer?.sessionFields.length ? customer.sessionFields : undefined,
    events_seen_up_to: seen,
  };
}

function usersView(unit: Unit, chat: Chat, audience: Audience): readonly JsonObject[] {
  return chat.members
    .filter(({ visibility }) => audience.side === 'agent' || visibility === 'all')
    .map((member) => memberView(unit, chat, member, audience));
}

export function threadView(unit: Unit, chat: Chat, thread: Thread, audience: Audience): JsonObject {
  const { side } = audience;
  const hidden = new Set(chat.members.filter(({ visibility }) => visibility === 'agents').map(({ id }) => id));
  const shown = eventsOf(unit, thread).filter((event) => side === 'agent' || customerSees(event, chat));
  return {
    id: thread.id,
    active: thread.active,
    created_at: formatTime(thread.createdAt),
    user_ids:
      side === 'agent'
        ? thread.userIds
        : thread.userIds.filter((id) => !hidden.has(id)).map((id) => publicId(unit.config, id)),
    events: shown.map((event) => eventView(unit, event, audience)),
    properties: readableProperties(thread.properties, 'thread', side),
    access: { group_ids: thread.access.group_ids },
    queue: queueView(unit, thread),
    previous_thread_id: thread.previousThreadId,
    next_thread_id: thread.nextThreadId,
    ...(side === 'agent' && {
      tags: thread.tags.length > 0 ? thread.tags : undefined,
      queues_duration: thread.queuesDuration,
      summary: thread.summary,
    }),
  };
}

/** A chat with one of its threads. */
export function chatView(unit: Unit, chat: Chat, thread: Thread | undefined, audience: Audience): JsonObject {
  return {
    id: chat.id,
    users: usersView(unit, chat, audience),
    access: { group_ids: chat.access.group_ids },
    properties: readableProperties(chat.properties, 'chat', audience.side),
    thread: thread && threadView(unit, chat, thread, audience),
  };
}

/** One row of `list_chats`. */
export function summaryView(unit: Unit, chat: Chat, audience: Audience, isFollowed = false): JsonObject {
  const { side } = audience;
  const last = chat.lastThreadId === undefined ? undefined : unit.tx.get(threads, chat.lastThreadId);
  const head = {
    id: chat.id,
    users: usersView(unit, chat, audience),
    last_event_per_type: lastEventsView(unit, chat, audience),
    properties: readableProperties(chat.properties, 'chat', side),
    access: { group_ids: chat.access.group_ids },
  };
  if (side === 'customer') {
    return {
      ...head,
      last_thread_id: last?.id,
      last_thread_created_at: last && formatTime(last.createdAt),
      active: chat.active,
    };
  }
  return {
    ...head,
    last_thread_summary: last && {
      id: last.id,
      created_at: formatTime(last.createdAt),
      user_ids: last.userIds,
      properties: readableProperties(last.properties, 'thread', side),
      active: last.active,
      access: { group_ids: last.access.group_ids },
      queue: queueView(unit, last),
      tags: last.tags.length > 0 ? last.tags : undefined,
    },
    is_followed: isFollowed,
  };
}

function lastEventsView(unit: Unit, chat: Chat, audience: Audience): JsonObject {
  const rows = Object.entries(chat.lastEvents).flatMap(([type, places]) => {
    const place = places[audience.side];
    const event = place && eventAt(unit, place);
    const thread = place && unit.tx.get(threads, place.threadId);
    if (!event || !thread) return [];
    const row = {
      thread_id: thread.id,
      thread_created_at: formatTime(thread.createdAt),
      event: eventView(unit, event, audience),
    };
    return [[type, row] as const];
  });
  return Object.fromEntries(rows);
}

export function eventAt(unit: Unit, { threadId, n }: EventPlace): ChatEvent | undefined {
  return unit.tx.get(events, eventKey(threadId, n));
}

/** Oldest first. */
export function eventsOf(unit: Unit, thread: Thread): readonly ChatEvent[] {
  return unit.tx.list(events, { prefix: `${thread.id}/` }).map(({ doc }) => doc);
}

export function eventKey(threadId: string, n: number): string {
  return `${threadId}/${String(n).padStart(9, '0')}`;
}

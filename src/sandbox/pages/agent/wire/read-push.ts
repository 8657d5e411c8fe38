import * as v from 'valibot';
import type { ChatAgent, QueuePlace } from '../domain/chat.ts';
import type { Customer, PageView } from '../domain/customer.ts';
import type { ChatEvent } from '../domain/event.ts';
import type { Properties } from '../domain/properties.ts';
import { type ReadChat, readAgent, readChat, readQueuePlace } from './read-chat.ts';
import { readCustomer, readPage } from './read-customer.ts';
import { readEvent } from './read-event.ts';
import { given, optionalNumber, optionalText, readProperties, text, time } from './shapes.ts';

interface InThread {
  readonly chatId: string;
  readonly threadId: string;
}

/** Whose properties: a chat's, a thread's or an event's. */
export interface PropertyPlace {
  readonly chatId: string;
  readonly threadId?: string;
  readonly eventId?: string;
}

/** Namespace -> names in it. */
export type PropertyNames = Readonly<Record<string, readonly string[]>>;

/** What the server tells an agent unasked, as far as this page has a use for it. */
export type Push =
  | { readonly type: 'incoming_chat'; readonly read: ReadChat }
  | ({ readonly type: 'chat_deactivated' } & InThread)
  | { readonly type: 'chat_access_updated'; readonly chatId: string; readonly groupIds: readonly number[] }
  | {
      readonly type: 'chat_transferred';
      readonly chatId: string;
      readonly threadId?: string;
      readonly groupIds?: readonly number[];
      readonly queue?: QueuePlace;
    }
  | { readonly type: 'chat_unfollowed'; readonly chatId: string }
  | { readonly type: 'agent_added'; readonly chatId: string; readonly threadId?: string; readonly agent: ChatAgent }
  | { readonly type: 'user_removed'; readonly chatId: string; readonly threadId?: string; readonly userId: string }
  | ({ readonly type: 'incoming_event'; readonly event: ChatEvent } & InThread)
  | ({ readonly type: 'event_updated'; readonly event: ChatEvent } & InThread)
  | ({ readonly type: 'event_deleted'; readonly eventId: string } & InThread)
  | { readonly type: 'events_seen'; readonly chatId: string; readonly userId: string; readonly seenUpTo: string }
  | { readonly type: 'properties_set'; readonly of: PropertyPlace; readonly properties: Properties }
  | { readonly type: 'properties_removed'; readonly of: PropertyPlace; readonly names: PropertyNames }
  /** Somebody switched a button of a rich message on or off. */
  | ({
      readonly type: 'button_pressed';
      readonly eventId: string;
      readonly userId: string;
      readonly postbackId: string;
      readonly on: boolean;
    } & InThread)
  | ({ readonly type: 'thread_tagged'; readonly tag: string } & InThread)
  | ({ readonly type: 'thread_untagged'; readonly tag: string } & InThread)
  | { readonly type: 'queue_moved'; readonly places: readonly (InThread & { readonly queue: QueuePlace })[] }
  | ({ readonly type: 'sneak_peek'; readonly authorId: string; readonly text: string; readonly at: number } & InThread)
  | ({ readonly type: 'typing'; readonly authorId: string; readonly isTyping: boolean; readonly at: number } & InThread)
  /** A colleague or a bot works on an answer. `title`: on what. */
  | ({ readonly type: 'thinking'; readonly authorId: string; readonly title: string; readonly at: number } & InThread)
  | { readonly type: 'customers_online'; readonly customers: readonly Customer[] }
  | { readonly type: 'customer_came'; readonly customer: Customer }
  | { readonly type: 'customer_updated'; readonly customer: Customer }
  | { readonly type: 'customer_banned'; readonly customerId: string; readonly days: number }
  | { readonly type: 'customer_left'; readonly customerId: string }
  | { readonly type: 'customer_page'; readonly customerId: string; readonly page: PageView }
  | { readonly type: 'routing_status_set'; readonly agentId: string; readonly status: string }
  /** Known to nobody here, or of no use; kept for whoever wants to look. */
  | { readonly type: 'other_push'; readonly action: string; readonly payload: unknown };

const inThread = { chat_id: text, thread_id: text };
const where = (payload: { chat_id: string; thread_id: string }): InThread => ({
  chatId: payload.chat_id,
  threadId: payload.thread_id,
});

/** A reader takes the payload, and the moment of arrival for what fades by itself. */
type Reader = (payload: unknown, now: number) => Push;
const reader =
  <S extends v.GenericSchema>(schema: S, read: (payload: v.InferOutput<S>, now: number) => Push): Reader =>
  (payload, now) =>
    read(v.parse(schema, payload), now);

const ofChat = { chat_id: text, properties: v.optional(v.unknown()) };
const ofThread = { ...ofChat, thread_id: text };
const ofEvent = { ...ofThread, event_id: text };
const names = v.optional(v.record(text, v.array(text)), {});
interface AboutProperties {
  readonly chat_id: string;
  readonly thread_id?: unknown;
  readonly event_id?: unknown;
  readonly properties?: unknown;
}
const placeOf = ({ chat_id, thread_id, event_id }: AboutProperties): PropertyPlace =>
  given({
    chatId: chat_id,
    threadId: typeof thread_id === 'string' ? thread_id : undefined,
    eventId: typeof event_id === 'string' ? event_id : undefined,
  });
const propertiesSet = (payload: AboutProperties): Push => ({
  type: 'properties_set',
  of: placeOf(payload),
  properties: readProperties(payload.properties),
});
const propertiesRemoved = (payload: AboutProperties & { readonly properties: PropertyNames }): Push => ({
  type: 'properties_removed',
  of: placeOf(payload),
  names: payload.properties,
});

/** Push name on the wire -> what it means here. */
const READERS: Readonly<Record<string, Reader>> = {
  incoming_chat: reader(v.looseObject({ chat: v.unknown() }), ({ chat }) => ({
    type: 'incoming_chat',
    read: readChat(chat),
  })),
  chat_deactivated: reader(v.looseObject(inThread), (payload) => ({ type: 'chat_deactivated', ...where(payload) })),
  chat_access_updated: reader(
    v.looseObject({ id: text, access: v.looseObject({ group_ids: v.array(v.number()) }) }),
    ({ id, access }) => ({ type: 'chat_access_updated', chatId: id, groupIds: access.group_ids }),
  ),
  chat_transferred: reader(
    v.looseObject({
      chat_id: text,
      thread_id: optionalText,
      transferred_to: v.optional(v.looseObject({ group_ids: v.optional(v.array(v.number())) })),
      queue: v.optional(v.unknown()),
    }),
    (payload) =>
      given({
        type: 'chat_transferred' as const,
        chatId: payload.chat_id,
        threadId: payload.thread_id,
        groupIds: payload.transferred_to?.group_ids,
        queue: payload.queue === undefined ? undefined : readQueuePlace(payload.queue),
      }),
  ),
  chat_unfollowed: reader(v.looseObject({ chat_id: text }), ({ chat_id }) => ({
    type: 'chat_unfollowed',
    chatId: chat_id,
  })),
  user_added_to_chat: reader(
    v.looseObject({ chat_id: text, thread_id: optionalText, user: v.looseObject({ type: optionalText }) }),
    (payload) =>
      payload.user.type === 'customer'
        ? { type: 'customer_updated', customer: readCustomer(payload.user) }
        : given({
            type: 'agent_added' as const,
            chatId: payload.chat_id,
            threadId: payload.thread_id,
            agent: readAgent(payload.user),
          }),
  ),
  user_removed_from_chat: reader(v.looseObject({ chat_id: text, thread_id: optionalText, user_id: text }), (payload) =>
    given({
      type: 'user_removed' as const,
      chatId: payload.chat_id,
      threadId: payload.thread_id,
      userId: payload.user_id,
    }),
  ),
  incoming_event: reader(v.looseObject({ ...inThread, event: v.unknown() }), (payload) => ({
    type: 'incoming_event',
    ...where(payload),
    event: readEvent(payload.event),
  })),
  event_updated: reader(v.looseObject({ ...inThread, event: v.unknown() }), (payload) => ({
    type: 'event_updated',
    ...where(payload),
    event: readEvent(payload.event),
  })),
  event_deleted: reader(v.looseObject({ ...inThread, event_id: text }), (payload) => ({
    type: 'event_deleted',
    ...where(payload),
    eventId: payload.event_id,
  })),
  events_marked_as_seen: reader(v.looseObject({ chat_id: text, user_id: text, seen_up_to: time }), (payload) => ({
    type: 'events_seen',
    chatId: payload.chat_id,
    userId: payload.user_id,
    seenUpTo: payload.seen_up_to,
  })),
  chat_properties_updated: reader(v.looseObject(ofChat), propertiesSet),
  thread_properties_updated: reader(v.looseObject(ofThread), propertiesSet),
  event_properties_updated: reader(v.looseObject(ofEvent), propertiesSet),
  chat_properties_deleted: reader(v.looseObject({ ...ofChat, properties: names }), propertiesRemoved),
  thread_properties_deleted: reader(v.looseObject({ ...ofThread, properties: names }), propertiesRemoved),
  event_properties_deleted: reader(v.looseObject({ ...ofEvent, properties: names }), propertiesRemoved),
  incoming_rich_message_postback: reader(
    v.looseObject({
      ...inThread,
      event_id: text,
      user_id: text,
      postback: v.looseObject({ id: text, toggled: v.boolean() }),
    }),
    (payload) => ({
      type: 'button_pressed',
      ...where(payload),
      eventId: payload.event_id,
      userId: payload.user_id,
      postbackId: payload.postback.id,
      on: payload.postback.toggled,
    }),
  ),
  thread_tagged: reader(v.looseObject({ ...inThread, tag: text }), (payload) => ({
    type: 'thread_tagged',
    ...where(payload),
    tag: payload.tag,
  })),
  thread_untagged: reader(v.looseObject({ ...inThread, tag: text }), (payload) => ({
    type: 'thread_untagged',
    ...where(payload),
    tag: payload.tag,
  })),
  queue_positions_updated: reader(v.array(v.looseObject({ ...inThread, queue: v.unknown() })), (places) => ({
    type: 'queue_moved',
    places: places.map((place) => ({ ...where(place), queue: readQueuePlace(place.queue) })),
  })),
  incoming_sneak_peek: reader(
    v.looseObject({ ...inThread, sneak_peek: v.looseObject({ author_id: text, text }) }),
    (payload, now) => ({
      type: 'sneak_peek',
      ...where(payload),
      authorId: payload.sneak_peek.author_id,
      text: payload.sneak_peek.text,
      at: now,
    }),
  ),
  incoming_typing_indicator: reader(
    v.looseObject({
      ...inThread,
      typing_indicator: v.looseObject({ author_id: text, is_typing: v.boolean(), timestamp: optionalNumber }),
    }),
    (payload, now) => ({
      type: 'typing',
      ...where(payload),
      authorId: payload.typing_indicator.author_id,
      isTyping: payload.typing_indicator.is_typing,
      at: now,
    }),
  ),
  incoming_thinking_indicator: reader(
    v.looseObject({ ...inThread, author_id: text, title: v.optional(text, '') }),
    (payload, now) => ({
      type: 'thinking',
      ...where(payload),
      authorId: payload.author_id,
      title: payload.title,
      at: now,
    }),
  ),
  incoming_customers: reader(v.looseObject({ customers: v.array(v.unknown()) }), ({ customers }) => ({
    type: 'customers_online',
    customers: customers.map(readCustomer),
  })),
  incoming_customer: (payload) => ({ type: 'customer_came', customer: readCustomer(payload) }),
  customer_updated: (payload) => ({ type: 'customer_updated', customer: readCustomer(payload) }),
  customer_banned: reader(
    v.looseObject({ customer_id: text, ban: v.looseObject({ days: v.number() }) }),
    (payload) => ({ type: 'customer_banned', customerId: payload.customer_id, days: payload.ban.days }),
  ),
  customer_left: reader(v.looseObject({ id: text }), ({ id }) => ({ type: 'customer_left', customerId: id })),
  customer_page_updated: reader(v.looseObject({ customer_id: text }), (payload) => ({
    type: 'customer_page',
    customerId: payload.customer_id,
    page: readPage(payload),
  })),
  routing_status_set: reader(v.looseObject({ agent_id: text, status: text }), (payload) => ({
    type: 'routing_status_set',
    agentId: payload.agent_id,
    status: payload.status,
  })),
};

/** A push by its name. One that is unknown or cannot be read is `other_push`: it must never take the page down. */
export function readPush(action: string, payload: unknown, now: number): Push {
  const other: Push = { type: 'other_push', action, payload };
  const read = Object.hasOwn(READERS, action) ? READERS[action] : undefined;
  if (read === undefined) return other;
  try {
    return read(payload, now);
  } catch (error) {
    if (error instanceof v.ValiError) return other;
    throw error;
  }
}

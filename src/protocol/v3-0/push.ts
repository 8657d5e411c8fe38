import type { TransferTarget } from '../domain/chat.ts';
import type { ThreadId, UserId } from '../domain/ids.ts';
import type { Customer } from '../domain/user.ts';
import type { Push, Pushes, PushName, TypingIndicator } from '../pushes.ts';
import {
  converted,
  flag,
  json,
  jsonObject,
  list,
  literal,
  named,
  number,
  object,
  open,
  optional,
  type Shape,
  text,
  type Unknowns,
  union,
} from '../shape.ts';
import { access } from '../v3-6/chat.ts';
import { chatId, deletedProperties, eventId, textMap, threadId, userId } from '../v3-6/common.ts';
import { chat } from './chat.ts';
import { newerReason, olderReason } from './disconnect-reason.ts';
import { event } from './event.ts';
import { wrappedProperties } from './properties.ts';
import { postback } from './rich-message.ts';
import { second, seenSecond } from './time.ts';
import { customer, user } from './user.ts';

const inThread = { chatId, threadId };
const inEvent = { ...inThread, eventId };
const properties = wrappedProperties;

/** What v3.6 calls a push, and its payload. */
interface Entry<N extends PushName> {
  readonly type: N;
  readonly payload: Shape<Pushes[N]>;
}

const push = <N extends PushName>(type: N, payload: Shape<Pushes[N]>): Entry<N> => ({ type, payload });

/** A payload with fields of v3.0 on top. */
const payload = <N extends PushName, More = unknown>(
  fields: Parameters<typeof object<Pushes[N] & More & Unknowns>>[0],
) => object<Pushes[N] & More & Unknowns>(fields);

/** Who asked for it is not said; it is whoever spoke first in the new thread. */
const incomingChat = converted(
  payload<'incoming_chat'>({ requesterId: optional(userId), chat }),
  (read) => {
    const first = read.chat.thread?.events?.find(({ authorId }) => authorId !== undefined)?.authorId;
    return first === undefined ? read : { requesterId: first, ...read };
  },
  ({ requesterId: _, ...written }) => written,
);

interface AboutResource {
  readonly resource?: string;
}

const accessSet = converted(
  payload<'chat_access_updated', AboutResource>({
    resource: optional(text),
    chatId: named('id', chatId),
    access,
  }),
  ({ resource: _, ...read }) => read,
  (written) => ({ ...written, resource: 'chat' }),
);

type Transfer = { readonly requesterId?: UserId } & Omit<
  Pushes['chat_transferred'],
  'requesterId' | 'reason' | 'transferredTo' | 'queue'
> &
  Unknowns;
type ToGroup = Transfer & { readonly type: 'group'; readonly ids: readonly number[] };
type ToAgent = Transfer & { readonly type: 'agent'; readonly ids: readonly UserId[] };

const transfer = { chatId, threadId: optional(threadId), requesterId: optional(userId) };
const toGroup = object<ToGroup>({ ...transfer, type: literal('group'), ids: list(number) });
const toAgent = object<ToAgent>({ ...transfer, type: literal('agent'), ids: list(userId) });

/** Only what somebody asked for is told, so the reason is known where that somebody is. */
const chatTransferred = converted(
  union<ToGroup | ToAgent>('type', { group: toGroup, agent: toAgent }, toGroup),
  (read): Pushes['chat_transferred'] & Unknowns => {
    const { type, ids, requesterId, ...rest } = read;
    const transferredTo: TransferTarget =
      read.type === 'agent' ? { groupIds: [], agentIds: read.ids } : { groupIds: read.ids, agentIds: [] };
    return { ...rest, ...(requesterId && { requesterId, reason: 'manual' }), transferredTo };
  },
  ({ transferredTo: { agentIds = [], groupIds = [] }, reason: _, queue: __, ...written }): ToGroup | ToAgent => {
    const about = { ...written, requesterId: written.requesterId ?? ('' as UserId) };
    return agentIds.length > 0
      ? { ...about, type: 'agent', ids: agentIds }
      : { ...about, type: 'group', ids: groupIds };
  },
);

interface WithUserType {
  readonly userType?: string;
}

const userAdded = converted(
  payload<'user_added_to_chat', WithUserType>({
    chatId,
    threadId: optional(threadId),
    user,
    userType: optional(open()),
    reason: optional(text),
    requesterId: optional(userId),
  }),
  ({ userType: _, ...read }) => read,
  ({ reason: _, requesterId: __, ...written }) => ({ ...written, userType: written.user.type }),
);

const userRemoved = converted(
  payload<'user_removed_from_chat', WithUserType>({
    chatId,
    threadId: optional(threadId),
    userId,
    userType: optional(open()),
    reason: optional(text),
    requesterId: optional(userId),
  }),
  ({ userType: _, ...read }) => read,
  ({ reason: _, requesterId: __, ...written }) => written,
);

const seen = converted(
  payload<'events_marked_as_seen', { readonly threadId?: ThreadId }>({
    userId,
    chatId,
    threadId: optional(threadId),
    seenUpTo: named('timestamp', seenSecond),
  }),
  ({ threadId: _, ...read }) => read,
  (written) => written,
);

/** One that does not say whether is the beginning. */
const typingIndicator: Shape<TypingIndicator> = converted(
  object<Omit<TypingIndicator, 'isTyping'> & { readonly isTyping?: boolean }>({
    authorId: userId,
    recipients: optional(open()),
    timestamp: optional(number),
    isTyping: optional(flag),
  }),
  (read) => ({ recipients: 'all', isTyping: true, ...read }),
  ({ recipients: _, ...written }) => written,
);

const wrappedCustomer = object<{ readonly customer: Customer } & Unknowns>({ customer });

/** The whole customer; one sample of the time has it bare. */
const customerUpdated: Shape<Pushes['customer_updated']> = {
  read: (value, path, problems) =>
    typeof value === 'object' && value !== null && 'id' in value
      ? customer.read(value, path, problems)
      : wrappedCustomer.read(value, path, problems).customer,
  // Whoever writes it has made it whole.
  write: (written) => wrappedCustomer.write({ customer: { ...written, type: 'customer' } as Customer }),
};

/** Every push to customers: name -> what v3.6 calls it, and its payload. */
export const PUSHES = {
  incoming_chat_thread: push('incoming_chat', incomingChat),
  thread_closed: push('chat_deactivated', payload<'chat_deactivated'>({ ...inThread, userId: optional(userId) })),
  chat_transferred: push('chat_transferred', chatTransferred),
  chat_user_added: push('user_added_to_chat', userAdded),
  chat_user_removed: push('user_removed_from_chat', userRemoved),
  access_set: push('chat_access_updated', accessSet),

  incoming_event: push('incoming_event', payload<'incoming_event'>({ ...inThread, event })),
  event_updated: push('event_updated', payload<'event_updated'>({ ...inThread, event })),
  incoming_rich_message_postback: push(
    'incoming_rich_message_postback',
    payload<'incoming_rich_message_postback'>({ ...inEvent, userId, postback }),
  ),

  chat_properties_updated: push('chat_properties_updated', payload<'chat_properties_updated'>({ chatId, properties })),
  chat_properties_deleted: push(
    'chat_properties_deleted',
    payload<'chat_properties_deleted'>({ chatId, properties: deletedProperties }),
  ),
  chat_thread_properties_updated: push(
    'thread_properties_updated',
    payload<'thread_properties_updated'>({ ...inThread, properties }),
  ),
  chat_thread_properties_deleted: push(
    'thread_properties_deleted',
    payload<'thread_properties_deleted'>({ ...inThread, properties: deletedProperties }),
  ),
  event_properties_updated: push(
    'event_properties_updated',
    payload<'event_properties_updated'>({ ...inEvent, properties }),
  ),
  event_properties_deleted: push(
    'event_properties_deleted',
    payload<'event_properties_deleted'>({ ...inEvent, properties: deletedProperties }),
  ),

  customer_updated: push('customer_updated', customerUpdated),
  customer_page_updated: push(
    'customer_page_updated',
    payload<'customer_page_updated'>({
      url: text,
      title: optional(text),
      openedAt: named('timestamp', optional(second)),
    }),
  ),
  customer_side_storage_updated: push(
    'customer_side_storage_updated',
    payload<'customer_side_storage_updated'>({ customerSideStorage: textMap }),
  ),
  customer_disconnected: push(
    'customer_disconnected',
    payload<'customer_disconnected'>({
      reason: converted(text, newerReason, olderReason),
      data: optional(jsonObject),
    }),
  ),

  incoming_typing_indicator: push(
    'incoming_typing_indicator',
    payload<'incoming_typing_indicator'>({ chatId, threadId: optional(threadId), typingIndicator }),
  ),
  incoming_multicast: push(
    'incoming_multicast',
    payload<'incoming_multicast'>({ authorId: optional(userId), content: json }),
  ),
  last_seen_timestamp_updated: push('events_marked_as_seen', seen),
} satisfies { readonly [action: string]: Entry<PushName> };

export type OlderPushName = keyof typeof PUSHES;

export const isPushName = (action: string): action is OlderPushName => Object.hasOwn(PUSHES, action);

/** What a push says beyond its name. */
export function meaning(read: Push, payload: unknown): Push {
  if (read.type === 'event_updated' && read.event.type === 'custom' && read.event.content?.__v36 === 'deleted') {
    // v3.0 cannot take an event away, so a server that can puts an empty one into its place.
    const { chatId, threadId, event } = read;
    return { type: 'event_deleted', chatId, threadId, eventId: event.id };
  }
  // Access to something else than a chat, a customer for one, is no matter of the customer's.
  const { resource = 'chat' } = payload as AboutResource;
  return read.type === 'chat_access_updated' && resource !== 'chat'
    ? { type: 'unknown', action: 'access_set', payload }
    : read;
}

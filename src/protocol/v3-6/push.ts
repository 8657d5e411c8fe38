import type { Pushes, PushName, RetiredPush, TypingIndicator } from '../pushes.ts';
import {
  flag,
  json,
  jsonObject,
  list,
  number,
  object,
  open,
  optional,
  type Shape,
  text,
  type Unknowns,
} from '../shape.ts';
import { chat, groupState, queuePlace, transferTarget } from './chat.ts';
import { chatId, customId, deletedProperties, eventId, properties, textMap, threadId, time, userId } from './common.ts';
import { event, eventPreview } from './event.ts';
import { greeting } from './greeting.ts';
import { postback } from './rich-message.ts';
import { customerChanges, user } from './user.ts';

const inThread = { chatId, threadId };
const inEvent = { ...inThread, eventId };
const inChat = { chatId, threadId: optional(threadId) };
const why = { reason: optional(text), requesterId: optional(userId) };

const payload = <N extends PushName>(fields: Parameters<typeof object<Pushes[N] & Unknowns>>[0]) =>
  object<Pushes[N] & Unknowns>(fields);

const typingIndicator: Shape<TypingIndicator> = object<TypingIndicator>({
  authorId: userId,
  recipients: optional(open()),
  timestamp: optional(number),
  isTyping: flag,
});

/** Every push of the customer side: name -> shape of its payload. */
export const PUSHES: { readonly [N in Exclude<PushName, RetiredPush>]: Shape<Pushes[N]> } = {
  incoming_chat: payload<'incoming_chat'>({ requesterId: optional(userId), chat }),
  chat_deactivated: payload<'chat_deactivated'>({ ...inThread, userId: optional(userId) }),
  chat_transferred: payload<'chat_transferred'>({
    ...inChat,
    ...why,
    transferredTo: transferTarget,
    queue: optional(queuePlace),
  }),
  user_added_to_chat: payload<'user_added_to_chat'>({ ...inChat, ...why, user }),
  user_removed_from_chat: payload<'user_removed_from_chat'>({ ...inChat, ...why, userId }),

  incoming_event: payload<'incoming_event'>({ ...inThread, event }),
  incoming_event_preview: payload<'incoming_event_preview'>({ ...inThread, event: eventPreview }),
  event_updated: payload<'event_updated'>({ ...inThread, event }),
  event_deleted: payload<'event_deleted'>(inEvent),
  incoming_rich_message_postback: payload<'incoming_rich_message_postback'>({ ...inEvent, userId, postback }),

  chat_properties_updated: payload<'chat_properties_updated'>({ chatId, properties }),
  chat_properties_deleted: payload<'chat_properties_deleted'>({ chatId, properties: deletedProperties }),
  thread_properties_updated: payload<'thread_properties_updated'>({ ...inThread, properties }),
  thread_properties_deleted: payload<'thread_properties_deleted'>({ ...inThread, properties: deletedProperties }),
  event_properties_updated: payload<'event_properties_updated'>({ ...inEvent, properties }),
  event_properties_deleted: payload<'event_properties_deleted'>({ ...inEvent, properties: deletedProperties }),

  customer_updated: customerChanges,
  customer_side_storage_updated: payload<'customer_side_storage_updated'>({ customerSideStorage: textMap }),
  customer_disconnected: payload<'customer_disconnected'>({ reason: text, data: optional(jsonObject) }),
  groups_status_updated: payload<'groups_status_updated'>({ groups: list(groupState) }),

  incoming_typing_indicator: payload<'incoming_typing_indicator'>({ ...inChat, typingIndicator }),
  incoming_thinking_indicator: payload<'incoming_thinking_indicator'>({
    ...inThread,
    authorId: userId,
    sentAt: optional(time),
    title: optional(text),
    description: optional(text),
    customId: optional(customId),
  }),
  incoming_multicast: payload<'incoming_multicast'>({ authorId: optional(userId), content: json }),
  events_marked_as_seen: payload<'events_marked_as_seen'>({ userId, chatId, seenUpTo: time }),
  incoming_greeting: greeting,
  greeting_accepted: payload<'greeting_accepted'>({ uniqueId: text }),
  greeting_canceled: payload<'greeting_canceled'>({ uniqueId: text }),
  incoming_welcome_message: payload<'incoming_welcome_message'>({ id: text, event: eventPreview }),
  queue_position_updated: payload<'queue_position_updated'>({ ...inThread, queue: queuePlace }),
};

export const isPushName = (action: string): action is keyof typeof PUSHES => Object.hasOwn(PUSHES, action);

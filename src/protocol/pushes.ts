import type { Access, Chat, GroupState, QueuePlace, TransferTarget } from './domain/chat.ts';
import type { ChatEvent, EventPreview } from './domain/event.ts';
import type { Greeting } from './domain/greeting.ts';
import type { ChatId, CustomId, EventId, ThreadId, UserId } from './domain/ids.ts';
import type { DeletedProperties, Properties } from './domain/properties.ts';
import type { Postback } from './domain/rich-message.ts';
import type { Micros } from './domain/time.ts';
import type { Customer, User } from './domain/user.ts';
import type { Json, Open, Unknowns } from './shape.ts';

/**
 * Everything the server says unasked, by the name of the push (Customer Chat API v3.6, RTM pushes; what only v3.0 says,
 * by the agents' name for it). Nothing of it is ever repeated: after a gap the client reads again.
 */
export interface Pushes {
  // Chats, access, users
  /** A thread began; its first events are inside. */
  incoming_chat: { readonly requesterId?: UserId; readonly chat: Chat };
  /** The active thread closed; without `userId` the router closed it. */
  chat_deactivated: InThread & { readonly userId?: UserId };
  chat_transferred: {
    readonly chatId: ChatId;
    readonly threadId?: ThreadId;
    readonly requesterId?: UserId;
    readonly reason?: string;
    readonly transferredTo: TransferTarget;
    /** When it waits in a queue afterwards. */
    readonly queue?: QueuePlace;
  };
  /** A user joined, or wrote without joining (`present` is then false). */
  user_added_to_chat: {
    readonly chatId: ChatId;
    readonly threadId?: ThreadId;
    readonly user: User;
    readonly reason?: string;
    readonly requesterId?: UserId;
  };
  user_removed_from_chat: {
    readonly chatId: ChatId;
    readonly threadId?: ThreadId;
    readonly userId: UserId;
    readonly reason?: string;
    readonly requesterId?: UserId;
  };
  /** Other agents see the chat now; the customer is told by v3.0 only (R45). */
  chat_access_updated: { readonly chatId: ChatId; readonly access: Access };

  // Events
  /** A new event, own ones included. */
  incoming_event: InThread & { readonly event: ChatEvent };
  /** Unfinished text, again and again with more of it. */
  incoming_event_preview: InThread & { readonly event: EventPreview };
  event_updated: InThread & { readonly event: ChatEvent };
  event_deleted: InThread & { readonly eventId: EventId };
  /** Only while the thread is active. */
  incoming_rich_message_postback: InThread & {
    readonly userId: UserId;
    readonly eventId: EventId;
    readonly postback: Postback;
  };

  // Properties: only what changed
  chat_properties_updated: { readonly chatId: ChatId; readonly properties: Properties };
  chat_properties_deleted: { readonly chatId: ChatId; readonly properties: DeletedProperties };
  thread_properties_updated: InThread & { readonly properties: Properties };
  thread_properties_deleted: InThread & { readonly properties: DeletedProperties };
  event_properties_updated: InThread & { readonly eventId: EventId; readonly properties: Properties };
  event_properties_deleted: InThread & { readonly eventId: EventId; readonly properties: DeletedProperties };

  // Customer and status
  /** Changed fields only. */
  customer_updated: Partial<Omit<Customer, 'unknownFields' | 'type'>>;
  /** This customer opened a page, in this tab or another; v3.0 only. */
  customer_page_updated: { readonly url: string; readonly title?: string; readonly openedAt?: Micros };
  /** To be kept in place of the earlier map and sent with each login. */
  customer_side_storage_updated: { readonly customerSideStorage: Readonly<Record<string, string>> };
  /** The connection is about to be closed (see `disconnect-reason.ts`). */
  customer_disconnected: { readonly reason: string; readonly data?: Readonly<Record<string, unknown>> };
  groups_status_updated: { readonly groups: readonly GroupState[] };

  // Live signals and others
  incoming_typing_indicator: {
    readonly chatId: ChatId;
    readonly threadId?: ThreadId;
    readonly typingIndicator: TypingIndicator;
  };
  /** A bot prepares an answer; `customId` links to the preview and event that follow. */
  incoming_thinking_indicator: InThread & {
    readonly authorId: UserId;
    readonly sentAt?: Micros;
    readonly title?: string;
    readonly description?: string;
    readonly customId?: CustomId;
  };
  /** For the page; belongs to no chat. */
  incoming_multicast: { readonly authorId?: UserId; readonly content: Json };
  events_marked_as_seen: { readonly userId: UserId; readonly chatId: ChatId; readonly seenUpTo: Micros };
  incoming_greeting: Greeting;
  greeting_accepted: { readonly uniqueId: string };
  /** Dismissed, or replaced by a newer one. */
  greeting_canceled: { readonly uniqueId: string };
  /** `event` is a message that was never stored: its id is made from the request's. */
  incoming_welcome_message: { readonly id: string; readonly event: EventPreview };
  queue_position_updated: InThread & { readonly queue: QueuePlace };
}

/** Where it happened. */
export interface InThread {
  readonly chatId: ChatId;
  readonly threadId: ThreadId;
}

export interface TypingIndicator extends Unknowns {
  readonly authorId: UserId;
  readonly recipients?: Open<'all' | 'agents'>;
  /** Unix seconds. */
  readonly timestamp?: number;
  readonly isTyping: boolean;
}

export type PushName = keyof Pushes;

/** Pushes that v3.6 has no more. */
export type RetiredPush = 'chat_access_updated' | 'customer_page_updated';

/** A push with its payload; `unknown` is one this version has never heard of: reported and ignored. */
export type Push =
  | { readonly [N in PushName]: { readonly type: N } & Pushes[N] & Unknowns }[PushName]
  | { readonly type: 'unknown'; readonly action: string; readonly payload: unknown };

export type PushOf<N extends PushName> = { readonly type: N } & Pushes[N] & Unknowns;

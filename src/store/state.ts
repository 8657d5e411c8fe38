import type { ChatSummary, GroupStatus, QueuePlace, Thread } from '../protocol/domain/chat.ts';
import type { ChatEvent, EventPreview, OutgoingEvent } from '../protocol/domain/event.ts';
import type { Greeting } from '../protocol/domain/greeting.ts';
import type { ChatId, CustomId, EventId, ThreadId, UserId } from '../protocol/domain/ids.ts';
import type { Properties } from '../protocol/domain/properties.ts';
import type { Micros } from '../protocol/domain/time.ts';
import type { Customer, User } from '../protocol/domain/user.ts';
import type { ConnectionState } from '../session/connection-state.ts';

/**
 * All that is known, plain and readonly. A slice never reads another; what needs two of them is a selector.
 */
export interface State {
  readonly connection: ConnectionSlice;
  readonly people: PeopleSlice;
  readonly chats: ChatsSlice;
  readonly timeline: TimelineSlice;
  readonly greeting: GreetingSlice;
  readonly window: WindowSlice;
}

export interface ConnectionSlice {
  readonly state: ConnectionState;
  /** The first login has been answered at some time: what is shown is real. */
  readonly everOnline: boolean;
}

export interface PeopleSlice {
  readonly customerId: UserId | undefined;
  readonly customer: Omit<Customer, 'type'> | undefined;
  /** Everybody who ever took part in a chat, by id. */
  readonly byId: Readonly<Record<UserId, User>>;
  /** Agents who type, think or preview, by chat. They leave by themselves. */
  readonly live: Readonly<Record<ChatId, readonly LiveSign[]>>;
}

/** Something unfinished that an agent does. `until` is the clock's milliseconds. */
export type LiveSign =
  | { readonly kind: 'typing'; readonly authorId: UserId; readonly until: number }
  | {
      readonly kind: 'thinking';
      readonly authorId: UserId;
      readonly until: number;
      readonly title?: string;
      readonly customId?: CustomId;
    }
  | { readonly kind: 'preview'; readonly authorId: UserId; readonly until: number; readonly event: EventPreview };

export interface ChatsSlice {
  /** The list was read at least once. */
  readonly loaded: boolean;
  /** Newest first. */
  readonly order: readonly ChatId[];
  readonly byId: Readonly<Record<ChatId, KnownChat>>;
  readonly groups: Readonly<Record<number, GroupStatus | (string & Record<never, never>)>>;
}

export interface KnownChat {
  readonly id: ChatId;
  readonly active: boolean;
  /** Who is or was in it; details are in `people`. */
  readonly users: readonly ChatMember[];
  /** The newest thread, without its events. */
  readonly lastThread: Omit<Thread, 'events'> | undefined;
  readonly queue: QueuePlace | undefined;
  readonly properties: Properties;
  readonly summary: ChatSummary | undefined;
  readonly hasUnread: boolean;
}

export interface ChatMember {
  readonly id: UserId;
  readonly type: 'customer' | 'agent';
  readonly present: boolean;
  readonly eventsSeenUpTo: Micros | undefined;
}

export interface TimelineSlice {
  readonly byChat: Readonly<Record<ChatId, ChatTimeline>>;
  /** What the customer wrote and the server has not confirmed, oldest first; in no chat yet: `chatId` undefined. */
  readonly pending: readonly PendingEvent[];
}

/** Events of one chat in the server's order, in pages so that one more costs a page and not a history. */
export interface ChatTimeline {
  readonly pages: readonly EventPage[];
  /** Threads whose events are here, whole. */
  readonly threads: Readonly<Record<ThreadId, true>>;
  readonly older: OlderHistory;
}

export interface EventPage {
  readonly id: number;
  readonly events: readonly PlacedEvent[];
}

export interface PlacedEvent {
  readonly threadId: ThreadId;
  readonly event: ChatEvent;
  /** Changed after it was sent. */
  readonly edited: boolean;
}

export type OlderHistory =
  | { readonly is: 'unknown' }
  | { readonly is: 'more'; readonly pageId: string | undefined }
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'none' };

export interface PendingEvent {
  readonly customId: CustomId;
  readonly chatId: ChatId | undefined;
  readonly event: OutgoingEvent;
  /** The clock's milliseconds. */
  readonly queuedAt: number;
  readonly delivery:
    | { readonly is: 'queued' | 'sending' }
    | { readonly is: 'failed'; readonly reason: string }
    | { readonly is: 'delivered'; readonly eventId: EventId | undefined };
}

export interface GreetingSlice {
  readonly current: Greeting | undefined;
}

export interface WindowSlice {
  readonly open: boolean;
  /** Whether the timeline is on a visible screen: what arrives then is seen. */
  readonly looking: boolean;
  /** `undefined`: the newest chat, or the welcome when there is none. `list`: the list of chats. */
  readonly view: { readonly is: 'newest' } | { readonly is: 'chat'; readonly chatId: ChatId } | { readonly is: 'list' };
  /** Unsent text by chat id; `''` for the chat that does not exist yet. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The first event that was unread when the window opened: where the line `New` stands. */
  readonly newFrom: Readonly<Record<ChatId, EventId>>;
}

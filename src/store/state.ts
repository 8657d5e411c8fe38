import type { ChatSummary, GroupStatus, QueuePlace, Thread } from '../protocol/domain/chat.ts';
import type { ChatEvent, EventPreview, OutgoingEvent } from '../protocol/domain/event.ts';
import type { Form } from '../protocol/domain/form.ts';
import type { Greeting } from '../protocol/domain/greeting.ts';
import type { ChatId, CustomId, EventId, ThreadId, UserId } from '../protocol/domain/ids.ts';
import type { Properties } from '../protocol/domain/properties.ts';
import type { Postback } from '../protocol/domain/rich-message.ts';
import type { Micros } from '../protocol/domain/time.ts';
import type { Customer, User } from '../protocol/domain/user.ts';
import type { ActionName } from '../protocol/requests.ts';
import type { ConnectionState } from '../session/connection-state.ts';
import type { UploadingFile } from './uploading-file.ts';

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
  /** What the spoken version has no words for: not to be offered. Nothing until it is known. */
  readonly missing: readonly ActionName[];
  /** Microseconds that one seen mark covers. */
  readonly seenStep: Micros;
}

export interface PeopleSlice {
  readonly customerId: UserId | undefined;
  readonly customer: Omit<Customer, 'type'> | undefined;
  /** Everybody who ever took part in a chat, by id. */
  readonly byId: Readonly<Record<UserId, User>>;
  /** Agents who type, think or preview, by chat. They leave by themselves. */
  readonly live: Readonly<Record<ChatId, readonly LiveSign[]>>;
}

/** Something unfinished that an agent does. `until` counts as `Clock.elapsed` does: setting the clock ends nothing early or late. */
export type LiveSign =
  | { readonly kind: 'typing'; readonly authorId: UserId; readonly until: number }
  | {
      readonly kind: 'thinking';
      readonly authorId: UserId;
      readonly until: number;
      readonly title: string | undefined;
      readonly customId: CustomId | undefined;
    }
  | {
      readonly kind: 'preview';
      readonly authorId: UserId;
      readonly until: number;
      readonly customId: CustomId | undefined;
      readonly event: EventPreview;
    };

export interface ChatsSlice {
  /** The list was read at least once. */
  readonly loaded: boolean;
  /** Newest first. */
  readonly order: readonly ChatId[];
  readonly byId: Readonly<Record<ChatId, KnownChat>>;
  readonly groups: Readonly<Record<number, GroupStatus | (string & Record<never, never>)>>;
  /** The group that the page has chosen for its chats. */
  readonly groupId: number | undefined;
  /** The one that the platform has sorted the visitor into, as far as it says. */
  readonly visitorGroup: number | undefined;
  /** An earlier visit left a chat behind: until it is read, what comes is a conversation and no welcome. */
  readonly expected: boolean;
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
  /** Which login this is, from 1. What was pushed since it is newer than what is read. */
  readonly login: number;
}

/** Events of one chat in the server's order, in pages so that one more costs a page and not a history. */
export interface ChatTimeline {
  readonly pages: readonly EventPage[];
  /** Threads whose events are here, whole. */
  readonly threads: Readonly<Record<ThreadId, true>>;
  readonly older: OlderHistory;
  /** When the oldest of these threads began. */
  readonly oldest: Micros | undefined;
  /** What a push said is gone: it never comes back, whatever arrives late. */
  readonly deleted: Readonly<Record<EventId, true>>;
  /** Changes of events that are not here: they came early, or their event was not loaded yet. */
  readonly early: Readonly<Record<EventId, readonly EventPatch[]>>;
}

export interface EventPage {
  readonly id: number;
  readonly events: readonly PlacedEvent[];
}

export interface PlacedEvent {
  /** The `customId` under which it stood while it was pending, else the event's id. Never changes. */
  readonly key: string;
  readonly threadId: ThreadId;
  readonly event: ChatEvent;
  /** Its words changed after it was sent. */
  readonly edited: boolean;
  /** Tells events of one time apart: their place in the server's array. */
  readonly place: number;
  /** The login in which a push brought it; 0 when it was read. */
  readonly login: number;
  /** What pushes changed of it; it is in `event` already. */
  readonly patches: readonly EventPatch[];
}

/**
 * What a push changed of one event without repeating it, and the login in which it came: a read after a later one has it
 * already. It can be laid over any version of its event, so that it does not matter which of them comes first (promise 6).
 */
export type EventPatch = { readonly login: number } & (
  | {
      /** A deleted one is `undefined`. */
      readonly properties: Properties;
    }
  | { readonly userId: UserId; readonly postback: Postback }
);

export type OlderHistory =
  | { readonly is: 'unknown' }
  | { readonly is: 'more'; readonly pageId: string | undefined }
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'none' };

export interface PendingEvent {
  readonly customId: CustomId;
  readonly chatId: ChatId | undefined;
  readonly event: OutgoingEvent | UploadingFile;
  /** It belongs to the last thread, active or not, and begins none. */
  readonly begins?: false;
  /** The clock's milliseconds. */
  readonly queuedAt: number;
  readonly delivery:
    | { readonly is: 'queued' | 'sending' }
    /** A file whose bytes are on their way; the outbox does not have it yet. */
    | { readonly is: 'uploading' }
    | { readonly is: 'failed'; readonly reason: string }
    | {
        readonly is: 'delivered';
        readonly eventId: EventId | undefined;
        readonly threadId: ThreadId | undefined;
        /** The login in which the answer came: a read after another one would have it. */
        readonly login: number;
      };
}

export interface GreetingSlice {
  readonly current: Greeting | undefined;
  /** It has not been before the visitor on an earlier page: it is to come up by itself. */
  readonly peeks: boolean;
  /** The message offered before a chat, and the id under which a chat can begin with it. */
  readonly welcome: { readonly id: string; readonly event: EventPreview } | undefined;
}

/** What is asked before a conversation, or in place of one, until it begins. */
export interface OpeningForm {
  readonly is: 'form';
  readonly formType: 'prechat' | 'ticket';
  readonly form: Form;
  /** Whose form it is: the conversation goes there where no answer says otherwise. */
  readonly groupId: number;
  /** The chat that goes on with it; none: the first one. */
  readonly chatId?: ChatId;
}

export interface WindowSlice {
  readonly open: boolean;
  /** Whether the timeline is on a visible screen: what arrives then is seen. */
  readonly looking: boolean;
  /** `undefined`: the newest chat, or the welcome when there is none. `list`: the list of chats. */
  readonly view:
    | {
        readonly is: 'newest';
        /** Nobody is there, and the platform has a form for messages that are left. */
        readonly canLeave?: boolean;
      }
    | { readonly is: 'chat'; readonly chatId: ChatId }
    | { readonly is: 'list' }
    | OpeningForm;
  /** Unsent text by chat id; `''` for the chat that does not exist yet. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The first event that was unread when the window opened: where the line `New` stands. */
  readonly newFrom: Readonly<Record<ChatId, EventId>>;
}

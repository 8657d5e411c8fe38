import type { Dialect } from '../protocol/dialect.ts';
import type { Chat, ChatSummary, Thread } from '../protocol/domain/chat.ts';
import type { OutgoingEvent } from '../protocol/domain/event.ts';
import type { ChatId, CustomId, EventId, ThreadId } from '../protocol/domain/ids.ts';
import type { Properties } from '../protocol/domain/properties.ts';
import type { Push } from '../protocol/pushes.ts';
import type { LoginAnswer } from '../protocol/requests.ts';
import type { ConnectionState } from './connection-state.ts';

/**
 * Everything the session says unasked. Answers to requests go to whoever asked.
 *
 * Applied in the order in which they come, the last word wins: a push that arrives while a read is under way is held
 * back and said after the read, since nobody knows whether the read has it already. It may thus repeat what was read.
 */
export type Signal =
  | { readonly type: 'connection_changed'; readonly state: ConnectionState }
  /** Another version than the usual one is spoken, and this is how it behaves. */
  | { readonly type: 'dialect_chosen'; readonly dialect: Dialect }
  | { readonly type: 'logged_in'; readonly answer: LoginAnswer }
  /** The customer is somebody else now: everything said of the earlier one is void. */
  | { readonly type: 'identity_changed' }
  /**
   * What the session read after a login: all chats, and of those that changed the threads that are new or may have
   * new, changed or deleted events. A thread here is whole: an event of it that is not here is deleted. One signal
   * per page of threads, newest first; `nextPageId` asks for older ones, and is missing when there are none.
   */
  | { readonly type: 'chats_read'; readonly chats: readonly ChatSummary[] }
  | {
      readonly type: 'threads_read';
      readonly chatId: ChatId;
      readonly threads: readonly Thread[];
      readonly nextPageId?: string;
    }
  | { readonly type: 'push'; readonly push: KnownPush }
  /**
   * It waits for its turn: new, left over from an earlier page, tried again, or back in the queue since the connection
   * broke. An entry that is known by its `customId` is replaced.
   */
  | { readonly type: 'outbox_queued'; readonly entry: OutboxEntry }
  | { readonly type: 'outbox_sending'; readonly customId: CustomId }
  /** The server has it. `event ids` and places come with its push; this may come before or after that. */
  | {
      readonly type: 'outbox_delivered';
      readonly customId: CustomId;
      readonly chatId: ChatId;
      readonly threadId: ThreadId | undefined;
      readonly eventId: EventId | undefined;
    }
  /**
   * The server said no, for good; it stays in the outbox, failed, until somebody tries again or discards it. A system
   * message, which nobody sees, is discarded at once.
   */
  | { readonly type: 'outbox_refused'; readonly customId: CustomId; readonly reason: string }
  | { readonly type: 'outbox_discarded'; readonly customId: CustomId }
  /** A chat or thread came into being by our own request, known before its push. */
  | { readonly type: 'chat_started'; readonly chatId: ChatId; readonly threadId: ThreadId; readonly chat?: Chat }
  /** Something was wrong and was coped with: an unreadable frame, blocked storage, an unknown push, a detail of the customer. For developers. */
  | { readonly type: 'problem'; readonly problem: Problem };

/** Pushes that this version has never heard of are problems, not signals. */
export type KnownPush = Exclude<Push, { readonly type: 'unknown' }>;

/** One thing that the customer wrote and the server has not confirmed. */
export interface OutboxEntry {
  readonly customId: CustomId;
  /** Missing while no chat exists: it begins one. */
  readonly chatId?: ChatId;
  readonly event: OutgoingEvent & { readonly customId: CustomId };
  /** What it answers to, in case it begins a thread; `none`: it belongs to the last one, active or not. */
  readonly opening?: Opening | 'none';
  /** The clock's milliseconds. */
  readonly queuedAt: number;
  readonly status: OutboxStatus;
}

/** What a thread that begins says of where it came from. */
export interface Opening {
  /** Of the thread. */
  readonly properties?: Properties;
  /** The welcome message that was shown; it becomes the first event. */
  readonly welcomeMessageId?: string;
  /** `false`: the thread is closed from the start. Default true. */
  readonly active?: boolean;
  /** It needs nobody online. Default false, until nobody was found. */
  readonly continuous?: boolean;
  /** Whose thread it is to be; without it the group of the session. */
  readonly groupId?: number;
}

export type OutboxStatus =
  | { readonly is: 'queued' }
  | { readonly is: 'sending' }
  /** It left, the connection broke, nobody knows: it waits for the next read. */
  | { readonly is: 'unknown' }
  | { readonly is: 'failed'; readonly reason: string };

export interface Problem {
  readonly kind: 'malformed_frame' | 'unknown_push' | 'storage' | 'token' | 'customer' | 'internal';
  readonly message: string;
}

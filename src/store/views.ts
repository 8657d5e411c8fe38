import type { ChatEvent, EventPreview } from '../protocol/domain/event.ts';
import type { Greeting } from '../protocol/domain/greeting.ts';
import type { ChatId } from '../protocol/domain/ids.ts';
import type { User } from '../protocol/domain/user.ts';
import type { OpeningForm } from './state.ts';

/** What selectors compute for the window's parts other than the timeline. */

/** What the window shows. `loading` has the shape of what comes; `stopped` says why and what to do. */
export type Screen =
  | { readonly is: 'loading' }
  /** No conversation yet: greeting and composer. */
  | { readonly is: 'welcome'; readonly canLeave?: boolean }
  /** A form in place of both. */
  | OpeningForm
  | { readonly is: 'conversation'; readonly chatId: ChatId | undefined }
  | { readonly is: 'list' }
  | { readonly is: 'stopped'; readonly why: string };

export interface HeaderView {
  /** The agent who is in the chat, the last one who was, or nobody yet. */
  readonly agent: User | undefined;
  readonly presence: 'online' | 'queue' | 'offline' | 'unknown';
  readonly status: 'typing' | 'online' | 'queued' | 'ended' | 'offline' | 'connecting' | 'none';
  /** More than one chat: the way to the list, with the unread of the others. */
  readonly list: { readonly othersUnread: number } | undefined;
  readonly canEnd: boolean;
}

/** The strip under the header. */
export type NoticeView =
  | { readonly is: 'none' }
  | { readonly is: 'connecting' }
  /** `until`: milliseconds of the next try. */
  | { readonly is: 'offline'; readonly until: number | undefined }
  | { readonly is: 'paused' }
  | { readonly is: 'nobody_online' };

export type QueueView = { readonly position: number; readonly waitTime: number } | undefined;

/** May the customer write, and if not, why. `ended` still lets them: writing begins a new thread. */
export type ComposerView =
  | { readonly is: 'open'; readonly draft: string; readonly sendsLater: boolean }
  | { readonly is: 'ended'; readonly draft: string; readonly sendsLater: boolean }
  | { readonly is: 'forbidden'; readonly why: string };

/** A row of the list of chats. */
export interface ChatListItem {
  readonly chatId: ChatId;
  readonly agent: User | undefined;
  /** The newest text, or the type of what has none. */
  readonly preview:
    | { readonly text: string; readonly mine: boolean }
    | { readonly type: string; readonly mine: boolean }
    | undefined;
  readonly at: number | undefined;
  readonly active: boolean;
  readonly unread: boolean;
}

export interface LauncherView {
  readonly unread: number;
  readonly open: boolean;
  /** The newest message or greeting to peek beside the launcher. */
  readonly peek: PeekView | undefined;
  /** The greeting that came on this page, whether it is to be seen now or not. */
  readonly greeting: Greeting | undefined;
}

export interface PeekView {
  readonly key: string;
  readonly author: User | undefined;
  readonly text: string;
  readonly at: number;
  /** It is this greeting. */
  readonly greeting?: Greeting;
}

/** What stands before the customer's first word: a greeting, or the message that welcomes them. */
export interface OfferView {
  readonly event: ChatEvent | EventPreview;
  readonly author: User | undefined;
  readonly greeting?: Greeting;
}

import type { ConnectionState } from '../connection/connection-state.ts';
import type { Attachment } from '../domain/attachment.ts';
import type { Profile, Thread } from '../domain/chat.ts';
import type { Draft, Tab, View } from '../domain/desk-places.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import type { ReadChat } from '../wire/read-chat.ts';
import type { Push } from '../wire/read-push.ts';

/** Everything that can change what the console knows: what the server says unasked, its answers, and what the agent does. */
export type Action =
  | Push
  | { readonly type: 'connection_changed'; readonly connection: ConnectionState }
  | { readonly type: 'logged_in'; readonly profile: Profile }
  /** A page of chats was read. `fresh`: the first one after a login, whose list of active chats is the whole truth. */
  | { readonly type: 'chats_read'; readonly chats: readonly ReadChat[]; readonly fresh: boolean }
  | { readonly type: 'archive_read'; readonly chats: readonly ReadChat[]; readonly nextPageId: string | undefined }
  | { readonly type: 'history_requested'; readonly chatId: string }
  | { readonly type: 'history_failed'; readonly chatId: string }
  /** `newest`: the first page, which replaces what is known of its threads; otherwise older ones on top. */
  | {
      readonly type: 'history_read';
      readonly chatId: string;
      readonly threads: readonly Thread[];
      readonly nextPageId: string | undefined;
      readonly newest: boolean;
    }
  | { readonly type: 'routing_statuses_read'; readonly statuses: Readonly<Record<string, string>> }
  | { readonly type: 'message_written'; readonly message: Outgoing }
  | { readonly type: 'message_under_way'; readonly customId: string }
  /** The line broke before an answer: it is sent again after a look at the conversation, unless it had arrived. */
  | { readonly type: 'message_unsure'; readonly customId: string }
  | { readonly type: 'message_accepted'; readonly customId: string; readonly eventId: string }
  | { readonly type: 'message_refused'; readonly customId: string; readonly why: string }
  | { readonly type: 'message_withdrawn'; readonly customId: string }
  | { readonly type: 'file_attached'; readonly chatId: string; readonly attachment: Attachment }
  | {
      readonly type: 'attachment_changed';
      readonly chatId: string;
      readonly key: string;
      readonly change: Partial<Pick<Attachment, 'words' | 'status'>>;
    }
  | { readonly type: 'attachment_gone'; readonly chatId: string; readonly key: string }
  | { readonly type: 'streaming_chosen'; readonly on: boolean }
  | { readonly type: 'peek_expired'; readonly chatId: string; readonly at: number }
  | { readonly type: 'typing_expired'; readonly chatId: string; readonly authorId: string; readonly at: number }
  | { readonly type: 'thinking_expired'; readonly chatId: string; readonly at: number }
  | { readonly type: 'chat_opened'; readonly chatId: string | undefined }
  | { readonly type: 'view_chosen'; readonly view: View }
  | { readonly type: 'tab_chosen'; readonly tab: Tab }
  | { readonly type: 'search_changed'; readonly query: string }
  | { readonly type: 'draft_changed'; readonly chatId: string; readonly draft: Draft }
  | { readonly type: 'details_toggled'; readonly open: boolean }
  | { readonly type: 'told'; readonly notice: string | undefined }
  | { readonly type: 'time_passed'; readonly now: number };

export type ActionOf<T extends Action['type']> = Extract<Action, { type: T }>;

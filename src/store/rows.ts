import type { ChatEvent, EventPreview, OutgoingEvent } from '../protocol/domain/event.ts';
import type { ChatId, CustomId, ThreadId } from '../protocol/domain/ids.ts';
import type { User } from '../protocol/domain/user.ts';
import type { OlderHistory } from './state.ts';
import type { UploadingFile } from './uploading-file.ts';

/**
 * What the message list draws, computed from state. Same state, same objects: a row or page that did not change is
 * the very same one, so a view may compare by identity.
 */
export interface TimelineView {
  readonly chatId: ChatId | undefined;
  readonly pages: readonly RowPage[];
  readonly older: OlderHistory['is'];
  /** Agents typing, thinking or previewing now; drawn after the last row. */
  readonly live: readonly LiveRow[];
  /** Rows by others after the line `New`. */
  readonly unread: number;
}

export interface RowPage {
  /** Stable while its rows are edited. */
  readonly key: string;
  /** Drawn when they are first asked for: leave those far from the screen alone. */
  readonly rows: readonly Row[];
  /** About how many they are, known without drawing them. Missing where they are drawn already. */
  readonly size?: number;
}

export type Row = DayRow | NewRow | EventRow | SystemRow;

export interface DayRow {
  readonly kind: 'day';
  readonly key: string;
  /** Some moment of the day, in milliseconds; the view says `Today`. */
  readonly at: number;
}

export interface NewRow {
  readonly kind: 'new';
  readonly key: string;
}

export interface SystemRow {
  readonly kind: 'system';
  readonly key: string;
  readonly event: Extract<ChatEvent, { type: 'system_message' }>;
  readonly at: number;
}

export interface EventRow {
  readonly kind: 'event';
  /** The `custom_id` of what the customer sent, else the event's id: it stays when the server confirms. */
  readonly key: string;
  readonly event: ShownEvent;
  readonly threadId: ThreadId | undefined;
  readonly mine: boolean;
  /** Missing for the customer and for what has no author. */
  readonly author: User | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly firstOfGroup: boolean;
  readonly lastOfGroup: boolean;
  /** The author is another one than of the group before: say the name. */
  readonly showName: boolean;
  readonly edited: boolean;
  /** Of the customer's own events only. */
  readonly delivery: Delivery | undefined;
  /** The state in words stands under this row: the last own one, or one that failed. */
  readonly showDelivery: boolean;
}

/** Events of other types than system messages, confirmed or still on their way. */
export type ShownEvent = Exclude<ChatEvent, { type: 'system_message' | 'system' }> | OutgoingEvent | UploadingFile;

export type Delivery =
  /** Written; waits for the connection. */
  | { readonly is: 'queued' }
  | { readonly is: 'sending' }
  /** A file whose bytes are on their way: its card says how many. */
  | { readonly is: 'uploading' }
  | { readonly is: 'sent' }
  /** Property `status.delivered`, which integrations set. */
  | { readonly is: 'delivered' }
  | { readonly is: 'seen'; readonly by: User | undefined }
  | { readonly is: 'failed'; readonly reason: string; readonly customId: CustomId };

export type LiveRow =
  | { readonly kind: 'typing'; readonly key: string; readonly author: User | undefined }
  | {
      readonly kind: 'thinking';
      readonly key: string;
      readonly author: User | undefined;
      readonly title: string | undefined;
    }
  | { readonly kind: 'preview'; readonly key: string; readonly author: User | undefined; readonly event: EventPreview };

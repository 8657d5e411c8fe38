import type { Chat, GroupStatus, Thread } from '../protocol/domain/chat.ts';
import type { ChatId, EventId, UserId } from '../protocol/domain/ids.ts';
import type { Micros } from '../protocol/domain/time.ts';
import type { AgentCard } from '../protocol/domain/user.ts';
import type { Pushes, PushName } from '../protocol/pushes.ts';
import type { Open } from '../protocol/shape.ts';
import type { Signal } from '../session/signals.ts';
import type { PendingEvent, WindowSlice } from './state.ts';

/** All that can change the state: what the session says, and what is done here. */
export type Action = Exclude<Signal, { readonly type: 'push' | 'problem' }> | Heard | LocalAction;

export type ActionOf<T extends Action['type']> = Extract<Action, { readonly type: T }>;

/** A push, and when it came by `Clock.elapsed`: reducers read no clock. */
export type Heard = {
  readonly [N in PushName]: { readonly type: N; readonly at: number } & Omit<Pushes[N], 'type'>;
}[PushName];

type LocalAction =
  /** What an earlier page left in storage. */
  | { readonly type: 'restored'; readonly drafts: WindowSlice['drafts']; readonly expected: boolean }
  /** Answers to what commands asked */
  | { readonly type: 'chat_read'; readonly chat: Chat }
  /** Who would answer, if a chat began now. */
  | { readonly type: 'agent_predicted'; readonly agent: AgentCard }
  | { readonly type: 'groups_read'; readonly groups: Readonly<Record<string, Open<GroupStatus>>> }
  | { readonly type: 'history_asked' | 'history_failed'; readonly chatId: ChatId }
  | {
      readonly type: 'history_read';
      readonly chatId: ChatId;
      readonly threads: readonly Thread[];
      readonly nextPageId: string | undefined;
    }
  /** The customer has seen everything up to then. */
  | { readonly type: 'seen'; readonly chatId: ChatId; readonly userId: UserId; readonly upTo: Micros }
  /** A file is on its way, or further than it was. It ends as an entry of the outbox does, or becomes one. */
  | { readonly type: 'upload_changed'; readonly upload: PendingEvent }
  /** Time has passed: signs of life that end by `at` are over. */
  | { readonly type: 'live_signs_ended'; readonly at: number }
  /** The window */
  | { readonly type: 'window_opened' | 'window_closed' }
  | { readonly type: 'looking_changed'; readonly looking: boolean }
  | { readonly type: 'view_changed'; readonly view: WindowSlice['view'] }
  | { readonly type: 'draft_changed'; readonly chatId: ChatId | undefined; readonly text: string }
  | { readonly type: 'new_line_drawn'; readonly chatId: ChatId; readonly eventId: EventId };

import type { ChatId } from '../../protocol/domain/ids.ts';
import type { ChatTimeline, KnownChat, PendingEvent, State } from '../state.ts';

/** The chat that the window shows: the chosen one, or the newest there is. */
export const chatIdInView = ({ window: { view }, chats }: State): ChatId | undefined =>
  view.is === 'list' ? undefined : view.is === 'newest' ? chats.order[0] : view.chatId;

export function chatInView(state: State): KnownChat | undefined {
  const chatId = chatIdInView(state);
  return chatId && state.chats.byId[chatId];
}

/** What stands behind the confirmed events of the chat in view; in a first one before the chat exists. */
export function pendingInView(state: State): readonly PendingEvent[] {
  const shown = chatIdInView(state);
  const takesHomeless = state.window.view.is === 'newest';
  return state.timeline.pending.filter(({ chatId }) => (chatId === undefined ? takesHomeless : chatId === shown));
}

/** Something is on its way that begins a thread, or goes on with one. */
export const isBeginning = (state: State): boolean => pendingInView(state).some(({ begins }) => begins !== false);

/** Whether there is something to show, if only that it is empty or could not be read. */
export const isLoaded = (timeline: ChatTimeline | undefined): boolean =>
  timeline !== undefined &&
  ((timeline.older.is !== 'unknown' && timeline.older.is !== 'loading') || Object.keys(timeline.threads).length > 0);

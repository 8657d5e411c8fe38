import type { Draft, Tab, View } from '../domain/desk-places.ts';
import { slice } from './slice.ts';

/** What this page shows: where the agent is, and what they have not finished. */
export interface Desk {
  readonly view: View;
  readonly tab: Tab;
  readonly query: string;
  readonly openChatId: string | undefined;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly detailsOpen: boolean;
  /** Customers read answers while they are written. */
  readonly streaming: boolean;
  /** One sentence about what just failed, until it is dismissed. */
  readonly notice: string | undefined;
  /** Milliseconds; waiting times count from it. */
  readonly now: number;
}

const start: Desk = {
  view: 'chats',
  tab: 'mine',
  query: '',
  openChatId: undefined,
  drafts: {},
  detailsOpen: false,
  streaming: false,
  notice: undefined,
  now: 0,
};

export const desk = slice<Desk>(start, {
  chat_opened: (state, { chatId }) => ({ ...state, openChatId: chatId, view: 'chats', detailsOpen: false }),
  view_chosen: (state, { view }) => ({ ...state, view, detailsOpen: false }),
  tab_chosen: (state, { tab }) => ({ ...state, tab }),
  search_changed: (state, { query }) => ({ ...state, query }),
  draft_changed: (state, { chatId, draft }) => ({ ...state, drafts: { ...state.drafts, [chatId]: draft } }),
  details_toggled: (state, { open }) => ({ ...state, detailsOpen: open }),
  streaming_chosen: (state, { on }) => ({ ...state, streaming: on }),
  told: (state, { notice }) => ({ ...state, notice }),
  time_passed: (state, { now }) => ({ ...state, now }),
});

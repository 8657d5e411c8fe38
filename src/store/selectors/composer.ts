import type { ChatId } from '../../protocol/domain/ids.ts';
import { NO_CHAT } from '../slices/window.ts';
import type { State } from '../state.ts';
import type { ComposerView } from '../views.ts';
import { chatIdInView, chatInView, isBeginning } from './chat-in-view.ts';
import { selector } from './selector.ts';

/** Unsent text. What was written before the chat was known belongs to it. */
export const draftIn = ({ window: { drafts } }: State, chatId: ChatId | undefined): string =>
  drafts[chatId ?? NO_CHAT] ?? drafts[NO_CHAT] ?? '';

/** May the customer write, and if not, why. */
export const selectComposer: (state: State) => ComposerView = selector((state) => {
  const { state: connection } = state.connection;
  if (connection.is === 'stopped') return { is: 'forbidden', why: connection.why };
  const chat = chatInView(state);
  const draft = draftIn(state, chatIdInView(state));
  const isEnded = chat?.lastThread !== undefined && !chat.active && !isBeginning(state);
  return { is: isEnded ? 'ended' : 'open', draft, sendsLater: connection.is !== 'online' };
});

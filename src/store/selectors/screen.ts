import type { State } from '../state.ts';
import type { Screen } from '../views.ts';
import { chatIdInView, isLoaded, pendingInView } from './chat-in-view.ts';
import { selector } from './selector.ts';

/** What the window shows as a whole. */
export const selectScreen: (state: State) => Screen = selector((state) => {
  const { connection, chats, timeline, window } = state;
  if (connection.state.is === 'stopped') return { is: 'stopped', why: connection.state.why };
  const { view } = window;
  if (view.is === 'list') return { is: 'list' };
  if (view.is === 'form') return view;
  const chatId = chatIdInView(state);
  // What was written must be seen, whatever else is still to come.
  if (pendingInView(state).length > 0 || (chatId && isLoaded(timeline.byChat[chatId])))
    return { is: 'conversation', chatId };
  const isComing = chatId !== undefined || (chats.expected && !chats.loaded);
  if (isComing) return { is: 'loading' };
  return view.is === 'newest' && view.canLeave ? { is: 'welcome', canLeave: true } : { is: 'welcome' };
});

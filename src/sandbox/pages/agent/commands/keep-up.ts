import { PEEK_LASTS, THINKING_LASTS, TYPING_LASTS } from '../state/live-signs.ts';
import type { DeskLine } from './desk-line.ts';
import { FollowOpen } from './follow-open.ts';
import { loadNewest } from './load-history.ts';

export interface KeepingUp {
  /** A new connection has taken the place of the old one. */
  reset(): void;
  dispose(): void;
}

/** What follows by itself from what happens: reading a chat that is newly one's own, following, and fading of live signs. */
export function keepUp(line: DeskLine): KeepingUp {
  const { store } = line;
  const following = new FollowOpen(line);
  const fading = new Set<ReturnType<typeof setTimeout>>();

  const fade = (after: number, run: () => void) => {
    const timer = setTimeout(() => {
      fading.delete(timer);
      run();
    }, after);
    fading.add(timer);
  };
  const unsubscribe = store.subscribe((action) => {
    if (action.type === 'sneak_peek') {
      fade(PEEK_LASTS, () => store.dispatch({ type: 'peek_expired', chatId: action.chatId, at: action.at }));
    }
    if (action.type === 'typing') {
      const { chatId, authorId, at } = action;
      fade(TYPING_LASTS, () => store.dispatch({ type: 'typing_expired', chatId, authorId, at }));
    }
    if (action.type === 'thinking') {
      const { chatId, at } = action;
      fade(THINKING_LASTS, () => store.dispatch({ type: 'thinking_expired', chatId, at }));
    }
    // What was said before one came has to be known for unread and waiting.
    if (action.type === 'agent_added' && action.agent.id === store.state.session.profile?.id) {
      void loadNewest(line, action.chatId);
    }
    following.update();
  });

  return {
    reset: () => following.reset(),
    dispose() {
      unsubscribe();
      for (const timer of fading) clearTimeout(timer);
    },
  };
}

import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { UserId } from '../../protocol/domain/ids.ts';
import type { State } from '../state.ts';
import type { LauncherView } from '../views.ts';
import { wordsOf } from './said.ts';
import { selector } from './selector.ts';
import { unreadCount, unreadIn } from './unread.ts';

/** How many things others said that the customer has not seen, in all chats. */
export const selectUnread: (state: State) => number = selector((state) =>
  state.chats.order.reduce((sum, chatId) => sum + unreadCount(state, chatId), 0),
);

/** What the launcher shows. */
export const selectLauncher: (state: State) => LauncherView = selector((state) => ({
  unread: selectUnread(state),
  open: state.window.open,
  peek: state.window.open ? undefined : (unreadPeek(state) ?? greetingPeek(state)),
}));

/** The newest message that waits to be read. */
function unreadPeek(state: State): LauncherView['peek'] {
  const [newest] = state.chats.order
    .flatMap((chatId) => unreadIn(state, chatId).slice(-1))
    .sort((a, b) => b.event.createdAt - a.event.createdAt);
  return newest && peekOf(state, newest.key, newest.event, newest.event.authorId);
}

function greetingPeek(state: State): LauncherView['peek'] {
  const { current } = state.greeting;
  return current && peekOf(state, `greeting-${current.uniqueId}`, current.event, current.agent?.id);
}

function peekOf({ people }: State, key: string, event: ChatEvent, author: UserId | undefined): LauncherView['peek'] {
  const text = wordsOf(event);
  return text
    ? { key, author: author && people.byId[author], text, at: Math.floor(event.createdAt / 1000) }
    : undefined;
}

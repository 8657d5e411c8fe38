import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { UserId } from '../../protocol/domain/ids.ts';
import type { State } from '../state.ts';
import type { LauncherView, PeekView } from '../views.ts';
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
  greeting: state.greeting.peeks ? state.greeting.current : undefined,
}));

/** The newest message that waits to be read. */
function unreadPeek(state: State): PeekView | undefined {
  const [newest] = state.chats.order
    .flatMap((chatId) => unreadIn(state, chatId).slice(-1))
    .sort((a, b) => b.event.createdAt - a.event.createdAt);
  if (newest === undefined) return undefined;
  const peek = peekOf(state, newest.key, newest.event, newest.event.authorId);
  return peek.text ? peek : undefined;
}

/** One that comes up by itself, as long as nothing was answered to it. */
function greetingPeek(state: State): PeekView | undefined {
  const { current, peeks } = state.greeting;
  if (!current || !peeks || state.timeline.pending.length > 0) return undefined;
  return { ...peekOf(state, `greeting-${current.uniqueId}`, current.event, current.agent?.id), greeting: current };
}

function peekOf({ people }: State, key: string, event: ChatEvent, author: UserId | undefined): PeekView {
  const at = Math.floor(event.createdAt / 1000);
  return { key, author: author && people.byId[author], text: wordsOf(event) ?? '', at };
}

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
  const newest = state.chats.order
    .flatMap((chatId) => unreadIn(state, chatId).slice(-1))
    .reduce<ReturnType<typeof unreadIn>[number] | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  const text = newest && wordsOf(newest.event);
  if (!newest || !text) return undefined;
  return { key: newest.key, author: newest.authorId && state.people.byId[newest.authorId], text, at: newest.at };
}

function greetingPeek({ greeting: { current }, people }: State): LauncherView['peek'] {
  const text = current && wordsOf(current.event);
  if (!current || !text) return undefined;
  const author = current.agent && people.byId[current.agent.id];
  return { key: `greeting-${current.uniqueId}`, author, text, at: Math.floor(current.event.createdAt / 1000) };
}

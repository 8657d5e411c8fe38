import { slice } from './slice.ts';

/** How far a chat's past was read. */
export interface Reach {
  readonly is: 'loading' | 'ready' | 'failed';
  /** Threads of this chat that were read whole, oldest first. */
  readonly threadIds: readonly string[];
  readonly nextPageId: string | undefined;
  /** Something may have happened since that nobody told. */
  readonly stale: boolean;
}

export type History = Readonly<Record<string, Reach>>;

const unread: Reach = { is: 'ready', threadIds: [], nextPageId: undefined, stale: true };

export const history = slice<History>(
  {},
  {
    // Pushes were missed: what is open is read anew after the login, all else when it is opened.
    logged_in: (state) =>
      Object.fromEntries(Object.entries(state).map(([chatId, reach]) => [chatId, { ...reach, stale: true }])),
    history_requested: (state, { chatId }) => ({ ...state, [chatId]: { ...(state[chatId] ?? unread), is: 'loading' } }),
    history_failed: (state, { chatId }) => ({ ...state, [chatId]: { ...(state[chatId] ?? unread), is: 'failed' } }),
    history_read: (state, { chatId, threads, nextPageId, newest }) => {
      const read = threads.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).map((thread) => thread.id);
      const known = state[chatId] ?? unread;
      return { ...state, [chatId]: newest ? renewed(known, read, nextPageId) : extended(known, read, nextPageId) };
    },
    // Its members are none any more, so what follows, such as a rating, is told to nobody.
    chat_deactivated: (state, { chatId }) => {
      const reach = state[chatId];
      return reach === undefined ? state : { ...state, [chatId]: { ...reach, stale: true } };
    },
    incoming_chat: (state, { read: { chat, threads } }) => {
      const reach = state[chat.id];
      const fresh = threads.map((thread) => thread.id).filter((id) => !reach?.threadIds.includes(id));
      return reach === undefined
        ? state
        : { ...state, [chat.id]: { ...reach, threadIds: [...reach.threadIds, ...fresh] } };
    },
  },
);

/** The newest page again: what was read further back stays only where the two meet, so that no gap goes unseen. */
function renewed(known: Reach, read: readonly string[], nextPageId: string | undefined): Reach {
  const meets = known.threadIds.findIndex((id) => read.includes(id));
  const older = meets > 0 ? known.threadIds.slice(0, meets) : [];
  return {
    is: 'ready',
    threadIds: [...older, ...read],
    nextPageId: meets > 0 ? known.nextPageId : nextPageId,
    stale: false,
  };
}

function extended(known: Reach, read: readonly string[], nextPageId: string | undefined): Reach {
  const older = read.filter((id) => !known.threadIds.includes(id));
  return { ...known, is: 'ready', threadIds: [...older, ...known.threadIds], nextPageId };
}

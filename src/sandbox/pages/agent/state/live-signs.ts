import { slice } from './slice.ts';

/** What fades by itself: half-written words of customers, colleagues who type. */
export interface LiveSigns {
  /** By chat id. `at`: when it came, in milliseconds. */
  readonly peeks: Readonly<Record<string, { readonly authorId: string; readonly text: string; readonly at: number }>>;
  /** By chat id, then by agent id. */
  readonly typing: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By chat id: who else works on an answer, and on what. */
  readonly thinking: Readonly<
    Record<string, { readonly authorId: string; readonly title: string; readonly at: number }>
  >;
}

/** Milliseconds that a half-written message stays without a new word; customers pause to think. */
export const PEEK_LASTS = 60_000;
/** The same for a colleague's typing, which is told again while it goes on. */
export const TYPING_LASTS = 8_000;
/** The same for work on an answer, which nobody tells the end of. */
export const THINKING_LASTS = 30_000;

const nothing: LiveSigns = { peeks: {}, typing: {}, thinking: {} };

export const liveSigns = slice<LiveSigns>(nothing, {
  connection_changed: (state, { connection }) => (connection.is === 'online' ? state : nothing),
  sneak_peek: (state, { chatId, authorId, text, at }) => ({
    ...state,
    peeks: text.trim() === '' ? omit(state.peeks, chatId) : { ...state.peeks, [chatId]: { authorId, text, at } },
  }),
  peek_expired: (state, { chatId, at }) =>
    state.peeks[chatId]?.at === at ? { ...state, peeks: omit(state.peeks, chatId) } : state,
  typing: (state, { chatId, authorId, isTyping, at }) =>
    isTyping
      ? { ...state, typing: { ...state.typing, [chatId]: { ...state.typing[chatId], [authorId]: at } } }
      : stopTyping(state, chatId, authorId),
  typing_expired: (state, { chatId, authorId, at }) =>
    state.typing[chatId]?.[authorId] === at ? stopTyping(state, chatId, authorId) : state,
  thinking: (state, { chatId, authorId, title, at }) => ({
    ...state,
    thinking: { ...state.thinking, [chatId]: { authorId, title, at } },
  }),
  thinking_expired: (state, { chatId, at }) =>
    state.thinking[chatId]?.at === at ? { ...state, thinking: omit(state.thinking, chatId) } : state,
  incoming_event: (state, { chatId, event }) => {
    if (event.authorId === undefined) return state;
    const quiet = stopTyping(state, chatId, event.authorId);
    const answered = quiet.thinking[chatId]?.authorId === event.authorId;
    const rest = answered ? { ...quiet, thinking: omit(quiet.thinking, chatId) } : quiet;
    return rest.peeks[chatId]?.authorId === event.authorId ? { ...rest, peeks: omit(rest.peeks, chatId) } : rest;
  },
  chat_deactivated: (state, { chatId }) => ({
    peeks: omit(state.peeks, chatId),
    typing: omit(state.typing, chatId),
    thinking: omit(state.thinking, chatId),
  }),
});

function stopTyping(state: LiveSigns, chatId: string, authorId: string): LiveSigns {
  const typists = state.typing[chatId];
  if (typists?.[authorId] === undefined) return state;
  return { ...state, typing: { ...state.typing, [chatId]: omit(typists, authorId) } };
}

function omit<V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> {
  const { [key]: _, ...rest } = record;
  return rest;
}

import type { ChatId, EventId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import { RequestError } from '../../session/request-error.ts';
import { chatIdInView, isLoaded } from '../selectors/chat-in-view.ts';
import { unreadIn } from '../selectors/unread.ts';
import type { State } from '../state.ts';
import type { Context } from './context.ts';

/** Shortest time between two marks, in milliseconds. */
const PAUSE = 1000;

export interface SeenMarks {
  mark(chatId?: ChatId, upTo?: Micros): void;
  stop(): void;
}

/**
 * Says what the customer has seen: here at once, to the server at most once a second and when it can be reached. What
 * is on a visible screen is seen by itself; and where reading begins anew, the line `New` is drawn.
 */
export function seenMarks({ store, session, clock }: Context): SeenMarks {
  const unsaid = new Map<ChatId, Micros>();
  /** What the server was told, in the steps that its marks go by. */
  const said = new Map<ChatId, number>();
  let forget: (() => void) | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  let attended: ChatId | undefined;
  /** The line `New` under which nothing is unread any more. */
  let readLine: EventId | undefined;

  const stepOf = (mark: Micros) => Math.floor(mark / store.state.connection.seenStep);
  const say = () => {
    forget = undefined;
    lastAt = clock.elapsed();
    for (const [chatId, seenUpTo] of unsaid) {
      unsaid.delete(chatId);
      // Of an earlier customer.
      if (!store.state.chats.byId[chatId]) continue;
      said.set(chatId, stepOf(seenUpTo));
      session.request('mark_events_as_seen', { chatId, seenUpTo }).catch((error: unknown) => {
        if (!mayPass(error)) return;
        said.delete(chatId);
        unsaid.set(chatId, Math.max(seenUpTo, unsaid.get(chatId) ?? 0));
      });
    }
  };
  const saySoon = () => {
    if (unsaid.size === 0 || forget || store.state.connection.state.is !== 'online') return;
    const wait = lastAt + PAUSE - clock.elapsed();
    if (wait > 0) forget = clock.after(wait, say);
    else say();
  };
  const mark = (chatId = chatIdInView(store.state), upTo = chatId && newestIn(store.state, chatId)) => {
    const userId = store.state.people.customerId;
    if (!chatId || !userId || upTo === undefined || upTo <= ownMark(store.state, chatId)) return;
    store.dispatch({ type: 'seen', chatId, userId, upTo });
    if (stepOf(upTo) === said.get(chatId)) return;
    unsaid.set(chatId, upTo);
    saySoon();
  };

  store.subscribe((state) => {
    const chatId = chatOnScreen(state);
    const wasAttended = chatId === attended;
    attended = state.window.looking ? chatId : undefined;
    const [first] = chatId ? unreadIn(state, chatId) : [];
    const line = chatId && state.window.newFrom[chatId];
    if (!first) readLine = line;
    // What comes while one looks needs no line. One that stands moves on only after all under it was read.
    else if (chatId && !(attended && wasAttended) && (line === undefined || line === readLine)) {
      store.dispatch({ type: 'new_line_drawn', chatId, eventId: first.event.id });
    }
    if (attended && first) mark(attended);
    saySoon();
  });

  return {
    mark,
    stop: () => {
      forget?.();
      forget = attended = undefined;
      // What waits is said by the next connection, if it is the same customer's.
      said.clear();
    },
  };
}

const chatOnScreen = (state: State): ChatId | undefined => {
  const chatId = state.window.open ? chatIdInView(state) : undefined;
  return chatId && isLoaded(state.timeline.byChat[chatId]) ? chatId : undefined;
};

const newestIn = ({ timeline }: State, chatId: ChatId): Micros | undefined =>
  timeline.byChat[chatId]?.pages.at(-1)?.events.at(-1)?.event.createdAt;

/** In a chat that is not known nothing can be seen. */
function ownMark({ chats }: State, chatId: ChatId): Micros {
  const chat = chats.byId[chatId];
  if (!chat) return Number.POSITIVE_INFINITY;
  return chat.users.find(({ type }) => type === 'customer')?.eventsSeenUpTo ?? 0;
}

/** Whether the same may go through on the next connection. Fewer than elsewhere: the next mark says it once more anyway. */
const mayPass = (error: unknown): boolean =>
  error instanceof RequestError &&
  ['not_connected', 'connection_lost', 'closed', 'deadline', 'too_many_requests'].includes(error.reason);

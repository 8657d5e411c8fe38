import type { ChatId, EventId, UserId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { LiveRow, RowPage, TimelineView } from '../rows.ts';
import { byPlace, findEvent } from '../slices/pages.ts';
import type { ChatMember, EventPage, KnownChat, PlacedEvent, State } from '../state.ts';
import { chatIdInView, pendingInView } from './chat-in-view.ts';
import { drawItems, drawPage } from './rows.ts';
import { counts, isDrawn, isMine } from './said.ts';
import { selector } from './selector.ts';

const NO_PAGES: readonly EventPage[] = [];

/**
 * The timeline of the chat in view. One more event costs the rows of its page and a glance at each other page, whose
 * rows stay the same objects.
 */
export const selectTimeline: (state: State) => TimelineView = selector<TimelineView>((state, last) => {
  const chatId = chatIdInView(state);
  const timeline = chatId && state.timeline.byChat[chatId];
  const pages = timeline?.pages ?? NO_PAGES;
  const newFrom = chatId && state.window.newFrom[chatId];
  return {
    chatId,
    pages: drawPages(state, pages, chatId && state.chats.byId[chatId], newFrom, last?.pages ?? []),
    older: timeline?.older.is ?? 'unknown',
    live: chatId ? liveRows(state, chatId) : [],
    unread: newFrom ? countFrom(pages, newFrom, state.people.customerId) : 0,
  };
});

function drawPages(
  state: State,
  pages: readonly EventPage[],
  chat: KnownChat | undefined,
  newFrom: EventId | undefined,
  drawn: readonly RowPage[],
): readonly RowPage[] {
  const { customerId: me, byId: people } = state.people;
  const pending = pendingInView(state);
  const watcher = lastWatcher(chat);
  const isOwn = ({ event }: PlacedEvent) => isMine(event, me) && isDrawn(event, me);
  const shown = pages.filter(({ events }) => events.some(({ event }) => isDrawn(event, me)));
  const newPage = newFrom && findEvent(shown, newFrom)?.page;
  const ownPage = shown.findLast(({ events }) => events.some(isOwn));
  const own = pending.at(-1)?.customId ?? ownPage?.events.findLast(isOwn)?.key;
  const upTo = watcher?.eventsSeenUpTo ?? 0;

  const result = shown.map((page, at): RowPage => {
    const isOwnPage = page === ownPage;
    return drawPage(
      page,
      {
        me,
        before: shown[at - 1],
        after: shown[at + 1] ?? pending[0],
        seenUpTo: seenIn(page, upTo),
        shownKey: isOwnPage ? own : undefined,
        seenBy: isOwnPage && watcher ? people[watcher.id] : undefined,
        newFrom: page === newPage || shown[at + 1] === newPage ? newFrom : undefined,
      },
      people,
      drawn,
    );
  });
  if (pending.length === 0) return result;

  // In the page in which they will stand once they are confirmed, so that their rows can stay where they are.
  const { key, rows } = result.pop() ?? { key: 'p0', rows: [] };
  const around = { me, before: shown.at(-1), after: undefined, seenUpTo: 0, shownKey: own, seenBy: undefined };
  return [...result, { key, rows: [...rows, ...drawItems(pending, { ...around, newFrom: undefined }, people)] }];
}

/** How far a page was seen: the same for all that are wholly seen, and for all that are not. */
function seenIn({ events }: EventPage, upTo: Micros): Micros {
  if (upTo >= (events.at(-1)?.event.createdAt ?? 0)) return Number.POSITIVE_INFINITY;
  return upTo < (events[0]?.event.createdAt ?? 0) ? 0 : upTo;
}

/** The agent who has seen most. */
const lastWatcher = (chat: KnownChat | undefined): ChatMember | undefined =>
  chat?.users
    .filter(({ type }) => type === 'agent')
    .reduce<ChatMember | undefined>(
      (most, user) => ((user.eventsSeenUpTo ?? 0) > (most?.eventsSeenUpTo ?? 0) ? user : most),
      undefined,
    );

/** What others have said from this event on. */
function countFrom(pages: readonly EventPage[], eventId: EventId, me: UserId | undefined): number {
  const found = findEvent(pages, eventId);
  return found
    ? pages
        .slice(pages.indexOf(found.page))
        .flatMap(({ events }) => events)
        .filter((placed) => counts(placed.event, me) && byPlace(placed, found.placed) >= 0).length
    : 0;
}

/** What is about to be said; of one author the most telling sign. */
function liveRows({ people: { live, byId } }: State, chatId: ChatId): readonly LiveRow[] {
  const signs = live[chatId] ?? [];
  return signs
    .filter(
      ({ kind, authorId }) =>
        kind !== 'typing' || signs.every((other) => other.authorId !== authorId || other.kind === kind),
    )
    .map((sign): LiveRow => {
      const base = { key: `${sign.kind}-${sign.authorId}`, author: byId[sign.authorId] };
      if (sign.kind === 'typing') return { ...base, kind: sign.kind };
      if (sign.kind === 'thinking') return { ...base, kind: sign.kind, title: sign.title };
      return { ...base, kind: sign.kind, key: `${base.key}-${sign.customId}`, event: sign.event };
    });
}

import type { ChatId, EventId, UserId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { LiveRow, RowPage, TimelineView } from '../rows.ts';
import { byPlace, findEvent } from '../slices/pages.ts';
import type { ChatMember, EventPage, KnownChat, PlacedEvent, State } from '../state.ts';
import { chatIdInView, pendingInView } from './chat-in-view.ts';
import { type Around, drawItems, drawPage, type Item, type Said } from './rows.ts';
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
    pages: drawPages(state, pages, chatId && state.chats.byId[chatId], newFrom, last),
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
  last: TimelineView | undefined,
): readonly RowPage[] {
  const { customerId: me, byId: people } = state.people;
  const pending = pendingInView(state);
  const watcher = lastWatcher(chat);
  const newPage = newFrom && findEvent(pages, newFrom)?.page;
  const ownPage = pages.findLast(({ events }) => events.some(({ event }) => isMine(event, me)));
  const own = pending.at(-1)?.customId ?? ownPage?.events.findLast(({ event }) => isMine(event, me))?.key;

  const result: RowPage[] = [];
  let before: Said | undefined;
  let speaker: string | undefined;
  const around = (seenUpTo: Micros, isOwn: boolean, after?: Item, isNewNear?: boolean): Around => ({
    me,
    before,
    speaker,
    after,
    seenUpTo,
    shownKey: isOwn ? own : undefined,
    seenBy: isOwn && watcher ? people[watcher.id] : undefined,
    newFrom: isNewNear ? newFrom : undefined,
  });
  pages.forEach((page, at) => {
    const next = pages[at + 1];
    const upTo = watcher?.eventsSeenUpTo ?? 0;
    const from = page.events[0]?.event.createdAt ?? 0;
    const to = page.events.at(-1)?.event.createdAt ?? 0;
    const { drawn, rows } = drawPage(
      page,
      around(
        upTo >= to ? Number.POSITIVE_INFINITY : upTo < from ? 0 : upTo,
        page === ownPage,
        firstDrawn(pages, at + 1, me) ?? pending[0],
        page === newPage || next === newPage,
      ),
      people,
      last,
    );
    if (rows.rows.length > 0) result.push(rows);
    ({ before, speaker } = drawn);
  });
  if (pending.length === 0) return result;

  // In the page in which they will stand once they are confirmed, so that their rows can stay where they are.
  const { key, rows } = result.pop() ?? { key: 'p0', rows: [] };
  return [...result, { key, rows: [...rows, ...drawItems(pending, around(0, true), people).rows] }];
}

function firstDrawn(pages: readonly EventPage[], from: number, me: UserId | undefined): PlacedEvent | undefined {
  for (let at = from; at < pages.length; at += 1) {
    const first = pages[at]?.events.find(({ event }) => isDrawn(event, me));
    if (first) return first;
  }
  return undefined;
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

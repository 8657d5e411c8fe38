import type { ChatId, EventId, UserId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { LiveRow, RowPage, TimelineView } from '../rows.ts';
import { findEvent } from '../slices/pages.ts';
import type { ChatMember, EventPage, State } from '../state.ts';
import { chatIdInView, pendingInView } from './chat-in-view.ts';
import { drawPage, drawRows, isJoined } from './rows.ts';
import { counts, type Said, type SaidPage, saidPage, saidPending } from './said.ts';
import { selector } from './selector.ts';

/**
 * The timeline of the chat in view. One more event costs the rows of its page and a glance at each other page, whose
 * rows stay the same objects.
 */
export const selectTimeline: (state: State) => TimelineView = selector<TimelineView>((state, last) => {
  const chatId = chatIdInView(state);
  const timeline = chatId && state.timeline.byChat[chatId];
  const newFrom = chatId && state.window.newFrom[chatId];
  const found = timeline && newFrom ? findEvent(timeline.pages, newFrom) : undefined;
  const pages = (timeline?.pages ?? []).map((page) => ({ page, said: saidPage(page, state.people.customerId) }));
  return {
    chatId,
    pages: drawPages(state, pages, last, found && { page: found.page, eventId: found.placed.event.id }),
    older: timeline?.older.is ?? 'unknown',
    live: chatId ? liveRows(state, chatId) : [],
    unread: found ? countFrom(pages, found.page, found.placed.event.id) : 0,
  };
});

interface Paged {
  readonly page: EventPage;
  readonly said: SaidPage;
}

interface NewLine {
  readonly page: EventPage;
  readonly eventId: EventId;
}

function drawPages(
  state: State,
  all: readonly Paged[],
  drawn: TimelineView | undefined,
  newLine: NewLine | undefined,
): readonly RowPage[] {
  const people = state.people.byId;
  const pages = all.filter(({ said: { said } }) => said.length > 0);
  const pending = pendingInView(state).map(saidPending);
  const watcher = lastWatcher(state);
  const shownKey = (pending.at(-1) ?? pages.findLast(({ said }) => said.lastOwn)?.said.lastOwn)?.key;

  let before: Said | undefined;
  let speakerBefore: string | undefined;
  const result = pages.map(({ page, said }, at): RowPage => {
    const [first] = said.said;
    const last = said.said.at(-1);
    const after = pages[at + 1]?.said.said[0] ?? pending[0];
    const isShown = said.lastOwn?.key === shownKey;
    const newFrom = page === newLine?.page ? newLine.eventId : undefined;
    const around = {
      opensDay: before?.day !== first?.day,
      joinsBefore: isJoined(before, first, newFrom),
      joinsAfter: isJoined(last, after, newLine?.eventId),
      speakerBefore,
      seenUpTo: watcher.upTo >= said.to ? Number.POSITIVE_INFINITY : watcher.upTo < said.from ? 0 : watcher.upTo,
      shownKey: isShown ? shownKey : undefined,
      seenBy: isShown && watcher.id ? people[watcher.id] : undefined,
      newFrom,
    };
    before = last;
    speakerBefore = said.lastSpeaker ?? speakerBefore;
    return drawPage(said, `p${page.id}`, around, people, drawn);
  });
  if (pending.length === 0) return result;

  const tail = drawRows(
    pending,
    {
      opensDay: before?.day !== pending[0]?.day,
      joinsBefore: isJoined(before, pending[0], undefined),
      joinsAfter: false,
      speakerBefore,
      seenUpTo: 0,
      shownKey,
      seenBy: undefined,
      newFrom: undefined,
    },
    people,
  );
  // In the page in which they will stand once they are confirmed, so that their rows can stay where they are.
  const last = result.pop();
  return [...result, { key: last?.key ?? 'p0', rows: [...(last?.rows ?? []), ...tail] }];
}

/** The agent who has seen most, and how far. */
function lastWatcher(state: State): { readonly id: UserId | undefined; readonly upTo: Micros } {
  const chatId = chatIdInView(state);
  const users: readonly ChatMember[] = (chatId && state.chats.byId[chatId]?.users) || [];
  return users.reduce<{ id: UserId | undefined; upTo: Micros }>(
    (most, { id, type, eventsSeenUpTo: upTo = 0 }) => (type === 'agent' && upTo > most.upTo ? { id, upTo } : most),
    { id: undefined, upTo: 0 },
  );
}

/** What others have said from this event on. */
function countFrom(pages: readonly Paged[], page: EventPage, eventId: EventId): number {
  const at = pages.findLastIndex((paged) => paged.page === page);
  const said = pages[at]?.said.said ?? [];
  const here = said.slice(said.findIndex((one) => one.eventId === eventId)).filter(counts).length;
  return pages.slice(at + 1).reduce((sum, { said: { byOthers } }) => sum + byOthers, here);
}

/** What is about to be said; of one author the most telling sign. */
function liveRows({ people: { live, byId } }: State, chatId: ChatId): readonly LiveRow[] {
  const signs = live[chatId] ?? [];
  return signs.flatMap((sign): readonly LiveRow[] => {
    const { kind, authorId } = sign;
    const author = byId[authorId];
    const isOutdone = kind === 'typing' && signs.some((other) => other.authorId === authorId && other !== sign);
    if (isOutdone) return [];
    const key = `${kind}-${authorId}`;
    if (sign.kind === 'preview')
      return [{ kind: 'preview', key: `${key}-${sign.event.customId ?? ''}`, author, event: sign.event }];
    if (sign.kind === 'thinking') return [{ kind: 'thinking', key, author, title: sign.title }];
    return [{ kind: 'typing', key, author }];
  });
}

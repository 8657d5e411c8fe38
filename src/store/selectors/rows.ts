import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { EventId, UserId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { User } from '../../protocol/domain/user.ts';
import type { Delivery, EventRow, Row, RowPage, ShownEvent, SystemRow, TimelineView } from '../rows.ts';
import { share } from '../share.ts';
import { isSystem, type Said, type SaidPage, speakerOf } from './said.ts';

/** What rows depend on besides their own events: as little as possible, so that most pages keep theirs. */
export interface Surroundings {
  /** The first one begins a day; it goes on with the group before it, the last one with that after it. */
  readonly opensDay: boolean;
  readonly joinsBefore: boolean;
  readonly joinsAfter: boolean;
  readonly speakerBefore: string | undefined;
  /** Own events up to then are seen; the same for pages wholly before or after. */
  readonly seenUpTo: Micros;
  /** The row that says its delivery, if it is here, and who saw it. */
  readonly shownKey: string | undefined;
  readonly seenBy: User | undefined;
  /** The event under the line `New`, if it is here. */
  readonly newFrom: EventId | undefined;
}

type People = Readonly<Record<UserId, User>>;

interface Drawn extends Surroundings {
  readonly people: People;
  readonly page: RowPage;
}

/** Longest silence within a group, in milliseconds. */
const PAUSE = 3 * 60_000;

const SENT: Delivery = { is: 'sent' };
const DELIVERED: Delivery = { is: 'delivered' };
const SEEN: Delivery = { is: 'seen', by: undefined };

const drawn = new WeakMap<SaidPage, Drawn>();

/** The rows of a page; the very same as the last time while its events and surroundings are. */
export function drawPage(
  page: SaidPage,
  key: string,
  around: Surroundings,
  people: People,
  last: TimelineView | undefined,
): RowPage {
  const known = drawn.get(page);
  if (known && isSame(known, around) && knowsSame(page, known.people, people)) return known.page;
  const before = last?.pages.findLast((other) => other.key === key);
  const result = share(before, { key, rows: drawRows(page.said, around, people) });
  drawn.set(page, { ...around, people, page: result });
  return result;
}

const isSame = (known: Drawn, around: Surroundings): boolean =>
  (Object.keys(around) as (keyof Surroundings)[]).every((name) => known[name] === around[name]);

const knowsSame = ({ said }: SaidPage, before: People, now: People): boolean =>
  before === now || said.every(({ authorId }) => authorId === undefined || before[authorId] === now[authorId]);

export function drawRows(said: readonly Said[], around: Surroundings, people: People): readonly Row[] {
  let speaker = around.speakerBefore;
  return said.flatMap((one, at): readonly Row[] => {
    const before = said[at - 1];
    const after = said[at + 1];
    const begins = before ? !isJoined(before, one, around.newFrom) : !around.joinsBefore;
    const ends = after ? !isJoined(one, after, around.newFrom) : !around.joinsAfter;
    const row = isSystem(one) ? systemRow(one) : eventRow(one, { begins, ends, speaker, around, people });
    if (row.kind === 'event') speaker = speakerOf(one);
    const isNewDay = before ? before.day !== one.day : around.opensDay;
    return [
      ...(isNewDay ? [{ kind: 'day', key: `day-${one.key}`, at: one.at } as const] : []),
      ...(around.newFrom !== undefined && one.eventId === around.newFrom ? [{ kind: 'new', key: 'new' } as const] : []),
      row,
    ];
  });
}

/** Whether two neighbours stand in one group. */
export const isJoined = (one: Said | undefined, next: Said | undefined, newFrom: EventId | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  !isSystem(one) &&
  !isSystem(next) &&
  speakerOf(one) === speakerOf(next) &&
  next.at - one.at <= PAUSE &&
  one.day === next.day &&
  (newFrom === undefined || next.eventId !== newFrom);

const systemRow = ({ key, event, at }: Said): SystemRow => ({
  kind: 'system',
  key,
  event: event as SystemRow['event'],
  at,
});

interface Place {
  readonly begins: boolean;
  readonly ends: boolean;
  readonly speaker: string | undefined;
  readonly around: Surroundings;
  readonly people: People;
}

function eventRow(one: Said, { begins, ends, speaker, around, people }: Place): EventRow {
  const { key, event, threadId, mine, at, edited, authorId } = one;
  const isShown = key === around.shownKey;
  const delivery = mine ? deliveryOf(one, around, isShown) : undefined;
  return {
    kind: 'event',
    key,
    event: event as ShownEvent,
    threadId,
    mine,
    author: mine || authorId === undefined ? undefined : people[authorId],
    at,
    firstOfGroup: begins,
    lastOfGroup: ends,
    showName: !mine && begins && speaker !== speakerOf(one),
    edited,
    delivery,
    showDelivery: isShown || delivery?.is === 'failed',
  };
}

function deliveryOf(one: Said, { seenUpTo, seenBy }: Surroundings, isShown: boolean): Delivery {
  if (one.delivery) return one.delivery;
  if (one.createdAt <= seenUpTo) return isShown ? { is: 'seen', by: seenBy } : SEEN;
  return (one.event as ChatEvent).properties?.status?.delivered === true ? DELIVERED : SENT;
}

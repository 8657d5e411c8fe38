import type { EventId, UserId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { User } from '../../protocol/domain/user.ts';
import type { Delivery, EventRow, Row, RowPage, SystemRow, TimelineView } from '../rows.ts';
import { share } from '../share.ts';
import type { EventPage, PendingEvent, PlacedEvent } from '../state.ts';
import { isDrawn, isMine } from './said.ts';

/** What rows depend on besides their own events: as little as possible, so that most pages keep theirs. */
export interface Around {
  readonly me: UserId | undefined;
  /** The neighbours of the first and the last one. */
  readonly before: Said | undefined;
  readonly after: Item | undefined;
  /** Who spoke last before them. */
  readonly speaker: string | undefined;
  /** Own events up to then are seen; the same for pages wholly before or after. */
  readonly seenUpTo: Micros;
  /** The row that says its delivery, if it is here, and who saw it. */
  readonly shownKey: string | undefined;
  readonly seenBy: User | undefined;
  /** The event under the line `New`, if it is near. */
  readonly newFrom: EventId | undefined;
}

export type Item = PlacedEvent | PendingEvent;
export type People = Readonly<Record<UserId, User>>;

/** One thing that is drawn. Without a speaker it is the system's. */
export interface Said {
  readonly item: Item;
  readonly key: string;
  readonly at: number;
  /** The day on the visitor's calendar: the same number, the same day. */
  readonly day: number;
  readonly speaker: string | undefined;
}

/** Rows, and what is before those that follow. */
export interface Drawn extends Pick<Around, 'before' | 'speaker'> {
  readonly rows: readonly Row[];
}

/** Longest silence within a group, in milliseconds. */
const PAUSE = 3 * 60_000;
/** The speaker of the customer's own. */
const ME = 'me';

const SENT: Delivery = { is: 'sent' };
const DELIVERED: Delivery = { is: 'delivered' };
const SEEN: Delivery = { is: 'seen', by: undefined };

interface DrawnPage {
  readonly around: Around;
  readonly people: People;
  readonly drawn: Drawn;
  /** The same rows, as they are shown. */
  readonly rows: RowPage;
}

const known = new WeakMap<EventPage, DrawnPage>();

/** The rows of a page; the very same as the last time while its events and what is around them are. */
export function drawPage(page: EventPage, around: Around, people: People, last: TimelineView | undefined): DrawnPage {
  const before = known.get(page);
  if (before && isSame(before.around, around) && hasSameAuthors(page, before.people, people)) return before;
  const key = `p${page.id}`;
  const items = page.events.filter(({ event }) => isDrawn(event, around.me));
  const drawn = drawItems(items, around, people);
  const shown = last?.pages.findLast((other) => other.key === key);
  const result = { around, people, drawn, rows: share(shown, { key, rows: drawn.rows }) };
  known.set(page, result);
  return result;
}

const isSame = (a: Around, b: Around): boolean =>
  (Object.keys(b) as (keyof Around)[]).every((name) => a[name] === b[name]);

const hasSameAuthors = ({ events }: EventPage, before: People, now: People): boolean =>
  before === now ||
  events.every(({ event: { authorId } }) => authorId === undefined || before[authorId] === now[authorId]);

export function drawItems(items: readonly Item[], around: Around, people: People): Drawn {
  const all = items.map((item) => saidOf(item, around.me));
  const after = around.after && saidOf(around.after, around.me);
  let { before, speaker } = around;
  const rows = all.flatMap((said, at): readonly Row[] => {
    const firstOfGroup = !isJoined(before, said, around);
    const lastOfGroup = !isJoined(said, all[at + 1] ?? after, around);
    const isNewDay = before?.day !== said.day;
    const showName = said.speaker !== ME && firstOfGroup && said.speaker !== speaker;
    before = said;
    speaker = said.speaker ?? speaker;
    return [
      ...(isNewDay ? [{ kind: 'day', key: `day-${said.key}`, at: said.at } as const] : []),
      ...(isNew(said, around) ? [{ kind: 'new', key: 'new' } as const] : []),
      said.speaker === undefined
        ? systemRow(said)
        : { ...eventRow(said, around, people), firstOfGroup, lastOfGroup, showName },
    ];
  });
  return { rows, before, speaker };
}

function saidOf(item: Item, me: UserId | undefined): Said {
  const isPending = 'delivery' in item;
  const at = isPending ? item.queuedAt : Math.floor(item.event.createdAt / 1000);
  const date = new Date(at);
  return {
    item,
    key: isPending ? item.customId : item.key,
    at,
    day: (date.getFullYear() * 12 + date.getMonth()) * 31 + date.getDate(),
    speaker:
      isPending || isMine(item.event, me)
        ? ME
        : item.event.type === 'system_message'
          ? undefined
          : (item.event.authorId ?? ''),
  };
}

const isNew = ({ item }: Said, { newFrom }: Around): boolean =>
  newFrom !== undefined && !('delivery' in item) && item.event.id === newFrom;

/** Whether two neighbours stand in one group. */
const isJoined = (one: Said | undefined, next: Said | undefined, around: Around): boolean =>
  one?.speaker !== undefined &&
  one.speaker === next?.speaker &&
  next.at - one.at <= PAUSE &&
  one.day === next.day &&
  !isNew(next, around);

const systemRow = ({ item, key, at }: Said): SystemRow => ({
  kind: 'system',
  key,
  event: item.event as SystemRow['event'],
  at,
});

function eventRow({ item, key, at, speaker }: Said, around: Around, people: People) {
  const mine = speaker === ME;
  const isShown = key === around.shownKey;
  const delivery = mine ? deliveryOf(item, around, isShown) : undefined;
  return {
    kind: 'event' as const,
    key,
    event: item.event as EventRow['event'],
    threadId: 'threadId' in item ? item.threadId : undefined,
    mine,
    author: mine ? undefined : people[speaker as UserId],
    at,
    edited: 'edited' in item && item.edited,
    delivery,
    showDelivery: isShown || delivery?.is === 'failed',
  };
}

function deliveryOf(item: Item, { seenUpTo, seenBy }: Around, isShown: boolean): Delivery {
  if (!('delivery' in item)) {
    const { createdAt, properties } = item.event;
    if (createdAt <= seenUpTo) return isShown ? { is: 'seen', by: seenBy } : SEEN;
    return properties?.status?.delivered === true ? DELIVERED : SENT;
  }
  const { delivery, customId } = item;
  if (delivery.is === 'failed') return { ...delivery, customId };
  return delivery.is === 'delivered' ? SENT : { is: delivery.is };
}

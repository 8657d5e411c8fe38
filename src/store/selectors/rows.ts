import type { EventId, UserId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { User } from '../../protocol/domain/user.ts';
import type { Delivery, EventRow, Row, RowPage, SystemRow } from '../rows.ts';
import { share } from '../share.ts';
import type { EventPage, PendingEvent, PlacedEvent } from '../state.ts';
import { isDrawn, isMine } from './said.ts';

/** What rows depend on besides their own events: as little as possible, so that most pages keep theirs. */
export interface Around {
  readonly me: UserId | undefined;
  /** What stands before and after them. */
  readonly before: EventPage | undefined;
  readonly after: EventPage | PendingEvent | undefined;
  /** Own events up to then are seen; the same for pages wholly before or after. */
  readonly seenUpTo: Micros;
  /** The row that says its delivery, if it is here, and who saw it. */
  readonly shownKey: string | undefined;
  readonly seenBy: User | undefined;
  /** The event under the line `New`, if it is near. */
  readonly newFrom: EventId | undefined;
}

type Item = PlacedEvent | PendingEvent;
type People = Readonly<Record<UserId, User>>;

/** One thing that is drawn. Without a speaker it is the system's. */
interface Said {
  readonly item: Item;
  readonly key: string;
  readonly at: number;
  /** The day on the visitor's calendar: the same number, the same day. */
  readonly day: number;
  readonly speaker: string | undefined;
}

/** Longest silence within a group, in milliseconds. */
const PAUSE = 3 * 60_000;
/** The speaker of the customer's own. */
const ME = 'me';

const SENT: Delivery = { is: 'sent' };
const DELIVERED: Delivery = { is: 'delivered' };
const SEEN: Delivery = { is: 'seen', by: undefined };

/** A page whose rows are made when somebody looks at them: of a long history that is the end. */
class DrawnPage implements RowPage {
  readonly key: string;
  readonly size: number;
  #isDrawn = false;
  /** Until then those of an earlier state. */
  #rows: readonly Row[];

  constructor(
    readonly page: EventPage,
    readonly around: Around,
    readonly people: People,
    earlier: RowPage | undefined,
  ) {
    this.key = `p${page.id}`;
    this.size = page.events.length;
    this.#rows = (earlier instanceof DrawnPage ? earlier.#rows : earlier?.rows) ?? [];
  }

  get rows(): readonly Row[] {
    if (!this.#isDrawn) {
      this.#isDrawn = true;
      const items = drawnOf(this.page, this.around.me);
      this.#rows = share(this.#rows, drawItems(items, this.around, this.people));
    }
    return this.#rows;
  }
}

const known = new WeakMap<EventPage, DrawnPage>();

/** The rows of a page; the very same as the last time while its events and what is around them are. */
export function drawPage(page: EventPage, around: Around, people: People, drawn: readonly RowPage[]): RowPage {
  const before = known.get(page);
  if (before && isSame(before.around, around) && hasSameAuthors(page, before.people, people)) return before;
  const earlier = drawn.findLast(({ key }) => key === `p${page.id}`);
  const result = new DrawnPage(page, around, people, earlier);
  known.set(page, result);
  return result;
}

const isSame = (a: Around, b: Around): boolean =>
  (Object.keys(b) as (keyof Around)[]).every((name) => a[name] === b[name]);

const hasSameAuthors = ({ events }: EventPage, before: People, now: People): boolean =>
  before === now ||
  events.every(({ event: { authorId } }) => authorId === undefined || before[authorId] === now[authorId]);

const drawnOf = ({ events }: EventPage, me: UserId | undefined): readonly PlacedEvent[] =>
  events.filter(({ event }) => isDrawn(event, me));

export function drawItems(items: readonly Item[], around: Around, people: People): readonly Row[] {
  const { me } = around;
  const all = items.map((item) => saidOf(item, me));
  const page = around.before ? drawnOf(around.before, me) : [];
  const [next] = around.after && 'events' in around.after ? drawnOf(around.after, me) : [around.after];
  const after = next && saidOf(next, me);
  const last = page.at(-1);
  let before = last && saidOf(last, me);
  const spoken = page.findLast((item) => speakerOf(item, me));
  let speaker = spoken && speakerOf(spoken, me);
  // Pushed one by one: each new message draws a whole page of them.
  const rows: Row[] = [];
  for (const [at, said] of all.entries()) {
    const firstOfGroup = !isJoined(before, said, around);
    const lastOfGroup = !isJoined(said, all[at + 1] ?? after, around);
    const showName = said.speaker !== ME && firstOfGroup && said.speaker !== speaker;
    if (before?.day !== said.day) rows.push({ kind: 'day', key: `day-${said.key}`, at: said.at });
    if (isNew(said, around)) rows.push({ kind: 'new', key: 'new' });
    rows.push(
      said.speaker === undefined
        ? systemRow(said)
        : eventRow(said, around, people, { firstOfGroup, lastOfGroup, showName }),
    );
    before = said;
    speaker = said.speaker ?? speaker;
  }
  return rows;
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
    speaker: speakerOf(item, me),
  };
}

function speakerOf(item: Item, me: UserId | undefined): Said['speaker'] {
  if ('delivery' in item || isMine(item.event, me)) return ME;
  return item.event.type === 'system_message' ? undefined : (item.event.authorId ?? 'nobody');
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

function eventRow(
  { item, key, at, speaker }: Said,
  around: Around,
  people: People,
  { firstOfGroup, lastOfGroup, showName }: Pick<EventRow, 'firstOfGroup' | 'lastOfGroup' | 'showName'>,
): EventRow {
  const mine = speaker === ME;
  const isShown = key === around.shownKey;
  const delivery = mine ? deliveryOf(item, around, isShown) : undefined;
  return {
    kind: 'event',
    key,
    event: item.event as EventRow['event'],
    threadId: 'threadId' in item ? item.threadId : undefined,
    mine,
    author: mine ? undefined : people[speaker as UserId],
    at,
    firstOfGroup,
    lastOfGroup,
    showName,
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

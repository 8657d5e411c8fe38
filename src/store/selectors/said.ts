import type { ChatEvent, OutgoingEvent } from '../../protocol/domain/event.ts';
import type { EventId, ThreadId, UserId } from '../../protocol/domain/ids.ts';
import type { Micros } from '../../protocol/domain/time.ts';
import type { Delivery } from '../rows.ts';
import type { EventPage, PendingEvent, PlacedEvent } from '../state.ts';

/** One thing that is drawn, confirmed or pending, seen from the customer. */
export interface Said {
  readonly key: string;
  readonly eventId: EventId | undefined;
  readonly event: ChatEvent | OutgoingEvent;
  readonly threadId: ThreadId | undefined;
  readonly authorId: UserId | undefined;
  readonly mine: boolean;
  /** Milliseconds. */
  readonly at: number;
  /** The day on the visitor's calendar: the same number, the same day. */
  readonly day: number;
  readonly createdAt: Micros;
  readonly edited: boolean;
  /** Of what is pending. */
  readonly delivery: Delivery | undefined;
}

/** What a page says, and what its neighbours and the view as a whole need to know of it. */
export interface SaidPage {
  readonly me: UserId | undefined;
  readonly said: readonly Said[];
  /** The last one's author that is no system message. */
  readonly lastSpeaker: string | undefined;
  readonly lastOwn: Said | undefined;
  /** Of the customer's own. */
  readonly from: Micros;
  readonly to: Micros;
  /** How many of the others' can be unread. */
  readonly byOthers: number;
}

const pages = new WeakMap<EventPage, SaidPage>();

export function saidPage(page: EventPage, me: UserId | undefined): SaidPage {
  const known = pages.get(page);
  if (known && known.me === me) return known;
  const said = page.events.flatMap((placed) => (isDrawn(placed.event, me) ? [saidEvent(placed, me)] : []));
  const own = said.filter(({ mine }) => mine);
  const summary: SaidPage = {
    me,
    said,
    lastSpeaker: speakerOf(said.findLast((one) => !isSystem(one))),
    lastOwn: own.at(-1),
    from: own.reduce((first, { createdAt }) => Math.min(first, createdAt), Number.POSITIVE_INFINITY),
    to: own.reduce((last, { createdAt }) => Math.max(last, createdAt), 0),
    byOthers: said.filter(counts).length,
  };
  pages.set(page, summary);
  return summary;
}

const dayOf = (at: number): number => {
  const date = new Date(at);
  return (date.getFullYear() * 12 + date.getMonth()) * 31 + date.getDate();
};

const saidEvent = ({ key, threadId, event, edited }: PlacedEvent, me: UserId | undefined): Said => ({
  key,
  eventId: event.id,
  event,
  threadId,
  authorId: event.authorId,
  mine: event.authorId !== undefined && event.authorId === me,
  at: Math.floor(event.createdAt / 1000),
  day: dayOf(event.createdAt / 1000),
  createdAt: event.createdAt,
  edited,
  delivery: undefined,
});

export const saidPending = ({ customId, event, queuedAt, delivery }: PendingEvent): Said => ({
  key: customId,
  eventId: undefined,
  event,
  threadId: undefined,
  authorId: undefined,
  mine: true,
  at: queuedAt,
  day: dayOf(queuedAt),
  createdAt: queuedAt * 1000,
  edited: false,
  delivery:
    delivery.is === 'failed' ? { ...delivery, customId } : { is: delivery.is === 'delivered' ? 'sent' : delivery.is },
});

/** Custom and system events are for the page and the agents; what only agents should see the sender still may. */
export const isDrawn = ({ type, recipients, authorId }: ChatEvent, me: UserId | undefined): boolean =>
  type !== 'custom' && type !== 'system' && (recipients !== 'agents' || (authorId !== undefined && authorId === me));

export const isSystem = ({ event }: Said): boolean => event.type === 'system_message';

/** Whose group it stands in. */
export const speakerOf = (said: Said | undefined): string | undefined =>
  said && (said.mine ? 'me' : (said.authorId ?? 'nobody'));

/** What others say that makes a chat unread; the system's notes never do. */
export const counts = ({ mine, event: { type } }: Said): boolean =>
  !mine && (type === 'message' || type === 'file' || type === 'rich_message' || type === 'form');

/** The words of an event that has some, on one line of a list or beside the launcher. */
export function wordsOf(event: ChatEvent | OutgoingEvent): string | undefined {
  if (event.type === 'message') return event.text;
  if (event.type === 'file') return 'name' in event ? event.name : undefined;
  if (event.type === 'rich_message') return event.elements?.find(({ title }) => title)?.title;
  return undefined;
}

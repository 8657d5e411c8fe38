import type { EventId } from '../../protocol/domain/ids.ts';
import type { EventPage, PlacedEvent } from '../state.ts';

/** Most events of a page. One more event costs the copy of a page. */
export const PAGE_SIZE = 100;

type Pages = readonly EventPage[];

export interface Found {
  readonly page: EventPage;
  readonly placed: PlacedEvent;
}

/** Looks from the newest page back: what is asked for is mostly new. With a `sortKey` only where that can stand. */
export function findEvent(pages: Pages, eventId: EventId, sortKey?: number): Found | undefined {
  for (let at = pages.length - 1; at >= 0; at -= 1) {
    const page = pages[at];
    if (!page || (sortKey !== undefined && !spans(page, sortKey))) continue;
    const placed = eventsById(page).get(eventId);
    if (placed) return { page, placed };
  }
  return undefined;
}

const spans = ({ events }: EventPage, sortKey: number): boolean => {
  const [first] = events;
  const last = events.at(-1);
  return first !== undefined && last !== undefined && first.event.sortKey <= sortKey && sortKey <= last.event.sortKey;
};

/** Changes events where they stand; `undefined` takes one out. Pages in which nothing changed stay the same. */
export function mapEvents(pages: Pages, change: (placed: PlacedEvent) => PlacedEvent | undefined): Pages {
  const changed = pages.flatMap((page) => mapPage(page, change));
  return changed.length === pages.length && changed.every((page, at) => page === pages[at]) ? pages : changed;
}

/** The same for one event. */
export function replaceEvent(pages: Pages, { page, placed }: Found, next: PlacedEvent | undefined): Pages {
  if (next === placed) return pages;
  return pages.flatMap((each) => (each === page ? mapPage(page, (other) => (other === placed ? next : other)) : each));
}

function mapPage(page: EventPage, change: (placed: PlacedEvent) => PlacedEvent | undefined): readonly EventPage[] {
  const events = page.events.map(change).filter((placed) => placed !== undefined);
  if (events.length === 0) return [];
  return events.length === page.events.length && events.every((placed, at) => placed === page.events[at])
    ? [page]
    : [{ ...page, events }];
}

/** Puts events in their places (promise 4). None of them may be there already. */
export function insertEvents(pages: Pages, added: readonly PlacedEvent[]): Pages {
  if (added.length === 0) return pages;
  let left = [...added].sort(byPlace);
  let nextId = pages.reduce((highest, { id }) => Math.max(highest, id), -1) + 1;

  const takeUntil = (limit: PlacedEvent | undefined): readonly PlacedEvent[] => {
    const end = limit ? left.findIndex((placed) => byPlace(placed, limit) > 0) : -1;
    if (end === 0) return [];
    const taken = end < 0 ? left : left.slice(0, end);
    left = end < 0 ? [] : left.slice(end);
    return taken;
  };
  const pagesOf = (events: readonly PlacedEvent[], size: number, id?: number): EventPage[] =>
    Array.from({ length: Math.ceil(events.length / size) }, (_, at) => ({
      id: at === 0 && id !== undefined ? id : nextId++,
      events: events.slice(at * size, (at + 1) * size),
    }));

  // Older history comes in pages of its own, so that those on screen stay as they are.
  const result = pagesOf(takeUntil(pages[0]?.events[0]), PAGE_SIZE);
  pages.forEach((page, at) => {
    const next = pages[at + 1]?.events[0];
    const more = takeUntil(next);
    if (more.length === 0) {
      result.push(page);
      return;
    }
    const events = [...page.events, ...more].sort(byPlace);
    // A full page at the end stays as it is when one more comes; one in the middle is cut in equal parts.
    const size = next ? Math.ceil(events.length / Math.ceil(events.length / PAGE_SIZE)) : PAGE_SIZE;
    result.push(...pagesOf(events, size, page.id).map((part) => (sameEvents(part, page) ? page : part)));
  });
  return result;
}

const sameEvents = (a: EventPage, b: EventPage) =>
  a.events.length === b.events.length && a.events.every((placed, at) => placed === b.events[at]);

/** The server's order; at equal times its array's, then the ids'. */
export const byPlace = (a: PlacedEvent, b: PlacedEvent): number =>
  a.event.sortKey - b.event.sortKey ||
  a.place - b.place ||
  (a.event.id < b.event.id ? -1 : Number(a.event.id > b.event.id));

const indexes = new WeakMap<EventPage, ReadonlyMap<EventId, PlacedEvent>>();

function eventsById(page: EventPage): ReadonlyMap<EventId, PlacedEvent> {
  const known = indexes.get(page);
  if (known) return known;
  const index = new Map(page.events.map((placed) => [placed.event.id, placed]));
  indexes.set(page, index);
  return index;
}

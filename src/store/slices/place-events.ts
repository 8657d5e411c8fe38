import type { Thread } from '../../protocol/domain/chat.ts';
import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { EventId, ThreadId } from '../../protocol/domain/ids.ts';
import { share } from '../share.ts';
import type { ChatTimeline, EventPatch, PlacedEvent } from '../state.ts';
import { addChange, applyPatch, type Change } from './event-patch.ts';
import { findEvent, insertEvents, mapEvents, replaceEvent } from './pages.ts';

/**
 * How events, their changes and deletions come together in one chat, in whatever order they arrive (promise 6), and
 * how a thread that was read corrects what was known (promise 5). Pushes of this login are newer than any read in it.
 */
export interface Arrival {
  readonly threadId: ThreadId;
  readonly event: ChatEvent;
  /** `new`: it happened. `changed`: it was edited. `read`: it was asked for. */
  readonly how: 'new' | 'changed' | 'read';
  readonly place: number;
  /** The key of the pending row that it confirms. */
  readonly key?: string | undefined;
}

/** One event that a push brought. */
export function placeEvent(timeline: ChatTimeline, arrival: Arrival, login: number): ChatTimeline {
  const { id } = arrival.event;
  if (timeline.deleted[id]) return timeline;
  const found = findEvent(timeline.pages, id);
  const placed = merge(found?.placed, arrival, timeline.early[id], login);
  const stays = found && samePlace(found.placed, placed);
  if (stays && placed === found.placed) return timeline;
  const pages = found ? replaceEvent(timeline.pages, found, stays ? placed : undefined) : timeline.pages;
  return { ...timeline, pages: stays ? pages : insertEvents(pages, [placed]), early: without(timeline.early, id) };
}

/** Threads as they were read, whole: what is missing in them is deleted, unless it was pushed since the login. */
export function placeThreads(
  timeline: ChatTimeline,
  threads: readonly Thread[],
  keys: ReadonlyMap<EventId, string>,
  login: number,
): ChatTimeline {
  const whole = new Set(threads.map(({ id }) => id));
  const arrivals = new Map(
    threads.flatMap(arrivalsOf).flatMap((arrival) => {
      const { id } = arrival.event;
      return timeline.deleted[id] ? [] : [[id, { ...arrival, key: keys.get(id) }]];
    }),
  );
  const added: PlacedEvent[] = [];
  const pages = mapEvents(timeline.pages, (placed) => {
    const arrival = arrivals.get(placed.event.id);
    if (!arrival) return whole.has(placed.threadId) && placed.login !== login ? undefined : placed;
    arrivals.delete(placed.event.id);
    const merged = merge(placed, arrival, undefined, login);
    if (samePlace(placed, merged)) return merged;
    added.push(merged);
    return undefined;
  });
  let { early } = timeline;
  for (const [id, arrival] of arrivals) {
    added.push(merge(undefined, arrival, early[id], login));
    early = without(early, id);
  }
  return { ...timeline, pages: insertEvents(pages, added), early };
}

/** Takes an event out for good. */
export function deleteEvent(timeline: ChatTimeline, eventId: EventId): ChatTimeline {
  const found = findEvent(timeline.pages, eventId);
  return {
    ...timeline,
    pages: found ? replaceEvent(timeline.pages, found, undefined) : timeline.pages,
    early: without(timeline.early, eventId),
    deleted: { ...timeline.deleted, [eventId]: true },
  };
}

/** Changes an event, or remembers the change until the event comes. */
export function changeEvent(timeline: ChatTimeline, eventId: EventId, change: Change, login: number): ChatTimeline {
  if (timeline.deleted[eventId]) return timeline;
  const found = findEvent(timeline.pages, eventId);
  if (!found) {
    return {
      ...timeline,
      early: { ...timeline.early, [eventId]: addChange(timeline.early[eventId], change, login) },
    };
  }
  const { placed } = found;
  const patched = {
    ...placed,
    event: share(placed.event, applyPatch(change, placed.event)),
    patch: addChange(placed.patch, change, login),
  };
  return { ...timeline, pages: replaceEvent(timeline.pages, found, patched) };
}

function merge(
  known: PlacedEvent | undefined,
  { threadId, event, how, place, key }: Arrival,
  early: EventPatch | undefined,
  login: number,
): PlacedEvent {
  const edited = known !== undefined && (known.edited || wordsOf(known.event) !== wordsOf(event));
  const pushed = how === 'read' ? 0 : login;
  // What happened first, and what is read of it, is never newer than what a push has said since the login.
  if (known && (how === 'new' || (how === 'read' && known.login === login))) {
    return share(known, { ...known, edited, place, login: Math.max(known.login, pushed) });
  }
  const changes = known?.patch ?? early;
  const patch = changes?.login === login ? changes : undefined;
  return share(known, {
    key: known?.key ?? key ?? event.id,
    threadId,
    event: applyPatch(patch, event),
    edited,
    place,
    login: pushed,
    patch,
  });
}

const wordsOf = (event: ChatEvent): string | undefined => ('text' in event ? event.text : undefined);

const samePlace = (a: PlacedEvent, b: PlacedEvent): boolean =>
  a.event.sortKey === b.event.sortKey && a.place === b.place;

/** The place in the array matters only among events of one time. */
function arrivalsOf({ id, events = [] }: Thread): readonly Arrival[] {
  let place = 0;
  return events.map((event, at) => {
    place = at > 0 && events[at - 1]?.sortKey === event.sortKey ? place + 1 : 0;
    return { threadId: id, event, how: 'read', place };
  });
}

function without<V>(record: Readonly<Record<EventId, V>>, id: EventId): Readonly<Record<EventId, V>> {
  if (!(id in record)) return record;
  const { [id]: _, ...others } = record;
  return others;
}

import type { Thread } from '../../protocol/domain/chat.ts';
import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { EventId, ThreadId } from '../../protocol/domain/ids.ts';
import { share } from '../share.ts';
import type { ChatTimeline, EventPatch, PlacedEvent } from '../state.ts';
import { applyPatches } from './event-patch.ts';
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
  /** Among events of one time. */
  readonly place?: number;
}

/** Keys of the pending rows that events confirm. */
export type Keys = ReadonlyMap<EventId, string>;

/** One event that a push brought. */
export function placeEvent(timeline: ChatTimeline, arrival: Arrival, keys: Keys, login: number): ChatTimeline {
  const { id, sortKey } = arrival.event;
  if (timeline.deleted[id]) return timeline;
  const found = findEvent(timeline.pages, id, arrival.how === 'new' ? sortKey : undefined);
  const placed = merge(found?.placed, arrival, timeline, keys, login);
  if (!found) return { ...timeline, pages: insertEvents(timeline.pages, [placed]) };
  // Its place is the one it has: of all versions of an event only those that were read know better.
  const pages = replaceEvent(timeline.pages, found, { ...placed, place: found.placed.place });
  return pages === timeline.pages ? timeline : { ...timeline, pages };
}

/** Threads as they were read, whole: what is missing in them is deleted, unless it was pushed since the login. */
export function placeThreads(
  timeline: ChatTimeline,
  threads: readonly Thread[],
  keys: Keys,
  login: number,
): ChatTimeline {
  const whole = new Set(threads.map(({ id }) => id));
  const arrivals = new Map(threads.flatMap(arrivalsOf).map((arrival) => [arrival.event.id, arrival]));
  const added: PlacedEvent[] = [];
  const pages = mapEvents(timeline.pages, (placed) => {
    const arrival = arrivals.get(placed.event.id);
    if (!arrival) return whole.has(placed.threadId) && placed.login !== login ? undefined : placed;
    arrivals.delete(placed.event.id);
    const merged = merge(placed, arrival, timeline, keys, login);
    if (merged.event.sortKey === placed.event.sortKey && merged.place === placed.place) return merged;
    added.push(merged);
    return undefined;
  });
  for (const [id, arrival] of arrivals) {
    if (!timeline.deleted[id]) added.push(merge(undefined, arrival, timeline, keys, login));
  }
  return { ...timeline, pages: insertEvents(pages, added) };
}

/** Takes an event out for good. */
export function deleteEvent(timeline: ChatTimeline, eventId: EventId): ChatTimeline {
  const found = findEvent(timeline.pages, eventId);
  return {
    ...timeline,
    pages: found ? replaceEvent(timeline.pages, found, undefined) : timeline.pages,
    deleted: { ...timeline.deleted, [eventId]: true },
  };
}

/** Changes an event, or remembers the change until the event comes. */
export function changeEvent(timeline: ChatTimeline, eventId: EventId, patch: EventPatch): ChatTimeline {
  const found = findEvent(timeline.pages, eventId);
  if (!found) {
    return { ...timeline, early: { ...timeline.early, [eventId]: [...(timeline.early[eventId] ?? []), patch] } };
  }
  const { placed } = found;
  const event = applyPatches(placed.event, [patch], patch.login);
  return {
    ...timeline,
    pages: replaceEvent(timeline.pages, found, { ...placed, event, patches: [...placed.patches, patch] }),
  };
}

function merge(
  known: PlacedEvent | undefined,
  { threadId, event, how, place = 0 }: Arrival,
  { early }: ChatTimeline,
  keys: Keys,
  login: number,
): PlacedEvent {
  const edited = known !== undefined && (known.edited || wordsOf(known.event) !== wordsOf(event));
  const pushed = how === 'read' ? 0 : login;
  // What happened first, and what is read of it, is never newer than what a push has said since the login.
  if (known && (how === 'new' || (how === 'read' && known.login === login))) {
    return share(known, { ...known, edited, place, login: Math.max(known.login, pushed) });
  }
  const patches = known?.patches ?? early[event.id] ?? [];
  return share(known, {
    key: known?.key ?? keys.get(event.id) ?? event.id,
    threadId,
    event: applyPatches(event, patches, login),
    edited,
    place,
    login: pushed,
    patches,
  });
}

const wordsOf = (event: ChatEvent): string | undefined => ('text' in event ? event.text : undefined);

/** The place in the array matters only among events of one time. */
function arrivalsOf({ id, events = [] }: Thread): readonly Arrival[] {
  let place = 0;
  return events.map((event, at) => {
    place = events[at - 1]?.sortKey === event.sortKey ? place + 1 : 0;
    return { threadId: id, event, how: 'read', place };
  });
}

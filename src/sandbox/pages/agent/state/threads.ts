import type { Thread } from '../domain/chat.ts';
import { type ChatEvent, withChoice } from '../domain/event.ts';
import { type Properties, ratingIn, withoutProperties, withProperties } from '../domain/properties.ts';
import { asDeleted } from '../wire/read-event.ts';
import type { PropertyPlace } from '../wire/read-push.ts';
import { slice } from './slice.ts';

/** Threads with their events, by thread id. */
export type Threads = Readonly<Record<string, Thread>>;

export const threads = slice<Threads>(
  {},
  {
    // What is active now stands in the pages to come; what ended while nobody listened must not stay open.
    chats_read: (state, { chats, fresh }) =>
      chats.flatMap(({ threads: read }) => read).reduce(put, fresh ? closed(state) : state),
    archive_read: (state, { chats }) => chats.flatMap(({ threads: read }) => read).reduce(put, state),
    history_read: (state, { threads: read }) => read.reduce(put, state),
    incoming_chat: (state, { read }) => read.threads.reduce(put, state),
    chat_deactivated: (state, { threadId }) =>
      change(state, threadId, ({ queue: _, ...thread }) => ({ ...thread, active: false })),
    incoming_event: (state, { threadId, event }) => change(state, threadId, (thread) => withEvent(thread, event)),
    event_updated: (state, { threadId, event }) =>
      changeEvent(state, threadId, event.id, () => ({ ...event, edited: true })),
    event_deleted: (state, { threadId, eventId }) => changeEvent(state, threadId, eventId, asDeleted),
    properties_set: (state, { of, properties }) =>
      changeProperties(state, of, (known) => withProperties(known, properties)),
    properties_removed: (state, { of, names }) =>
      changeProperties(state, of, (known) => withoutProperties(known, names)),
    button_pressed: (state, { threadId, eventId, postbackId, userId, on }) =>
      changeEvent(state, threadId, eventId, (event) => withChoice(event, postbackId, userId, on)),
    thread_tagged: (state, { threadId, tag }) =>
      change(state, threadId, (thread) => ({ ...thread, tags: [...thread.tags.filter((one) => one !== tag), tag] })),
    thread_untagged: (state, { threadId, tag }) =>
      change(state, threadId, (thread) => ({ ...thread, tags: thread.tags.filter((one) => one !== tag) })),
    queue_moved: (state, { places }) =>
      places.reduce(
        (all, { threadId, queue }) =>
          change(all, threadId, (thread) => ({ ...thread, queue: { ...thread.queue, ...queue } })),
        state,
      ),
    chat_transferred: (state, { threadId, queue }) =>
      threadId === undefined || queue === undefined
        ? state
        : change(state, threadId, (thread) => ({ ...thread, queue })),
    agent_added: (state, { threadId }) =>
      threadId === undefined ? state : change(state, threadId, ({ queue: _, ...thread }) => thread),
  },
);

function change(state: Threads, threadId: string, to: (thread: Thread) => Thread): Threads {
  const thread = state[threadId];
  return thread === undefined ? state : { ...state, [threadId]: to(thread) };
}

/** A thread that was read whole replaces what is known; a mere head leaves the known events and adds its own. */
function put(state: Threads, read: Thread): Threads {
  const known = state[read.id];
  if (known === undefined || read.complete) return { ...state, [read.id]: read };
  const events = read.events.reduce((all, event) => withEvent(all, event), known).events;
  return { ...state, [read.id]: { ...read, events, complete: known.complete } };
}

function closed(state: Threads): Threads {
  return Object.fromEntries(
    Object.entries(state).map(([id, { queue: _, ...thread }]) => [id, { ...thread, active: false, complete: false }]),
  );
}

/** In its place by time; one that is known by its id is the same one. */
function withEvent(thread: Thread, event: ChatEvent): Thread {
  const others = thread.events.filter((known) => known.id !== event.id);
  const at = others.findLastIndex((known) => known.createdAt <= event.createdAt) + 1;
  return { ...thread, events: [...others.slice(0, at), event, ...others.slice(at)] };
}

function changeEvent(state: Threads, threadId: string, id: string, to: (event: ChatEvent) => ChatEvent): Threads {
  return change(state, threadId, (thread) => ({
    ...thread,
    events: thread.events.map((event) => (event.id === id ? to(event) : event)),
  }));
}

/** A thread's own properties, with the rating that stands in them, or those of one of its events. */
function changeProperties(state: Threads, of: PropertyPlace, to: (known: Properties) => Properties): Threads {
  const { threadId, eventId } = of;
  if (threadId === undefined) return state;
  if (eventId !== undefined) {
    return changeEvent(state, threadId, eventId, (event) => ({ ...event, properties: to(event.properties ?? {}) }));
  }
  return change(state, threadId, (thread) => {
    const properties = to(thread.properties);
    return { ...thread, properties, rating: ratingIn(properties) };
  });
}

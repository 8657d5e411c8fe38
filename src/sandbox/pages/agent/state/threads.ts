import type { Thread } from '../domain/chat.ts';
import type { ChatEvent } from '../domain/event.ts';
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
      change(state, threadId, (thread) => ({ ...thread, events: replace(thread.events, event.id, () => event) })),
    event_deleted: (state, { threadId, eventId }) =>
      change(state, threadId, (thread) => ({ ...thread, events: replace(thread.events, eventId, asDeleted) })),
    rating_changed: (state, { threadId, rating }) =>
      change(state, threadId, (thread) => ({ ...thread, rating: { ...thread.rating, ...rating } })),
    rating_removed: (state, { threadId, names }) =>
      change(state, threadId, (thread) => ({
        ...thread,
        rating: Object.fromEntries(Object.entries(thread.rating).filter(([name]) => !names.includes(name))),
      })),
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

function replace(events: readonly ChatEvent[], id: string, to: (event: ChatEvent) => ChatEvent): readonly ChatEvent[] {
  return events.map((event) => (event.id === id ? to(event) : event));
}

function asDeleted({ id, createdAt, visibility, authorId }: ChatEvent): ChatEvent {
  return { id, createdAt, visibility, type: 'deleted', ...(authorId === undefined ? {} : { authorId }) };
}

import type { Thread } from '../../protocol/domain/chat.ts';
import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { ChatId, CustomId, EventId, ThreadId } from '../../protocol/domain/ids.ts';
import { type Handlers, slice } from '../slice.ts';
import type { ChatTimeline, OlderHistory, PendingEvent, TimelineSlice } from '../state.ts';
import { deleting } from './event-patch.ts';
import { findEvent } from './pages.ts';
import { type Arrival, changeEvent, deleteEvent, type Keys, placeEvent, placeThreads } from './place-events.ts';

const initial: TimelineSlice = { byChat: {}, pending: [], login: 1 };

const empty: ChatTimeline = {
  pages: [],
  threads: {},
  older: { is: 'unknown' },
  oldest: undefined,
  deleted: {},
  early: {},
};

/** The events of each chat, and what the customer wrote that is not among them yet. */
export const timeline = slice(initial, {
  logged_in: (slice) => ({ ...slice, login: slice.login + 1 }),
  identity_changed: () => initial,
  connection_changed: (slice, { state }) =>
    state.is === 'online'
      ? slice
      : editPending(slice, (each) => (each.delivery.is === 'sending' ? { ...each, delivery: { is: 'queued' } } : each)),

  incoming_event: (slice, { chatId, threadId, event }) => receive(slice, chatId, { threadId, event, how: 'new' }),
  event_updated: (slice, { chatId, threadId, event }) => receive(slice, chatId, { threadId, event, how: 'changed' }),
  event_deleted: (slice, { chatId, eventId }) =>
    edit(
      editPending(slice, (each) => (deliveredAs(each)?.eventId === eventId ? undefined : each)),
      chatId,
      (chat) => deleteEvent(chat, eventId),
    ),
  event_properties_updated: (slice, { chatId, eventId, properties }) =>
    edit(slice, chatId, (chat) => changeEvent(chat, eventId, { login: slice.login, properties })),
  event_properties_deleted: (slice, { chatId, eventId, properties }) =>
    edit(slice, chatId, (chat) => changeEvent(chat, eventId, { login: slice.login, properties: deleting(properties) })),
  incoming_rich_message_postback: (slice, { chatId, eventId, userId, postback }) =>
    edit(slice, chatId, (chat) => changeEvent(chat, eventId, { login: slice.login, userId, postback })),

  incoming_chat: (slice, { chat: { id, thread } }) => begin(slice, id, thread),
  chat_started: (slice, { chatId, threadId, chat }) =>
    edit(begin(slice, chatId, chat?.thread), chatId, (known) => ({
      ...known,
      threads: { ...known.threads, [threadId]: true },
    })),
  chat_read: (slice, { chat: { id, thread } }) =>
    thread ? readThreads(slice, id, [thread], olderThan(thread)) : slice,
  threads_read: (slice, { chatId, threads, nextPageId }) => readThreads(slice, chatId, threads, pageBefore(nextPageId)),

  history_asked: (slice, { chatId }) => edit(slice, chatId, (chat) => ({ ...chat, older: { is: 'loading' } })),
  history_failed: (slice, { chatId }) => edit(slice, chatId, (chat) => ({ ...chat, older: { is: 'failed' } })),
  history_read: (slice, { chatId, threads, nextPageId }) => {
    const older = pageBefore(nextPageId);
    return edit(readThreads(slice, chatId, threads, older), chatId, (chat) => ({ ...chat, older }));
  },

  outbox_queued: (slice, { entry: { customId, chatId, event, opening, queuedAt, status } }) => {
    // Nobody's words: it is shown to whom it is for, once the server has it.
    if (event.type === 'system_message') return slice;
    const delivery = status.is === 'unknown' ? ({ is: 'queued' } as const) : status;
    return wait(slice, { customId, chatId, event, queuedAt, delivery, ...(opening === 'none' && { begins: false }) });
  },
  upload_changed: (slice, { upload }) => wait(slice, upload),
  outbox_sending: (slice, { customId }) => deliver(slice, customId, { delivery: { is: 'sending' } }),
  outbox_refused: (slice, { customId, reason }) => deliver(slice, customId, { delivery: { is: 'failed', reason } }),
  outbox_discarded: (slice, { customId }) => deliver(slice, customId, undefined),
  outbox_delivered: (slice, { customId, chatId, threadId, eventId }) => {
    // Its push may have been here already, without the custom id.
    const chat = slice.byChat[chatId];
    const isHere = chat && eventId && (chat.deleted[eventId] || findEvent(chat.pages, eventId));
    const delivery = { is: 'delivered', eventId, threadId, login: slice.login } as const;
    return deliver(slice, customId, isHere ? undefined : { chatId, delivery });
  },
} satisfies Handlers<TimelineSlice>);

const pageBefore = (pageId: string | undefined): OlderHistory =>
  pageId === undefined ? { is: 'none' } : { is: 'more', pageId };

const olderThan = ({ previousThreadId }: Thread): OlderHistory =>
  previousThreadId === undefined ? { is: 'none' } : { is: 'more', pageId: undefined };

function edit(slice: TimelineSlice, chatId: ChatId, change: (chat: ChatTimeline) => ChatTimeline): TimelineSlice {
  const before = slice.byChat[chatId] ?? empty;
  const after = change(before);
  return before === after ? slice : { ...slice, byChat: { ...slice.byChat, [chatId]: after } };
}

/** One event; where it is the customer's own, it takes the place of its pending row. */
function receive(slice: TimelineSlice, chatId: ChatId, arrival: Arrival): TimelineSlice {
  const [left, keys] = confirm(slice, [arrival.event]);
  return edit(left, chatId, (chat) => placeEvent(chat, arrival, keys, slice.login));
}

/** A thread that has just begun. More of it than this may be here already. */
function begin(slice: TimelineSlice, chatId: ChatId, thread: Thread | undefined): TimelineSlice {
  if (!thread) return slice;
  const begun = edit(slice, chatId, (chat) => ({
    ...chat,
    threads: { ...chat.threads, [thread.id]: true },
    oldest: chat.oldest ?? thread.createdAt,
    older: chat.older.is === 'unknown' ? olderThan(thread) : chat.older,
  }));
  return (thread.events ?? []).reduce(
    (before, event) => receive(before, chatId, { threadId: thread.id, event, how: 'new' }),
    begun,
  );
}

/** Threads as they are, whole; `older` is what comes before the oldest of them. */
function readThreads(
  slice: TimelineSlice,
  chatId: ChatId,
  threads: readonly Thread[],
  older: OlderHistory,
): TimelineSlice {
  const [left, keys] = confirm(
    slice,
    threads.flatMap(({ events = [] }) => events),
  );
  const whole: Record<ThreadId, true> = Object.fromEntries(threads.map(({ id }) => [id, true]));
  const began = Math.min(...threads.map(({ createdAt }) => createdAt));
  // Delivered before this connection, and not in its thread any more: deleted meanwhile.
  const isGone = (each: PendingEvent) => {
    const { login, threadId } = deliveredAs(each) ?? {};
    return login !== slice.login && threadId !== undefined && whole[threadId];
  };
  return edit(
    editPending(left, (each) => (isGone(each) ? undefined : each)),
    chatId,
    (chat) => {
      const reachesBack = chat.oldest === undefined || began <= chat.oldest;
      return {
        ...placeThreads(chat, threads, keys, slice.login),
        threads: { ...chat.threads, ...whole },
        oldest: reachesBack ? began : chat.oldest,
        older: reachesBack && chat.older.is !== 'loading' ? older : chat.older,
      };
    },
  );
}

const deliveredAs = ({ delivery }: PendingEvent) => (delivery.is === 'delivered' ? delivery : undefined);

/** Takes out what these events confirm, and gives them the keys of its rows. */
function confirm(slice: TimelineSlice, events: readonly ChatEvent[]): readonly [TimelineSlice, Keys] {
  const keys = new Map<EventId, string>();
  const left = editPending(slice, (each) => {
    const eventId = deliveredAs(each)?.eventId;
    const event = events.find(({ customId, id }) => customId === each.customId || id === eventId);
    if (!event) return each;
    keys.set(event.id, each.customId);
    return undefined;
  });
  return [left, keys];
}

function editPending(slice: TimelineSlice, change: (each: PendingEvent) => PendingEvent | undefined): TimelineSlice {
  const pending = slice.pending.map(change).filter((each) => each !== undefined);
  const isSame = pending.length === slice.pending.length && pending.every((each, at) => each === slice.pending[at]);
  return isSame ? slice : { ...slice, pending };
}

/** In the place that it has already, else behind all others. What was known of a file stays known. */
const wait = (slice: TimelineSlice, pending: PendingEvent): TimelineSlice =>
  slice.pending.some(({ customId }) => customId === pending.customId)
    ? editPending(slice, (each) =>
        each.customId === pending.customId ? { ...pending, event: { ...each.event, ...pending.event } } : each,
      )
    : { ...slice, pending: [...slice.pending, pending] };

/** `undefined`: it is pending no more. */
const deliver = (slice: TimelineSlice, customId: CustomId, what: Partial<PendingEvent> | undefined): TimelineSlice =>
  editPending(slice, (each) => (each.customId === customId ? what && { ...each, ...what } : each));

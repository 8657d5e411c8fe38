import type { Thread } from '../../protocol/domain/chat.ts';
import type { ChatId, CustomId, EventId, ThreadId } from '../../protocol/domain/ids.ts';
import type { OutboxEntry } from '../../session/signals.ts';
import { type Handlers, slice } from '../slice.ts';
import type { ChatTimeline, OlderHistory, PendingEvent, TimelineSlice } from '../state.ts';
import { type Change, deleting, toggling } from './event-patch.ts';
import { findEvent } from './pages.ts';
import { type Arrival, changeEvent, deleteEvent, placeEvent, placeThreads } from './place-events.ts';

const initial: TimelineSlice = { byChat: {}, pending: [], login: 1 };

const empty: ChatTimeline = {
  pages: [],
  threads: {},
  older: { is: 'unknown' },
  oldest: undefined,
  deleted: {},
  early: {},
};

const MORE: OlderHistory = { is: 'more', pageId: undefined };
const NONE: OlderHistory = { is: 'none' };

/** The events of each chat, and what the customer wrote that is not among them yet. */
export const timeline = slice(initial, {
  logged_in: (slice) => ({ ...slice, login: slice.login + 1 }),
  identity_changed: () => initial,
  connection_changed: (slice, { state }) =>
    state.is === 'online'
      ? slice
      : editPending(slice, (each) => (each.delivery.is === 'sending' ? { ...each, delivery: { is: 'queued' } } : each)),

  incoming_event: (slice, { chatId, ...push }) => receive(slice, chatId, { ...push, how: 'new', place: 0 }),
  event_updated: (slice, { chatId, ...push }) => receive(slice, chatId, { ...push, how: 'changed', place: 0 }),
  event_deleted: (slice, { chatId, eventId }) =>
    edit(
      editPending(slice, (each) =>
        each.delivery.is === 'delivered' && each.delivery.eventId === eventId ? undefined : each,
      ),
      chatId,
      (chat) => deleteEvent(chat, eventId),
    ),
  event_properties_updated: (slice, { chatId, eventId, properties }) => change(slice, chatId, eventId, { properties }),
  event_properties_deleted: (slice, { chatId, eventId, properties }) =>
    change(slice, chatId, eventId, { properties: deleting(properties) }),
  incoming_rich_message_postback: (slice, { chatId, eventId, userId, postback }) =>
    change(slice, chatId, eventId, { toggles: toggling(postback, userId) }),

  incoming_chat: (slice, { chat: { id, thread } }) => (thread ? begin(slice, id, thread) : slice),
  chat_started: (slice, { chatId, threadId, chat }) =>
    chat?.thread
      ? begin(slice, chatId, chat.thread)
      : edit(slice, chatId, (known) => ({ ...known, threads: { ...known.threads, [threadId]: true } })),
  chat_read: (slice, { chat: { id, thread } }) =>
    readThreads(slice, id, thread ? [thread] : [], (oldest) => (oldest?.previousThreadId ? MORE : NONE)),
  threads_read: (slice, { chatId, threads, nextPageId }) =>
    readThreads(slice, chatId, threads, () => olderOf(nextPageId)),

  history_asked: (slice, { chatId }) => edit(slice, chatId, (chat) => ({ ...chat, older: { is: 'loading' } })),
  history_failed: (slice, { chatId }) => edit(slice, chatId, (chat) => ({ ...chat, older: { is: 'failed' } })),
  history_read: (slice, { chatId, threads, nextPageId }) =>
    edit(
      readThreads(slice, chatId, threads, () => olderOf(nextPageId)),
      chatId,
      (chat) => ({ ...chat, older: olderOf(nextPageId) }),
    ),

  outbox_queued: (slice, { entry }) => {
    const known = slice.pending.some(({ customId }) => customId === entry.customId);
    const pending = pendingOf(entry);
    return known
      ? editPending(slice, (each) => (each.customId === entry.customId ? pending : each))
      : { ...slice, pending: [...slice.pending, pending] };
  },
  outbox_sending: (slice, { customId }) => deliver(slice, customId, { delivery: { is: 'sending' } }),
  outbox_refused: (slice, { customId, reason }) => deliver(slice, customId, { delivery: { is: 'failed', reason } }),
  outbox_discarded: (slice, { customId }) =>
    editPending(slice, (each) => (each.customId === customId ? undefined : each)),
  outbox_delivered: (slice, { customId, chatId, threadId, eventId }) => {
    // Its push may have been here already, without the custom id.
    const chat = slice.byChat[chatId];
    const shown =
      eventId !== undefined && chat !== undefined && (chat.deleted[eventId] ?? findEvent(chat.pages, eventId));
    if (shown) return editPending(slice, (each) => (each.customId === customId ? undefined : each));
    return deliver(slice, customId, {
      chatId,
      delivery: { is: 'delivered', eventId, threadId, login: slice.login },
    });
  },
} satisfies Handlers<TimelineSlice>);

const inAny = (threads: ChatTimeline['threads'], threadId: ThreadId | undefined): boolean =>
  threadId !== undefined && threads[threadId] === true;

const olderOf = (pageId: string | undefined): OlderHistory => (pageId === undefined ? NONE : { is: 'more', pageId });

function edit(slice: TimelineSlice, chatId: ChatId, change: (chat: ChatTimeline) => ChatTimeline): TimelineSlice {
  const before = slice.byChat[chatId];
  const after = change(before ?? empty);
  return before === after ? slice : { ...slice, byChat: { ...slice.byChat, [chatId]: after } };
}

const change = (slice: TimelineSlice, chatId: ChatId, eventId: EventId, what: Change): TimelineSlice =>
  edit(slice, chatId, (chat) => changeEvent(chat, eventId, what, slice.login));

/** One event; where it is the customer's own, it takes the place of its pending row. */
function receive(slice: TimelineSlice, chatId: ChatId, arrival: Arrival): TimelineSlice {
  const confirmed = confirm(slice, [arrival.event]);
  const key = confirmed.keys.get(arrival.event.id);
  return edit(confirmed.slice, chatId, (chat) => placeEvent(chat, { ...arrival, key }, slice.login));
}

/** A thread that has just begun. More of it than this may be here already. */
function begin(slice: TimelineSlice, chatId: ChatId, thread: Thread): TimelineSlice {
  const { events = [], previousThreadId } = thread;
  const begun = edit(slice, chatId, (chat) => ({
    ...chat,
    threads: { ...chat.threads, [thread.id]: true },
    oldest: chat.oldest ?? thread.createdAt,
    older: chat.older.is === 'unknown' ? (previousThreadId ? MORE : NONE) : chat.older,
  }));
  return events.reduce(
    (before, event) => receive(before, chatId, { threadId: thread.id, event, how: 'new', place: 0 }),
    begun,
  );
}

function readThreads(
  slice: TimelineSlice,
  chatId: ChatId,
  threads: readonly Thread[],
  older: (oldest: Thread | undefined) => OlderHistory,
): TimelineSlice {
  const { slice: confirmed, keys } = confirm(
    slice,
    threads.flatMap(({ events = [] }) => events),
  );
  const whole: Record<ThreadId, true> = Object.fromEntries(threads.map(({ id }) => [id, true]));
  const left = editPending(confirmed, (each) => {
    const { delivery } = each;
    // Delivered before this connection, and not in its thread any more: deleted meanwhile.
    const isGone = delivery.is === 'delivered' && delivery.login !== slice.login && inAny(whole, delivery.threadId);
    return isGone ? undefined : each;
  });
  const oldest = threads.reduce<Thread | undefined>(
    (first, thread) => (first && first.createdAt <= thread.createdAt ? first : thread),
    undefined,
  );
  return edit(left, chatId, (chat) => {
    const reachesBack = chat.oldest === undefined || (oldest !== undefined && oldest.createdAt <= chat.oldest);
    return {
      ...placeThreads(chat, threads, keys, slice.login),
      threads: { ...chat.threads, ...whole },
      oldest: reachesBack ? (oldest?.createdAt ?? chat.oldest) : chat.oldest,
      older: reachesBack && chat.older.is !== 'loading' ? older(oldest) : chat.older,
    };
  });
}

/** Takes out what these events confirm, and gives them the keys of its rows. */
function confirm(
  slice: TimelineSlice,
  events: readonly { readonly id: EventId; readonly customId?: CustomId }[],
): { readonly slice: TimelineSlice; readonly keys: ReadonlyMap<EventId, string> } {
  const keys = new Map<EventId, string>();
  if (slice.pending.length === 0) return { slice, keys };
  const left = editPending(slice, (each) => {
    const { customId, delivery } = each;
    const event = events.find(
      (event) => event.customId === customId || (delivery.is === 'delivered' && delivery.eventId === event.id),
    );
    if (!event) return each;
    keys.set(event.id, customId);
    return undefined;
  });
  return { slice: left, keys };
}

function editPending(slice: TimelineSlice, change: (each: PendingEvent) => PendingEvent | undefined): TimelineSlice {
  const pending = slice.pending.map(change).filter((each) => each !== undefined);
  const same = pending.length === slice.pending.length && pending.every((each, at) => each === slice.pending[at]);
  return same ? slice : { ...slice, pending };
}

const deliver = (
  slice: TimelineSlice,
  customId: CustomId,
  what: Pick<PendingEvent, 'delivery'> & { readonly chatId?: ChatId },
): TimelineSlice => editPending(slice, (each) => (each.customId === customId ? { ...each, ...what } : each));

function pendingOf({ customId, chatId, event, queuedAt, status }: OutboxEntry): PendingEvent {
  const delivery = status.is === 'failed' || status.is === 'sending' ? status : ({ is: 'queued' } as const);
  return { customId, chatId, event, queuedAt, delivery };
}

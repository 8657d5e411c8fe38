import type { Chat, ChatSummary, LastEvent, Thread } from '../domain/chat.ts';
import {
  converted,
  flag,
  lenient,
  lenientList,
  lenientRecord,
  list,
  named,
  number,
  object,
  optional,
  type Shape,
} from '../shape.ts';
import { access } from '../v3-6/chat.ts';
import { chatId, threadId, userId } from '../v3-6/common.ts';
import { event, events } from './event.ts';
import { wrappedProperties } from './properties.ts';
import { isTime } from './time.ts';
import { user } from './user.ts';

const inGroups = { properties: lenient(wrappedProperties), access: lenient(access) };

type WireThread = Omit<Thread, 'queue' | 'previousThreadId' | 'nextThreadId'>;

/**
 * Threads have an `order` and no time. An order that is no time still sorts, so it stands for one until there are events
 * to tell more.
 */
export const thread: Shape<Thread> = converted(
  object<WireThread>({
    id: threadId,
    active: flag,
    createdAt: named('order', number),
    userIds: list(userId),
    events: optional(events),
    ...inGroups,
  }),
  (read): Thread => ({
    ...read,
    createdAt: isTime(read.createdAt) ? read.createdAt : (read.events?.[0]?.createdAt ?? read.createdAt),
  }),
  (written) => written,
);

export type ChatWithThreads = Omit<Chat, 'transferredFrom'> & { readonly threads?: readonly Thread[] };

/** As it answers for threads that were asked for. */
export const chatWithThreads: Shape<ChatWithThreads> = object<ChatWithThreads>({
  id: chatId,
  users: lenientList(user),
  thread: optional(thread),
  threads: optional(lenientList(thread)),
  ...inGroups,
});

/** With its newest thread. */
export const chat: Shape<Chat> = converted(
  chatWithThreads,
  ({ threads = [], ...read }): Chat => {
    const newest = read.thread ?? [...threads].sort((a, b) => b.createdAt - a.createdAt)[0];
    return newest ? { ...read, thread: newest } : read;
  },
  (written) => written,
);

const lastEvent: Shape<LastEvent> = object<Omit<LastEvent, 'threadOrder'>>({
  threadId,
  threadCreatedAt: named('thread_order', optional(number)),
  event,
});

/** v3.0 does not say whether it is active. */
export type OlderSummary = Omit<ChatSummary, 'active'>;

export const chatSummary: Shape<OlderSummary> = object<OlderSummary>({
  id: chatId,
  users: lenientList(user),
  lastThreadId: optional(threadId),
  lastThreadCreatedAt: named('order', optional(number)),
  lastEventPerType: lenient(lenientRecord(lastEvent)),
  ...inGroups,
});

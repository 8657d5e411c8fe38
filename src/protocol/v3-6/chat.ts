import type {
  Access,
  Chat,
  ChatSummary,
  GroupState,
  LastEvent,
  QueuePlace,
  Thread,
  TransferTarget,
} from '../domain/chat.ts';
import {
  flag,
  lenient,
  lenientList,
  lenientRecord,
  list,
  number,
  object,
  open,
  optional,
  type Shape,
} from '../shape.ts';
import { chatId, properties, threadId, time, userId } from './common.ts';
import { event, events } from './event.ts';
import { user } from './user.ts';

/** Chats, threads and what belongs to them (Data structures: Chat, Thread, Access). */
export const access: Shape<Access> = object<Access>({ groupIds: list(number) });

export const queuePlace: Shape<QueuePlace> = object<QueuePlace>({
  position: number,
  waitTime: number,
  queuedAt: optional(time),
});

export const groupState: Shape<GroupState> = object<GroupState>({ id: number, status: open() });

export const transferTarget: Shape<TransferTarget> = object<TransferTarget>({
  groupIds: optional(list(number)),
  agentIds: optional(list(userId)),
});

export const thread: Shape<Thread> = object<Thread>({
  id: threadId,
  active: flag,
  createdAt: time,
  userIds: list(userId),
  events: optional(events),
  properties: lenient(properties),
  access: lenient(access),
  queue: lenient(queuePlace),
  previousThreadId: optional(threadId),
  nextThreadId: optional(threadId),
});

export const chat: Shape<Chat> = object<Chat>({
  id: chatId,
  users: lenientList(user),
  thread: optional(thread),
  access: lenient(access),
  properties: lenient(properties),
  transferredFrom: lenient(transferTarget),
});

const lastEvent: Shape<LastEvent> = object<LastEvent>({
  threadId,
  threadOrder: optional(number),
  threadCreatedAt: optional(time),
  event,
});

export const chatSummary: Shape<ChatSummary> = object<ChatSummary>({
  id: chatId,
  active: flag,
  users: lenientList(user),
  lastThreadId: optional(threadId),
  lastThreadCreatedAt: optional(time),
  lastEventPerType: lenient(lenientRecord(lastEvent)),
  properties: lenient(properties),
  access: lenient(access),
});

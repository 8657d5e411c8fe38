/** Chats that wait for an agent with a free slot, and their places (R39). */
import type { JsonObject } from './contract.ts';
import { type Chat, chats, type Thread, threads, waitingChats } from './records.ts';
import { formatTime, SECOND } from './time.ts';
import type { Unit } from './unit.ts';

export interface Waiting {
  readonly chat: Chat;
  readonly thread: Thread;
}

/** All chats whom the router owes an agent, those in the queue first, each lot in the order in which it came. */
export function waiting(unit: Unit): readonly Waiting[] {
  const all = unit.tx.list(waitingChats).flatMap(({ key }) => {
    const chat = unit.tx.get(chats, key);
    const thread = chat?.lastThreadId === undefined ? undefined : unit.tx.get(threads, chat.lastThreadId);
    return chat && thread?.active ? [{ chat, thread }] : [];
  });
  return all.sort((a, b) => since(a.thread) - since(b.thread) || (a.thread.id < b.thread.id ? -1 : 1));
}

function since({ queue, createdAt }: Thread): number {
  return queue === undefined ? createdAt : queue.queuedAt;
}

/** The group whose queue a thread stands in. */
export function queueGroup({ access }: Thread): number {
  return access.group_ids[0] ?? 0;
}

export function queueLength(unit: Unit, group: number): number {
  return waiting(unit).filter(({ thread }) => thread.queue !== undefined && queueGroup(thread) === group).length;
}

/** 1 is next. */
export function queuePosition(unit: Unit, thread: Thread): number {
  const before = waiting(unit).filter((other) => other.thread.queue && queueGroup(other.thread) === queueGroup(thread));
  return 1 + before.findIndex((other) => other.thread.id === thread.id);
}

export function waitTime(unit: Unit, position: number): number {
  return Math.round(position * unit.config.settings.queue.wait_per_place_s);
}

/** `thread.queue` as it is shown, while there is one. */
export function queueView(unit: Unit, thread: Thread): JsonObject | undefined {
  if (thread.queue === undefined) return undefined;
  const position = queuePosition(unit, thread);
  return { position, wait_time: waitTime(unit, position), queued_at: formatTime(thread.queue.queuedAt) };
}

/** A thread that has left the queue, with the seconds it spent there. */
export function dequeued(thread: Thread, now: number): Thread {
  if (thread.queue === undefined) return thread;
  const spent = Math.round((now - thread.queue.queuedAt) / SECOND);
  return { ...thread, queue: undefined, queuesDuration: (thread.queuesDuration ?? 0) + spent };
}

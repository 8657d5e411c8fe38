/** When what happens to an active thread, if nothing else does (R33–R35). */
import { theThread } from './events.ts';
import { propertyOf } from './properties.ts';
import { chats, type Thread } from './records.ts';
import { MINUTE } from './time.ts';
import type { Unit } from './unit.ts';

export const THREAD_ALARM = 'thread/';

/** Sets the alarm for the next thing that is going to happen to the chat's active thread, if nothing else happens. */
export function watchThread(unit: Unit, chatId: string): void {
  const chat = unit.tx.get(chats, chatId);
  if (!chat?.active || chat.lastThreadId === undefined) return;
  const thread = theThread(unit, chat.lastThreadId);
  const next = Math.min(...[transferAt(unit, thread), idleAt(unit, thread), archiveAt(unit, thread)]);
  if (Number.isFinite(next)) unit.wakeAt(`${THREAD_ALARM}${chatId}`, next);
}

export function transferAt(unit: Unit, thread: Thread): number {
  const { transfer_chat_after_min: after } = unit.config.settings;
  const start = cycleStart(thread);
  if (after === 0 || start === undefined || thread.routing.checkedCycle === start) return Number.POSITIVE_INFINITY;
  return start + after * MINUTE;
}

export function idleAt(unit: Unit, thread: Thread): number {
  const { chat_inactive_after_min: after } = unit.config.settings;
  if (after === 0 || propertyOf(thread.properties, 'routing', 'idle') === true) return Number.POSITIVE_INFINITY;
  return thread.lastMessageAt + after * MINUTE;
}

export function archiveAt(unit: Unit, thread: Thread): number {
  const { archive_chat_after_min, archive_offline_chat_after_min } = unit.config.settings;
  const after = isContinuous(thread) ? archive_offline_chat_after_min : archive_chat_after_min;
  return after === 0 ? Number.POSITIVE_INFINITY : thread.lastMessageAt + after * MINUTE;
}

/** The agent's five minutes begin when he gets the chat, and again with each message of the customer. */
export function cycleStart({ routing, lastCustomerMessageAt }: Thread): number | undefined {
  if (routing.agentId === undefined || routing.assignedAt === undefined || !routing.automatic) return undefined;
  return Math.max(routing.assignedAt, lastCustomerMessageAt ?? 0);
}

export function isContinuous(thread: Thread): boolean {
  return propertyOf(thread.properties, 'routing', 'continuous') === true;
}

/** What time does to a thread: it goes to another agent, idles, and is archived (R33–R35). */
import { accepting, isManual } from './availability.ts';
import { theChat, theThread } from './events.ts';
import { agentsAtWork, memberOf, removeAgent } from './members.ts';
import { propertyOf } from './properties.ts';
import { setThreadRouting } from './property-changes.ts';
import { chats, threads } from './records.ts';
import { announceTransfer, bestAgent, release, replace } from './routing.ts';
import { say } from './system-messages.ts';
import { archiveAt, cycleStart, idleAt, isContinuous, transferAt, watchThread } from './thread-deadlines.ts';
import { closeThread } from './thread-life.ts';
import type { Unit } from './unit.ts';

/** The alarm rings: does what is due, and sets itself again. */
export function threadDue(unit: Unit, chatId: string): void {
  const chat = unit.tx.get(chats, chatId);
  if (!chat?.active || chat.lastThreadId === undefined) return;
  const threadId = chat.lastThreadId;
  if (transferAt(unit, theThread(unit, threadId)) <= unit.now) transferIfUnseen(unit, chatId, threadId);
  if (idleAt(unit, theThread(unit, threadId)) <= unit.now) idle(unit, chatId, threadId);
  if (archiveAt(unit, theThread(unit, threadId)) <= unit.now) archive(unit, chatId, threadId);
  watchThread(unit, chatId);
}

/** A new message starts everything anew. */
export function messageCame(unit: Unit, chatId: string, threadId: string): void {
  if (propertyOf(theThread(unit, threadId).properties, 'routing', 'idle') === true) {
    setThreadRouting(unit, threadId, { idle: false });
  }
  watchThread(unit, chatId);
}

function transferIfUnseen(unit: Unit, chatId: string, threadId: string): void {
  const chat = theChat(unit, chatId);
  const thread = theThread(unit, threadId);
  const { agentId } = thread.routing;
  unit.tx.put(threads, threadId, { ...thread, routing: { ...thread.routing, checkedCycle: cycleStart(thread) } });
  const seen = agentId === undefined ? undefined : (memberOf(chat, agentId)?.seenUpTo ?? 0);
  if (agentId === undefined || seen === undefined || seen >= (thread.lastCustomerMessageAt ?? 0)) return;
  const duration = String(unit.config.settings.transfer_chat_after_min);
  if (isManual(unit, thread.access.group_ids)) {
    const groupIds = thread.access.group_ids;
    removeAgent(unit, chatId, agentId, { reason: 'inactive' });
    release(unit, chatId);
    announceTransfer(unit, chatId, { reason: 'unassigned', agentIds: [], groupIds, also: [agentId] });
    say(unit, chatId, threadId, 'routing.unassigned_other');
    return;
  }
  const next = bestAgent(unit, chat, thread, [agentId]);
  // With nobody else to take it, it stays where it is.
  if (next === undefined) return;
  replace(unit, chatId, agentId, next, 'routing.assigned_inactive', 'inactive', { duration });
}

function idle(unit: Unit, chatId: string, threadId: string): void {
  say(unit, chatId, threadId, 'routing.idle', { duration: String(unit.config.settings.chat_inactive_after_min) });
  setThreadRouting(unit, threadId, { idle: true });
}

function archive(unit: Unit, chatId: string, threadId: string): void {
  const chat = theChat(unit, chatId);
  const thread = theThread(unit, threadId);
  const nobodyCame = agentsAtWork(chat).length === 0 && accepting(unit, thread.access.group_ids).length === 0;
  if (nobodyCame) {
    closeThread(unit, chatId, { message: 'routing.archived_offline' });
    return;
  }
  const { archive_chat_after_min, archive_offline_chat_after_min } = unit.config.settings;
  const duration = isContinuous(thread) ? archive_offline_chat_after_min : archive_chat_after_min;
  closeThread(unit, chatId, { message: 'routing.archived_inactive', vars: { duration: String(duration) } });
}

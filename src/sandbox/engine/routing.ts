/** The router: gives waiting chats to agents, and takes them from those who are gone (R31–R39). */

import { volatileCollection } from '../journal.ts';
import { onlookers } from './audience.ts';
import { accepting, activeChatsOf, hasFreeSlot, isManual, isQueueOpen } from './availability.ts';
import { theChat, theThread } from './events.ts';
import { addAgent, agentsAtWork, removeAgent } from './members.ts';
import { type Agent, nameOf, publicId } from './people.ts';
import { propertyOf } from './properties.ts';
import { setChatRouting, setThreadRouting } from './property-changes.ts';
import { dequeued, queueGroup, queueView, waiting } from './queue.ts';
import { type Chat, customers, type Thread, threads, toldPositions, waitingChats } from './records.ts';
import { type Leaving, type SystemMessageType, say } from './system-messages.ts';
import { isContinuous, watchThread } from './thread-deadlines.ts';
import { closeThread } from './thread-life.ts';
import type { Unit } from './unit.ts';

/** Agent id -> when the router last gave him a chat: among equals, who has waited longest is next. */
const lastAssigned = volatileCollection<number>('last_assigned');

const RANK = { first: 0, normal: 1, last: 2, supervisor: 3 } as const;

/** Finds agents for all who wait, as far as there are any. */
export function routeWaiting(unit: Unit): void {
  for (const { chat, thread } of waiting(unit)) {
    if (!thread.routing.automatic || isManual(unit, thread.access.group_ids)) {
      pin(unit, chat, thread);
      continue;
    }
    const agent = bestAgent(unit, chat, thread);
    if (agent !== undefined) assign(unit, chat.id, agent);
    else {
      pin(unit, chat, thread);
      enqueue(unit, chat.id, thread.id);
    }
  }
}

/** R38: by priority, then by fewest chats; whom the customer knows goes first. */
export function bestAgent(unit: Unit, chat: Chat, thread: Thread, except: readonly string[] = []): Agent | undefined {
  const noBots = propertyOf(thread.properties, 'routing', 'ignore_bots') === true;
  const avoid = [...except, ...thread.routing.avoid];
  const free = accepting(unit, thread.access.group_ids).filter(
    (agent) => hasFreeSlot(unit, agent) && !avoid.includes(agent.id) && !(noBots && agent.isBot),
  );
  return preferred(unit, chat.customerId, free);
}

export function preferred(unit: Unit, customerId: string | undefined, free: readonly Agent[]): Agent | undefined {
  const customer = customerId === undefined ? undefined : unit.tx.get(customers, customerId);
  if (unit.config.settings.prefer_recent_agent) {
    const known = free.find(({ id }) => id === customer?.lastAgentId);
    if (known !== undefined) return known;
  }
  const load = (agent: Agent) => activeChatsOf(unit, agent.id).length;
  const last = (agent: Agent) => unit.tx.get(lastAssigned, agent.id) ?? 0;
  return [...free].sort((a, b) => RANK[a.priority] - RANK[b.priority] || load(a) - load(b) || last(a) - last(b))[0];
}

/** Makes the agent the chat's own. The first one is greeted by a message of its own. */
export function assign(unit: Unit, chatId: string, agent: Agent): void {
  const thread = lastThread(unit, chatId);
  takeOver(unit, chatId, thread.id, agent.id);
  addAgent(unit, chatId, agent.id, 'all', { reason: 'assigned' });
  if (thread.routing.assignedBefore) say(unit, chatId, thread.id, 'routing.assigned_other');
  else say(unit, chatId, thread.id, 'routing.assigned', { agent: agent.name });
  setThreadRouting(unit, thread.id, { unassigned: false });
}

/** Puts the router's books right for an agent who has the chat now, however he got it. */
export function takeOver(unit: Unit, chatId: string, threadId: string, agentId: string): void {
  const thread = dequeued(theThread(unit, threadId), unit.now);
  unit.tx.put(threads, threadId, {
    ...thread,
    routing: { ...thread.routing, agentId, assignedAt: unit.now, assignedBefore: true },
  });
  unit.tx.put(lastAssigned, agentId, unit.now);
  unit.tx.delete(waitingChats, chatId);
  unit.tx.delete(toldPositions, chatId);
  setChatRouting(unit, chatId, { unassigned: false });
  watchThread(unit, chatId);
  unit.routingChanged = true;
}

/** Nobody has it any more: the router owes it an agent. */
export function release(unit: Unit, chatId: string, avoid: readonly string[] = []): void {
  const thread = lastThread(unit, chatId);
  const { agentId: _, assignedAt: __, ...routing } = thread.routing;
  unit.tx.put(threads, thread.id, { ...thread, routing: { ...routing, avoid: [...routing.avoid, ...avoid] } });
  unit.tx.put(waitingChats, chatId, true);
  setChatRouting(unit, chatId, { unassigned: true });
  setThreadRouting(unit, thread.id, { unassigned: true });
  unit.routingChanged = true;
}

/** Somebody takes chats, but has no room: the chat waits in the queue. With nobody there it waits without one. */
export function enqueue(unit: Unit, chatId: string, threadId: string): void {
  const thread = theThread(unit, threadId);
  if (thread.queue !== undefined) return;
  if (accepting(unit, thread.access.group_ids).length === 0 || !isQueueOpen(unit, queueGroup(thread))) return;
  unit.tx.put(threads, threadId, { ...thread, queue: { queuedAt: Math.max(unit.now, theChat(unit, chatId).clock) } });
}

function pin(unit: Unit, chat: Chat, thread: Thread): void {
  if (chat.active) setThreadRouting(unit, thread.id, { pinned: true });
}

/** An agent is gone: each of his chats goes to somebody else, back to the queue, or ends. */
export function handOn(unit: Unit, agentId: string, leaving: Leaving): void {
  for (const chatId of activeChatsOf(unit, agentId)) {
    const chat = theChat(unit, chatId);
    const thread = lastThread(unit, chatId);
    const isAlone = agentsAtWork(chat).every(({ id }) => id === agentId);
    if (!isAlone) {
      removeAgent(unit, chatId, agentId, { reason: leaving });
      continue;
    }
    const manual = !thread.routing.automatic || isManual(unit, thread.access.group_ids);
    const next = manual ? undefined : bestAgent(unit, chat, thread, [agentId]);
    if (next !== undefined) replace(unit, chatId, agentId, next, `routing.assigned_${leaving}`, leaving);
    else if (manual || isQueueOpen(unit, queueGroup(thread)) || isContinuous(thread)) {
      removeAgent(unit, chatId, agentId, { reason: leaving });
      release(unit, chatId);
      say(unit, chatId, thread.id, `routing.unassigned_${leaving}`, { agent: nameOf(unit.config, agentId) });
    } else {
      closeThread(unit, chatId, {
        message: `routing.archived_${leaving}`,
        vars: { agent: nameOf(unit.config, agentId) },
      });
    }
  }
}

/** One agent for another, by the router. */
export function replace(
  unit: Unit,
  chatId: string,
  from: string,
  to: Agent,
  message: SystemMessageType,
  leaving: Leaving | 'inactive',
  more: { readonly [name: string]: string } = {},
): void {
  const thread = lastThread(unit, chatId);
  announceTransfer(unit, chatId, {
    reason: leaving === 'inactive' ? 'inactive' : 'other',
    agentIds: [to.id],
    groupIds: thread.access.group_ids,
  });
  removeAgent(unit, chatId, from, { reason: leaving });
  takeOver(unit, chatId, thread.id, to.id);
  addAgent(unit, chatId, to.id, 'all', { reason: leaving === 'inactive' ? 'inactive' : 'other' });
  say(unit, chatId, thread.id, message, { agent_added: to.name, agent_removed: nameOf(unit.config, from), ...more });
}

export interface Transfer {
  readonly reason: 'manual' | 'inactive' | 'assigned' | 'unassigned' | 'other';
  readonly agentIds: readonly string[];
  readonly groupIds: readonly number[];
  readonly requesterId?: string | undefined;
  readonly answers?: boolean;
  /** Agents who hear of it besides those with access now. */
  readonly also?: readonly string[];
}

export function announceTransfer(unit: Unit, chatId: string, transfer: Transfer): void {
  const { reason, agentIds, groupIds, requesterId, answers = false, also = [] } = transfer;
  const chat = theChat(unit, chatId);
  const thread = lastThread(unit, chatId);
  const push = (ids: readonly string[], requester: string | undefined) => ({
    chat_id: chatId,
    thread_id: chat.active ? thread.id : undefined,
    requester_id: requester,
    reason,
    transferred_to: { group_ids: groupIds, agent_ids: ids },
    queue: queueView(unit, thread),
  });
  const requester = requesterId === undefined ? undefined : publicId(unit.config, requesterId);
  const publicIds = agentIds.map((id) => publicId(unit.config, id));
  unit.toCustomer(chat.customerId, 'chat_transferred', push(publicIds, requester), { answers });
  const audience = [...new Set([...onlookers(unit, chat), ...also])];
  unit.toAgents(audience, 'chat_transferred', push(agentIds, requesterId), { answers });
}

export function lastThread(unit: Unit, chatId: string): Thread {
  return theThread(unit, theChat(unit, chatId).lastThreadId ?? '');
}

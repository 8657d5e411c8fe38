/** Which agents take chats, and what a group's status is for it (R38, R40). */
import type { Agent } from './people.ts';
import { everyAgent } from './people.ts';
import { queueLength } from './queue.ts';
import { agentLoad, agentSessions, botStatuses, fullQueues, type RoutingStatus } from './records.ts';
import type { Unit } from './unit.ts';

export type GroupStatus = 'online' | 'online_for_queue' | 'offline';

/** An agent without a connection is offline; a bot keeps what it was told. Away from all screens: takes no chats. */
export function routingStatus(unit: Unit, agent: Agent): RoutingStatus {
  if (agent.isBot) {
    const configured = unit.config.bots.find(({ id }) => id === agent.id)?.status ?? 'offline';
    return unit.tx.get(botStatuses, agent.id) ?? configured;
  }
  const session = unit.tx.get(agentSessions, agent.id);
  if (session === undefined || session.connections.length === 0) return 'offline';
  return session.connections.every(({ away }) => away) ? 'not_accepting_chats' : session.status;
}

export function activeChatsOf(unit: Unit, agentId: string): readonly string[] {
  return unit.tx.get(agentLoad, agentId) ?? [];
}

export function hasFreeSlot(unit: Unit, agent: Agent): boolean {
  return activeChatsOf(unit, agent.id).length < agent.maxChats;
}

/** Those whom the router may give chats of these groups. Group 0 is everybody; supervisors never get any. */
export function accepting(unit: Unit, groupIds: readonly number[]): readonly Agent[] {
  return [...everyAgent(unit.config).values()].filter(
    (agent) =>
      agent.priority !== 'supervisor' && inGroups(agent, groupIds) && routingStatus(unit, agent) === 'accepting_chats',
  );
}

function inGroups(agent: Agent, groupIds: readonly number[]): boolean {
  return groupIds.includes(0) || agent.groups.some((group) => groupIds.includes(group));
}

/** Manual routing may be set for the organization and overridden by a group. */
export function isManual(unit: Unit, groupIds: readonly number[]): boolean {
  const own = unit.config.groups.find(({ id }) => id === (groupIds[0] ?? 0))?.manual_routing ?? -1;
  return own === -1 ? unit.config.settings.manual_routing : own === 1;
}

export function groupStatus(unit: Unit, groupId: number): GroupStatus {
  const agents = accepting(unit, [groupId]);
  if (agents.length === 0) return 'offline';
  if (isManual(unit, [groupId]) || agents.some((agent) => hasFreeSlot(unit, agent))) return 'online';
  return isQueueOpen(unit, groupId) ? 'online_for_queue' : 'offline';
}

/** A queue that was full opens again when it has become short enough. */
export function isQueueOpen(unit: Unit, groupId: number): boolean {
  const { enabled, limit } = unit.config.settings.queue;
  if (!enabled) return false;
  if (limit === 0) return true;
  return unit.tx.get(fullQueues, String(groupId)) === undefined && queueLength(unit, groupId) < limit;
}

/** Marks queues that have become full, and those that are short again. */
export function watchQueueLengths(unit: Unit): void {
  const { limit, reopen_threshold } = unit.config.settings.queue;
  if (limit === 0) return;
  for (const { id } of unit.config.groups) {
    const length = queueLength(unit, id);
    if (length >= limit) unit.tx.put(fullQueues, String(id), true);
    else if (length < (reopen_threshold || limit)) unit.tx.delete(fullQueues, String(id));
  }
}

/** What agents are told of a group. */
export function groupStatusForAgents(unit: Unit, groupId: number): RoutingStatus {
  const statuses = [...everyAgent(unit.config).values()]
    .filter((agent) => inGroups(agent, [groupId]))
    .map((agent) => routingStatus(unit, agent));
  if (statuses.includes('accepting_chats')) return 'accepting_chats';
  return statuses.includes('not_accepting_chats') ? 'not_accepting_chats' : 'offline';
}

/** Groups in which somebody takes chats; `undefined` when there is none. */
export function onlineGroupIds(unit: Unit): readonly number[] | undefined {
  const ids = unit.config.groups.map(({ id }) => id).filter((id) => groupStatus(unit, id) !== 'offline');
  return ids.length > 0 ? ids : undefined;
}

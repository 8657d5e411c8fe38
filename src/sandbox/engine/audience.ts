/** Which agents hear of what (agent-subset 4: "Who gets what"). */
import { activeChatsOfCustomer, type CustomerState, stateOf } from './customer-view.ts';
import { everyAgent, mayAccess } from './people.ts';
import {
  type Access,
  type AgentConnection,
  agentSessions,
  type Chat,
  type Customer,
  type MonitoringLevel,
} from './records.ts';
import type { Unit } from './unit.ts';

/** Members and followers: every push of the chat. */
export function insiders(chat: Chat): readonly string[] {
  const members = chat.members.filter(({ type, present }) => type === 'agent' && present).map(({ id }) => id);
  return [...new Set([...members, ...chat.followers])];
}

/** Everybody who may look into it: key changes only. */
export function onlookers(unit: Unit, chat: Chat, access: Access = chat.access): readonly string[] {
  const withAccess = [...everyAgent(unit.config).values()].filter((agent) => mayAccess(agent, access));
  return [...new Set([...withAccess.map(({ id }) => id), ...insiders(chat)])];
}

const REACH: Record<MonitoringLevel, readonly CustomerState[]> = {
  my: [],
  chatting: ['chatting', 'queued'],
  invited: ['chatting', 'queued', 'invited'],
  online: ['chatting', 'queued', 'invited', 'browsing'],
};

export function monitors(connection: AgentConnection, customer: Customer, state: CustomerState): boolean {
  return (
    REACH[connection.level].includes(state) ||
    connection.subscriptions.some(({ groupIds }) => groupIds === undefined || groupIds.includes(customer.groupId))
  );
}

/** Agents whose monitoring covers the customer. */
export function watchers(unit: Unit, customer: Customer): readonly string[] {
  const state = stateOf(unit, customer);
  return unit.tx
    .list(agentSessions)
    .filter(({ doc }) => doc.connections.some((connection) => monitors(connection, customer, state)))
    .map(({ key }) => key);
}

/** Those, and whoever is in an active chat of the customer. */
export function concerned(unit: Unit, customer: Customer): readonly string[] {
  return [...new Set([...watchers(unit, customer), ...activeChatsOfCustomer(unit, customer.id).flatMap(insiders)])];
}

/** The last act of a unit in which agents, slots or waiting chats changed: route, then tell what became of queues and groups. */
import { groupStatus, groupStatusForAgents, watchQueueLengths } from './availability.ts';
import type { JsonObject } from './contract.ts';
import { everyAgent, mayAccess } from './people.ts';
import { queuePosition, waiting, waitTime } from './queue.ts';
import { agentSessions, customerSessions, customers, toldGroupStatuses, toldPositions } from './records.ts';
import { routeWaiting } from './routing.ts';
import type { Unit } from './unit.ts';

/** `newcomer`: an agent who has just logged in, and learns how things stand in other ways. */
export function settle(unit: Unit, newcomer?: string): void {
  if (!unit.routingChanged) return;
  unit.routingChanged = false;
  routeWaiting(unit);
  watchQueueLengths(unit);
  tellPositions(unit);
  tellGroupStatuses(unit, newcomer);
  unit.routingChanged = false;
}

function tellPositions(unit: Unit): void {
  const moved = new Map<string, JsonObject[]>();
  for (const { chat, thread } of waiting(unit)) {
    if (thread.queue === undefined) continue;
    const position = queuePosition(unit, thread);
    if (unit.tx.get(toldPositions, chat.id) === position) continue;
    unit.tx.put(toldPositions, chat.id, position);
    const place = {
      chat_id: chat.id,
      thread_id: thread.id,
      queue: { position, wait_time: waitTime(unit, position) },
    };
    unit.toCustomer(chat.customerId, 'queue_position_updated', place);
    for (const agent of everyAgent(unit.config).values()) {
      if (!mayAccess(agent, chat.access)) continue;
      moved.set(agent.id, [...(moved.get(agent.id) ?? []), place]);
    }
  }
  for (const [agentId, places] of moved) unit.toAgents([agentId], 'queue_positions_updated', places);
}

/** R40. Customers and agents have words of their own for it. */
function tellGroupStatuses(unit: Unit, newcomer: string | undefined): void {
  const forCustomers: JsonObject[] = [];
  const forAgents: JsonObject[] = [];
  for (const { id } of unit.config.groups) {
    const status = groupStatus(unit, id);
    const customersKey = `customers/${id}`;
    if (unit.tx.get(toldGroupStatuses, customersKey) !== status) {
      unit.tx.put(toldGroupStatuses, customersKey, status);
      forCustomers.push({ id, status });
    }
    const agentStatus = groupStatusForAgents(unit, id);
    const agentsKey = `agents/${id}`;
    if (unit.tx.get(toldGroupStatuses, agentsKey) !== agentStatus) {
      unit.tx.put(toldGroupStatuses, agentsKey, agentStatus);
      forAgents.push({ id, status: agentStatus });
    }
  }
  if (forCustomers.length > 0) {
    for (const { key } of unit.tx.list(customerSessions)) {
      const older = { groups: ownGroupFirst(unit, key, forCustomers) };
      unit.toCustomer(key, 'groups_status_updated', { groups: forCustomers }, { older });
    }
  }
  if (forAgents.length > 0) {
    const others = unit.tx.list(agentSessions).flatMap(({ key }) => (key === newcomer ? [] : [key]));
    unit.toAgents(others, 'groups_status_updated', { groups: forAgents });
  }
}

/** The vendor's SDK, which speaks 3.5, takes the first entry for the customer's own group, whatever its id. */
function ownGroupFirst(unit: Unit, customerId: string, changed: readonly JsonObject[]): readonly JsonObject[] {
  const own = unit.tx.get(customers, customerId)?.groupId ?? 0;
  return [{ id: own, status: groupStatus(unit, own) }, ...changed.filter(({ id }) => id !== own)];
}

/** How things stand at the start, when nobody is there to be told. */
export function rememberStatuses(unit: Unit): void {
  for (const { id } of unit.config.groups) {
    unit.tx.put(toldGroupStatuses, `customers/${id}`, groupStatus(unit, id));
    unit.tx.put(toldGroupStatuses, `agents/${id}`, groupStatusForAgents(unit, id));
  }
}

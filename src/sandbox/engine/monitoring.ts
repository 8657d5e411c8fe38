/** Subscriptions of single connections to customers of some groups. */
import { monitored } from './agent-sessions.ts';
import type { AgentCall } from './call.ts';
import { type Json, Refusal } from './contract.ts';
import { newUuid } from './ids.ts';
import { type AgentConnection, agentSessions, type Subscription } from './records.ts';

export function subscribeCustomers(
  { unit, agent, origin }: AgentCall,
  { group_ids, limit = 100 }: { group_ids?: readonly number[] | undefined; limit?: number | undefined },
): Json {
  const id = newUuid(unit.random32).replaceAll('-', '');
  const alone: AgentConnection = {
    id: '',
    away: false,
    level: 'my',
    subscriptions: [{ id, groupIds: group_ids, limit, total: 0 }],
  };
  const customers = monitored(unit, agent, alone);
  const subscription: Subscription = { id, groupIds: group_ids, limit, total: customers.length };
  change({ unit, agent, origin }, (connection) => ({
    ...connection,
    subscriptions: [...connection.subscriptions, subscription],
  }));
  if (customers.length > limit) {
    const totals = { [id]: customers.length };
    unit.toAgents([agent.id], 'subscribed_customers_totals_updated', totals, onlyTo(origin.connectionId));
  }
  return { subscription_id: id, customers: customers.slice(0, limit) };
}

export function unsubscribeCustomers(call: AgentCall, { subscription_id }: { subscription_id: string }): Json {
  let found = false;
  change(call, (connection) => {
    found = connection.subscriptions.some(({ id }) => id === subscription_id);
    return { ...connection, subscriptions: connection.subscriptions.filter(({ id }) => id !== subscription_id) };
  });
  if (!found) throw new Refusal('not_found', 'There is no such subscription on this connection.');
  return {};
}

function change(
  { unit, agent, origin }: Pick<AgentCall, 'unit' | 'agent' | 'origin'>,
  to: (connection: AgentConnection) => AgentConnection,
): void {
  const session = unit.tx.get(agentSessions, agent.id);
  const connection = session?.connections.find(({ id }) => id === origin.connectionId);
  if (session === undefined || connection === undefined) {
    throw new Refusal('not_found', 'Subscriptions belong to connections.');
  }
  const connections = session.connections.map((other) => (other === connection ? to(connection) : other));
  unit.tx.put(agentSessions, agent.id, { ...session, connections });
}

function onlyTo(connectionId: string | undefined): { onlyTo?: string } {
  return connectionId === undefined ? {} : { onlyTo: connectionId };
}

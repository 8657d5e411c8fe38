/** Customers who are shut out for some days (R98). */
import type { AgentCall } from './call.ts';
import { type Json, Refusal } from './contract.ts';
import { activeChatsOfCustomer } from './customer-view.ts';
import { theCustomer } from './customers.ts';
import { everyAgent } from './people.ts';
import { type Customer, customers } from './records.ts';
import { closeThread } from './thread-life.ts';
import { DAY } from './time.ts';
import type { Unit } from './unit.ts';

export function banCustomer({ unit, agent }: AgentCall, request: { id: string; ban: { days: number } }): Json {
  const customer = theCustomer(unit, request.id);
  const { days } = request.ban;
  unit.tx.put(customers, customer.id, { ...customer, bannedUntil: unit.now + days * DAY });
  const push = { customer_id: customer.id, ban: { days } };
  unit.toAgents([...everyAgent(unit.config).keys()], 'customer_banned', push, { answers: true });
  for (const chat of activeChatsOfCustomer(unit, customer.id)) {
    closeThread(unit, chat.id, {
      message: 'customer_banned',
      vars: { agent: agent.name, duration: String(days) },
      userId: agent.id,
    });
  }
  unit.effect({ type: 'disconnect', kind: 'customer', userId: customer.id, reason: 'customer_banned' });
  return {};
}

/** @throws Refusal `customer_banned` */
export function requireNotBanned(unit: Unit, customer: Customer): void {
  if (customer.bannedUntil !== undefined && customer.bannedUntil > unit.now) {
    throw new Refusal('customer_banned', 'The customer is banned.');
  }
}

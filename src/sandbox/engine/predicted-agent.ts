import { accepting, hasFreeSlot, isManual, isQueueOpen } from './availability.ts';
import { type JsonObject, Refusal } from './contract.ts';
import { type Agent, findGroup } from './people.ts';
import type { Customer } from './records.ts';
import { preferred } from './routing.ts';
import type { Unit } from './unit.ts';

export interface Prediction {
  readonly agent: Agent;
  readonly view: JsonObject;
  /** The chat would wait first. */
  readonly queue: boolean;
}

/**
 * Who would get a chat that this customer began now.
 * @throws Refusal `group_not_found`, `group_offline`, `group_unavailable`
 */
export function predict(unit: Unit, customer: Customer, groupId: number): Prediction {
  if (findGroup(unit.config, groupId) === undefined) {
    throw new Refusal('group_not_found', `There is no group ${groupId}.`);
  }
  const agents = accepting(unit, [groupId]);
  if (agents.length === 0) throw new Refusal('group_offline', 'The group is offline.');
  if (isManual(unit, [groupId])) throw new Refusal('group_unavailable', 'Chats of this group are taken by hand.');
  const free = preferred(
    unit,
    customer.id,
    agents.filter((agent) => hasFreeSlot(unit, agent)),
  );
  if (free !== undefined) return { agent: free, view: predictedView(free), queue: false };
  const busy = preferred(unit, customer.id, agents);
  if (busy === undefined || !isQueueOpen(unit, groupId)) {
    throw new Refusal('group_unavailable', 'Nobody in the group can take a chat.');
  }
  return { agent: busy, view: predictedView(busy), queue: true };
}

/** An agent outside of chats, as customers see him. */
export function predictedView(agent: Agent): JsonObject {
  return {
    id: agent.publicId,
    name: agent.name,
    avatar: agent.avatar,
    is_bot: agent.isBot,
    bot_type: agent.botType,
    job_title: agent.jobTitle,
    type: 'agent',
  };
}

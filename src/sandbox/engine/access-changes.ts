/** Which agents see a chat, changed and told (R43, R45; the three actions are v3.0's). */
import { chatFor } from './actor.ts';
import { onlookers } from './audience.ts';
import type { AgentCall } from './call.ts';
import { type Json, Refusal } from './contract.ts';
import { theChat, theThread } from './events.ts';
import { invalid } from './payload.ts';
import { findGroup } from './people.ts';
import { type Chat, chats, threads } from './records.ts';
import type { Unit } from './unit.ts';

interface Telling {
  readonly answers?: boolean;
  /** The access was named as a whole; v3.0 says so, where it names the difference otherwise. */
  readonly isWhole?: boolean;
}

/**
 * Agents hear that the chat belongs to other groups now, those who lose it too. Customers hear it in v3.0 alone.
 * @param before the chat as it was
 */
export function tellAccess(unit: Unit, before: Chat, { answers = false, isWhole = false }: Telling = {}): void {
  const chat = theChat(unit, before.id);
  const { group_ids } = chat.access;
  if (String(group_ids) === String(before.access.group_ids)) return;
  const push = { id: chat.id, access: { group_ids } };
  unit.toCustomer(chat.customerId, 'chat_access_updated', push, { only: '3.0' });
  const audience = [...new Set([...onlookers(unit, before), ...onlookers(unit, chat)])];
  const besides = isWhole ? {} : { previous_group_ids: before.access.group_ids };
  unit.toAgents(audience, 'chat_access_updated', push, { answers, besides });
}

export interface AccessChange {
  readonly id: string;
  readonly change: 'grant' | 'revoke' | 'set';
  readonly group_id: number;
}

export function changeAccess({ unit, actor }: AgentCall, { id, change, group_id }: AccessChange): Json {
  const before = chatFor(unit, actor, id);
  if (findGroup(unit.config, group_id) === undefined) {
    throw new Refusal('group_not_found', `There is no group ${group_id}.`);
  }
  const others = before.access.group_ids.filter((other) => other !== group_id);
  const group_ids = { set: [group_id], grant: [...others, group_id], revoke: others }[change];
  if (group_ids.length === 0) throw invalid('group_id', 'A chat belongs to one group at least');
  if (change === 'grant' && others.length < before.access.group_ids.length) return {};
  const access = { group_ids };
  unit.tx.put(chats, id, { ...before, access });
  if (before.lastThreadId !== undefined && before.active) {
    unit.tx.put(threads, before.lastThreadId, { ...theThread(unit, before.lastThreadId), access });
    unit.routingChanged = true;
  }
  tellAccess(unit, before, { answers: true, isWhole: change === 'set' });
  return {};
}

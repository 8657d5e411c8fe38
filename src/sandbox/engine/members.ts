/** Who takes part in a chat. Nobody who ever did is taken from the list: those who left are not present. */
import { insiders, onlookers } from './audience.ts';
import { theChat, theThread } from './events.ts';
import { publicId } from './people.ts';
import { agentLoad, type Chat, type ChatMember, chats, customers, threads, type Visibility } from './records.ts';
import type { Unit } from './unit.ts';
import { AGENT, CUSTOMER, memberView } from './views.ts';

export function memberOf(chat: Chat, userId: string): ChatMember | undefined {
  return chat.members.find(({ id }) => id === userId);
}

export function isPresent(chat: Chat, userId: string): boolean {
  return memberOf(chat, userId)?.present ?? false;
}

/** Agents who are in it for the customer to see. */
export function agentsAtWork(chat: Chat): readonly ChatMember[] {
  return chat.members.filter(({ type, present, visibility }) => type === 'agent' && present && visibility === 'all');
}

/** The chat's agents as they stand, without a word to anybody. */
export function enlist(unit: Unit, chatId: string, agentId: string, visibility: Visibility): ChatMember {
  const chat = theChat(unit, chatId);
  const member: ChatMember = { ...memberOf(chat, agentId), id: agentId, type: 'agent', present: true, visibility };
  unit.tx.put(chats, chatId, { ...chat, members: [...chat.members.filter(({ id }) => id !== agentId), member] });
  if (chat.lastThreadId !== undefined) {
    const thread = theThread(unit, chat.lastThreadId);
    if (!thread.userIds.includes(agentId)) {
      unit.tx.put(threads, thread.id, { ...thread, userIds: [...thread.userIds, agentId] });
    }
  }
  if (visibility === 'all') {
    burden(unit, agentId, (load) => [...load.filter((id) => id !== chatId), chatId]);
    const customer = chat.customerId === undefined ? undefined : unit.tx.get(customers, chat.customerId);
    if (customer && customer.lastAgentId !== agentId) {
      unit.tx.put(customers, customer.id, { ...customer, lastAgentId: agentId });
    }
  }
  unit.routingChanged = true;
  return member;
}

function dismiss(unit: Unit, chatId: string, agentId: string): void {
  const chat = theChat(unit, chatId);
  unit.tx.put(chats, chatId, {
    ...chat,
    members: chat.members.map((member) => (member.id === agentId ? { ...member, present: false } : member)),
  });
  burden(unit, agentId, (load) => load.filter((id) => id !== chatId));
  unit.routingChanged = true;
}

interface Telling {
  readonly reason: string;
  readonly requesterId?: string | undefined;
  readonly answers?: boolean;
}

/** Lets an agent in and tells both sides; a supervisor's coming stays among agents. */
export function addAgent(
  unit: Unit,
  chatId: string,
  agentId: string,
  visibility: Visibility,
  { reason, requesterId, answers = false }: Telling,
): void {
  const member = enlist(unit, chatId, agentId, visibility);
  const chat = theChat(unit, chatId);
  const push = (user: ReturnType<typeof memberView>, requester: string | undefined) => ({
    chat_id: chatId,
    thread_id: chat.lastThreadId,
    user,
    reason,
    requester_id: requester,
  });
  if (visibility === 'all') {
    const requester = requesterId === undefined ? undefined : publicId(unit.config, requesterId);
    const forCustomer = push(memberView(unit, chat, member, CUSTOMER), requester);
    unit.toCustomer(chat.customerId, 'user_added_to_chat', forCustomer, { answers });
  }
  const forAgents = push(memberView(unit, chat, member, AGENT), requesterId);
  unit.toAgents(onlookers(unit, chat), 'user_added_to_chat', forAgents, { answers });
}

export function removeAgent(
  unit: Unit,
  chatId: string,
  agentId: string,
  { reason, requesterId, answers = false }: Telling,
): void {
  const before = theChat(unit, chatId);
  const wasSeen = memberOf(before, agentId)?.visibility === 'all';
  const audience = [...new Set([...onlookers(unit, before), ...insiders(before)])];
  dismiss(unit, chatId, agentId);
  const push = (userId: string, requester: string | undefined) => ({
    chat_id: chatId,
    thread_id: before.lastThreadId,
    user_id: userId,
    reason,
    requester_id: requester,
  });
  if (wasSeen) {
    const requester = requesterId === undefined ? undefined : publicId(unit.config, requesterId);
    const forCustomer = push(publicId(unit.config, agentId), requester);
    unit.toCustomer(before.customerId, 'user_removed_from_chat', forCustomer, { answers });
  }
  unit.toAgents(audience, 'user_removed_from_chat', push(agentId, requesterId), { answers });
}

export function burden(unit: Unit, agentId: string, change: (load: readonly string[]) => readonly string[]): void {
  unit.tx.put(agentLoad, agentId, change(unit.tx.get(agentLoad, agentId) ?? []));
}

/** Agents who join, are added, supervise, leave, follow (R22, R29, R32). */
import { activeThread, chatFor, eyesOf } from './actor.ts';
import { onlookers } from './audience.ts';
import { routingStatus } from './availability.ts';
import type { AgentCall } from './call.ts';
import { type Json, Refusal } from './contract.ts';
import { theChat } from './events.ts';
import { join } from './join.ts';
import { addAgent, agentsAtWork, isPresent, memberOf, removeAgent } from './members.ts';
import { invalid } from './payload.ts';
import { findAgent, mayAccess, publicId } from './people.ts';
import { type Chat, chats, chatsOfCustomer, customers } from './records.ts';
import { lastThread, release } from './routing.ts';
import { say } from './system-messages.ts';
import { formatTime } from './time.ts';
import { AGENT, CUSTOMER, chatView, memberView } from './views.ts';

interface UserRequest {
  readonly chat_id: string;
  readonly user_id: string;
  readonly user_type: 'agent' | 'customer';
  readonly ignore_requester_presence?: boolean | undefined;
}

export function addUser(call: AgentCall, request: UserRequest & { readonly visibility: 'all' | 'agents' }): Json {
  const { unit, actor } = call;
  const chat = chatFor(unit, actor, request.chat_id);
  activeThread(unit, chat);
  requirePresence(chat, actor.id, request.ignore_requester_presence);
  if (request.user_type === 'customer') return addCustomer(call, chat, request.user_id, request.visibility);

  const agent = findAgent(unit.config, request.user_id);
  if (agent === undefined) throw new Refusal('not_found', 'There is no such agent.');
  if (!mayAccess(agent, chat.access)) throw new Refusal('missing_access', 'The chat belongs to other groups.');
  if (agent.id !== actor.id && routingStatus(unit, agent) === 'offline') {
    throw new Refusal('agent_offline', 'The agent is offline.');
  }
  if (memberOf(chat, agent.id)?.visibility === request.visibility && isPresent(chat, agent.id)) return {};

  const telling = { reason: 'manual', requesterId: actor.id, answers: true };
  if (request.visibility === 'agents') addAgent(unit, chat.id, agent.id, 'agents', telling);
  else join(unit, actor, chat, agent);
  return {};
}

/** R22: one customer, seen by all. */
function addCustomer({ unit, actor, agent }: AgentCall, chat: Chat, customerId: string, visibility: string): Json {
  if (chat.customerId !== undefined) throw invalid('user_id', 'The chat has a customer');
  if (visibility !== 'all') throw invalid('visibility', 'A customer is always seen by all');
  const customer = unit.tx.get(customers, customerId);
  if (customer === undefined) throw new Refusal('not_found', 'There is no such customer.');
  const thread = activeThread(unit, chat);
  const member = { id: customerId, type: 'customer', present: true, visibility: 'all' } as const;
  const joined: Chat = { ...chat, customerId, members: [member, ...chat.members] };
  unit.tx.put(chats, chat.id, joined);
  unit.tx.put(chatsOfCustomer, `${customerId}/${formatTime(chat.lastThreadAt ?? unit.now)}/${chat.id}`, true);
  const push = { chat_id: chat.id, thread_id: thread.id, reason: 'manual' };
  const forCustomer = { ...push, user: memberView(unit, joined, member, CUSTOMER) };
  const requester = publicId(unit.config, actor.id);
  unit.toCustomer(customerId, 'user_added_to_chat', { ...forCustomer, requester_id: requester }, { answers: true });
  const forAgents = { ...push, user: memberView(unit, joined, member, AGENT), requester_id: actor.id };
  unit.toAgents(onlookers(unit, joined), 'user_added_to_chat', forAgents, { answers: true });
  const name = customer.name ?? 'Customer';
  say(unit, chat.id, thread.id, 'customer_added', { initiator: agent.name, customer: name });
  return {};
}

export function removeUser({ unit, actor, agent: requester }: AgentCall, request: UserRequest): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  const thread = activeThread(unit, chat);
  requirePresence(chat, actor.id, request.ignore_requester_presence);
  if (request.user_type === 'customer') throw invalid('user_type', 'The customer cannot be removed');
  const member = memberOf(chat, request.user_id);
  if (!member?.present || member.type !== 'agent') throw new Refusal('not_found', 'The agent is not in the chat.');

  removeAgent(unit, chat.id, member.id, { reason: 'manual', requesterId: actor.id, answers: true });
  if (member.visibility === 'agents') return {};
  const agent = findAgent(unit.config, member.id)?.name ?? member.id;
  if (member.id === actor.id) say(unit, chat.id, thread.id, 'agent_left', { agent });
  else say(unit, chat.id, thread.id, 'agent_removed', { initiator: requester.name, agent });
  if (agentsAtWork(theChat(unit, chat.id)).length === 0) release(unit, chat.id, [member.id]);
  return {};
}

/** Until the next thread he hears everything, as members do. */
export function followChat({ unit, actor }: AgentCall, { id }: { id: string }): Json {
  const chat = chatFor(unit, actor, id);
  if (isPresent(chat, actor.id) || chat.followers.includes(actor.id)) return {};
  const followed: Chat = { ...chat, followers: [...chat.followers, actor.id] };
  unit.tx.put(chats, chat.id, followed);
  const thread = followed.lastThreadId === undefined ? undefined : lastThread(unit, chat.id);
  const push = { chat: { ...chatView(unit, followed, thread, eyesOf(actor)), is_followed: true } };
  unit.toAgents([actor.id], 'incoming_chat', push, { answers: true });
  return {};
}

export function unfollowChat({ unit, actor }: AgentCall, { id }: { id: string }): Json {
  const chat = chatFor(unit, actor, id);
  if (isPresent(chat, actor.id)) throw invalid('id', 'Members follow their chat as long as they are in it');
  if (chat.followers.includes(actor.id)) {
    unit.tx.put(chats, chat.id, { ...chat, followers: chat.followers.filter((other) => other !== actor.id) });
    unit.toAgents([actor.id], 'chat_unfollowed', { chat_id: chat.id }, { answers: true });
  }
  return { chat_id: chat.id };
}

/** @throws Refusal `authorization` */
export function requirePresence(chat: Chat, agentId: string, ignore: boolean | undefined): void {
  if (!ignore && !isPresent(chat, agentId)) throw new Refusal('authorization', 'Join the chat first.');
}

/** Handing a chat to other people by hand (R41, agent-subset 3.3). */
import { tellAccess } from './access-changes.ts';
import { activeThread, chatFor } from './actor.ts';
import { onlookers } from './audience.ts';
import { accepting, activeChatsOf, hasFreeSlot, routingStatus } from './availability.ts';
import type { AgentCall } from './call.ts';
import { requirePresence } from './chat-users.ts';
import { type Json, Refusal } from './contract.ts';
import { theChat, theThread } from './events.ts';
import { addAgent, agentsAtWork, removeAgent } from './members.ts';
import { type Agent, everyAgent, findAgent, findGroup, mayAccess } from './people.ts';
import { setThreadRouting } from './property-changes.ts';
import { type Access, type Chat, chats, type Thread, threads } from './records.ts';
import { announceTransfer, bestAgent, enqueue, release, takeOver } from './routing.ts';
import { say } from './system-messages.ts';
import type { Unit } from './unit.ts';
import { AGENT, chatView } from './views.ts';

export interface TransferRequest {
  readonly id: string;
  readonly target?: { readonly type: 'group' | 'agent'; readonly ids: readonly (string | number)[] } | undefined;
  readonly ignore_agents_availability?: boolean | undefined;
  readonly ignore_requester_presence?: boolean | undefined;
}

interface Destination {
  readonly access: Access;
  /** Nobody: it waits in the group. */
  readonly agent: Agent | undefined;
  readonly name: string;
}

export function transferChat({ unit, actor, agent: requester }: AgentCall, request: TransferRequest): Json {
  const chat = chatFor(unit, actor, request.id);
  const thread = activeThread(unit, chat);
  requirePresence(chat, actor.id, request.ignore_requester_presence);
  const { access, agent, name } = destination(unit, chat, thread, request);
  if (agent === undefined && !request.ignore_agents_availability) {
    throw new Refusal('agent_offline', 'Nobody there can take the chat.');
  }

  const formerAgents = agentsAtWork(chat).map(({ id }) => id);
  const before = onlookers(unit, chat);
  const told = { reason: 'manual', requesterId: actor.id, answers: true } as const;
  moveTo(unit, chat, thread, access);
  const leaving = formerAgents.filter((id) => id !== agent?.id);
  if (agent === undefined) {
    release(unit, chat.id, leaving);
    enqueue(unit, chat.id, thread.id);
  } else {
    takeOver(unit, chat.id, thread.id, agent.id);
  }
  announceTransfer(unit, chat.id, {
    ...told,
    agentIds: agent === undefined ? [] : [agent.id],
    groupIds: access.group_ids,
    also: before,
  });
  for (const id of leaving) removeAgent(unit, chat.id, id, told);
  const isNew = agent !== undefined && !formerAgents.includes(agent.id);
  if (isNew) addAgent(unit, chat.id, agent.id, 'all', told);
  tellAccess(unit, chat, { answers: true });
  const transferredFrom = { group_ids: chat.access.group_ids, agent_ids: formerAgents };
  const newcomers = onlookers(unit, theChat(unit, chat.id)).filter((id) => !before.includes(id));
  tellReceivers(unit, chat.id, actor.id, transferredFrom, isNew ? [...newcomers, agent.id] : newcomers);
  say(unit, chat.id, thread.id, 'chat_transferred', { initiator: requester.name, targets: name });
  if (agent !== undefined) setThreadRouting(unit, thread.id, { unassigned: false });
  return {};
}

function destination(unit: Unit, chat: Chat, thread: Thread, { target, ...request }: TransferRequest): Destination {
  const former = agentsAtWork(chat).map(({ id }) => id);
  if (target === undefined) {
    const agent = bestAgent(unit, chat, thread, former);
    return { access: chat.access, agent, name: groupNames(unit, chat.access) };
  }
  if (target.type === 'group') {
    const access = { group_ids: target.ids.map(Number) };
    for (const group of access.group_ids) {
      if (findGroup(unit.config, group) === undefined) throw new Refusal('not_found', `There is no group ${group}.`);
    }
    const agent = bestAgent(unit, chat, { ...thread, access }, former);
    return { access, agent, name: groupNames(unit, access) };
  }
  const agent = agentFor(unit, chat, target.ids.map(String), request.ignore_agents_availability ?? false);
  return { access: chat.access, agent, name: agent.name };
}

/** The first of the named agents who can take it. */
function agentFor(unit: Unit, chat: Chat, ids: readonly string[], ignoreAvailability: boolean): Agent {
  const named = ids.flatMap((id) => findAgent(unit.config, id) ?? []);
  if (named.length === 0) throw new Refusal('not_found', 'There is no such agent.');
  const allowed = named.filter((agent) => mayAccess(agent, chat.access));
  if (allowed.length === 0) throw new Refusal('missing_access', 'The chat belongs to other groups than the agent.');
  const takes = accepting(unit, [0]);
  const agent =
    allowed.find((other) => takes.includes(other) && hasFreeSlot(unit, other)) ??
    allowed.find((other) => routingStatus(unit, other) !== 'offline') ??
    (ignoreAvailability ? allowed[0] : undefined);
  if (agent === undefined) throw new Refusal('agent_offline', 'The agent is offline.');
  return agent;
}

function moveTo(unit: Unit, chat: Chat, thread: Thread, access: Access): void {
  unit.tx.put(chats, chat.id, { ...theChat(unit, chat.id), access });
  const current = theThread(unit, thread.id);
  unit.tx.put(threads, thread.id, { ...current, access, routing: { ...current.routing, avoid: [] } });
}

/** Who had not to do with the chat before gets all of it. */
function tellReceivers(
  unit: Unit,
  chatId: string,
  requesterId: string,
  transferredFrom: { group_ids: readonly number[]; agent_ids: readonly string[] },
  receivers: readonly string[],
): void {
  const chat = theChat(unit, chatId);
  const thread = theThread(unit, chat.lastThreadId ?? '');
  const push = {
    requester_id: requesterId,
    chat: chatView(unit, chat, thread, AGENT),
    transferred_from: transferredFrom,
  };
  unit.toAgents([...new Set(receivers)], 'incoming_chat', push);
}

function groupNames(unit: Unit, { group_ids }: Access): string {
  return group_ids.map((group) => findGroup(unit.config, group)?.name ?? String(group)).join(', ');
}

/** Who could take it, those with the fewest chats first. */
export function listAgentsForTransfer({ unit, actor }: AgentCall, { chat_id }: { chat_id: string }): Json {
  const chat = chatFor(unit, actor, chat_id);
  return [...everyAgent(unit.config).values()]
    .filter((agent) => mayAccess(agent, chat.access) && routingStatus(unit, agent) !== 'offline')
    .map(({ id }) => ({ agent_id: id, active_chats: activeChatsOf(unit, id).length }))
    .sort((a, b) => a.active_chats - b.active_chats);
}

/** Agents at their screens: logging in and out, taking chats or not, and what happens when they are gone. */
import * as v from 'valibot';
import { monitors } from './audience.ts';
import { routingStatus } from './availability.ts';
import type { AgentCall } from './call.ts';
import { type ApiVersion, type Json, type JsonObject, Refusal } from './contract.ts';
import { activeChatsOfCustomer, customerForAgent, stateOf } from './customer-view.ts';
import { memberOf } from './members.ts';
import { id, invalid, shortText } from './payload.ts';
import { type Agent, everyAgent, findAgent, mayAccess } from './people.ts';
import { subscriptions } from './push-subscription.ts';
import {
  type AgentConnection,
  type AgentSession,
  activeChats,
  agentSessions,
  agentsLeftAt,
  botStatuses,
  chats,
  connectionOwners,
  customerSessions,
  customers,
  lastAgentStatuses,
  type MonitoringLevel,
  type RoutingStatus,
} from './records.ts';
import { handOn } from './routing.ts';
import type { Leaving } from './system-messages.ts';
import { SECOND } from './time.ts';
import type { Unit } from './unit.ts';
import { summaryView } from './views.ts';

export const AGENT_LEAVE_ALARM = 'agent-left/';

export const agentLoginSchema = v.object({
  timezone: v.optional(shortText),
  reconnect: v.optional(v.boolean(), false),
  away: v.optional(v.boolean(), false),
  application: v.optional(v.object({ name: v.optional(shortText), version: v.optional(shortText) })),
  customer_monitoring_level: v.optional(v.picklist(['my', 'chatting', 'invited', 'online', 'highest_available']), 'my'),
  pushes: v.optional(v.record(v.string(), v.array(v.string()))),
});

export function logInAgent(
  { unit, agent, origin }: AgentCall,
  version: ApiVersion,
  request: v.InferOutput<typeof agentLoginSchema>,
): JsonObject {
  const { connectionId } = origin;
  if (connectionId === undefined) throw new Refusal('not_found', 'Logging in is for connections.');
  if (agent.isBot) throw new Refusal('authorization', 'Bots work over the Web API.');
  if (unit.tx.get(connectionOwners, connectionId)) throw invalid(undefined, 'This connection is logged in already');

  const before = routingStatus(unit, agent);
  const session = unit.tx.get(agentSessions, agent.id);
  const level: MonitoringLevel =
    request.customer_monitoring_level === 'highest_available' ? 'online' : request.customer_monitoring_level;
  const connection: AgentConnection = { id: connectionId, away: request.away, level, subscriptions: [] };
  const isThere = session !== undefined && session.connections.length > 0;
  putSession(unit, {
    agentId: agent.id,
    status: isThere ? session.status : statusAtLogin(unit, agent, request.reconnect),
    connections: [...(session?.connections ?? []), connection],
  });
  unit.tx.put(connectionOwners, connectionId, { kind: 'agent', userId: agent.id });
  unit.effect({
    type: 'logged_in',
    connectionId,
    kind: 'agent',
    userId: agent.id,
    pushes: subscriptions(request.pushes, version),
  });
  unit.toAgents(
    [agent.id],
    'incoming_customers',
    { customer_monitoring_level: level, customers: monitored(unit, agent, connection) },
    { onlyTo: connectionId },
  );
  tellStatus(unit, agent, before, { except: agent.id });
  return {
    license: license(unit),
    my_profile: profile(unit, agent),
    chats_summary: openChats(unit, agent),
  };
}

/** The default of the set-up is valid after each login, unless the agent comes back to what he was. */
function statusAtLogin(unit: Unit, agent: Agent, reconnect: boolean): RoutingStatus {
  const last = unit.tx.get(lastAgentStatuses, agent.id);
  if (reconnect && last !== undefined) return last;
  return unit.config.agents.find(({ login }) => login === agent.id)?.login_status ?? 'accepting_chats';
}

export function logOutAgent({ unit, agent, origin }: AgentCall): Json {
  const { connectionId } = origin;
  if (connectionId === undefined) throw new Refusal('not_found', 'Logging out is for connections.');
  closeConnection(unit, agent.id, connectionId, 'signed_out');
  unit.effect({ type: 'logged_out', connectionId });
  return {};
}

/** One connection less. With the last one the agent is offline; those who logged out hand their chats on at once. */
export function closeConnection(
  unit: Unit,
  agentId: string,
  connectionId: string,
  leaving: Extract<Leaving, 'signed_out' | 'disconnected'>,
): void {
  const agent = findAgent(unit.config, agentId);
  const session = unit.tx.get(agentSessions, agentId);
  unit.tx.delete(connectionOwners, connectionId);
  if (agent === undefined || session === undefined) return;
  const before = routingStatus(unit, agent);
  const connections = session.connections.filter((other) => other.id !== connectionId);
  putSession(unit, { ...session, connections });
  if (connections.length === 0) {
    unit.tx.delete(agentSessions, agentId);
    unit.tx.put(lastAgentStatuses, agentId, session.status);
    if (leaving === 'signed_out') handOn(unit, agentId, leaving);
    else awaitAgent(unit, agentId);
  }
  tellStatus(unit, agent, before);
}

/** Gives an agent who is not there the grace to come back. */
export function awaitAgent(unit: Unit, agentId: string): void {
  unit.tx.put(agentsLeftAt, agentId, unit.now);
  unit.wakeAt(`${AGENT_LEAVE_ALARM}${agentId}`, graceEnd(unit, agentId));
}

function graceEnd(unit: Unit, agentId: string): number {
  return (unit.tx.get(agentsLeftAt, agentId) ?? unit.now) + unit.config.settings.agent_leave_grace_s * SECOND;
}

/** The grace is over, unless he came back and has left again since. */
export function agentLeaveDue(unit: Unit, agentId: string): void {
  if (unit.tx.get(agentSessions, agentId) !== undefined) return;
  const end = graceEnd(unit, agentId);
  if (end > unit.now) unit.wakeAt(`${AGENT_LEAVE_ALARM}${agentId}`, end);
  else handOn(unit, agentId, findAgent(unit.config, agentId) === undefined ? 'deleted' : 'disconnected');
}

export function setRoutingStatus(
  { unit, agent: caller }: AgentCall,
  { status, agent_id }: { status: RoutingStatus; agent_id?: string | undefined },
): Json {
  const agent = findAgent(unit.config, agent_id ?? caller.id);
  if (agent === undefined) throw new Refusal('not_found', 'There is no such agent.');
  const before = routingStatus(unit, agent);
  if (agent.isBot) {
    unit.tx.put(botStatuses, agent.id, status);
  } else {
    const session = unit.tx.get(agentSessions, agent.id);
    if (session === undefined) throw new Refusal('requester_already_offline', 'The agent has no connection.');
    if (status === 'offline') throw invalid('status', 'Only bots are switched offline');
    putSession(unit, { ...session, status });
  }
  unit.routingChanged = true;
  tellStatus(unit, agent, before, { answers: true });
  return {};
}

export function setAway({ unit, agent, origin }: AgentCall, { away }: { away: boolean }): Json {
  const session = unit.tx.get(agentSessions, agent.id);
  if (session === undefined) throw new Refusal('requester_already_offline', 'The agent has no connection.');
  const before = routingStatus(unit, agent);
  const connections = session.connections.map((connection) =>
    connection.id === origin.connectionId ? { ...connection, away } : connection,
  );
  putSession(unit, { ...session, connections });
  tellStatus(unit, agent, before);
  return {};
}

export function listRoutingStatuses(
  { unit }: AgentCall,
  { filters }: { filters?: { group_ids?: readonly number[] | undefined } | undefined },
): Json {
  const groupIds = filters?.group_ids;
  return [...everyAgent(unit.config).values()]
    .filter(({ groups }) => groupIds === undefined || groupIds.some((group) => group === 0 || groups.includes(group)))
    .map((agent) => ({ agent_id: agent.id, status: routingStatus(unit, agent) }));
}

export const routingStatusSchema = v.object({
  status: v.picklist(['accepting_chats', 'not_accepting_chats', 'offline']),
  agent_id: v.optional(id),
});

function tellStatus(
  unit: Unit,
  agent: Agent,
  before: RoutingStatus,
  { except, answers = false }: { except?: string; answers?: boolean } = {},
): void {
  const status = routingStatus(unit, agent);
  unit.routingChanged = true;
  if (status === before) return;
  const others = [...everyAgent(unit.config).keys()].filter((other) => other !== except);
  unit.toAgents(others, 'routing_status_set', { agent_id: agent.id, status }, { answers });
}

function putSession(unit: Unit, session: AgentSession): void {
  unit.tx.put(agentSessions, session.agentId, session);
}

function profile(unit: Unit, agent: Agent): JsonObject {
  return {
    id: agent.id,
    type: 'agent',
    name: agent.name,
    email: agent.email,
    present: true,
    avatar: agent.avatar,
    routing_status: routingStatus(unit, agent),
    permission: agent.role,
  };
}

function license({ config }: Unit): JsonObject {
  return {
    id: String(config.license_id),
    organization_id: config.organization_id,
    plan: 'enterprise',
    expiration_timestamp: config.settings.license_expired ? 0 : 4_102_444_800,
    creation_timestamp: 1_735_689_600,
    in_trial: false,
  };
}

/** Active chats that he may look into, the newest first. */
function openChats(unit: Unit, agent: Agent): readonly JsonObject[] {
  return unit.tx
    .list(activeChats)
    .flatMap(({ key }) => unit.tx.get(chats, key) ?? [])
    .filter((chat) => mayAccess(agent, chat.access) || memberOf(chat, agent.id)?.present)
    .sort((a, b) => (b.lastThreadAt ?? 0) - (a.lastThreadAt ?? 0))
    .map((chat) => summaryView(unit, chat, { side: 'agent', role: agent.role }, chat.followers.includes(agent.id)));
}

/** Customers on the site whom this connection watches; always those whom the agent is chatting with. */
export function monitored(unit: Unit, agent: Agent, connection: AgentConnection): readonly JsonObject[] {
  return unit.tx.list(customerSessions).flatMap(({ key }) => {
    const customer = unit.tx.get(customers, key);
    if (customer === undefined) return [];
    const isHis = activeChatsOfCustomer(unit, key).some((chat) => memberOf(chat, agent.id)?.present);
    const isWatched = isHis || monitors(connection, customer, stateOf(unit, customer));
    return isWatched ? [customerForAgent(unit, customer)] : [];
  });
}

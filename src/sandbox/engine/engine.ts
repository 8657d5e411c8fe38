/** The chat engine: rules and state behind the one door of `contract.ts`. */
import type { Journal, Transaction } from '../journal.ts';
import type { Actor } from './actor.ts';
import { AGENT_ACTIONS, isAllowed } from './agent-actions.ts';
import { AGENT_LEAVE_ALARM, agentLeaveDue, agentLoginSchema, closeConnection, logInAgent } from './agent-sessions.ts';
import { requireNotBanned } from './bans.ts';
import type { AgentCall, CustomerCall } from './call.ts';
import type { SandboxConfig } from './config.ts';
import {
  type Caller,
  type Engine,
  type EnginePorts,
  type EngineRequest,
  type Json,
  type Outcome,
  Refusal,
} from './contract.ts';
import { CUSTOMER_ACTIONS, needsNobody } from './customer-actions.ts';
import { customerLoginSchema, logInCustomer } from './customer-login.ts';
import { customerOrNew, newCustomer } from './customers.ts';
import { GREETING_ALARM, greet } from './greetings.ts';
import { OLDER_AGENT_ACTIONS, OLDER_CUSTOMER_ACTIONS } from './older-actions.ts';
import { read } from './payload.ts';
import { type Agent, findAgent } from './people.ts';
import { alarms, connectionOwners } from './records.ts';
import { rebuild } from './restart.ts';
import { settle } from './settle.ts';
import { THREAD_ALARM } from './thread-deadlines.ts';
import { threadDue } from './thread-timers.ts';
import { Unit } from './unit.ts';
import { INACTIVITY_ALARM, inactivityDue, LEAVE_ALARM, leave, leaveDue } from './visits.ts';

export interface EngineSetup {
  readonly journal: Journal;
  readonly ports: EnginePorts;
  readonly config: SandboxConfig;
}

/** What each kind of alarm does when it rings; what follows the prefix says for whom. */
const ALARMS: Readonly<Record<string, (unit: Unit, id: string) => void>> = {
  [THREAD_ALARM]: threadDue,
  [AGENT_LEAVE_ALARM]: agentLeaveDue,
  [LEAVE_ALARM]: leaveDue,
  [INACTIVITY_ALARM]: inactivityDue,
  [GREETING_ALARM]: greet,
};

/** Takes up what the journal holds: chats go on, timers are set from stored times, connections have to log in again. */
export function createEngine({ journal, ports, config }: EngineSetup): Engine {
  /** Milliseconds; infinite when no alarm is set. Looked up only after alarms rang: set, they only come earlier. */
  let next = Number.POSITIVE_INFINITY;
  const unitOfWork = (work: (unit: Unit) => Json, askNext?: Next): Outcome =>
    journal.transaction((tx) => {
      const unit = new Unit(tx, config, ports);
      const answer = work(unit);
      const more = askNext?.(unit, answer) ?? [];
      settle(unit);
      next = (unit.alarmsRang ? firstOf(tx) : Math.min(next * 1000, unit.firstAlarm)) / 1000;
      return unit.outcome(answer, more);
    });
  unitOfWork((unit) => rebuild(unit));

  return {
    handle: (request) =>
      unitOfWork(
        (unit) => carryOut(unit, request),
        (unit, answer) => request.askNext?.(answer).map((question) => ask(unit, { ...request, ...question })) ?? [],
      ),
    connectionClosed: (connectionId) => unitOfWork((unit) => disconnected(unit, connectionId)),
    tick: () => unitOfWork(ring),
    nextTick: () => (Number.isFinite(next) ? next : undefined),
    close: () => journal.close(),
  };
}

type Next = (unit: Unit, answer: Json) => Outcome['more'];

function carryOut(unit: Unit, request: EngineRequest): Json {
  const { caller } = request;
  return caller.kind === 'customer' ? forCustomer(unit, request, caller) : forAgent(unit, request, caller);
}

/** A question that follows a request: a refusal is no reason to undo what was done. */
function ask(unit: Unit, question: EngineRequest): Json | undefined {
  try {
    return carryOut(unit, question);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function forCustomer(unit: Unit, request: EngineRequest, caller: Extract<Caller, { kind: 'customer' }>): Json {
  const { action, payload, origin, version } = request;
  const known = (version === '3.0' ? OLDER_CUSTOMER_ACTIONS.get(action) : undefined) ?? CUSTOMER_ACTIONS.get(action);
  if (known === undefined && action !== 'login') throw unknownAction(action);
  const { customerId, clientId } = caller;
  const actor: Actor & { side: 'customer' } = {
    side: 'customer',
    id: customerId,
    clientId,
    baseUrl: origin.baseUrl,
  };
  const customer = needsNobody(action)
    ? newCustomer('', clientId, unit.now)
    : customerOrNew(unit, customerId, clientId);
  requireNotBanned(unit, customer);
  const call: CustomerCall = { unit, origin, clientId, actor, customer };
  if (known === undefined) return logInCustomer(call, version, read(customerLoginSchema, payload));
  return known.run(call, payload);
}

function forAgent(unit: Unit, request: EngineRequest, caller: Extract<Caller, { kind: 'agent' }>): Json {
  const { action, payload, origin, version } = request;
  const agent = findAgent(unit.config, caller.agentId);
  if (agent === undefined) throw new Refusal('authentication', 'The account does not exist.');
  const known = (version === '3.0' ? OLDER_AGENT_ACTIONS.get(action) : undefined) ?? AGENT_ACTIONS.get(action);
  if (known === undefined && action !== 'login') throw unknownAction(action);
  if (known !== undefined && !isAllowed(known, caller.scopes)) {
    throw new Refusal('authorization', `The token lacks the scope ${known.scopes.join(' or ')}.`);
  }
  const call: AgentCall = {
    unit,
    origin,
    clientId: caller.clientId,
    actor: actorFor(agent, caller.clientId, origin.baseUrl),
    agent,
  };
  if (known !== undefined) return known.run(call, payload);
  const answer = logInAgent(call, version, read(agentLoginSchema, payload));
  settle(unit, agent.id);
  return answer;
}

function actorFor(agent: Agent, clientId: string, baseUrl: string): Actor & { side: 'agent' } {
  return { side: 'agent', id: agent.id, clientId, baseUrl, agent };
}

function unknownAction(action: string): Refusal {
  return new Refusal('not_found', `There is no action \`${action}\` here.`);
}

function disconnected(unit: Unit, connectionId: string): Json {
  const owner = unit.tx.get(connectionOwners, connectionId);
  if (owner?.kind === 'customer') leave(unit, owner.userId, connectionId);
  if (owner?.kind === 'agent') closeConnection(unit, owner.userId, connectionId, 'disconnected');
  return {};
}

function firstOf(tx: Transaction): number {
  return tx.list(alarms).reduce((first, { doc }) => Math.min(first, doc), Number.POSITIVE_INFINITY);
}

/** Rings every alarm that is due, the oldest first. */
function ring(unit: Unit): Json {
  const due = unit.tx.list(alarms).filter(({ doc }) => doc <= unit.now);
  due.sort((a, b) => a.doc - b.doc);
  unit.alarmsRang = true;
  for (const { key } of due) {
    unit.tx.delete(alarms, key);
    const end = key.indexOf('/') + 1;
    ALARMS[key.slice(0, end)]?.(unit, key.slice(end));
  }
  return {};
}

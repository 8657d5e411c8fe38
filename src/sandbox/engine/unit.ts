import type { Transaction } from '../journal.ts';
import type { SandboxConfig } from './config.ts';
import type { ApiVersion, Effect, EnginePorts, Json, JsonObject, Outcome, Push } from './contract.ts';
import type { AgentPush, CustomerPush } from './push-names.ts';
import { alarms } from './records.ts';

/** How a push differs from one that nobody asked for. */
export interface PushOptions {
  /** It is named among the pushes of the action: it carries the `request_id` where the request came from. */
  readonly answers?: boolean;
  readonly notToRequester?: boolean;
  readonly onlyTo?: string;
  /** The payload for versions before 3.6, where it differs. */
  readonly older?: Json;
  readonly besides?: JsonObject;
  readonly only?: ApiVersion;
}

/**
 * One unit of work: one request, one closed connection, one tick. It has one time, one transaction,
 * and gathers what has to be told when all is done.
 */
export class Unit {
  readonly tx: Transaction;
  readonly config: SandboxConfig;
  /** Microseconds. */
  readonly now: number;
  readonly random32: () => number;
  /** Agents, slots or waiting chats changed: the router has to look again before the unit ends. */
  routingChanged = false;
  /** The first of the alarms that this unit has set, in microseconds. */
  firstAlarm = Number.POSITIVE_INFINITY;
  /** Alarms have rung: which is the next one is to be looked up. */
  alarmsRang = false;
  readonly #pushes: Push[] = [];
  readonly #effects: Effect[] = [];

  constructor(tx: Transaction, config: SandboxConfig, ports: EnginePorts) {
    this.tx = tx;
    this.config = config;
    this.now = Math.floor(ports.now() * 1000);
    this.random32 = () => ports.random32();
  }

  toCustomer(customerId: string | undefined, action: CustomerPush, payload: Json, options: PushOptions = {}): void {
    if (customerId === undefined) return;
    this.#push(action, payload, { kind: 'customer', customerId }, options);
  }

  toAgents(agentIds: readonly string[], action: AgentPush, payload: Json, options: PushOptions = {}): void {
    if (agentIds.length > 0) this.#push(action, payload, { kind: 'agents', agentIds }, options);
  }

  effect(effect: Effect): void {
    this.#effects.push(effect);
  }

  /** Makes sure that the alarm rings at this time or before; what rings early looks and sets itself again. */
  wakeAt(alarm: string, at: number): void {
    const before = this.tx.get(alarms, alarm);
    if (before !== undefined && before <= at) return;
    this.tx.put(alarms, alarm, at);
    this.firstAlarm = Math.min(this.firstAlarm, at);
  }

  outcome(answer: Json, more: Outcome['more'] = []): Outcome {
    return { answer, more, pushes: this.#pushes, effects: this.#effects };
  }

  #push(action: string, payload: Json, to: Push['to'], options: PushOptions): void {
    const { answers = false, notToRequester, onlyTo, older, besides, only } = options;
    this.#pushes.push({
      action,
      payload,
      to,
      answersRequest: answers,
      ...(notToRequester && { notToRequester }),
      ...(onlyTo !== undefined && { onlyTo }),
      ...(older !== undefined && { olderPayload: older }),
      ...(besides && { besides }),
      ...(only && { only }),
    });
  }
}

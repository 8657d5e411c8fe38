import * as v from 'valibot';
import type { Actor } from './actor.ts';
import type { Json, JsonObject, Origin } from './contract.ts';
import { read } from './payload.ts';
import type { Agent } from './people.ts';
import type { Customer } from './records.ts';
import type { Unit } from './unit.ts';

/** One request of a customer, as its handler gets it. */
export interface CustomerCall {
  readonly unit: Unit;
  readonly origin: Origin;
  readonly clientId: string;
  readonly actor: Actor & { readonly side: 'customer' };
  readonly customer: Customer;
}

/** One request of an agent or a bot. */
export interface AgentCall {
  readonly unit: Unit;
  readonly origin: Origin;
  readonly clientId: string;
  readonly actor: Actor & { readonly side: 'agent' };
  readonly agent: Agent;
}

/** An action: what its payload has to look like, and what it does. */
export interface Action<Call> {
  run(call: Call, payload: JsonObject): Json;
}

/** Joins a payload's schema and its handler, which gets the payload checked. */
export function action<Schema extends v.GenericSchema, Call>(
  schema: Schema,
  handler: (call: Call, payload: v.InferOutput<Schema>) => Json,
): Action<Call> {
  return { run: (call, payload) => handler(call, read(schema, payload)) };
}

/** For actions whose payload says nothing. */
export const nothing = v.object({});

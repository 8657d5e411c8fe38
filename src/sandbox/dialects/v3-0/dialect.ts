/** The doors of v3.0: what comes in its words goes to the engine in v3.6's, and what the engine says comes back. */
import { type EngineRequest, type Json, type Outcome, type Push, Refusal } from '../../engine/contract.ts';
import type { Side } from '../../engine/known-properties.ts';
import type { OlderAction, Over } from './action.ts';
import { AGENT_ACTIONS } from './agent-actions.ts';
import { AGENT_PUSHES } from './agent-pushes.ts';
import { CUSTOMER_ACTIONS } from './customer-actions.ts';
import { CUSTOMER_PUSHES } from './customer-pushes.ts';
import { withOlderField } from './errors.ts';
import { objectOf } from './json-parts.ts';
import { type OlderPushes, say, type Words } from './push.ts';

const ACTIONS: Record<Side, Readonly<Record<string, OlderAction>>> = {
  customer: CUSTOMER_ACTIONS,
  agent: AGENT_ACTIONS,
};
const PUSHES: Record<Side, OlderPushes> = { customer: CUSTOMER_PUSHES, agent: AGENT_PUSHES };

/** By which transport an action of v3.0 goes; `undefined`: there is none of that name. */
export function transportOf(side: Side, action: string): Over | undefined {
  return actionOf(side, action)?.over;
}

export interface Translated {
  readonly request: EngineRequest;
  readonly answer: (outcome: Outcome) => Json;
  readonly refusal: (refusal: Refusal) => Refusal;
}

/**
 * A request of v3.0 for the engine, and the way back.
 * @param now milliseconds
 * @throws Refusal naming the field as v3.0 has it
 */
export function translate(request: EngineRequest, now: number): Translated {
  const known = actionOf(request.caller.kind, request.action);
  if (known === undefined) throw new Refusal('validation', `There is no action \`${request.action}\` here.`);
  const { payload, askNext, answer } = known.carry(request.payload, now);
  return {
    request: {
      ...request,
      action: known.action,
      payload,
      ...(askNext && { askNext: (told) => askNext(objectOf(told)) }),
    },
    answer: (outcome) => answer(outcome.answer, outcome.more),
    refusal: (refusal) => withOlderField(refusal, known.fields),
  };
}

/** A push in v3.0's words: none, one, or two where v3.6 has come to say it in one. */
export function wordsOf(
  side: Side,
  { action, payload, besides }: Pick<Push, 'action' | 'payload' | 'besides'>,
): readonly Words[] {
  return say(PUSHES[side], action, payload, besides);
}

function actionOf(side: Side, action: string): OlderAction | undefined {
  return Object.hasOwn(ACTIONS[side], action) ? ACTIONS[side][action] : undefined;
}

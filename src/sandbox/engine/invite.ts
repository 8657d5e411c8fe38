/** A greeting by hand: an agent invites a visitor. The platform has no action for it; the sandbox lends its own. */
import * as v from 'valibot';
import type { AgentCall } from './call.ts';
import { type Json, type JsonObject, Refusal } from './contract.ts';
import { isChatting } from './customer-view.ts';
import { theCustomer } from './customers.ts';
import { draftEvent } from './event-drafts.ts';
import { eventRequest } from './event-request.ts';
import { showGreeting } from './greetings.ts';
import { groupId, id, invalid, shortText } from './payload.ts';
import { mayAccess } from './people.ts';
import { customerSessions } from './records.ts';

export const sendGreetingSchema = v.pipe(
  v.object({
    customer_id: id,
    /** One of the set-up's … */
    greeting_id: v.optional(groupId),
    /** … or a `message` or `rich_message` of the agent's own, in the words of `send_event`. */
    event: v.optional(eventRequest),
    addon: v.optional(shortText),
    subtype: v.optional(v.literal('announcement')),
  }),
  v.check(
    ({ greeting_id, event }) => (greeting_id === undefined) !== (event === undefined),
    'Either `greeting_id` or `event` is required',
  ),
);

/** What greetings of an agent's own have for an id: no configured one has it. */
const OF_NO_SETUP = 0;

/** Answers the `unique_id` of the showing. @throws Refusal */
export function sendGreeting(
  { unit, agent, actor }: AgentCall,
  request: v.InferOutput<typeof sendGreetingSchema>,
): Json {
  const { customer_id, greeting_id, event, addon, subtype } = request;
  if (unit.tx.get(customerSessions, customer_id) === undefined) {
    throw new Refusal('not_found', 'The customer is not on the site.');
  }
  const customer = theCustomer(unit, customer_id);
  if (!mayAccess(agent, { group_ids: [customer.groupId] })) {
    throw new Refusal('missing_access', 'The visitor belongs to another group.');
  }
  if (isChatting(unit, customer_id)) throw invalid('customer_id', 'Who is chatting is not invited');
  if (event === undefined) {
    const configured = unit.config.greetings.find(({ id: known }) => known === greeting_id);
    if (configured === undefined) throw new Refusal('not_found', 'There is no such greeting.');
    return { unique_id: showGreeting(unit, customer, { id: configured.id, agentId: agent.id }) };
  }
  const draft = draftEvent(unit, event, actor, undefined);
  if (draft.type !== 'message' && draft.type !== 'rich_message') {
    throw invalid('event.type', 'Only messages and rich messages greet');
  }
  const said: JsonObject = { type: draft.type, ...draft.content };
  return {
    unique_id: showGreeting(unit, customer, {
      id: OF_NO_SETUP,
      agentId: agent.id,
      said: { event: said, addon, subtype },
    }),
  };
}

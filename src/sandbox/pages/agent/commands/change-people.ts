import type { EventDraft } from '../domain/event-draft.ts';
import { newId } from '../domain/new-id.ts';
import { writeEvent } from '../wire/write-event.ts';
import { ask, type DeskLine, done, tell } from './desk-line.ts';

/** Brings a colleague into a chat: seen by the customer (`all`), or listening in (`agents`). */
export async function invite(
  line: DeskLine,
  chatId: string,
  agentId: string,
  visibility: 'all' | 'agents',
): Promise<void> {
  const user = { chat_id: chatId, user_id: agentId, user_type: 'agent', visibility };
  await ask(line, 'The invitation', 'add_user_to_chat', { ...user, ignore_requester_presence: true }, done);
}

/** Takes a colleague out of a chat. */
export async function removeAgent(line: DeskLine, chatId: string, agentId: string): Promise<void> {
  const user = { chat_id: chatId, user_id: agentId, user_type: 'agent' };
  await ask(line, 'Removing', 'remove_user_from_chat', { ...user, ignore_requester_presence: true }, done);
}

/**
 * Invites a visitor to a chat: `send_greeting` is the sandbox's own, the platform has no such action. Answers what went
 * wrong, if anything.
 */
export async function greet(
  line: DeskLine,
  customerId: string,
  draft: EventDraft,
  announcement: boolean,
): Promise<string | undefined> {
  const greeting = {
    customer_id: customerId,
    event: writeEvent(draft, newId()),
    ...(announcement && { subtype: 'announcement' }),
  };
  const problem = await tell(line, 'The greeting', 'send_greeting', greeting);
  if (problem === undefined) {
    line.store.dispatch({ type: 'customer_updated', customer: { id: customerId, state: 'invited' } });
  }
  return problem;
}

/** Shuts a customer out for some days; an open chat ends. */
export async function ban(line: DeskLine, customerId: string, days: number): Promise<void> {
  await ask(line, 'The ban', 'ban_customer', { id: customerId, ban: { days } }, done);
}

/** Corrects what is known of a customer. */
export async function updateCustomer(
  line: DeskLine,
  customerId: string,
  changes: { readonly name?: string; readonly email?: string },
): Promise<void> {
  await ask(line, 'The change', 'update_customer', { id: customerId, ...changes }, done);
}

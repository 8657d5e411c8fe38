import { type Actor, activeThread, chatFor } from './actor.ts';
import { type Json, Refusal } from './contract.ts';
import { isPresent } from './members.ts';
import { customerName } from './system-messages.ts';
import { closeThread } from './thread-life.ts';
import type { Unit } from './unit.ts';

/** R19. Agents have to be in the chat unless they say that it does not matter. */
export function deactivateChat(
  unit: Unit,
  actor: Actor,
  request: { id: string; ignore_requester_presence?: boolean | undefined },
): Json {
  const chat = chatFor(unit, actor, request.id);
  activeThread(unit, chat);
  const closing = { userId: actor.id, answers: true };
  if (actor.side === 'customer') {
    const vars = { customer: customerName(unit, chat.id) };
    closeThread(unit, chat.id, { ...closing, message: 'manual_archived_customer', vars });
    return {};
  }
  if (!isPresent(chat, actor.id) && !request.ignore_requester_presence) {
    throw new Refusal('authorization', 'Join the chat first.');
  }
  closeThread(unit, chat.id, { ...closing, message: 'manual_archived_agent', vars: { agent: actor.agent.name } });
  return {};
}

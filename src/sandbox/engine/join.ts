/** An agent comes into an active chat for everybody to see, by his own doing or by that of another (R29, R32). */
import type { Actor } from './actor.ts';
import { addAgent, agentsAtWork } from './members.ts';
import type { Agent } from './people.ts';
import { setThreadRouting } from './property-changes.ts';
import type { Chat } from './records.ts';
import { lastThread, takeOver } from './routing.ts';
import { say } from './system-messages.ts';
import type { Unit } from './unit.ts';

/** The first one takes the chat. `agent`: the requester himself where nobody else is named. */
export function join(
  unit: Unit,
  requester: Extract<Actor, { readonly side: 'agent' }>,
  chat: Chat,
  agent: Agent = requester.agent,
): void {
  const isFirst = agentsAtWork(chat).length === 0;
  const thread = lastThread(unit, chat.id);
  if (isFirst) takeOver(unit, chat.id, thread.id, agent.id);
  addAgent(unit, chat.id, agent.id, 'all', { reason: 'manual', requesterId: requester.id, answers: true });
  if (isFirst) say(unit, chat.id, thread.id, 'routing.assigned', { agent: agent.name });
  else if (agent.id === requester.id) say(unit, chat.id, thread.id, 'agent_joined', { agent: agent.name });
  else say(unit, chat.id, thread.id, 'agent_added', { initiator: requester.agent.name, agent: agent.name });
  if (isFirst) setThreadRouting(unit, thread.id, { unassigned: false });
}

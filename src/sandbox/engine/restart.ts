/** What a start makes of the file: connections are gone, chats and waits are not. */
import { awaitAgent } from './agent-sessions.ts';
import type { Json } from './contract.ts';
import { agentsAtWork, burden } from './members.ts';
import { activeChats, chats, threads, waitingChats } from './records.ts';
import { rememberStatuses } from './settle.ts';
import { watchThread } from './thread-deadlines.ts';
import type { Unit } from './unit.ts';

export function rebuild(unit: Unit): Json {
  const absent = new Set<string>();
  for (const { key } of unit.tx.list(activeChats)) {
    const chat = unit.tx.get(chats, key);
    const thread = chat?.lastThreadId === undefined ? undefined : unit.tx.get(threads, chat.lastThreadId);
    if (chat === undefined || thread === undefined) continue;
    const agents = agentsAtWork(chat);
    for (const { id } of agents) {
      burden(unit, id, (load) => [...load, chat.id]);
      absent.add(id);
    }
    if (agents.length === 0) unit.tx.put(waitingChats, chat.id, true);
    watchThread(unit, chat.id);
  }
  // Whoever held a chat has the usual time to come back; bots are there anyway.
  for (const id of absent) if (!isBot(unit, id)) awaitAgent(unit, id);
  rememberStatuses(unit);
  unit.routingChanged = true;
  return {};
}

function isBot(unit: Unit, agentId: string): boolean {
  return unit.config.bots.some(({ id }) => id === agentId);
}

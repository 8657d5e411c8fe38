import { readTransferTargets } from '../wire/read-chat.ts';
import { ask, askQuietly, type DeskLine, done } from './desk-line.ts';

/** Puts a word on a thread; case counts. */
export async function tag(line: DeskLine, chatId: string, threadId: string, word: string): Promise<void> {
  const clean = word.trim();
  if (clean !== '')
    await ask(line, 'Tagging', 'tag_thread', { chat_id: chatId, thread_id: threadId, tag: clean }, done);
}

export async function untag(line: DeskLine, chatId: string, threadId: string, word: string): Promise<void> {
  await ask(line, 'Untagging', 'untag_thread', { chat_id: chatId, thread_id: threadId, tag: word }, done);
}

/** Takes chats from now on, or none. */
export async function setAccepting(line: DeskLine, accepting: boolean): Promise<void> {
  const agentId = line.store.state.session.profile?.id;
  const status = accepting ? 'accepting_chats' : 'not_accepting_chats';
  const answer = await ask(line, 'The switch', 'set_routing_status', { status }, done);
  if (answer !== undefined && agentId !== undefined) {
    line.store.dispatch({ type: 'routing_status_set', agentId, status });
  }
}

/** Agents who could take a chat now, the least busy first. */
export async function transferTargets(line: DeskLine, chatId: string): Promise<ReturnType<typeof readTransferTargets>> {
  return (await askQuietly(line, 'list_agents_for_transfer', { chat_id: chatId }, readTransferTargets)) ?? [];
}

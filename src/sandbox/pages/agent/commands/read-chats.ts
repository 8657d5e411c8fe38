import * as v from 'valibot';
import { placeOf } from '../select/whose-turn.ts';
import { readChat, readChatPage, readProfile } from '../wire/read-chat.ts';
import { ask, askQuietly, type DeskLine } from './desk-line.ts';
import { loadNewest } from './load-history.ts';
import { flush } from './send-message.ts';

const loginAnswer = v.looseObject({ my_profile: v.unknown() });
const statuses = v.array(v.looseObject({ agent_id: v.string(), status: v.string() }));

/**
 * Everything again after a login, since pushes are never repeated: the chats, who takes chats, the newest of each chat
 * that is open here or this agent's, and then what was written meanwhile.
 */
export async function readAll(line: DeskLine, answer: unknown): Promise<void> {
  const { store } = line;
  const profile = readProfile(v.parse(loginAnswer, answer).my_profile);
  store.dispatch({ type: 'logged_in', profile });
  store.dispatch({ type: 'chats_read', chats: readChatPage(answer).chats, fresh: true });
  await readActive(line);
  const { openChatId } = store.state.desk;
  if (openChatId !== undefined) await readUnknown(line, openChatId);
  const mine = Object.values(store.state.chats.byId).filter(
    (chat) => placeOf(chat, store.state.threads[chat.lastThreadId ?? ''], profile.id) === 'mine',
  );
  const wanted = new Set([
    ...[store.state.desk.openChatId].filter((id) => id !== undefined),
    ...mine.map((chat) => chat.id),
    ...store.state.outgoing.map((message) => message.chatId),
  ]);
  for (const chatId of wanted) {
    await loadNewest(line, chatId);
    void flush(line, chatId);
  }
  await readStatuses(line);
  await readArchive(line);
}

async function readActive(line: DeskLine): Promise<void> {
  let query: object = { filters: { active: true, include_chats_without_threads: false }, limit: 100 };
  for (;;) {
    const page = await askQuietly(line, 'list_chats', query, readChatPage);
    if (page === undefined) return;
    line.store.dispatch({ type: 'chats_read', chats: page.chats, fresh: false });
    if (page.nextPageId === undefined) return;
    query = { page_id: page.nextPageId };
  }
}

/** Who of the team takes chats, is busy, or is away. */
async function readStatuses(line: DeskLine): Promise<void> {
  const read = await askQuietly(line, 'list_routing_statuses', {}, (answer) => v.parse(statuses, answer));
  if (read === undefined) return;
  const byAgent = Object.fromEntries(read.map(({ agent_id, status }) => [agent_id, status]));
  line.store.dispatch({ type: 'routing_statuses_read', statuses: byAgent });
}

/** A chat that no list has told: one further back than the closed ones read so far, that an address or a visitor leads to. */
export async function readUnknown(line: DeskLine, chatId: string): Promise<void> {
  if (line.store.state.chats.byId[chatId] !== undefined) return;
  const read = await ask(line, 'Opening the chat', 'get_chat', { chat_id: chatId }, readChat);
  if (read !== undefined) line.store.dispatch({ type: 'chats_read', chats: [read], fresh: false });
}

/** The next page of the closed chats, from the first one on. */
export async function readArchive(line: DeskLine): Promise<void> {
  const { archiveRead, archiveNextPageId } = line.store.state.chats;
  if (archiveRead && archiveNextPageId === undefined) return;
  const query = archiveRead
    ? { page_id: archiveNextPageId }
    : { filters: { active: false, include_chats_without_threads: false }, limit: 25 };
  const page = await askQuietly(line, 'list_chats', query, readChatPage);
  if (page === undefined) return;
  line.store.dispatch({ type: 'archive_read', chats: page.chats, nextPageId: page.nextPageId });
}

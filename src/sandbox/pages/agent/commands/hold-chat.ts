import * as v from 'valibot';
import { ask, attempt, type DeskLine, done } from './desk-line.ts';
import { readUnknown } from './read-chats.ts';
import { flush } from './send-message.ts';

/** Who gets a chat next. */
export type TransferTarget =
  | { readonly type: 'group'; readonly id: number }
  | { readonly type: 'agent'; readonly id: string };

/** Becomes a member: seen by the customer (`all`), or listening in (`agents`). */
export async function join(line: DeskLine, chatId: string, visibility: 'all' | 'agents'): Promise<void> {
  const me = line.store.state.session.profile?.id;
  if (me === undefined) return;
  await ask(
    line,
    visibility === 'all' ? 'Joining' : 'Listening in',
    'add_user_to_chat',
    {
      chat_id: chatId,
      user_id: me,
      user_type: 'agent',
      visibility,
      ignore_requester_presence: true,
    },
    done,
  );
}

/** Takes a chat out of the hands of others. */
export async function takeOver(line: DeskLine, chatId: string): Promise<void> {
  const me = line.store.state.session.profile?.id;
  if (me === undefined) return;
  await ask(
    line,
    'Taking over',
    'transfer_chat',
    {
      id: chatId,
      target: { type: 'agent', ids: [me] },
      ignore_agents_availability: true,
      ignore_requester_presence: true,
    },
    done,
  );
}

/** Goes, and leaves the chat to the others in it. */
export async function leave(line: DeskLine, chatId: string): Promise<void> {
  const me = line.store.state.session.profile?.id;
  if (me === undefined) return;
  await ask(line, 'Leaving', 'remove_user_from_chat', { chat_id: chatId, user_id: me, user_type: 'agent' }, done);
}

/** Hands a chat on. To a group where nobody is free it goes as well, and waits there. Answers whether it worked. */
export async function transfer(line: DeskLine, chatId: string, target: TransferTarget): Promise<boolean> {
  const answer = await ask(
    line,
    'The transfer',
    'transfer_chat',
    {
      id: chatId,
      target: { type: target.type, ids: [target.id] },
      ignore_agents_availability: target.type === 'group',
      ignore_requester_presence: true,
    },
    done,
  );
  return answer !== undefined;
}

export async function closeChat(line: DeskLine, chatId: string): Promise<void> {
  await ask(line, 'Closing', 'deactivate_chat', { id: chatId, ignore_requester_presence: true }, done);
}

/** Opens a closed chat again; whoever does becomes its agent. */
export async function resume(line: DeskLine, chatId: string): Promise<void> {
  const answer = await ask(
    line,
    'Starting again',
    'resume_chat',
    {
      chat: { id: chatId },
      active: true,
      continuous: true,
    },
    done,
  );
  if (answer !== undefined) await flush(line, chatId);
}

const started = v.looseObject({ chat_id: v.string() });

const customer = v.looseObject({ chat_ids: v.optional(v.array(v.string()), []) });
const STARTING = 'Starting a chat';

/** Begins a chat with a visitor, or goes on with the one that they have. Answers with its id. */
export async function startChat(line: DeskLine, customerId: string): Promise<string | undefined> {
  let hasOne = false;
  const chat = { users: [{ id: customerId, type: 'customer' }] };
  const answer = await attempt(
    line,
    'start_chat',
    { chat, active: true, continuous: true },
    (said) => v.parse(started, said),
    (why, reason) => {
      hasOne = reason === 'chat_limit_reached';
      if (!hasOne) line.store.dispatch({ type: 'told', notice: `${STARTING} did not work. ${why}` });
    },
  );
  return hasOne ? goOn(line, customerId) : answer?.chat_id;
}

/** The newest chat of a visitor, opened again where it has ended. Answers with its id. */
async function goOn(line: DeskLine, customerId: string): Promise<string | undefined> {
  const read = (said: unknown) => v.parse(customer, said).chat_ids[0];
  const chatId = await ask(line, STARTING, 'get_customer', { id: customerId }, read);
  if (chatId === undefined) return undefined;
  await readUnknown(line, chatId);
  const { chats, threads } = line.store.state;
  const isOpen = threads[chats.byId[chatId]?.lastThreadId ?? '']?.active === true;
  if (!isOpen) await resume(line, chatId);
  return chatId;
}

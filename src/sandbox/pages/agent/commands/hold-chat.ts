import * as v from 'valibot';
import { ask, type DeskLine, done } from './desk-line.ts';
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

/** Begins a chat with a visitor who has none. Answers with its id. */
export async function startChat(line: DeskLine, customerId: string): Promise<string | undefined> {
  const answer = await ask(
    line,
    'Starting a chat',
    'start_chat',
    {
      chat: { users: [{ id: customerId, type: 'customer' }] },
      active: true,
      continuous: true,
    },
    (said) => v.parse(started, said),
  );
  return answer?.chat_id;
}

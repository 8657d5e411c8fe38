import type { Thread } from '../../protocol/domain/chat.ts';
import type { ChatEvent } from '../../protocol/domain/event.ts';
import { type ChatId, id, type ThreadId } from '../../protocol/domain/ids.ts';
import type { User } from '../../protocol/domain/user.ts';
import type { Action } from '../../store/actions.ts';
import { initialState, reduce } from '../../store/reduce.ts';
import type { State } from '../../store/state.ts';
import { AT } from './events.ts';
import { customer, ME, nora } from './people.ts';

/** States of the store, made of actions as real ones are. */

export const CHAT = id<ChatId>('chat-1');
export const THREAD = id<ThreadId>('thread-1');

export const online: Action = { type: 'connection_changed', state: { is: 'online', since: AT } };
export const opened: Action = { type: 'window_opened' };
export const loggedIn: Action = { type: 'logged_in', answer: { customer: { id: ME }, chats: [] } };
export const somebodyThere: Action = { type: 'groups_read', groups: { 0: 'online' } };
export const nobodyThere: Action = { type: 'groups_read', groups: { 0: 'offline' } };

export const stateAfter = (...actions: readonly Action[]): State => actions.reduce(reduce, initialState);

interface TalkOptions {
  readonly users?: readonly User[];
  readonly thread?: Partial<Thread>;
  /** What happens after it has begun. */
  readonly after?: readonly Action[];
}

/** A running conversation with these events in it. */
export function talk(events: readonly ChatEvent[], { users = [nora], thread, after = [] }: TalkOptions = {}): State {
  const { active = true } = thread ?? {};
  const whole: Thread = {
    id: THREAD,
    active,
    createdAt: (AT - 60_000) * 1000,
    userIds: [ME, ...users.map(({ id }) => id)],
    events,
    ...thread,
  };
  const members = [customer, ...users];
  const begun = stateAfter(online, loggedIn, opened, {
    type: 'incoming_chat',
    chat: { id: CHAT, users: members, thread: { ...whole, active: true } },
    at: 0,
  });
  const ended: readonly Action[] = active
    ? []
    : [
        { type: 'threads_read', chatId: CHAT, threads: [whole] },
        {
          type: 'chats_read',
          chats: [{ id: CHAT, active, users: members, lastThreadId: THREAD, lastThreadCreatedAt: whole.createdAt }],
        },
      ];
  return [...ended, ...after].reduce(reduce, begun);
}

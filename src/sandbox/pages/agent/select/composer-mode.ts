import type { Chat } from '../domain/chat.ts';
import type { State } from '../state/store.ts';
import { placeOf } from './whose-turn.ts';

/** What the foot of a conversation offers. */
export type ComposerMode =
  /** A member: writes to the customer, or notes for the team. */
  | { readonly is: 'write' }
  /** Listens unseen: may leave notes only. */
  | { readonly is: 'supervise' }
  /** Nobody has it yet, or colleagues have it. */
  | { readonly is: 'join'; readonly queued: boolean; readonly with: readonly string[] }
  | { readonly is: 'closed' };

export function composerMode(state: State, chat: Chat): ComposerMode {
  const me = state.session.profile?.id;
  const thread = chat.lastThreadId === undefined ? undefined : state.threads[chat.lastThreadId];
  const present = chat.agents.filter((agent) => agent.present);
  switch (placeOf(chat, thread, me)) {
    case 'closed':
      return { is: 'closed' };
    case 'mine':
      return { is: present.some((agent) => agent.id === me && agent.visibility === 'agents') ? 'supervise' : 'write' };
    case 'queue':
      return { is: 'join', queued: true, with: [] };
    case 'others':
      return { is: 'join', queued: false, with: present.map((agent) => agent.name) };
  }
}

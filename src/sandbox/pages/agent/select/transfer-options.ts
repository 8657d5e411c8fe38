import type { TransferTarget } from '../commands/hold-chat.ts';
import type { Session } from '../state/session.ts';
import type { readTransferTargets } from '../wire/read-chat.ts';
import type { Account, Group } from '../wire/sandbox-info.ts';

/** Somebody or some group that could have the chat next. */
export interface TransferOption {
  readonly target: TransferTarget;
  readonly name: string;
  readonly hint: string;
  readonly available: boolean;
}

/** Whoever is free in a group. */
export function groupOptions(groups: readonly Group[]): readonly TransferOption[] {
  return groups.map(({ id, name }) => ({
    target: { type: 'group', id },
    name,
    hint: 'Whoever is free in this group',
    available: true,
  }));
}

/** Colleagues, with whether they take chats and how many they have. */
export function agentOptions(
  targets: ReturnType<typeof readTransferTargets>,
  { profile, statuses }: Session,
  accounts: readonly Account[],
): readonly TransferOption[] {
  return targets
    .filter(({ agentId }) => agentId !== profile?.id)
    .map(({ agentId, activeChats }) => {
      const accepts = statuses[agentId] !== 'not_accepting_chats';
      const chats = activeChats === 1 ? '1 chat' : `${activeChats} chats`;
      return {
        target: { type: 'agent', id: agentId },
        name: accounts.find((account) => account.id === agentId)?.name ?? agentId,
        hint: accepts ? `Takes chats · has ${chats}` : `Takes no new chats · has ${chats}`,
        available: accepts,
      };
    });
}

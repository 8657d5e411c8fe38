import type { State } from '../../store/state.ts';
import type { Availability } from './contract.ts';

/**
 * The status of the group that the widget is for, whoever answers in the chat that goes on. `undefined`: nobody has said
 * anything of groups yet, or there is no connection.
 */
export function ownGroupStatus({ connection, chats }: State): State['chats']['groups'][number] | undefined {
  if (connection.state.is !== 'online' || Object.keys(chats.groups).length === 0) return undefined;
  // Nobody answers for a group that there is not.
  return chats.groups[chats.groupId ?? chats.visitorGroup ?? 0] ?? 'offline';
}

/** Who waits in a queue will be answered: that is online too. */
export const availabilityOf = (status: ReturnType<typeof ownGroupStatus>): Availability =>
  status === 'online' || status === 'online_for_queue' ? 'online' : 'offline';

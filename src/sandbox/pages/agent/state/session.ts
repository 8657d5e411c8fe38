import type { ConnectionState } from '../connection/connection-state.ts';
import type { Profile } from '../domain/chat.ts';
import { slice } from './slice.ts';

/** Who is signed in, how the line is, and who of the team takes chats. */
export interface Session {
  readonly connection: ConnectionState;
  /** Known from the first login on. */
  readonly profile: Profile | undefined;
  /** Agent id -> `accepting_chats`, `not_accepting_chats` or `offline`. */
  readonly statuses: Readonly<Record<string, string>>;
}

export const session = slice<Session>(
  { connection: { is: 'connecting' }, profile: undefined, statuses: {} },
  {
    connection_changed: (state, { connection }) => ({ ...state, connection }),
    logged_in: (state, { profile }) => ({
      ...state,
      profile,
      statuses: { ...state.statuses, [profile.id]: profile.routingStatus },
    }),
    routing_statuses_read: (state, { statuses }) => ({ ...state, statuses: { ...state.statuses, ...statuses } }),
    routing_status_set: (state, { agentId, status }) => ({
      ...state,
      statuses: { ...state.statuses, [agentId]: status },
    }),
  },
);

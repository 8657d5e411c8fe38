import type { ActionName } from './requests.ts';

/**
 * What a version does otherwise than the words alone can tell: all that the layers above may know of versions, and never
 * which one it is.
 */
export interface Dialect {
  /** The query parameter on every address of the API that says whose customers these are. A license is a whole number. */
  readonly accountParameter: 'organization_id' | 'license_id';
  /** Milliseconds between the pings of a connection that is logged in. */
  readonly pingInterval: number;
  /** Milliseconds of silence after which the server closes the connection (`connection_timeout`). */
  readonly silence: number;
  /**
   * What an event does in a chat without an active thread. `opens`: it begins one, told by `incoming_chat` alone.
   * `refused`: as `chat_inactive`, and `resume_chat` begins one.
   */
  readonly sendWhenInactive: 'opens' | 'refused';
  /** Whether a chat can begin for later: closed at once (`active: false`), or with nobody online (`continuous`). */
  readonly beginsForLater: boolean;
  /**
   * What `upload_file` does. `stores`: the file waits for an event with its address. `sends`: it goes into the chat that
   * `into` names at once, and its event comes as a push with that custom id.
   */
  readonly upload: 'stores' | 'sends';
  /** Microseconds between two seen marks that are not the same: a mark covers the whole step that it lies in. */
  readonly seenStep: number;
  /** Milliseconds between looks at the groups' statuses where no push tells of their changes. */
  readonly groupStatusInterval: number | undefined;
  /** Actions that this version has nothing for: `exchange` refuses them with `not_allowed`. */
  readonly missing: readonly ActionName[];
}

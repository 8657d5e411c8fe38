/** Where the connection stands. Times are the clock's milliseconds since the epoch. */
export type ConnectionState =
  /** Not asked for, or closed. */
  | { readonly is: 'idle' }
  /** Fetching a token, opening the socket or logging in. `attempt` counts from 1 since the last time online. */
  | { readonly is: 'connecting'; readonly attempt: number }
  | { readonly is: 'online'; readonly since: number }
  /** The next attempt comes at `until`, or at once when somebody asks. */
  | { readonly is: 'waiting'; readonly attempt: number; readonly until: number; readonly why: WaitReason }
  /** Stays away until the visitor does something. */
  | { readonly is: 'paused'; readonly why: string }
  /** Nobody tries until the page or the visitor asks. */
  | { readonly is: 'stopped'; readonly why: StopReason };

/** `offline`: the browser has no network. `lost`: the connection broke. Otherwise the server's own word. */
export type WaitReason = 'offline' | 'lost' | (string & Record<never, never>);

/**
 * Why nobody tries any more: a disconnect reason or error type of the server (`customer_banned`,
 * `license_not_found`, ...), `token_refused` when three tokens in five minutes were refused,
 * `region_unknown` when the server sent us away and did not say where.
 */
export type StopReason = 'token_refused' | 'region_unknown' | (string & Record<never, never>);

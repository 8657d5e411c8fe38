import type { StopReason } from './disconnect-policy.ts';

export type ConnectionState =
  | { readonly is: 'connecting' }
  | { readonly is: 'online' }
  /** Lost, and tried again at `until` (milliseconds of `Date.now`). */
  | { readonly is: 'waiting'; readonly attempt: number; readonly until: number }
  /** Nothing is tried until the agent asks. */
  | { readonly is: 'stopped'; readonly why: StopReason };

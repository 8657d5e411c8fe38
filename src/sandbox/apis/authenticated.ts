import type { Caller } from '../engine/contract.ts';
import type { Side } from './versions.ts';

/** Who a token speaks for. */
export interface Authenticated {
  readonly caller: Caller;
  /** Customer or agent id of the caller. */
  readonly userId: string;
  /** The bare token. */
  readonly token: string;
  /** Milliseconds since the epoch; absent where it lasts. */
  readonly expiresAt?: number;
}

/** Reads an `Authorization` header or the `token` of a login. `undefined`: missing, wrong, expired, or of the other side. */
export type Authenticate = (side: Side, credentials: string | undefined) => Authenticated | undefined;

/** A token with or without its `Bearer `, and with the colon as it stands in addresses. */
export function bareToken(credentials: string): string {
  return credentials.replace(/^Bearer\s+/i, '').replace('%3A', ':');
}

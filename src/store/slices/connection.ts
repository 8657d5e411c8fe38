import { type Handlers, slice } from '../slice.ts';
import type { ConnectionSlice } from '../state.ts';

const initial: ConnectionSlice = { state: { is: 'idle' }, everOnline: false, missing: [], seenStep: 1 };

/** Where the connection stands. */
export const connection = slice(initial, {
  connection_changed: (slice, { state }) => ({ ...slice, state }),
  dialect_chosen: (slice, { dialect: { missing, seenStep } }) => ({ ...slice, missing, seenStep }),
  logged_in: (slice) => ({ ...slice, everOnline: true }),
  identity_changed: (slice) => ({ ...slice, everOnline: false }),
} satisfies Handlers<ConnectionSlice>);

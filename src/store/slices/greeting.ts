import { type Handlers, slice } from '../slice.ts';
import type { GreetingSlice } from '../state.ts';

const initial: GreetingSlice = { current: undefined, peeks: false, welcome: undefined };

/** The greeting on offer, and the message that stands in for a first one. */
export const greeting = slice(initial, {
  logged_in: (slice, { answer: { greeting: current } }) => {
    const isSame = current?.uniqueId === slice.current?.uniqueId;
    // Where nobody hears that it was shown, only its first time counts.
    const wasShown = current?.accepted ?? current?.displayedFirstTime === false;
    return { ...slice, current, peeks: isSame ? slice.peeks : current !== undefined && !wasShown };
  },
  incoming_greeting: (slice, { type: _, at: __, ...current }) => ({ ...slice, current, peeks: true }),
  greeting_accepted: (slice, { uniqueId }) =>
    slice.current?.uniqueId === uniqueId ? { ...slice, current: { ...slice.current, accepted: true } } : slice,
  // One that was replaced is canceled too, maybe after the new one came.
  greeting_canceled: (slice, { uniqueId }) =>
    slice.current?.uniqueId === uniqueId ? { ...slice, current: undefined, peeks: false } : slice,
  incoming_welcome_message: (slice, { id, event }) => ({ ...slice, welcome: { id, event } }),
  // A chat began: what stood before it is its first event now, or has lost its point.
  incoming_chat: () => initial,
  identity_changed: () => initial,
} satisfies Handlers<GreetingSlice>);

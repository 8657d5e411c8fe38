import { type Handlers, slice } from '../slice.ts';
import type { GreetingSlice } from '../state.ts';

const initial: GreetingSlice = { current: undefined, welcome: undefined };

/** The greeting on offer, and the message that stands in for a first one. */
export const greeting = slice(initial, {
  logged_in: (slice, { answer }) => ({ ...slice, current: answer.greeting }),
  incoming_greeting: (slice, { type: _, at: __, ...current }) => ({ ...slice, current }),
  greeting_accepted: (slice, { uniqueId }) =>
    slice.current?.uniqueId === uniqueId ? { ...slice, current: { ...slice.current, accepted: true } } : slice,
  // One that was replaced is canceled too, maybe after the new one came.
  greeting_canceled: (slice, { uniqueId }) =>
    slice.current?.uniqueId === uniqueId ? { ...slice, current: undefined } : slice,
  incoming_welcome_message: (slice, { event }) => ({ ...slice, welcome: event }),
  // A chat began: the greeting is its first event now, or has lost its point.
  incoming_chat: (slice) => (slice.current ? initial : slice),
  identity_changed: () => initial,
} satisfies Handlers<GreetingSlice>);

import type { InitialThread } from '../../protocol/requests.ts';
import type { Opening } from '../../session/signals.ts';
import type { State } from '../state.ts';

/**
 * What a thread that begins now answers to: the greeting that the customer has seen, or else the welcome message (R75,
 * R76). The server makes it the first event.
 */
export const openingOf = ({ greeting: { current, welcome } }: State): Opening | undefined =>
  current?.accepted
    ? { properties: { lc2: { greeting_id: current.id, greeting_unique_id: current.uniqueId } } }
    : welcome && { welcomeMessageId: welcome.id };

/** The same, in the request that opens this thread. */
export function openingRequest(state: State, given: InitialThread = {}) {
  const { properties, ...ask } = openingOf(state) ?? {};
  const thread = { ...given, ...(properties && { properties: { ...given.properties, ...properties } }) };
  return { ask, chat: Object.keys(thread).length > 0 ? { thread } : {} };
}

import type { Command } from './context.ts';

/** Gives a custom event its row (`selectors/said.ts`). Nobody is told: it is a property that only this browser knows. */
export const drawCustomEvent: Command<'drawCustomEvent'> = async ({ store, clock }, place) => {
  const properties = { customer_chat: { drawn: true } };
  store.dispatch({ type: 'event_properties_updated', at: clock.elapsed(), ...place, properties });
};

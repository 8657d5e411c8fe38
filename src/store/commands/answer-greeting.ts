import type { Context } from './context.ts';

/** Tells the server that the greeting was on screen. Once is enough. */
export function acceptGreeting({ store, session, clock }: Context): void {
  const { current } = store.state.greeting;
  if (!current || current.accepted) return;
  store.dispatch({ type: 'greeting_accepted', uniqueId: current.uniqueId, at: clock.elapsed() });
  session
    .request('accept_greeting', { greetingId: current.id, uniqueId: current.uniqueId })
    // Nobody is helped by hearing that a greeting is gone.
    .catch(() => undefined);
}

/** The visitor does not want the greeting. */
export function cancelGreeting({ store, session, clock }: Context): void {
  const { current } = store.state.greeting;
  if (!current) return;
  store.dispatch({ type: 'greeting_canceled', uniqueId: current.uniqueId, at: clock.elapsed() });
  session.request('cancel_greeting', { uniqueId: current.uniqueId }).catch(() => undefined);
}

import type { Session } from '../session/contract.ts';
import type { Clock } from '../session/ports.ts';
import type { Store } from './store.ts';

/** Lets the store hear what the session says. Returns how to stop. */
export const connectSession = (session: Pick<Session, 'subscribe'>, { dispatch }: Store, clock: Clock): (() => void) =>
  session.subscribe((signal) => {
    if (signal.type === 'push') dispatch({ ...signal.push, at: clock.elapsed() });
    else if (signal.type !== 'problem') dispatch(signal);
  });

import type { Clock } from '../session/ports.ts';
import type { Store } from './store.ts';

/**
 * Has the groups' statuses asked for again and again where no push tells of their changes: at once when somebody opens
 * the window and it is time, then every `interval` milliseconds while it is open and the connection is there.
 */
export function pollGroups(store: Store, clock: Clock, interval: number, ask: () => void): void {
  // A login asks by itself.
  let askedAt = clock.elapsed();
  let forget: (() => void) | undefined;

  const look = () => {
    askedAt = clock.elapsed();
    ask();
    forget = clock.after(interval, look);
  };
  const follow = () => {
    const { connection, window } = store.state;
    const isWanted = window.open && connection.state.is === 'online';
    if (isWanted) forget ??= clock.after(Math.max(0, askedAt + interval - clock.elapsed()), look);
    else {
      forget?.();
      forget = undefined;
    }
  };
  store.subscribe(follow);
  follow();
}

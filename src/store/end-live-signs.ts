import type { Clock } from '../session/ports.ts';
import type { Store } from './store.ts';

/** Ends what agents are about to say once it has gone on for too long without news. Returns how to stop. */
export function endLiveSigns(store: Store, clock: Clock): () => void {
  let live = store.state.people.live;
  let forget: (() => void) | undefined;

  const watch = () => {
    if (live === store.state.people.live) return;
    live = store.state.people.live;
    forget?.();
    const ends = Object.values(live).flatMap((signs) => signs.map(({ until }) => until));
    const next = Math.min(...ends);
    forget =
      ends.length === 0
        ? undefined
        : clock.after(Math.max(next - clock.elapsed(), 0), () =>
            store.dispatch({ type: 'live_signs_ended', at: next }),
          );
  };
  return store.subscribe(watch);
}

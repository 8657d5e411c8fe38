import { share } from '../share.ts';
import type { State } from '../state.ts';

/**
 * A function of the state that computes once per state, and gives the very same value as the last time where nothing of
 * it changed. `compute` gets the last value, to build on.
 */
export function selector<T>(compute: (state: State, last: T | undefined) => T): (state: State) => T {
  const known = new WeakMap<State, { readonly value: T }>();
  let last: T | undefined;
  return (state) => {
    const remembered = known.get(state);
    if (remembered) return remembered.value;
    const value = share(last, compute(state, last));
    last = value;
    known.set(state, { value });
    return value;
  };
}

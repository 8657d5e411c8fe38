import type { Action } from './actions.ts';
import { initialState, reduce } from './reduce.ts';
import type { State } from './state.ts';

export interface Store {
  readonly state: State;
  dispatch(action: Action): void;
  /** Told after a change, once for all actions of one task. Returns how to stop. */
  subscribe(listener: (state: State) => void): () => void;
}

export function createStore(initial: State = initialState): Store {
  const listeners = new Set<(state: State) => void>();
  let state = initial;
  let told = initial;
  let waiting = false;

  const tell = () => {
    waiting = false;
    if (told === state) return;
    told = state;
    for (const listener of listeners) {
      // Each in a task of its own: one that throws keeps the news from nobody.
      queueMicrotask(() => listeners.has(listener) && listener(state));
    }
  };

  return {
    get state() {
      return state;
    },
    dispatch: (action) => {
      state = reduce(state, action);
      if (waiting || told === state) return;
      waiting = true;
      queueMicrotask(tell);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

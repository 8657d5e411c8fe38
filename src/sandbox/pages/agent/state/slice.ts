import type { Action, ActionOf } from './actions.ts';

export type Handlers<S> = { readonly [T in Action['type']]?: (state: S, action: ActionOf<T>) => S };

export interface Slice<S> {
  readonly initial: S;
  readonly reduce: (state: S, action: Action) => S;
}

/** One concern of the state: where it starts, and a handler for each action that changes it. Others leave it as it is. */
export function slice<S>(initial: S, handlers: Handlers<S>): Slice<S> {
  return {
    initial,
    reduce: (state, action) => {
      // The table's type ties each handler to its own action; looking it up by the tag loses that tie.
      const handler = handlers[action.type] as ((state: S, action: Action) => S) | undefined;
      return handler === undefined ? state : handler(state, action);
    },
  };
}

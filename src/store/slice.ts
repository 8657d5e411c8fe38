import type { Action, ActionOf } from './actions.ts';

export type Handlers<S> = { readonly [T in Action['type']]?: (state: S, action: ActionOf<T>) => S };

/** One part of the state: where it begins, and what each action makes of it. */
export interface Slice<S, H extends Handlers<S> = Handlers<S>> {
  readonly initial: S;
  readonly handlers: H;
  /** The very same state where the action is none of its business. */
  reduce(state: S, action: Action): S;
}

export const slice = <S, H extends Handlers<S>>(initial: S, handlers: H & Handlers<S>): Slice<S, H> => ({
  initial,
  handlers,
  reduce: (state, action) => {
    const handle = handlers[action.type] as ((state: S, action: Action) => S) | undefined;
    return handle ? handle(state, action) : state;
  },
});

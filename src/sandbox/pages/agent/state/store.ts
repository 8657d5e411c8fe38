import type { Action } from './actions.ts';
import { attachments } from './attachments.ts';
import { chats } from './chats.ts';
import { customers } from './customers.ts';
import { desk } from './desk.ts';
import { history } from './history.ts';
import { liveSigns } from './live-signs.ts';
import { outgoing } from './outgoing.ts';
import { session } from './session.ts';
import type { Slice } from './slice.ts';
import { threads } from './threads.ts';

const slices = { session, chats, threads, history, customers, outgoing, attachments, liveSigns, desk };

/** All that the console knows. */
export type State = {
  readonly [K in keyof typeof slices]: (typeof slices)[K] extends Slice<infer S> ? S : never;
};

export const initialState: State = {
  session: session.initial,
  chats: chats.initial,
  threads: threads.initial,
  history: history.initial,
  customers: customers.initial,
  outgoing: outgoing.initial,
  attachments: attachments.initial,
  liveSigns: liveSigns.initial,
  desk: desk.initial,
};

/** Asks every slice. */
export function reduce(state: State, action: Action): State {
  return {
    session: session.reduce(state.session, action),
    chats: chats.reduce(state.chats, action),
    threads: threads.reduce(state.threads, action),
    history: history.reduce(state.history, action),
    customers: customers.reduce(state.customers, action),
    outgoing: outgoing.reduce(state.outgoing, action),
    attachments: attachments.reduce(state.attachments, action),
    liveSigns: liveSigns.reduce(state.liveSigns, action),
    desk: desk.reduce(state.desk, action),
  };
}

/** Holds the state, and tells whoever listens that it changed, with the action that did it. */
export class Store {
  #state = initialState;
  readonly #listeners = new Set<(action: Action) => void>();

  get state(): State {
    return this.#state;
  }

  dispatch(action: Action): void {
    this.#state = reduce(this.#state, action);
    for (const listener of this.#listeners) listener(action);
  }

  /** Returns what ends the subscription. */
  subscribe(listener: (action: Action) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

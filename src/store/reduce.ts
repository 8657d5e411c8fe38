import type { Action } from './actions.ts';
import { chats } from './slices/chats.ts';
import { connection } from './slices/connection.ts';
import { greeting } from './slices/greeting.ts';
import { people } from './slices/people.ts';
import { timeline } from './slices/timeline.ts';
import { window } from './slices/window.ts';
import type { State } from './state.ts';

export const initialState: State = {
  connection: connection.initial,
  people: people.initial,
  chats: chats.initial,
  timeline: timeline.initial,
  greeting: greeting.initial,
  window: window.initial,
};

/** Asks every slice. The same state comes back when none of them changed. */
export function reduce(state: State, action: Action): State {
  const next: State = {
    connection: connection.reduce(state.connection, action),
    people: people.reduce(state.people, action),
    chats: chats.reduce(state.chats, action),
    timeline: timeline.reduce(state.timeline, action),
    greeting: greeting.reduce(state.greeting, action),
    window: window.reduce(state.window, action),
  };
  return SLICES.some((name) => next[name] !== state[name]) ? next : state;
}

const SLICES = Object.keys(initialState) as (keyof State)[];

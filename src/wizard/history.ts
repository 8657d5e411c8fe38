/** What was, what is, and what was undone. Each value is kept whole: they are small, and share what did not change. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What is being changed right now, as with a slider that is held: one step, however often it moves. */
  readonly ongoing?: string;
}

/** So many steps back are kept. */
export const MEMORY = 100;

export const startAt = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/**
 * Another value. Changes of the same `ongoing` thing, one after the other, are one step; without a name each is its own.
 */
export function change<T>(history: History<T>, present: T, ongoing?: string): History<T> {
  if (present === history.present) return history;
  const goesOn = ongoing !== undefined && ongoing === history.ongoing;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MEMORY);
  return { past, present, future: [], ...(ongoing !== undefined && { ongoing }) };
}

/** What was being changed is done: the next change is another step. */
export const settle = <T>({ past, present, future }: History<T>): History<T> => ({ past, present, future });

export const canUndo = (history: History<unknown>): boolean => history.past.length > 0;
export const canRedo = (history: History<unknown>): boolean => history.future.length > 0;

/** The same history where there is nothing to undo. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** The same history where nothing was undone, or something was changed since. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: later };
}

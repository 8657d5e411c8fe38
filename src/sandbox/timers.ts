/** The clock and the alarms of everything outside the engine. Handed in, so that a test can hold time still. */
export interface Timers {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `ring` once, `ms` from now. The answer takes the alarm back; taking it back twice does nothing. */
  after(ms: number, ring: () => void): CancelTimer;
}

export type CancelTimer = () => void;

/** Longest delay that `setTimeout` keeps; a longer one would ring at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** The machine's own time. An alarm does not keep the process alive. */
export const realTimers: Timers = {
  now: () => Date.now(),
  after(ms, ring) {
    const timer = setTimeout(ring, Math.min(Math.max(ms, 0), LONGEST_DELAY));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Time that moves only when told to. */
export interface HeldTimers extends Timers {
  /** Moves the clock on, and rings every alarm on the way at its own moment, in order. */
  advance(ms: number): void;
}

/** Timers for tests: nothing rings until `advance` passes its moment. */
export function heldTimers(start = Date.UTC(2026, 1, 3, 10, 15, 30)): HeldTimers {
  let now = start;
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  return {
    now: () => now,
    after(ms, ring) {
      const alarm = { at: now + Math.max(ms, 0), ring };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = [...alarms].reduce<{ at: number; ring: () => void } | undefined>(
          (first, alarm) => (alarm.at <= end && (first === undefined || alarm.at < first.at) ? alarm : first),
          undefined,
        );
        if (next === undefined) break;
        alarms.delete(next);
        now = Math.max(now, next.at);
        next.ring();
      }
      now = end;
    },
  };
}

import type { Clock } from './ports.ts';

/** How long a line may say nothing after a ping, in milliseconds. */
const PATIENCE = 10_000;
/** The same when there is a reason for doubt: the page woke up, or the network changed. */
const DOUBT = 2000;

export interface Heartbeat {
  start(): void;
  /** Something came over the line: it lives. */
  heard(): void;
  /** Finds out now whether the line still lives. */
  probe(): void;
  stop(): void;
}

/**
 * Pings every `interval` milliseconds, and calls `dead` when nothing at all is heard after one: with 15 s between pings
 * silence shows within 25 s (promise 8), sooner than a server would give up.
 */
export function createHeartbeat(clock: Clock, interval: number, ping: () => void, dead: () => void): Heartbeat {
  let forget: (() => void) | undefined;
  let alive = false;

  const wait = (ms: number, then: () => void) => {
    forget?.();
    forget = clock.after(ms, then);
  };
  const beat = (patience: number) => {
    alive = false;
    ping();
    wait(patience, () => (alive ? wait(interval - patience, () => beat(PATIENCE)) : dead()));
  };

  return {
    start: () => wait(interval, () => beat(PATIENCE)),
    heard: () => {
      alive = true;
    },
    probe: () => beat(DOUBT),
    stop: () => forget?.(),
  };
}

import type { Problem, Signal } from './signals.ts';

export interface SignalBus {
  /** Lets signals through; until then they wait. */
  start(): void;
  emit(signal: Signal): void;
  /** Tells developers of something that was coped with. */
  problem(kind: Problem['kind'], message: string): void;
  subscribe(listener: (signal: Signal) => void): () => void;
  /** Does some work to its end before anybody hears of it. What it throws becomes a problem (promise 18). */
  run(work: () => void): void;
}

/**
 * Says signals to listeners: in order to each of them, and never in the middle of the work that gives rise to them, so
 * that a listener may call whatever it likes, `close` too.
 */
export function createSignalBus(): SignalBus {
  const listeners = new Set<(signal: Signal) => void>();
  const queue: Signal[] = [];
  let depth = 1;

  const problem: SignalBus['problem'] = (kind, message) => emit({ type: 'problem', problem: { kind, message } });

  const emit = (signal: Signal) => {
    queue.push(signal);
    flush();
  };

  const flush = () => {
    if (depth > 0) return;
    depth += 1;
    for (let signal = queue.shift(); signal; signal = queue.shift()) {
      for (const listener of [...listeners]) {
        try {
          listener(signal);
        } catch (error) {
          // A listener that fails at this too is left alone.
          if (signal.type !== 'problem') problem('internal', `a listener threw: ${error}`);
        }
      }
    }
    depth -= 1;
  };

  const leave = () => {
    depth -= 1;
    flush();
  };

  return {
    start: leave,
    emit,
    problem,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (work) => {
      depth += 1;
      try {
        work();
      } catch (error) {
        problem('internal', String(error));
      }
      leave();
    },
  };
}

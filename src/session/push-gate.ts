/** Keeps pushes back while a read that they may be part of is under way, and lets them go in order after it. */
export interface PushGate<T> {
  take(push: T): void;
  /** Keeps back until `release`; may be called more than once, and counts. */
  hold(): void;
  release(): void;
  /** Lets all go that was kept back. */
  open(): void;
}

export function createPushGate<T>(pass: (push: T) => void): PushGate<T> {
  let holds = 0;
  let back: T[] = [];

  const open = () => {
    const free = back;
    back = [];
    for (const push of free) pass(push);
  };

  return {
    take: (push) => {
      if (holds > 0) back.push(push);
      else pass(push);
    },
    hold: () => {
      holds += 1;
    },
    release: () => {
      holds -= 1;
      if (holds === 0) open();
    },
    open,
  };
}

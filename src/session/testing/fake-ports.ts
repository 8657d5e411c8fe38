import type { Random, Storage, Surroundings, WakeHint } from '../ports.ts';

/** Storage that a test can look into, fill, block and break. */
export class FakeStorage implements Storage {
  readonly kept: Map<string, string>;
  /** `blocked`: every use throws. `full`: nothing more can be written. */
  state: 'works' | 'blocked' | 'full' = 'works';
  writes = 0;

  /** `kept`: what an earlier page left behind. */
  constructor(kept: Iterable<readonly [string, string]> = []) {
    this.kept = new Map(kept);
  }

  get(key: string): string | undefined {
    this.#check();
    return this.kept.get(key);
  }

  set(key: string, value: string): void {
    this.#check();
    if (this.state === 'full') throw new Error('The quota is exceeded.');
    this.writes += 1;
    this.kept.set(key, value);
  }

  remove(key: string): void {
    this.#check();
    this.writes += 1;
    this.kept.delete(key);
  }

  keys(): readonly string[] {
    this.#check();
    return [...this.kept.keys()];
  }

  #check(): void {
    if (this.state === 'blocked') throw new Error('Storage is blocked.');
  }
}

/** Chance by a seed (mulberry32): the same seed, the same run. */
export function seededRandom(seed = 1): Random {
  let state = seed >>> 0;
  return {
    uint32() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (mixed ^ (mixed >>> 14)) >>> 0;
    },
  };
}

/** A browser that is online and visible until a test says otherwise. */
export class FakeSurroundings implements Surroundings {
  isOnline = true;
  isVisible = true;
  readonly listeners = new Set<(hint: WakeHint) => void>();

  online(): boolean {
    return this.isOnline;
  }

  visible(): boolean {
    return this.isVisible;
  }

  listen(listener: (hint: WakeHint) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  hint(hint: WakeHint): void {
    if (hint === 'online' || hint === 'offline') this.isOnline = hint === 'online';
    if (hint === 'visible' || hint === 'hidden') this.isVisible = hint === 'visible';
    for (const listener of [...this.listeners]) listener(hint);
  }
}

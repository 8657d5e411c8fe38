import type { Clock } from '../ports.ts';

interface Alarm {
  readonly at: number;
  readonly place: number;
  readonly owner: string;
  readonly ring: () => void;
}

/**
 * Time that moves only when a test says so. Alarms ring in order, and everything that an alarm sets off in promises has
 * run before the next one rings.
 */
export class VirtualClock implements Clock {
  #wall: number;
  #elapsed = 0;
  #places = 0;
  readonly #alarms = new Set<Alarm>();

  constructor(start = Date.UTC(2026, 1, 3, 10, 15, 30)) {
    this.#wall = start;
  }

  now(): number {
    return this.#wall + this.#elapsed;
  }

  elapsed(): number {
    return this.#elapsed;
  }

  after(ms: number, callback: () => void): () => void {
    return this.#set(ms, callback, 'session');
  }

  /** The same clock for others than the session: their alarms are not among {@link alarms}. */
  forOthers(): Clock {
    return {
      now: () => this.now(),
      elapsed: () => this.elapsed(),
      after: (ms, callback) => this.#set(ms, callback, 'others'),
    };
  }

  /** How many alarms of the session are set. */
  get alarms(): number {
    return [...this.#alarms].filter(({ owner }) => owner === 'session').length;
  }

  /** Lets everything run that waits for nothing but its turn. */
  async settle(): Promise<void> {
    await this.advance(0);
  }

  /** Moves on by `ms`, ringing every alarm on the way at its own moment. */
  async advance(ms: number): Promise<void> {
    const end = this.#elapsed + ms;
    await turn();
    for (let next = this.#next(); next !== undefined && next.at <= end; next = this.#next()) await this.#ring(next);
    this.#elapsed = end;
  }

  /** Moves on, alarm by alarm, until `reached` holds. @throws when it does not within `limit` milliseconds */
  async until(reached: () => boolean, limit = 120_000): Promise<void> {
    const end = this.#elapsed + limit;
    await turn();
    while (!reached()) {
      const next = this.#next();
      if (next === undefined || next.at > end) throw new Error(`Not reached within ${limit} ms: ${reached}`);
      await this.#ring(next);
    }
  }

  /** The user sets the clock on the wall: forward, or back with a negative number. What has elapsed stays. */
  setForward(ms: number): void {
    this.#wall += ms;
  }

  #set(ms: number, ring: () => void, owner: string): () => void {
    this.#places += 1;
    const alarm = { at: this.#elapsed + Math.max(ms, 0), place: this.#places, owner, ring };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  #next(): Alarm | undefined {
    let first: Alarm | undefined;
    for (const alarm of this.#alarms) {
      if (first === undefined || alarm.at < first.at || (alarm.at === first.at && alarm.place < first.place)) {
        first = alarm;
      }
    }
    return first;
  }

  async #ring(alarm: Alarm): Promise<void> {
    this.#alarms.delete(alarm);
    this.#elapsed = Math.max(this.#elapsed, alarm.at);
    alarm.ring();
    await turn();
  }
}

/** One turn of the event loop: all promises that can settle have settled after it. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

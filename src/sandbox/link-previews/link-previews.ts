/** Previews of links, looked up outside where the set-up knows nothing and somebody has allowed it (R85). */
import type { JsonObject } from '../engine/contract.ts';
import type { Timers } from '../timers.ts';
import { fetchPage, type Internet } from './fetch-page.ts';
import { summaryOf } from './page-summary.ts';

/** Milliseconds for all of it, redirects too. */
const PATIENCE = 5000;
/** Milliseconds that an answer is kept, a failure too. */
const KEPT_FOR = 10 * 60 * 1000;
const MOST_KEPT = 200;
const MOST_AT_ONCE = 8;

interface Kept {
  readonly until: number;
  readonly info: Promise<JsonObject | undefined>;
}

export class LinkPreviews {
  readonly #internet: Internet;
  readonly #timers: Timers;
  readonly #kept = new Map<string, Kept>();
  readonly #closing = new AbortController();
  #under = 0;

  constructor(internet: Internet, timers: Timers) {
    this.#internet = internet;
    this.#timers = timers;
  }

  /** `undefined`: there is none to be had. Never rejects. */
  of(url: string): Promise<JsonObject | undefined> {
    const kept = this.#kept.get(url);
    if (kept !== undefined && this.#timers.now() < kept.until) return kept.info;
    if (this.#under >= MOST_AT_ONCE || this.#closing.signal.aborted) return Promise.resolve(undefined);
    const info = this.#fetch(url);
    this.#keep(url, info);
    return info;
  }

  close(): void {
    this.#closing.abort();
  }

  async #fetch(url: string): Promise<JsonObject | undefined> {
    this.#under += 1;
    const overdue = new AbortController();
    const cancel = this.#timers.after(PATIENCE, () => overdue.abort());
    const signal = AbortSignal.any([overdue.signal, this.#closing.signal]);
    try {
      const page = await unless(signal, fetchPage(url, this.#internet, signal));
      return summaryOf(page.html, page.url, url);
    } catch {
      // Whatever is wrong out there, to the chat it is a link without a preview.
      return undefined;
    } finally {
      cancel();
      this.#under -= 1;
    }
  }

  #keep(url: string, info: Promise<JsonObject | undefined>): void {
    this.#kept.delete(url);
    this.#kept.set(url, { until: this.#timers.now() + KEPT_FOR, info });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
  }
}

/** Name servers are not asked with a signal: they may go on, but nobody waits for them. */
function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

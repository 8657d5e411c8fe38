import { type Caller, Refusal } from '../engine/contract.ts';

/** So many requests at once, and again as many over so much time. */
export interface Rate {
  readonly requests: number;
  readonly seconds: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** A bucket of tokens per customer or agent. The platform has a limit too, and does not publish its figures. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Counts one request. @throws Refusal `too_many_requests` */
  count(caller: Caller): void {
    const { requests, seconds } = this.#rate;
    const user = caller.kind === 'customer' ? caller.customerId : caller.agentId;
    const now = this.#now();
    const bucket = this.#buckets.get(user) ?? { left: requests, at: now };
    const refilled = ((now - bucket.at) / (seconds * 1000)) * requests;
    bucket.left = Math.min(requests, bucket.left + refilled);
    bucket.at = now;
    this.#buckets.set(user, bucket);
    if (bucket.left < 1) throw new Refusal('too_many_requests', 'Too many requests; try again later.');
    bucket.left -= 1;
  }
}

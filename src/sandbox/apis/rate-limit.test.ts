import { describe, expect, it } from 'vitest';
import { heldTimers } from '../timers.ts';
import { RateLimit } from './rate-limit.ts';

const ida = { kind: 'customer', customerId: 'ida', clientId: 'shop' } as const;
const bo = { ...ida, customerId: 'bo' };

describe('a rate limit', () => {
  it('refuses one request too many, of that customer alone, until time has passed (R96)', () => {
    const timers = heldTimers();
    const limit = new RateLimit({ requests: 50, seconds: 10 }, timers.now);
    for (let count = 0; count < 50; count += 1) limit.count(ida);

    expect(() => limit.count(ida)).toThrow(expect.objectContaining({ type: 'too_many_requests' }));
    expect(() => limit.count(bo)).not.toThrow();

    timers.advance(200);
    expect(() => limit.count(ida)).not.toThrow();
    expect(() => limit.count(ida)).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { type Journal, openJournal, type Transaction } from '../journal.ts';
import { defaultConfig } from './config.ts';
import type { Caller, Engine, JsonObject } from './contract.ts';
import { createEngine } from './engine.ts';
import { alarms } from './records.ts';

const MINUTE = 60_000;

/** An engine whose clock is in hand, and which counts how often all alarms are gone through. */
function anEngine() {
  const held = { now: Date.UTC(2026, 2, 2, 9), lookedThrough: 0 };
  const inner = openJournal(':memory:');
  const watched = (tx: Transaction): Transaction => ({
    get: (from, key) => tx.get(from, key),
    put: (into, key, doc) => tx.put(into, key, doc),
    delete: (from, key) => tx.delete(from, key),
    count: (from, range) => tx.count(from, range),
    list: (from, range) => {
      if (from.name === alarms.name) held.lookedThrough += 1;
      return tx.list(from, range);
    },
  });
  const journal: Journal = {
    transaction: (work) => inner.transaction((tx) => work(watched(tx))),
    close: () => inner.close(),
  };
  let seed = 1;
  const random32 = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  };
  const engine = createEngine({ journal, config: defaultConfig(), ports: { now: () => held.now, random32 } });
  return { engine, held };
}

function ask(engine: Engine, customerId: string, action: string, payload: JsonObject = {}) {
  const caller: Caller = { kind: 'customer', customerId, clientId: 'c' };
  const origin = { connectionId: `of-${customerId}`, ip: '', userAgent: '', baseUrl: 'http://any' };
  return engine.handle({ version: '3.6', action, payload, caller, origin }).answer;
}

describe('alarms', () => {
  it('are gone through when they ring, and not at each request', () => {
    const { engine, held } = anEngine();
    for (let n = 0; n < 20; n += 1) ask(engine, `ida-${n}`, 'login', { customer_page: { url: `https://s.test/${n}` } });
    ask(engine, 'ida-3', 'get_customer');
    expect(held.lookedThrough).toBe(0);

    const next = engine.nextTick();
    expect(next).toBe(held.now + 30 * MINUTE);
    held.now = next ?? 0;
    engine.tick();
    expect(held.lookedThrough).toBe(2);
  });

  it('that are set earlier than all others are the next', () => {
    const { engine, held } = anEngine();
    ask(engine, 'ida', 'login');
    const leaving = held.now + 10 * MINUTE;
    held.now = leaving;
    engine.connectionClosed('of-ida');
    expect(engine.nextTick()).toBe(leaving + 15_000);

    held.now = leaving + 15_000;
    engine.tick();
    expect(engine.nextTick()).toBe(leaving + 20 * MINUTE);
    held.now = leaving + 20 * MINUTE;
    engine.tick();
    expect(engine.nextTick()).toBeUndefined();
    engine.close();
  });
});

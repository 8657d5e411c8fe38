import { describe, expect, it } from 'vitest';
import { type Engine, type Outcome, type Push, Refusal } from '../engine/contract.ts';
import { heldTimers } from '../timers.ts';
import { Carrier } from './carrier.ts';
import { type Connection, Connections } from './connections.ts';
import type { Reply } from './faults.ts';

const nothing: Outcome = { answer: {}, more: [], pushes: [], effects: [] };
const ida = { kind: 'customer', customerId: 'ida', clientId: 'shop' } as const;
const request = {
  version: '3.6',
  action: 'list_chats',
  payload: {},
  caller: ida,
  origin: { ip: '', userAgent: '', baseUrl: '' },
} as const;

/** A carrier around an engine that does as the test says. */
function aCarrier(engine: Partial<Engine>) {
  const timers = heldTimers(0);
  const reported: unknown[] = [];
  const connections = new Connections();
  const whole: Engine = {
    handle: () => nothing,
    connectionClosed: () => nothing,
    tick: () => nothing,
    nextTick: () => undefined,
    close: () => {},
    ...engine,
  };
  const carrier = new Carrier(whole, { connections, timers, report: (error) => reported.push(error) });
  return { carrier, connections, timers, reported };
}

function aConnection(connections: Connections, id: string) {
  const heard: string[] = [];
  const connection: Connection = {
    id,
    side: 'customer',
    version: '3.6',
    send: (text) => heard.push(JSON.parse(text).action),
    disconnect: () => {},
    end: () => {},
    drop: () => {},
  };
  connections.add(connection);
  connections.logIn(connection, { kind: 'customer', userId: 'ida', token: '', pushes: new Map([['3.6', 'all']]) });
  return { connection, heard };
}

describe('a request', () => {
  it('that fails by our own fault is told as internal, and reported', () => {
    const slip = new TypeError('x is undefined');
    const { carrier, reported } = aCarrier({
      handle: () => {
        throw slip;
      },
    });
    const replies: Reply[] = [];
    carrier.request(request, (reply) => replies.push(reply));
    expect(replies).toEqual([{ refusal: expect.objectContaining({ type: 'internal' }) }]);
    expect(JSON.stringify(replies)).not.toContain('undefined');
    expect(reported).toEqual([slip]);
  });

  it('that is refused is nothing to report', () => {
    const refusal = new Refusal('not_found', 'No.');
    const { carrier, reported } = aCarrier({
      handle: () => {
        throw refusal;
      },
    });
    const replies: Reply[] = [];
    carrier.request(request, (reply) => replies.push(reply));
    expect(replies).toEqual([{ refusal }]);
    expect(reported).toEqual([]);
  });
});

describe('a push', () => {
  const push = (action: string, more: Partial<Push> = {}): Push => ({
    action,
    payload: {},
    to: { kind: 'customer', customerId: 'ida' },
    answersRequest: false,
    ...more,
  });

  it('goes to all connections of its user, to all but the asking one, or to one alone', () => {
    const pushes = [push('to_all'), push('to_others', { notToRequester: true }), push('to_second', { onlyTo: '2' })];
    const { carrier, connections } = aCarrier({ handle: () => ({ ...nothing, pushes }) });
    const first = aConnection(connections, '1');
    const second = aConnection(connections, '2');

    carrier.request(request, () => {}, { connection: first.connection, requestId: undefined });

    expect(first.heard).toEqual(['to_all']);
    expect(second.heard).toEqual(['to_all', 'to_others', 'to_second']);
  });
});

describe('what waits for time', () => {
  it('is done at its moment, and again at the next', () => {
    const done: number[] = [];
    let due: number | undefined = 100;
    const { timers } = aCarrier({
      nextTick: () => due,
      tick: () => {
        done.push(timers.now());
        due = done.length < 2 ? 250 : undefined;
        return nothing;
      },
    });
    timers.advance(1000);
    expect(done).toEqual([100, 250]);
  });

  it('and fails is tried again after a pause, not at once for ever', () => {
    const { timers, reported } = aCarrier({
      nextTick: () => 100,
      tick: () => {
        throw new Error('broken');
      },
    });
    timers.advance(3100);
    expect(reported).toHaveLength(4);
  });

  it('is left alone once the server stops', () => {
    let ticks = 0;
    const { carrier, timers } = aCarrier({
      nextTick: () => 100,
      tick: () => {
        ticks += 1;
        return nothing;
      },
    });
    carrier.stop();
    timers.advance(1000);
    expect(ticks).toBe(0);
  });
});

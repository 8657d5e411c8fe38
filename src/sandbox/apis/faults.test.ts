import { describe, expect, it } from 'vitest';
import { heldTimers } from '../timers.ts';
import { type Fault, Faults, type Reply, strike } from './faults.ts';

/** A request under a fault, and all that becomes of it. */
function struck(fault: Omit<Fault, 'action'>) {
  const timers = heldTimers();
  const story: string[] = [];
  const tell = (reply: Reply) => ('answer' in reply ? 'answered' : reply.refusal.type);
  strike(
    { action: '*', ...fault },
    timers,
    (respond) => {
      story.push('done');
      respond({ answer: {} });
    },
    { send: (reply) => story.push(tell(reply)), drop: () => story.push('dropped'), done: () => story.push('settled') },
  );
  return { timers, story };
}

describe('a fault', () => {
  it('delays a request, which is carried out late', () => {
    const { timers, story } = struck({ delay_ms: 100 });
    expect(story).toEqual([]);
    timers.advance(100);
    expect(story).toEqual(['done', 'settled', 'answered']);
  });

  it('delays only the answer of one that was carried out', () => {
    const { timers, story } = struck({ delay_ms: 100, when: 'after' });
    expect(story).toEqual(['done']);
    timers.advance(100);
    expect(story).toEqual(['done', 'settled', 'answered']);
  });

  it('refuses instead of carrying out, or after it', () => {
    expect(struck({ error: { type: 'internal' } }).story).toEqual(['settled', 'internal']);
    expect(struck({ error: { type: 'internal' }, when: 'after' }).story).toEqual(['done', 'settled', 'internal']);
  });

  it('breaks the line before the request is carried out, or after it', () => {
    expect(struck({ drop: true }).story).toEqual(['settled', 'dropped']);
    expect(struck({ drop: true, when: 'after' }).story).toEqual(['done', 'settled', 'dropped']);
  });

  it('swallows the answer for ever, and frees the place of the request after 15 s', () => {
    const { timers, story } = struck({ answer: false, when: 'after' });
    expect(story).toEqual(['done']);
    timers.advance(60_000);
    expect(story).toEqual(['done', 'settled']);
  });

  it('that lasts longer than 15 s ends as request_timeout, once, and the request is not carried out', () => {
    const { timers, story } = struck({ delay_ms: 20_000 });
    timers.advance(60_000);
    expect(story).toEqual(['settled', 'request_timeout']);
  });
});

describe('faults', () => {
  it('strike only whom they are meant for, as often as they say', () => {
    const faults = new Faults();
    faults.set([{ action: 'send_event', side: 'customer', user_id: 'ida', times: 2 }]);

    expect(faults.take('agent', 'send_event', 'ida')).toBeUndefined();
    expect(faults.take('customer', 'send_event', 'bo')).toBeUndefined();
    expect(faults.take('customer', 'list_chats', 'ida')).toBeUndefined();
    expect(faults.take('customer', 'send_event', 'ida')).toBeDefined();
    expect(faults.take('customer', 'send_event', 'ida')).toBeDefined();
    expect(faults.take('customer', 'send_event', 'ida')).toBeUndefined();
  });

  it('for every action leave the opening of sockets alone', () => {
    const faults = new Faults();
    faults.set([{ action: '*' }]);
    expect(faults.take('customer', 'connect')).toBeUndefined();
    expect(faults.take('customer', 'login')).toBeDefined();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Store } from '../state/store.ts';
import { TypingSignal } from './typing-signal.ts';

describe('the typing signal', () => {
  let sent: unknown[];
  let typing: TypingSignal;
  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    const request = (_: string, payload: object) => {
      sent.push(Object.values(payload));
      return Promise.resolve({});
    };
    typing = new TypingSignal({ store: new Store(), connection: { request } });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told at the first key and every four seconds while it goes on', () => {
    for (let second = 0; second < 9; second++) {
      typing.typed('C1');
      vi.advanceTimersByTime(1000);
    }

    expect(sent).toEqual([
      ['C1', true],
      ['C1', true],
      ['C1', true],
    ]);
  });

  it('is taken back after five seconds without a key', () => {
    typing.typed('C1');
    vi.advanceTimersByTime(5000);

    expect(sent).toEqual([
      ['C1', true],
      ['C1', false],
    ]);
  });

  it('ends in one chat when it begins in another', () => {
    typing.typed('C1');
    typing.typed('C2');

    expect(sent).toEqual([
      ['C1', true],
      ['C1', false],
      ['C2', true],
    ]);
  });

  it('needs no end when the message itself was sent', () => {
    typing.typed('C1');
    typing.stop(false);
    vi.advanceTimersByTime(10_000);

    expect(sent).toEqual([['C1', true]]);
  });
});

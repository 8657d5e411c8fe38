import type { ReactiveController } from '@lit/reactive-element';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aChatAtHand } from '../store/testing/chats.ts';
import { beginAgain } from './begin-again.ts';

/** What the element is for those who come and go with it. */
class Host {
  chat: ReturnType<typeof aChatAtHand>['chat'] | undefined;
  readonly controllers = new Set<ReactiveController>();
  addController(controller: ReactiveController): void {
    this.controllers.add(controller);
  }
  removeController(controller: ReactiveController): void {
    this.controllers.delete(controller);
  }
}

describe('a conversation that could not begin', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins again, later each time and never further apart than half a minute (promise 9)', () => {
    const host = new Host();
    const begun: number[] = [];
    const begin = () => {
      begun.push(Date.now());
      beginAgain(host, begin);
    };
    begin();
    vi.advanceTimersByTime(10 * 60_000);

    const waited = begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
    expect(waited.length).toBeGreaterThan(20);
    expect(begun.filter((at) => at - (begun[0] ?? 0) < 60_000).length).toBeLessThanOrEqual(9);
    for (const [index, wait] of waited.entries()) {
      const longest = Math.min(30_000, 1000 * 2 ** index);
      expect(wait).toBeGreaterThanOrEqual(longest / 2 - 1);
      expect(wait).toBeLessThanOrEqual(longest + 1);
    }
  });

  it('leaves no timer behind when the element leaves the document', () => {
    const host = new Host();
    beginAgain(host, () => {});
    expect(vi.getTimerCount()).toBe(1);
    for (const { hostDisconnected } of host.controllers) hostDisconnected?.();
    expect(vi.getTimerCount()).toBe(0);
    expect(host.controllers.size).toBe(0);
  });

  it('waits once, however often it could not', () => {
    const host = new Host();
    beginAgain(host, () => {});
    beginAgain(host, () => {});
    expect(vi.getTimerCount()).toBe(1);
  });

  it('does not begin where it has, meanwhile', () => {
    const host = new Host();
    const begin = vi.fn();
    beginAgain(host, begin);
    host.chat = aChatAtHand().chat;
    vi.runAllTimers();
    expect(begin).not.toHaveBeenCalled();
  });
});

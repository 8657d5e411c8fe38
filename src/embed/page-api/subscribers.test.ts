import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Callbacks } from './contract.ts';
import { Subscribers } from './subscribers.ts';

const READY: Callbacks['ready'] = {
  state: { availability: 'online', visibility: 'minimized' },
  customerData: { id: '', name: '', email: '', isReturning: false, status: 'browsing', sessionVariables: {} },
};

describe('those who listen to the page’s interface', () => {
  afterEach(() => vi.restoreAllMocks());

  it('hear of nothing within the call that caused it', async () => {
    const subscribers = new Subscribers();
    const heard: unknown[] = [];
    subscribers.add('rating_submitted', (rating: unknown) => heard.push(rating), false);
    subscribers.emit('rating_submitted', 'good');
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toEqual(['good']);
  });

  it('count once per event, however often they were handed in', async () => {
    const subscribers = new Subscribers();
    const handler = vi.fn();
    subscribers.add('ready', handler, false);
    subscribers.add('ready', handler, false);
    subscribers.becomeReady(() => READY);
    await Promise.resolve();
    subscribers.add('ready', handler, false);
    await Promise.resolve();
    expect(handler.mock.calls).toEqual([[READY]]);
  });

  it('hear that all is ready when they come late, and once where they asked for once', async () => {
    const subscribers = new Subscribers();
    subscribers.becomeReady(() => READY);
    const late = vi.fn();
    subscribers.add('ready', late, true);
    await Promise.resolve();
    subscribers.emit('ready', READY);
    await Promise.resolve();
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('hear it for good where they asked for that too, before or after they asked for once', async () => {
    const subscribers = new Subscribers();
    const first = vi.fn();
    const second = vi.fn();
    subscribers.add('rating_submitted', first, true);
    subscribers.add('rating_submitted', first, false);
    subscribers.add('rating_submitted', second, false);
    subscribers.add('rating_submitted', second, true);
    for (const rating of ['good', 'bad'] as const) {
      subscribers.emit('rating_submitted', rating);
      await Promise.resolve();
    }
    expect([first.mock.calls, second.mock.calls]).toEqual([
      [['good'], ['bad']],
      [['good'], ['bad']],
    ]);
  });

  it('are left out after `off`, also those of `once`, also when the event is on its way', async () => {
    const subscribers = new Subscribers();
    const handler = vi.fn();
    subscribers.add('visibility_changed', handler, true);
    subscribers.emit('visibility_changed', { visibility: 'hidden' });
    subscribers.remove('visibility_changed', handler);
    await Promise.resolve();
    expect(handler).not.toHaveBeenCalled();
  });

  it('do not keep one another from hearing when one throws', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const subscribers = new Subscribers();
    const other = vi.fn();
    const wrong = new Error('of the page');
    subscribers.add(
      'rating_submitted',
      () => {
        throw wrong;
      },
      false,
    );
    subscribers.add('rating_submitted', other, false);
    subscribers.emit('rating_submitted', 'bad');
    await Promise.resolve();
    expect(other).toHaveBeenCalledWith('bad');
    expect(told).toHaveBeenCalledWith(wrong);
  });

  it('hear nothing after the end, not even what was on its way', async () => {
    const subscribers = new Subscribers();
    const handler = vi.fn();
    subscribers.add('rating_submitted', handler, false);
    subscribers.emit('rating_submitted', 'none');
    subscribers.end();
    await Promise.resolve();
    expect(handler).not.toHaveBeenCalled();
  });
});

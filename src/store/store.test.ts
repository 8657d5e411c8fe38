import { describe, expect, it, vi } from 'vitest';
import type { State } from './state.ts';
import { createStore } from './store.ts';
import { offline, online } from './testing/builders.ts';

describe('the store', () => {
  it('tells its listeners once for all that happens in one task', async () => {
    const store = createStore();
    const heard: State[] = [];
    store.subscribe((state) => heard.push(state));
    store.dispatch(online);
    store.dispatch({ type: 'window_opened' });
    expect(store.state.window.open).toBe(true);
    expect(heard).toEqual([]);
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toEqual([store.state]);
  });

  it('tells nobody when nothing changed', async () => {
    const store = createStore();
    const listener = vi.fn();
    store.subscribe(listener);
    const before = store.state;
    store.dispatch({ type: 'looking_changed', looking: false });
    store.dispatch({ type: 'incoming_multicast', content: {}, at: 0 });
    expect(store.state).toBe(before);
    await Promise.resolve();
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
  });

  it('hears no more of it once it was stopped, even between change and news', async () => {
    const store = createStore();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.dispatch(online);
    stop();
    await Promise.resolve();
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
  });

  it('may be changed by whoever hears of a change', async () => {
    const store = createStore();
    store.subscribe(({ connection, window }) => {
      if (connection.state.is === 'online' && !window.open) store.dispatch({ type: 'window_opened' });
    });
    const seen: boolean[] = [];
    store.subscribe(({ window }) => seen.push(window.open));
    store.dispatch(offline);
    store.dispatch(online);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    expect(seen.at(-1)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { Chat } from '../store/chat.ts';
import type { State } from '../store/state.ts';
import { createStore } from '../store/store.ts';
import { StoreController } from './store-controller.ts';

class Host {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController() {}
  removeController() {}
  requestUpdate() {
    this.updates += 1;
  }
}

const isOpen = ({ window }: State) => window.open;

function aChat() {
  const store = createStore();
  const chat: Pick<Chat, 'select' | 'subscribe'> = {
    select: (selector) => selector(store.state),
    subscribe: store.subscribe,
  };
  return { store, chat: chat as Chat };
}

const told = () => new Promise((resolve) => setTimeout(resolve));

describe('a selected value', () => {
  it('updates its host when it changes, and only then', async () => {
    const { store, chat } = aChat();
    const host = new Host();
    const controller = new StoreController(host, () => chat, isOpen);
    controller.hostConnected();
    const { updates } = host;

    store.dispatch({ type: 'looking_changed', looking: true });
    await told();
    expect(host.updates).toBe(updates);

    store.dispatch({ type: 'window_opened' });
    await told();
    expect(host.updates).toBe(updates + 1);
    expect(controller.value).toBe(true);
  });

  it('is left alone while its host is in no document, and is right again after', async () => {
    const { store, chat } = aChat();
    const host = new Host();
    const controller = new StoreController(host, () => chat, isOpen);
    controller.hostConnected();
    controller.hostDisconnected();
    const { updates } = host;

    store.dispatch({ type: 'window_opened' });
    await told();
    controller.hostUpdate();
    expect(host.updates).toBe(updates);

    controller.hostConnected();
    expect(controller.value).toBe(true);
    expect(host.updates).toBe(updates + 1);
  });

  it('follows its host to another chat', async () => {
    const first = aChat();
    const second = aChat();
    second.store.dispatch({ type: 'window_opened' });
    let chat: Chat | undefined;
    const host = new Host();
    const controller = new StoreController(host, () => chat, isOpen);
    controller.hostConnected();
    expect(controller.value).toBeUndefined();

    chat = first.chat;
    controller.hostUpdate();
    expect(controller.value).toBe(false);

    chat = second.chat;
    controller.hostUpdate();
    expect(controller.value).toBe(true);

    const { updates } = host;
    first.store.dispatch({ type: 'window_opened' });
    await told();
    expect(host.updates).toBe(updates);
  });
});

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Chat } from '../store/chat.ts';
import type { State } from '../store/state.ts';

/**
 * Holds one selected value and asks its host to update only when that value is another one. It follows its host's
 * chat, and listens to nothing while the host is not in a document.
 */
export class StoreController<T> implements ReactiveController {
  /** The newest value; `undefined` while there is no chat. */
  value: T | undefined;
  #chat: Chat | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly chat: () => Chat | undefined,
    private readonly selector: (state: State) => T,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const before = this.value;
    this.#connected = true;
    this.#listen();
    if (this.value !== before) this.host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#connected && this.chat() !== this.#chat) this.#listen();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop?.();
    this.#stop = undefined;
  }

  #listen(): void {
    this.#stop?.();
    this.#chat = this.chat();
    this.value = this.#chat?.select(this.selector);
    this.#stop = this.#chat?.subscribe(() => {
      const value = this.#chat?.select(this.selector);
      if (value === this.value) return;
      this.value = value;
      this.host.requestUpdate();
    });
  }
}

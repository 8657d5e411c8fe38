import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../state/actions.ts';
import type { Store } from '../state/store.ts';

/** Asks its host to update whenever the store changed, and lets it hear what happened. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #hear: (action: Action) => void;
  #store: Store | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, hear: (action: Action) => void) {
    this.#host = host;
    this.#hear = hear;
    host.addController(this);
  }

  /** Listens to another store, or to none. */
  listenTo(store: Store | undefined): void {
    if (store === this.#store) return;
    this.hostDisconnected();
    this.#store = store;
    this.hostConnected();
  }

  hostConnected(): void {
    this.#unsubscribe ??= this.#store?.subscribe((action) => {
      this.#hear(action);
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}

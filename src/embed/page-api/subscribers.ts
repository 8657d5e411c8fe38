import { report, warn } from './console.ts';
import type { CallbackName, Callbacks } from './contract.ts';

const NAMES: Readonly<Record<CallbackName, true>> = {
  ready: true,
  availability_changed: true,
  visibility_changed: true,
  customer_status_changed: true,
  new_event: true,
  form_submitted: true,
  rating_submitted: true,
  greeting_displayed: true,
  greeting_hidden: true,
  rich_message_button_clicked: true,
};

const isName = (name: unknown): name is CallbackName => typeof name === 'string' && Object.hasOwn(NAMES, name);

type Listener = (payload: Callbacks[CallbackName]) => void;

/**
 * Who hears what. A function counts once per event, however often it was handed in. Handlers run in a microtask of
 * their own: frameworks lose track of changes that a handler makes within the call that caused it.
 */
export class Subscribers {
  /** Handler -> whether it is for one time only. */
  readonly #handlers = new Map<CallbackName, Map<Listener, boolean>>();
  #ready: (() => Callbacks['ready']) | undefined;
  #ended = false;

  /** From now on `ready` is answered at once, also to those who ask later. */
  becomeReady(payload: () => Callbacks['ready']): void {
    this.#ready = payload;
    this.emit('ready', payload());
  }

  get isReady(): boolean {
    return this.#ready !== undefined;
  }

  add(name: unknown, handler: unknown, isOnce: boolean): void {
    if (!isName(name) || typeof handler !== 'function') {
      warn(`There is no event "${String(name)}", or its handler is no function.`);
      return;
    }
    const listener = handler as Listener;
    const handlers = this.#handlers.get(name) ?? new Map<Listener, boolean>();
    this.#handlers.set(name, handlers);
    const before = handlers.get(listener);
    // Whoever wants it for good hears it for good, whatever was asked for before.
    handlers.set(listener, isOnce && before !== false);
    if (before !== undefined) return;
    const ready = name === 'ready' ? this.#ready : undefined;
    if (ready) this.#tell(name, listener, ready());
  }

  remove(name: unknown, handler: unknown): void {
    if (isName(name)) this.#handlers.get(name)?.delete(handler as Listener);
  }

  emit<N extends CallbackName>(name: N, payload: Callbacks[N]): void {
    for (const listener of this.#handlers.get(name)?.keys() ?? []) this.#tell(name, listener, payload);
  }

  /** Nobody hears anything any more, not even what is on its way. */
  end(): void {
    this.#ended = true;
    this.#handlers.clear();
  }

  #tell(name: CallbackName, listener: Listener, payload: Callbacks[CallbackName]): void {
    queueMicrotask(() => {
      const handlers = this.#handlers.get(name);
      // Taken back meanwhile, or called already.
      if (this.#ended || !handlers?.has(listener)) return;
      if (handlers.get(listener)) handlers.delete(listener);
      try {
        listener(payload);
      } catch (error) {
        report(error);
      }
    });
  }
}

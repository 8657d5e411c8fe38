import type { CustomerChatEvents } from '../embed/events.ts';

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${Capitalize<A>}${Camel<B>}` : Capitalize<S>;

/** `customer-chat-open` -> `onOpen` */
type CallbackOf<N extends string> = N extends `customer-chat-${infer S}` ? `on${Camel<S>}` : never;

/** The element's events as props. Each gets the event itself; what it tells is in `detail`. */
export type Callbacks = {
  readonly [N in keyof CustomerChatEvents as CallbackOf<N>]?: ((event: CustomerChatEvents[N]) => void) | undefined;
};

/** Callback -> its event. */
export const EVENT_OF: { readonly [N in keyof CustomerChatEvents as CallbackOf<N>]: N } = {
  onOpen: 'customer-chat-open',
  onClose: 'customer-chat-close',
  onUnread: 'customer-chat-unread',
  onMessage: 'customer-chat-message',
  onButton: 'customer-chat-button',
  onGreeting: 'customer-chat-greeting',
  onPush: 'customer-chat-push',
  onForm: 'customer-chat-form',
  onRating: 'customer-chat-rating',
  onEnded: 'customer-chat-ended',
  onConsent: 'customer-chat-consent',
  onState: 'customer-chat-state',
  onError: 'customer-chat-error',
};

/** Has each event call the callback that the newest props have for it. Returns how to stop. */
export function listen(element: HTMLElement, newest: () => Callbacks): () => void {
  const ends = new AbortController();
  for (const [callback, event] of Object.entries(EVENT_OF)) {
    const tell = (happening: Event): void => {
      const handler: unknown = Reflect.get(newest(), callback);
      if (typeof handler === 'function') handler(happening);
    };
    element.addEventListener(event, tell, { signal: ends.signal });
  }
  return () => ends.abort();
}

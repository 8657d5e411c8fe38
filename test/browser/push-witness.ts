/**
 * What push-scene.ts runs inside a page. Each function is sent as text, so it stands alone: nothing from outside.
 */

/** What happened at a page since it was last asked to forget. */
export interface Witnessed {
  /** Names of the pushes that the server said, as they stand on the wire. */
  readonly pushes: readonly string[];
  /** Requests that left. */
  readonly sent: readonly { readonly action: string; readonly payload?: object }[];
  /** Events of the element that reached the document, without their prefix. */
  readonly heard: readonly { readonly name: string; readonly detail: object }[];
}

/** Has to run before the page's chat connects. */
export function witness(): void {
  interface Mutable {
    pushes: string[];
    sent: { action: string; payload?: object }[];
    heard: { name: string; detail: object }[];
  }
  const witnessed: Mutable = { pushes: [], sent: [], heard: [] };
  const Native = WebSocket;
  globalThis.WebSocket = class extends Native {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('message', ({ data }) => {
        const { type, action } = JSON.parse(String(data));
        if (type === 'push') witnessed.pushes.push(action);
      });
    }

    override send(data: string): void {
      witnessed.sent.push(JSON.parse(data));
      super.send(data);
    }
  };
  for (const name of ['push', 'state', 'message', 'unread'])
    document.addEventListener(`customer-chat-${name}`, (event) => {
      if (event instanceof CustomEvent)
        witnessed.heard.push({ name, detail: JSON.parse(JSON.stringify(event.detail)) });
    });
  Object.assign(globalThis, { witnessed });
}

export function readWitnessed(): Witnessed {
  return Reflect.get(globalThis, 'witnessed');
}

export function forgetWitnessed(): void {
  Object.assign(Reflect.get(globalThis, 'witnessed'), { pushes: [], sent: [], heard: [] });
}

/** Who the customer is and which chat is the newest, as far as the page's chat knows. */
export function readPlace(): { customerId?: string; chatId?: string; threadId?: string } {
  const state = document.querySelector('customer-chat')?.chat?.state;
  const chatId = state?.chats.order[0];
  const threadId = chatId && state?.chats.byId[chatId]?.lastThread?.id;
  return {
    ...(state?.people.customerId && { customerId: state.people.customerId }),
    ...(chatId && { chatId }),
    ...(threadId && { threadId }),
  };
}

import type { Chat } from '../../store/chat.ts';
import type { CustomerChat } from '../customer-chat.ts';
import type { CustomerChatEvents } from '../events.ts';
import type { Settings } from '../settings.ts';
import { availabilityOf, ownGroupStatus } from './availability.ts';
import { carryOut } from './calls.ts';
import { warn } from './console.ts';
import type { Method, PageApi, PageConfig, Values } from './contract.ts';
import { PageCustomer } from './page-customer.ts';
import { type ReadConfig, readConfig } from './read-config.ts';
import { Subscribers } from './subscribers.ts';
import { tellOfEvents } from './tell-of-events.ts';
import { valuesOf } from './values.ts';

/** One widget behind `LiveChatWidget`: its element, what it answers, and what it tells. */
export class PageWidget {
  readonly #element: CustomerChat;
  readonly #config: ReadConfig;
  readonly #salesUrl: string | undefined;
  readonly #subscribers = new Subscribers();
  readonly #stop = new AbortController();
  /** The page may hide the element itself. */
  readonly #hides = new MutationObserver(() => this.#update());
  #chat: Chat | undefined;
  #forgetChat: (() => void) | undefined;
  readonly #customer: PageCustomer;
  /** What the page has put into the composer, until there is one. */
  #offered: string | undefined;
  #values: Values;
  /** There is no conversation to wait for: the visitor is asked first, or it cannot begin, for now. */
  #isHeldUp = false;

  /** `remove`: what is to be done about the names on the page when it is destroyed. */
  constructor(
    private readonly api: PageApi,
    config: PageConfig,
    private readonly remove: () => void,
  ) {
    this.#config = readConfig(config);
    this.#element = document.createElement('customer-chat');
    const { salesUrl, ...home } = homeOf(this.#element);
    this.#salesUrl = salesUrl;
    Object.assign(this.#element, home, this.#config.settings);
    Object.assign(this.#element.dataset, this.#config.origin);
    this.#customer = new PageCustomer(this.#element);
    this.#values = this.#valuesNow();
    for (const problem of this.#config.problems) warn(problem);
  }

  /** Takes the calls that came before, in their order, and comes to the page. */
  async begin(): Promise<void> {
    const { signal } = this.#stop;
    tellOfEvents(this.#element, this.#subscribers, signal);
    for (const name of ['customer-chat-open', 'customer-chat-close'] as const)
      this.#element.addEventListener(name, () => this.#update(), { signal });
    this.#element.addEventListener('customer-chat-state', () => this.#follow(), { signal });
    const hearOf = ({ detail }: CustomerChatEvents['customer-chat-error']) => {
      if (!('fatal' in detail) || detail.fatal) this.#beHeldUp();
    };
    this.#element.addEventListener('customer-chat-error', hearOf, { signal });

    this.api._h = (method, args) => this.#take(method, args);
    for (const [method, args] of this.api._q.splice(0)) if (method !== 'init') this.#take(method, args);
    if (signal.aborted) return;
    this.#hides.observe(this.#element, { attributeFilter: ['hidden'] });

    await inDocument();
    if (signal.aborted) return;
    document.body.append(this.#element);
    this.#follow();
    if (this.#element.connect === 'intent') return;
    try {
      await import('../conversation.ts');
      if (this.#element.consent && (await import('../consent-step.ts')).isToAsk(this.#element)) this.#beHeldUp();
    } catch {
      this.#beHeldUp();
    }
  }

  /** Takes everything away, in this very moment: nothing of it may be heard or seen afterwards. */
  destroy(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#hides.disconnect();
    this.#forgetChat?.();
    this.#customer.end();
    this.#subscribers.end();
    // The element itself would wait a moment, for those that are only moved.
    this.#element.chat?.close();
    this.#element.remove();
    this.api._q = [];
    this.api._h = null;
    this.remove();
  }

  #take(method: Method, args: readonly unknown[]): unknown {
    const [name, value] = args;
    switch (method) {
      case 'on':
      case 'once':
        return this.#subscribers.add(name, value, method === 'once');
      case 'off':
        return this.#subscribers.remove(name, value);
      case 'call':
        carryOut(
          {
            element: this.#element,
            salesUrl: this.#salesUrl,
            customer: this.#customer,
            setHidden: (hidden) => {
              this.#element.hidden = hidden;
            },
            offerDraft: (text) => {
              this.#offered = text;
              this.#follow();
            },
            destroy: () => this.destroy(),
          },
          name,
          value,
        );
        return this.#update();
      case 'get':
        return this.#answer(name);
    }
  }

  #answer(name: unknown): unknown {
    this.#update();
    // A page may do with it what it likes.
    if (typeof name === 'string' && Object.hasOwn(this.#values, name)) return { ...this.#values[name as keyof Values] };
    warn(`There is nothing called "${String(name)}" to get.`);
    return undefined;
  }

  #valuesNow(): Values {
    const current = this.#chat?.state.greeting.current;
    return valuesOf(this.#chat?.state, availabilityOf(this.#statusNow()), {
      open: this.#element.open,
      hidden: this.#element.hasAttribute('hidden'),
      greeting: current?.accepted ? { id: current.id, uniqueId: current.uniqueId } : undefined,
      customer: this.#customer.now,
    });
  }

  /** Another conversation, or another state of its connection. */
  #follow(): void {
    const { chat } = this.#element;
    if (chat !== this.#chat) {
      this.#forgetChat?.();
      this.#chat = chat;
      this.#customer.follow(chat);
      this.#forgetChat = chat?.subscribe(() => {
        void this.#putDraft();
        this.#update();
      });
    }
    void this.#putDraft();
    this.#update();
  }

  async #putDraft(): Promise<void> {
    const chat = this.#chat;
    const offered = this.#offered;
    if (!chat || !offered) return;
    // Where the page names its customers, what they were writing comes back with the login.
    if (this.#element.getToken && !chat.state.people.customer) return;
    this.#offered = undefined;
    // It is there already: the chat came from it.
    const { selectComposer } = await import('../../store/create-chat.ts');
    const composer = chat.select(selectComposer);
    // What somebody is writing is worth more than what a page would have them write.
    if (!this.#stop.signal.aborted && 'draft' in composer && composer.draft === '') chat.setDraft(offered);
  }

  /** What is answered is up to date before anybody hears that it changed. */
  #update(): void {
    if (this.#stop.signal.aborted) return;
    const before = this.#values;
    this.#values = this.#valuesNow();
    if (!this.#subscribers.isReady) {
      this.#beReady();
      return;
    }
    const { state, customer_data } = this.#values;
    if (state.availability !== before.state.availability)
      this.#subscribers.emit('availability_changed', { availability: state.availability });
    if (state.visibility !== before.state.visibility)
      this.#subscribers.emit('visibility_changed', { visibility: state.visibility });
    if (customer_data.status !== before.customer_data.status)
      this.#subscribers.emit('customer_status_changed', { status: customer_data.status });
  }

  #beHeldUp(): void {
    this.#isHeldUp = true;
    this.#update();
  }

  /** Ready is what knows who is there, or that it cannot be known now: nobody should wait for ever. */
  #beReady(): void {
    const is = this.#chat?.state.connection.state.is ?? 'idle';
    // A page that waits for the visitor need not wait for a connection.
    const waits = (this.#element.connect !== 'intent' && !this.#isHeldUp) || !this.#element.isConnected;
    if ((is === 'idle' && waits) || is === 'connecting' || (is === 'online' && this.#statusNow() === undefined)) return;
    this.#subscribers.becomeReady(() => ({ state: this.#values.state, customerData: this.#values.customer_data }));
  }

  /** A connection that breaks off for a moment says nothing of who is there: until it does, what was known holds. */
  #statusNow(): ReturnType<typeof ownGroupStatus> {
    this.#lastStatus = (this.#chat && ownGroupStatus(this.#chat.state)) ?? this.#lastStatus;
    return this.#lastStatus;
  }
  #lastStatus: ReturnType<typeof ownGroupStatus>;
}

/** What whoever serves the script has filled into it. */
function homeOf(element: CustomerChat): Partial<Settings> & { readonly salesUrl?: string } {
  const home: unknown = Reflect.get(element.constructor, 'home');
  const filled = Object.entries(home ?? {}).filter(([, value]) => typeof value === 'string' && !value.startsWith('%'));
  return Object.fromEntries(filled);
}

/** The page may still be on its way when its `<head>` runs the script. */
function inDocument(): Promise<void> {
  return new Promise((resolve) => {
    if (document.body) resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

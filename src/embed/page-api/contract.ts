/**
 * The interface that websites already speak: `window.LiveChatWidget`, in its second generation, and `window.__lc`. Names,
 * payloads and order are those that pages and adapters rely on; whatever is ours alone is on `<customer-chat>`.
 */
export interface PageApi {
  /** Calls that came before there was anybody to hear them. */
  _q: QueuedCall[];
  /** Who hears them now. */
  _h: ((method: Method, args: readonly unknown[]) => unknown) | null;
  _v: string;
  on<N extends CallbackName>(name: N, handler: Callback<N>): void;
  once<N extends CallbackName>(name: N, handler: Callback<N>): void;
  off<N extends CallbackName>(name: N, handler: Callback<N>): void;
  /** Throws before the widget has loaded. */
  get<N extends keyof Values>(name: N): Values[N];
  call<N extends keyof Calls>(name: N, ...payload: Calls[N]): void;
  /** Loads the widget, where `__lc.asyncInit` held it back. */
  init(): void;
  scriptTagVersion?(): string;
}

export type Method = 'on' | 'once' | 'off' | 'get' | 'call';

/** `init` stands in the queue of our own object only. */
export type QueuedCall = readonly [method: Method | 'init', args: readonly unknown[]];

/** What `get` answers. Each object has exactly these keys. */
export interface Values {
  state: { readonly availability: Availability; readonly visibility: Visibility };
  customer_data: {
    /** Empty until the customer is known; name and e-mail until somebody said them. */
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly isReturning: boolean;
    readonly status: CustomerStatus;
    readonly sessionVariables: Readonly<Record<string, string>>;
  };
  chat_data: { readonly chatId: string | null; readonly threadId: string | null };
}

export type Availability = 'online' | 'offline';
export type Visibility = 'maximized' | 'minimized' | 'hidden';
export type CustomerStatus = 'queued' | 'chatting' | 'browsing' | 'invited';

/** What `call` takes, by name. */
export interface Calls {
  maximize: [options?: { readonly messageDraft?: string }];
  minimize: [];
  hide: [];
  hide_greeting: [];
  /** Takes everything away, at once. */
  destroy: [];
  set_customer_name: [name: string];
  set_customer_email: [email: string];
  /** Replaces all of them. */
  set_session_variables: [variables: Readonly<Record<string, string>>];
  /** Adds to them. */
  update_session_variables: [variables: Readonly<Record<string, string>>];
  /** The platform has no open address for these two: there they are dropped, with a warning. */
  trigger_sales_tracker: [sale: unknown];
  track_sales_event: [sale: unknown];
}

/** What handlers of `on` and `once` are given. They are called in a task of their own, never within a call. */
export interface Callbacks {
  ready: { readonly state: Values['state']; readonly customerData: Values['customer_data'] };
  availability_changed: { readonly availability: Availability };
  visibility_changed: { readonly visibility: Visibility };
  customer_status_changed: { readonly status: CustomerStatus };
  new_event: {
    /** Milliseconds since the epoch. */
    readonly timestamp: number;
    readonly type: 'message' | 'rich_message' | 'file';
    readonly author: { readonly id: string; readonly type: 'customer' | 'agent' };
    readonly greeting?: GreetingRef;
  };
  form_submitted: { readonly type: 'prechat' | 'postchat' | 'ticket' };
  /** `none`: it was taken back. */
  rating_submitted: 'good' | 'bad' | 'none';
  greeting_displayed: GreetingRef;
  greeting_hidden: GreetingRef;
  rich_message_button_clicked: {
    readonly eventId: string;
    readonly postbackId: string;
    readonly greeting?: GreetingRef;
  };
}

export interface GreetingRef {
  readonly id: number;
  readonly uniqueId: string;
}

export type CallbackName = keyof Callbacks;
export type Callback<N extends CallbackName> = (payload: Callbacks[N]) => void;

/** `window.__lc`, as a page may have it: nothing in it is trusted. */
export type PageConfig = Readonly<Record<string, unknown>>;

declare global {
  interface Window {
    LiveChatWidget?: PageApi;
    __lc?: Record<string, unknown>;
    /** The first generation of the interface; adapters wait for this one callback of it. */
    LC_API?: { on_after_load?: () => void };
  }
}

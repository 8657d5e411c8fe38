/**
 * All that the session needs of the world. A browser, Node and a simulation each bring their own;
 * nothing in the session reads a clock, opens a socket or rolls a die in any other way.
 */
export interface Ports {
  readonly transport: Transport;
  readonly http: Http;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly random: Random;
  readonly surroundings: Surroundings;
}

export interface Transport {
  /** Opens a socket. Every listener call comes later, never during this call. */
  connect(url: string, listener: SocketListener): Socket;
}

export interface Socket {
  send(text: string): void;
  /** After this the listener hears nothing more. */
  close(): void;
}

export interface SocketListener {
  opened(): void;
  received(text: string): void;
  /** The socket is gone, for whatever reason; said once. */
  closed(): void;
}

export interface Http {
  /** Resolves with any status; rejects when no answer came (network, `signal`). */
  fetch(request: HttpRequest): Promise<HttpResponse>;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
  /** Send cookies along: the token endpoint's cookie grant needs them. */
  readonly credentials: boolean;
  readonly signal?: AbortSignal;
  /** Hears, where the world can tell, how many bytes of the body are on their way. */
  readonly onProgress?: (sent: number) => void;
}

export interface HttpResponse {
  readonly status: number;
  readonly text: string;
}

export interface Clock {
  /** Milliseconds since the epoch; may be set back or forward by the user. */
  now(): number;
  /** Milliseconds since some start, never set: for measuring how long something took. */
  elapsed(): number;
  /** Runs `callback` once after `ms`; the returned function forgets it. */
  after(ms: number, callback: () => void): () => void;
}

/** Keeps texts by key. Throws where it is blocked or full: the session copes (promise 15). */
export interface Storage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  uint32(): number;
}

/** What the browser knows about the network and the page. */
export interface Surroundings {
  /** `false` only when the browser is sure that there is no network. */
  online(): boolean;
  visible(): boolean;
  /** Hears each change of the two, and `woke` when a frozen or sleeping page comes back. Returns how to stop. */
  listen(listener: (hint: WakeHint) => void): () => void;
}

export type WakeHint = 'online' | 'offline' | 'visible' | 'hidden' | 'woke';

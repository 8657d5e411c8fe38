import type { ApiVersion, JsonObject } from '../engine/contract.ts';
import type { Side } from './versions.ts';

/** A socket as those see it who send to it. */
export interface Connection {
  readonly id: string;
  readonly side: Side;
  readonly version: ApiVersion;
  /** Sends a frame. Does nothing once the connection is closing. */
  send(text: string): void;
  /** Tells the reason, and closes. 1000 is a planned close, 1008 one for breaking a rule. */
  disconnect(reason: string, data?: JsonObject, code?: 1000 | 1008): void;
  /** Closes without a word, as after a log-out. */
  end(): void;
  /** Breaks the line with no closing frame, as a dead network does. */
  drop(): void;
}

/** Who is logged in on a connection, and what of what they want to hear. */
export interface Login {
  readonly kind: Side;
  readonly userId: string;
  readonly token: string;
  /** Version of a push -> its names. */
  readonly pushes: ReadonlyMap<ApiVersion, 'all' | ReadonlySet<string>>;
}

export interface LoggedIn {
  readonly connection: Connection;
  readonly login: Login;
}

/** All sockets of this server, and whose they are. */
export class Connections {
  readonly #open = new Map<string, Connection>();
  readonly #logins = new Map<string, LoggedIn>();
  readonly #byUser = new Map<string, Map<string, LoggedIn>>();

  add(connection: Connection): void {
    this.#open.set(connection.id, connection);
  }

  logIn(connection: Connection, login: Login): void {
    const entry = { connection, login };
    this.#logins.set(connection.id, entry);
    const key = userKey(login.kind, login.userId);
    const own = this.#byUser.get(key);
    if (own) own.set(connection.id, entry);
    else this.#byUser.set(key, new Map([[connection.id, entry]]));
  }

  /** Forgets a connection. Says whether somebody was logged in on it. */
  remove(connection: Connection): boolean {
    this.#open.delete(connection.id);
    const entry = this.#logins.get(connection.id);
    if (!entry) return false;
    this.#logins.delete(connection.id);
    const key = userKey(entry.login.kind, entry.login.userId);
    const own = this.#byUser.get(key);
    own?.delete(connection.id);
    if (own?.size === 0) this.#byUser.delete(key);
    return true;
  }

  /** The connections of one user, in the order in which they logged in. */
  of(kind: Side, userId: string): Iterable<LoggedIn> {
    return this.#byUser.get(userKey(kind, userId))?.values() ?? [];
  }

  countOf(kind: Side, userId: string): number {
    return this.#byUser.get(userKey(kind, userId))?.size ?? 0;
  }

  get(id: string): Connection | undefined {
    return this.#open.get(id);
  }

  open(): Connection[] {
    return [...this.#open.values()];
  }

  loggedIn(): LoggedIn[] {
    return [...this.#logins.values()];
  }

  /** Ends the connections that logged in with this token. */
  disconnectBy(token: string, reason: string): void {
    for (const { connection, login } of this.loggedIn()) if (login.token === token) connection.disconnect(reason);
  }

  unauthorized(): number {
    return this.#open.size - this.#logins.size;
  }
}

function userKey(kind: Side, userId: string): string {
  return `${kind} ${userId}`;
}

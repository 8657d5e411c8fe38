import type { ProtocolVersion } from '../protocol/codec.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { OutgoingEvent } from '../protocol/domain/event.ts';
import type { ChatId, CustomId } from '../protocol/domain/ids.ts';
import type { CustomerDetails, SessionFields } from '../protocol/domain/user.ts';
import type { Answer, Application, Ask, CustomerPage, RtmAction, WebAction } from '../protocol/requests.ts';
import type { ConnectionState } from './connection-state.ts';
import type { Opening, OutboxEntry, Signal } from './signals.ts';

/** One customer's session as the layers above see it. */
export interface Session {
  readonly state: ConnectionState;
  /** Hears every signal from now on, in order. Returns how to stop. */
  subscribe(listener: (signal: Signal) => void): () => void;
  /** Asks for a connection, at once when it waits, is paused or stopped. Does nothing while online. */
  connect(): void;
  /** Ends everything: no request, timer, listener or storage write follows. `connect` starts again. */
  close(): void;
  /**
   * Ends everything and erases every trace of this customer from storage. Whom the next `connect` finds is up to where
   * tokens come from: with the built-in grant the browser's cookies still name the same customer.
   */
  logOut(): void;
  /**
   * Asks over the socket; while it connects, the request waits for the login. Rejects with a `RequestError`: within 16 s,
   * or at once when there is no connection.
   */
  request<A extends RtmAction>(action: A, ask: Ask<A>): Promise<Answer<A>>;
  /** Asks over the Web API. Rejects with a `RequestError`. */
  call<A extends WebAction>(action: A, ask: Ask<A>, watch?: CallWatch): Promise<Answer<A>>;
  /** How the spoken version behaves. Rejects when it could not be fetched; the next one to ask tries again. */
  dialect(): Promise<Dialect>;
  readonly outbox: Outbox;
  /**
   * Who the customer is; said at once when online, and at every login. Fields are merged. What cannot be right, or is
   * refused, becomes a `problem` of its own and holds nothing else back.
   */
  setCustomer(details: GivenDetails): void;
  /** Replaces all session fields. */
  setSessionFields(fields: GivenFields): void;
  /** The page that the customer looks at; only changes are said. */
  setPage(page: CustomerPage): void;
  /** Requests so far, by action; `login` and `token` included. */
  readonly traffic: Readonly<Record<string, number>>;
}

/** For calls that take long. */
export interface CallWatch {
  /** Ends the call, which rejects with the reason `cancelled`. */
  readonly signal?: AbortSignal;
  /** Hears how many bytes of the body are on their way, where the world can tell. */
  readonly onProgress?: (sent: number) => void;
}

export interface Outbox {
  /** Entries that the server has not confirmed, oldest first: those of earlier pages too. */
  readonly entries: readonly OutboxEntry[];
  /**
   * Keeps the event and sends it when its turn comes. Starts or resumes a chat where that is needed: with this opening,
   * or not at all (`none`).
   */
  add(event: OutgoingEvent & { readonly customId: CustomId }, chatId?: ChatId, opening?: Opening | 'none'): void;
  /** Sends a failed one again. */
  retry(customId: CustomId): void;
  /** Gives up a failed one, or, where the connection has stopped, one that waits for it. */
  discard(customId: CustomId): void;
}

/** Settings of a session. */
export interface SessionOptions {
  /** The organization of the platform whose agents answer. UUID. */
  readonly organizationId: string;
  /** Client id of the registered application; the built-in token grant needs it. */
  readonly clientId?: string;
  /** Default `3.6`. Another one is fetched before the first connection or call. */
  readonly apiVersion?: ProtocolVersion;
  /** The organization's number in versions that know no organizations. Without it a server has to take the UUID there. */
  readonly licenseId?: number;
  /** Scheme and host of the API. Default `https://api.livechatinc.com`, or of the region. */
  readonly apiUrl?: string;
  /** Scheme and host of the token service. Default `https://accounts.livechatinc.com`; with an `apiUrl`, the same as that. */
  readonly accountsUrl?: string;
  /** `dal` (default) or `fra`. */
  readonly region?: string;
  /** Group the visitor belongs to. Default decided by the platform. */
  readonly groupId?: number;
  /** The customer is somebody else in each group, with a history and storage of its own. Needs `groupId`. Default false. */
  readonly uniqueGroups?: boolean;
  /** The page's own source of tokens; replaces the built-in grant. */
  readonly getToken?: TokenSource;
  readonly customer?: GivenDetails;
  readonly page?: CustomerPage;
  readonly referrer?: string;
  readonly application?: Application;
  readonly isMobile?: boolean;
}

/** Session fields as a page gives them: by name, or as pairs in an order. */
export type GivenFields = SessionFields | Readonly<Record<string, string>>;

/** Who the customer is, as a page gives it. */
export interface GivenDetails extends Omit<CustomerDetails, 'sessionFields'> {
  /** At most 100. */
  readonly sessionFields?: GivenFields;
}

/** Gives a token; `fresh` asks for one that was not given before. */
export type TokenSource = (request: { readonly fresh: boolean }) => Promise<CustomerToken>;

export interface CustomerToken {
  readonly accessToken: string;
  /** The customer's id. When it changes, all that is kept of the earlier customer is erased. */
  readonly entityId: string;
  /** Milliseconds. */
  readonly expiresIn: number;
  /** Milliseconds since the epoch; default now. */
  readonly creationDate?: number;
  /** Default `Bearer`. */
  readonly tokenType?: string;
}

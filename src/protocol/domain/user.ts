import type { Open, Unknowns } from '../shape.ts';
import type { UserId } from './ids.ts';
import type { Micros } from './time.ts';

/** A person or bot of a chat (Data structures: Users). */
export type User = Customer | Agent;

interface UserBase extends Unknowns {
  readonly id: UserId;
  readonly name?: string;
  /** Address of a picture; may come without a scheme. */
  readonly avatar?: string;
  /** Whether the user is in the chat now. People who left stay listed with `false`. */
  readonly present?: boolean;
  /** Everything up to and including this moment has been seen by this user. */
  readonly eventsSeenUpTo?: Micros;
}

export interface Agent extends UserBase {
  readonly type: 'agent';
  readonly jobTitle?: string;
  readonly isBot?: boolean;
  readonly botType?: Open<'chatbot' | 'ai_agent'>;
}

export interface Customer extends UserBase {
  readonly type: 'customer';
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly phoneNumber?: string;
  /** Details for this session, in the order given. */
  readonly sessionFields?: SessionFields;
  readonly address?: Address;
  /** Identities in other channels, kept as they come. */
  readonly omnichannel?: Readonly<Record<string, unknown>>;
  readonly statistics?: CustomerStatistics;
}

/** An agent as greetings, predictions and welcome messages name one: without presence, mostly without `type`. */
export interface AgentCard extends Unknowns {
  readonly id: UserId;
  readonly type?: string;
  readonly name?: string;
  readonly avatar?: string;
  readonly jobTitle?: string;
  readonly isBot?: boolean;
  readonly botType?: Open<'chatbot' | 'ai_agent'>;
}

/** Pairs in the order in which they were set. The wire has a list of objects with one pair each. */
export type SessionFields = readonly (readonly [key: string, value: string])[];

export interface Address extends Unknowns {
  /** Street and number. */
  readonly address?: string;
  readonly city?: string;
  readonly country?: string;
  readonly state?: string;
  readonly postalCode?: string;
}

export interface CustomerStatistics extends Unknowns {
  readonly chatsCount?: number;
  readonly threadsCount?: number;
  readonly visitsCount?: number;
  readonly pageViewsCount?: number;
  readonly greetingsShownCount?: number;
  readonly greetingsAcceptedCount?: number;
}

/** What a customer can say about themselves (`login`, `update_customer`). */
export interface CustomerDetails extends Unknowns {
  readonly name?: string;
  readonly email?: string;
  readonly avatar?: string;
  /** At most 100. */
  readonly sessionFields?: SessionFields;
  readonly address?: Address;
  readonly omnichannel?: Omnichannel;
}

/** Identities in other channels, as `update_customer` takes them. */
export interface Omnichannel extends Unknowns {
  readonly fbmessenger?: Readonly<Record<string, unknown>>;
  readonly twilio?: { readonly phoneNumber: string } & Unknowns;
}

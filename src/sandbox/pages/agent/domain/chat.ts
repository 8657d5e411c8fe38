import type { ChatEvent } from './event.ts';
import type { Properties, Rating } from './properties.ts';

/** An agent or a bot in a chat. `visibility: 'agents'`: present, but the customer does not know. */
export interface ChatAgent {
  readonly id: string;
  readonly name: string;
  readonly avatar?: string;
  /** False for those who took part and left. */
  readonly present: boolean;
  readonly seenUpTo?: string;
  readonly visibility: 'all' | 'agents';
}

/** A customer's part in a chat; who they are stands with the customers. */
export interface ChatCustomer {
  readonly id: string;
  readonly present: boolean;
  readonly seenUpTo?: string;
}

export interface Chat {
  readonly id: string;
  readonly agents: readonly ChatAgent[];
  readonly customer?: ChatCustomer;
  readonly groupIds: readonly number[];
  readonly followed: boolean;
  readonly properties: Properties;
  /** Missing for a chat that never had a thread. */
  readonly lastThreadId?: string;
}

export interface QueuePlace {
  /** 1 is next. */
  readonly position: number;
  readonly queuedAt?: string;
}

export interface Thread {
  readonly id: string;
  readonly chatId: string;
  readonly active: boolean;
  readonly createdAt: string;
  readonly startUrl?: string;
  readonly queue?: QueuePlace;
  readonly tags: readonly string[];
  /** What its properties say of it. */
  readonly rating: Rating;
  readonly properties: Properties;
  readonly previousThreadId?: string;
  /** Oldest first. */
  readonly events: readonly ChatEvent[];
  /** False while only the newest events are known, as a chat summary tells them. */
  readonly complete: boolean;
}

/** Who is signed in here. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly avatar?: string;
  readonly routingStatus: string;
}

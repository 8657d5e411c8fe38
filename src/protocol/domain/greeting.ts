import type { Open, Unknowns } from '../shape.ts';
import type { ChatEvent } from './event.ts';
import type { AgentCard } from './user.ts';

/** An invitation shown before a chat (Data structures: Greeting). */
export interface Greeting extends Unknowns {
  /** The configured greeting. */
  readonly id: number;
  /** This showing of it. */
  readonly uniqueId: string;
  readonly event: ChatEvent;
  readonly agent?: AgentCard;
  readonly displayedFirstTime?: boolean;
  /** Already seen by the customer; only in the answer to `login`. */
  readonly accepted?: boolean;
  readonly addon?: string;
  readonly subtype?: Open<'announcement'>;
  /** To be shown when the visitor is about to leave. */
  readonly isExitIntent?: boolean;
}

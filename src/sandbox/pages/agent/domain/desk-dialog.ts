import type { ComposeKind } from './event-draft.ts';
import type { Properties } from './properties.ts';

/** A chat, one of its threads, or one of its events. */
export interface PropertyOwner {
  readonly chatId: string;
  readonly threadId?: string;
  readonly eventId?: string;
}

/** What lies over the desk. */
export type DeskDialog =
  | {
      readonly is: 'compose';
      readonly chatId: string;
      readonly kind: ComposeKind;
      readonly visibility: 'all' | 'agents';
    }
  | {
      readonly is: 'edit';
      readonly chatId: string;
      readonly threadId: string;
      readonly eventId: string;
      readonly text: string;
    }
  | { readonly is: 'properties'; readonly of: PropertyOwner; readonly properties: Properties }
  | { readonly is: 'invite'; readonly chatId: string }
  | { readonly is: 'greet'; readonly customerId: string }
  | { readonly is: 'customer'; readonly customerId: string }
  | { readonly is: 'ban'; readonly customerId: string }
  | { readonly is: 'keys' };

import type { EventDraft } from './event-draft.ts';

/** Something the agent wrote that the server has not confirmed yet, in the order of writing. */
export interface Outgoing {
  readonly customId: string;
  readonly chatId: string;
  readonly draft: EventDraft;
  readonly visibility: 'all' | 'agents';
  /** Milliseconds of `Date.now`. */
  readonly writtenAt: number;
  readonly status:
    | { readonly is: 'queued' }
    /** The line broke before an answer, or the page was left: it waits for a look at whether it arrived. */
    | { readonly is: 'unsure' }
    | { readonly is: 'sending' }
    /** The server has it; its push is still to come. */
    | { readonly is: 'accepted'; readonly eventId: string }
    | { readonly is: 'refused'; readonly why: string };
}

import type { UserId } from '../../protocol/domain/ids.ts';

/** What cards need to know besides their own event. The same object while nothing in it changed. */
export interface CardSetting {
  /** The customer: whose buttons are pressed. */
  readonly me: UserId | undefined;
  /** Something can be answered now: the conversation is not forbidden. */
  readonly canAnswer: boolean;
  /** Types of events that the page draws. */
  readonly drawn?: readonly string[];
  /** What was left unfinished under this key, as `Chat.setDraft` keeps it. */
  draft(key: string): string;
}

/** For views outside of a window. */
export const ALONE: CardSetting = { me: undefined, canAnswer: true, draft: () => '' };

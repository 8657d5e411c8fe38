/** The regions beside the rail. */
export type View = 'chats' | 'visitors';
/** Which chats the list shows. */
export type Tab = 'mine' | 'waiting' | 'all' | 'closed';

/** What stands in a chat's composer. */
export interface Draft {
  readonly text: string;
  /** Only agents will see it. */
  readonly note: boolean;
}

export const emptyDraft: Draft = { text: '', note: false };

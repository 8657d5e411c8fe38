import type { ComposeKind, DraftOf } from '../../domain/event-draft.ts';

/** What an editor works with besides its draft. */
export interface EditorContext<K extends ComposeKind> {
  readonly change: (draft: DraftOf<K>) => void;
  /** Takes a picture to the server and answers with its address; rejects with a sentence. */
  readonly upload: ((file: File) => Promise<string>) | undefined;
}

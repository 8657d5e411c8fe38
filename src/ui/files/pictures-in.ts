import type { ChatId } from '../../protocol/domain/ids.ts';
import type { State } from '../../store/state.ts';
import { type FileFacts, fileFacts } from './file-facts.ts';

/** A picture that the viewer can show. */
export interface Picture {
  /** Of its row. */
  readonly key: string;
  readonly name: string;
  readonly alternativeText: string | undefined;
  readonly source: string;
  /** Where it can be downloaded from. */
  readonly href: string | undefined;
}

/** The pictures of a conversation, as far as it is loaded, oldest first. */
export function picturesIn({ timeline }: State, chatId: ChatId | undefined): readonly Picture[] {
  const pages = (chatId && timeline.byChat[chatId]?.pages) ?? [];
  return pages.flatMap(({ events }) =>
    events.flatMap(({ key, event }) => (event.type === 'file' ? pictureOf(key, fileFacts(event)) : [])),
  );
}

/** None where it is something else, or can't be loaded. */
export function pictureOf(key: string, { kind, name, alternativeText, source, href }: FileFacts): readonly Picture[] {
  return kind === 'picture' && source !== undefined ? [{ key, name, alternativeText, source, href }] : [];
}

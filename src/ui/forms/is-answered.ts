import type { ChatId, ThreadId } from '../../protocol/domain/ids.ts';
import type { State } from '../../store/state.ts';

/** Where a form was asked. */
export interface Asked {
  readonly formId: string;
  readonly chatId: ChatId | undefined;
  readonly threadId: ThreadId | undefined;
  /** The sort key of what asked; nothing earlier is its answer. Default: anything in the thread is. */
  readonly since?: number;
}

/** Whether an answer stands in the thread in which it was asked, or is on its way there. */
export function isAnswered({ timeline }: State, { formId, chatId, threadId, since = 0 }: Asked): boolean {
  if (chatId === undefined) return false;
  const pages = timeline.byChat[chatId]?.pages ?? [];
  return (
    pages.some(({ events }) =>
      events.some(
        ({ event, threadId: its }) =>
          event.type === 'filled_form' && event.formId === formId && its === threadId && event.sortKey >= since,
      ),
    ) ||
    timeline.pending.some(
      (each) => each.chatId === chatId && each.event.type === 'filled_form' && each.event.formId === formId,
    )
  );
}

import type { Thread } from '../protocol/domain/chat.ts';
import type { ChatId, ThreadId } from '../protocol/domain/ids.ts';
import type { Push, PushName, PushOf } from '../protocol/pushes.ts';
import type { Answer, Ask, RtmAction } from '../protocol/requests.ts';
import type { KnownChats } from './known-chats.ts';
import type { OutboxQueue } from './outbox.ts';
import type { Signal } from './signals.ts';

/** What answers and pushes tell of chats and of the outbox's entries, whoever asked. */
export interface Learning {
  answered<A extends RtmAction>(action: A, ask: Ask<A>, answer: Answer<A>): void;
  pushed(push: Push): void;
}

type FromAnswers = { readonly [A in RtmAction]?: (ask: Ask<A>, answer: Answer<A>) => void };
type FromPushes = { readonly [N in PushName]?: (push: PushOf<N>) => void };

export function createLearning(
  known: KnownChats,
  outbox: Pick<OutboxQueue, 'confirm'>,
  emit: (signal: Signal) => void,
): Learning {
  const began = (chatId: ChatId, threadId: ThreadId, active = true) => {
    known.began(chatId, threadId, active);
    emit({ type: 'chat_started', chatId, threadId });
  };
  const seen = (chatId: ChatId, threads: readonly Thread[]) => {
    known.read(chatId, threads);
    for (const { id, events } of threads) outbox.confirm(chatId, id, events);
  };

  const fromAnswers: FromAnswers = {
    start_chat: ({ active }, { chatId, threadId }) => began(chatId, threadId, active),
    resume_chat: ({ active, chat }, { threadId }) => began(chat.id, threadId, active),
    // An event may begin a thread; where the answer says which one took it, that shows.
    send_event: ({ chatId }, { threadId }) => {
      if (threadId && known.get(chatId)?.lastThread !== threadId) began(chatId, threadId);
    },
    deactivate_chat: ({ chatId }) => {
      known.know(chatId).active = false;
    },
    list_threads: ({ chatId }, { threads }) => seen(chatId, threads),
    // Another page may be other groups' page.
    update_customer_page: (_, { groups }) => {
      if (groups) emit({ type: 'push', push: { type: 'groups_status_updated', groups } });
    },
    get_chat: (_, { id, thread }) => seen(id, thread ? [thread] : []),
  };

  const fromPushes: FromPushes = {
    incoming_chat: ({ chat: { id, thread } }) => {
      if (!thread) return;
      known.began(id, thread.id, thread.active);
      outbox.confirm(id, thread.id, thread.events);
    },
    incoming_event: ({ chatId, threadId, event }) => {
      known.know(chatId).held.add(threadId);
      outbox.confirm(chatId, threadId, [event]);
    },
    chat_deactivated: ({ chatId, threadId }) => {
      const chat = known.know(chatId);
      if (chat.lastThread === undefined || chat.lastThread === threadId) chat.active = false;
    },
  };

  return {
    answered: (action, ask, answer) => fromAnswers[action]?.(ask, answer),
    pushed: (push) => {
      if (push.type !== 'unknown') learnPush(fromPushes, push);
    },
  };
}

const learnPush = <N extends PushName>(table: FromPushes, push: PushOf<N>) => table[push.type]?.(push);

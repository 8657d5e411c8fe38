import type { ChatId } from '../../protocol/domain/ids.ts';
import { chatIdInView } from '../selectors/chat-in-view.ts';
import type { Context } from './context.ts';

/** Shortest time between two of them, in milliseconds: the platform bills requests. */
const PAUSE = 2000;

export interface SneakPeek {
  show(text: string, chatId?: ChatId): void;
  /** What was shown has been sent, or is not wanted any more. */
  clear(): void;
  stop(): void;
}

/** Shows agents what the customer types: the newest text at most once in two seconds, and only where somebody may read. */
export function sneakPeek({ store, session, clock, options }: Context): SneakPeek {
  let wanted: { readonly chatId: ChatId; readonly text: string } | undefined;
  let shown: typeof wanted;
  let forget: (() => void) | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;

  const send = () => {
    forget = undefined;
    const { connection, chats } = store.state;
    const known = shown?.chatId === wanted?.chatId ? shown?.text : undefined;
    if (
      !wanted ||
      wanted.text === (known ?? '') ||
      connection.state.is !== 'online' ||
      !chats.byId[wanted.chatId]?.active
    )
      return;
    shown = wanted;
    lastAt = clock.elapsed();
    // One that is lost is not missed: the next has its text, too.
    session.request('send_sneak_peek', { chatId: wanted.chatId, sneakPeekText: wanted.text }).catch(() => undefined);
  };
  const show = (chatId: ChatId | undefined, text: string) => {
    if (options.sneakPeek === false || chatId === undefined) return;
    wanted = { chatId, text };
    if (forget) return;
    const wait = lastAt + PAUSE - clock.elapsed();
    if (wait > 0) forget = clock.after(wait, send);
    else send();
  };

  return {
    show: (text, chatId) => show(chatId ?? chatIdInView(store.state), text),
    clear: () => show(wanted?.chatId, ''),
    stop: () => {
      forget?.();
      forget = wanted = shown = undefined;
    },
  };
}

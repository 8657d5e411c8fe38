import type { Session, SessionOptions } from '../session/contract.ts';
import { keyPrefix } from '../session/kept.ts';
import type { Storage } from '../session/ports.ts';
import { chatIdInView } from './selectors/chat-in-view.ts';
import { NO_CHAT } from './slices/window.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

interface KeptWindow {
  readonly drafts: State['window']['drafts'];
  /** There was a chat. */
  readonly chat: boolean;
}

/**
 * Keeps drafts, and whether there was a chat, over reloads. A log-out erases them with all else under the
 * organization's prefix. Where storage is blocked or full they last as long as the page (promise 15). Where the page names
 * its customers, they show and are kept once it has done so (promise 14).
 */
export function keepDrafts(
  store: Store,
  storage: Storage,
  options: SessionOptions,
  session: Pick<Session, 'subscribe'>,
): void {
  const key = `${keyPrefix(options)}window`;
  let before: string | undefined;
  let isNamed = false;

  const begin = () => {
    const { drafts } = store.state.window;
    const kept = restore(storage, key);
    isNamed = true;
    before = kept && JSON.stringify(kept);
    if (kept) store.dispatch({ type: 'restored', drafts: { ...kept.drafts, ...drafts }, expected: kept.chat });
    // What was written meanwhile stays in the composer.
    const { [NO_CHAT]: text } = drafts;
    if (text) store.dispatch({ type: 'draft_changed', chatId: chatIdInView(store.state), text });
  };
  if (!options.getToken) begin();
  session.subscribe(({ type }) => {
    if (type === 'logged_in' && !isNamed) begin();
  });

  store.subscribe(({ window: { drafts }, chats }) => {
    if (!isNamed) return;
    const now: KeptWindow = { drafts, chat: chats.loaded ? chats.order.length > 0 : chats.expected };
    const isEmpty = !now.chat && Object.keys(drafts).length === 0;
    const text = isEmpty ? undefined : JSON.stringify(now);
    if (text === before) return;
    before = text;
    try {
      if (text === undefined) storage.remove(key);
      else storage.set(key, text);
    } catch {
      // The session has told of it, if it needed storage too.
    }
  });
}

function restore(storage: Storage, key: string): KeptWindow | undefined {
  try {
    const { drafts, chat }: Record<string, unknown> = JSON.parse(storage.get(key) ?? '{}');
    if (typeof drafts !== 'object' || drafts === null) return undefined;
    const texts = Object.entries(drafts).filter(([, text]) => typeof text === 'string' && text !== '');
    return { drafts: Object.fromEntries(texts), chat: chat === true };
  } catch {
    return undefined;
  }
}

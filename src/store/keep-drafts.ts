import { keyPrefix } from '../session/kept.ts';
import type { Storage } from '../session/ports.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

interface KeptWindow {
  readonly drafts: State['window']['drafts'];
  /** There was a chat. */
  readonly chat: boolean;
}

/**
 * Keeps drafts, and whether there was a chat, over reloads. A log-out erases them with all else under the
 * organization's prefix. Where storage is blocked or full they last as long as the page (promise 15).
 */
export function keepDrafts(store: Store, storage: Storage, account: Parameters<typeof keyPrefix>[0]): () => void {
  const key = `${keyPrefix(account)}window`;
  const kept = restore(storage, key);
  let before = kept && JSON.stringify(kept);
  if (kept) store.dispatch({ type: 'restored', drafts: kept.drafts, expected: kept.chat });

  return store.subscribe(({ window: { drafts }, chats }) => {
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

import type { Session, SessionOptions } from '../session/contract.ts';
import { keepIn, keyPrefix } from '../session/kept.ts';
import type { Storage } from '../session/ports.ts';
import { chatIdInView } from './selectors/chat-in-view.ts';
import { NO_CHAT } from './slices/window.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

interface KeptWindow {
  /** Whose it is; none: of a visitor whom nobody had named. */
  readonly customer?: string | undefined;
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
  const { read } = keepIn(storage, options, () => {});
  let customer = read('customer', isText);
  let before: string | undefined;
  let isNamed = false;

  const begin = () => {
    const { drafts } = store.state.window;
    const kept = restore(storage, key, customer);
    isNamed = true;
    before = kept && JSON.stringify(kept);
    if (kept) store.dispatch({ type: 'restored', drafts: { ...kept.drafts, ...drafts }, expected: kept.chat });
    // What was written meanwhile stays in the composer.
    const { [NO_CHAT]: text } = drafts;
    if (text) store.dispatch({ type: 'draft_changed', chatId: chatIdInView(store.state), text });
  };
  if (!options.getToken) begin();
  session.subscribe((signal) => {
    if (signal.type === 'identity_changed') customer = before = undefined;
    if (signal.type !== 'logged_in') return;
    customer = signal.answer.customer.id;
    if (!isNamed) begin();
  });

  store.subscribe(({ window: { drafts }, chats }) => {
    // What is kept may be somebody else's by now, or nobody's, and this page has yet to hear of it.
    if (!isNamed || (customer !== undefined && customer !== read('customer', isText))) return;
    const now: KeptWindow = { customer, drafts, chat: chats.loaded ? chats.order.length > 0 : chats.expected };
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

function restore(storage: Storage, key: string, of: string | undefined): KeptWindow | undefined {
  try {
    const { customer, drafts, chat }: Record<string, unknown> = JSON.parse(storage.get(key) ?? '{}');
    if (typeof drafts !== 'object' || drafts === null) return undefined;
    // A page that had not heard of the change has kept it since.
    if (customer !== undefined && customer !== of) return undefined;
    const texts = Object.entries(drafts).filter(([, text]) => typeof text === 'string' && text !== '');
    return { ...(customer === of && { customer: of }), drafts: Object.fromEntries(texts), chat: chat === true };
  } catch {
    return undefined;
  }
}

const isText = (value: unknown) => typeof value === 'string';

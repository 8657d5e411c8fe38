import { closeChat, join, leave, resume, startChat, takeOver, transfer } from '../commands/hold-chat.ts';
import { loadNewest, loadOlder } from '../commands/load-history.ts';
import { setAccepting, tag, untag } from '../commands/note-chat.ts';
import type { OpenDesk } from '../commands/open-desk.ts';
import { readArchive } from '../commands/read-chats.ts';
import { retry, write } from '../commands/send-message.ts';
import { composerMode } from '../select/composer-mode.ts';
import type { Intent, IntentOf } from './intents.ts';

/** What only the page itself can do about an intent. */
export interface PageOfDesk {
  open(chatId: string | undefined): void;
  showDetails(open: boolean): void;
  chooseTransfer(chatId: string): void;
  signOut(): void;
}

type Way<T extends Intent['type']> = (desk: OpenDesk, intent: IntentOf<T>, page: PageOfDesk) => unknown;

/** Intent -> what is done about it. A new intent is a compile error until it is here. */
const WAYS: { readonly [T in Intent['type']]: Way<T> } = {
  open_chat: (_, { chatId }, page) => page.open(chatId),
  choose_view: ({ store }, { view }) => store.dispatch({ type: 'view_chosen', view }),
  choose_tab: ({ store }, { tab }) => store.dispatch({ type: 'tab_chosen', tab }),
  search: ({ store }, { query }) => store.dispatch({ type: 'search_changed', query }),
  accept_chats: (desk, { accepting }) => setAccepting(desk, accepting),
  change_draft: ({ store, typing }, { chatId, draft }) => {
    const before = store.state.desk.drafts[chatId]?.text ?? '';
    store.dispatch({ type: 'draft_changed', chatId, draft });
    const chat = store.state.chats.byId[chatId];
    const toCustomer = chat !== undefined && composerMode(store.state, chat).is === 'write' && !draft.note;
    if (!toCustomer || draft.text.trim() === '') typing.stop();
    else if (draft.text !== before) typing.typed(chatId);
  },
  send: (desk, { chatId, draft }) => {
    const problem = write(desk, chatId, draft.text, draft.note ? 'agents' : 'all');
    if (problem !== undefined) return desk.store.dispatch({ type: 'told', notice: problem });
    desk.typing.stop(false);
    desk.store.dispatch({ type: 'draft_changed', chatId, draft: { ...draft, text: '' } });
  },
  retry: (desk, { customId }) => retry(desk, customId),
  withdraw: ({ store }, { customId }) => store.dispatch({ type: 'message_withdrawn', customId }),
  join: (desk, { chatId, visibility }) => join(desk, chatId, visibility),
  take_over: (desk, { chatId }) => takeOver(desk, chatId),
  leave: (desk, { chatId }) => leave(desk, chatId),
  choose_transfer: (_, { chatId }, page) => page.chooseTransfer(chatId),
  transfer: (desk, { chatId, target }) => transfer(desk, chatId, target),
  close_chat: (desk, { chatId }) => closeChat(desk, chatId),
  resume: async (desk, { chatId }, page) => {
    await resume(desk, chatId);
    page.open(chatId);
  },
  start_chat: async (desk, { customerId }, page) => {
    const chatId = await startChat(desk, customerId);
    if (chatId !== undefined) page.open(chatId);
  },
  tag: (desk, { chatId, threadId, word }) => tag(desk, chatId, threadId, word),
  untag: (desk, { chatId, threadId, word }) => untag(desk, chatId, threadId, word),
  load_older: (desk, { chatId }) => loadOlder(desk, chatId),
  load_newest: (desk, { chatId }) => loadNewest(desk, chatId),
  load_archive: (desk) => readArchive(desk),
  seen: ({ seenMarks }, { chatId, upTo }) => seenMarks.seen(chatId, upTo),
  toggle_details: (_, { open }, page) => page.showDetails(open),
  dismiss_notice: ({ store }) => store.dispatch({ type: 'told', notice: undefined }),
  reconnect: ({ connection }) => connection.connect(),
  sign_out: (_desk, _intent, page) => page.signOut(),
};

/** Turns what a view asked for into a command. Failures are told where they arise. */
export function obey<T extends Intent['type']>(desk: OpenDesk, intent: IntentOf<T>, page: PageOfDesk): void {
  const way: Way<T> = WAYS[intent.type as T];
  way(desk, intent, page);
}

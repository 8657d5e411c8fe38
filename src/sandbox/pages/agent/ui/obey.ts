import { deleteEvent, editMessage, removeProperty, setProperties } from '../commands/change-events.ts';
import { ban, greet, invite, removeAgent, updateCustomer } from '../commands/change-people.ts';
import { closeChat, join, leave, resume, startChat, takeOver, transfer } from '../commands/hold-chat.ts';
import { loadNewest, loadOlder } from '../commands/load-history.ts';
import { setAccepting, tag, untag } from '../commands/note-chat.ts';
import type { OpenDesk } from '../commands/open-desk.ts';
import { readArchive } from '../commands/read-chats.ts';
import { sendComposed } from '../commands/send-composed.ts';
import { retry, send } from '../commands/send-message.ts';
import type { DeskDialog } from '../domain/desk-dialog.ts';
import { composerMode } from '../select/composer-mode.ts';
import type { Intent, IntentOf } from './intents.ts';

/** What only the page itself can do about an intent. */
export interface PageOfDesk {
  open(chatId: string | undefined): void;
  showDetails(open: boolean): void;
  chooseTransfer(chatId: string): void;
  /** Lays a window over the desk. */
  ask(dialog: DeskDialog): void;
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
  change_draft: ({ store, typing, live }, { chatId, draft }) => {
    const before = store.state.desk.drafts[chatId]?.text ?? '';
    store.dispatch({ type: 'draft_changed', chatId, draft });
    const chat = store.state.chats.byId[chatId];
    const toCustomer = chat !== undefined && composerMode(store.state, chat).is === 'write' && !draft.note;
    if (!toCustomer || draft.text.trim() === '') typing.stop();
    else if (draft.text !== before && store.state.desk.streaming) live.typed(chatId, draft.text);
    else if (draft.text !== before) typing.typed(chatId);
  },
  send: (desk, { chatId, draft }) => {
    const problem = sendComposed(desk, chatId, draft);
    if (problem !== undefined) return desk.store.dispatch({ type: 'told', notice: problem });
    desk.typing.stop(false);
    desk.store.dispatch({ type: 'draft_changed', chatId, draft: { ...draft, text: '' } });
  },
  attach: ({ files }, { chatId, files: chosen }) => files.attach(chatId, chosen),
  detach: ({ files }, { chatId, key }) => files.remove(chatId, key),
  upload_again: ({ files }, { chatId, key }) => files.retry(chatId, key),
  describe_file: ({ store }, { chatId, key, words }) =>
    store.dispatch({ type: 'attachment_changed', chatId, key, change: { words } }),
  send_draft: (desk, { chatId, draft, visibility }) => {
    const problem = send(desk, chatId, draft, visibility);
    if (problem !== undefined) desk.store.dispatch({ type: 'told', notice: problem });
    return problem;
  },
  stream: ({ store, typing, live }, { on }) => {
    typing.stop();
    live.stop();
    store.dispatch({ type: 'streaming_chosen', on });
  },
  think: ({ live }, { chatId, title }) => live.think(chatId, title),
  ask: (_, { dialog }, page) => page.ask(dialog),
  edit_last: ({ store }, { chatId }, page) => {
    const { chats, threads, session } = store.state;
    const threadId = chats.byId[chatId]?.lastThreadId ?? '';
    const last = threads[threadId]?.events.findLast(
      (event) => event.type === 'message' && event.authorId === session.profile?.id,
    );
    if (last?.type === 'message') page.ask({ is: 'edit', chatId, threadId, eventId: last.id, text: last.text });
  },
  edit: (desk, { text, ...place }) => editMessage(desk, place, text),
  delete: (desk, place) => deleteEvent(desk, place),
  set_properties: (desk, { of, properties }) => setProperties(desk, of, properties),
  remove_property: (desk, { of, namespace, name }) => removeProperty(desk, of, namespace, name),
  invite: (desk, { chatId, agentId, visibility }) => invite(desk, chatId, agentId, visibility),
  remove_agent: (desk, { chatId, agentId }) => removeAgent(desk, chatId, agentId),
  greet: (desk, { customerId, draft, announcement }) => greet(desk, customerId, draft, announcement),
  ban: (desk, { customerId, days }) => ban(desk, customerId, days),
  update_customer: (desk, { type: _, customerId, ...changes }) => updateCustomer(desk, customerId, changes),
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

/**
 * Turns what a view asked for into a command. Failures are told where they arise; what a window waits for answers its own,
 * as a sentence.
 */
export async function obey<T extends Intent['type']>(
  desk: OpenDesk,
  intent: IntentOf<T>,
  page: PageOfDesk,
): Promise<string | undefined> {
  const way: Way<T> = WAYS[intent.type as T];
  const answer = await way(desk, intent, page);
  return typeof answer === 'string' ? answer : undefined;
}

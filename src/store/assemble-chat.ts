import type { Session } from '../session/contract.ts';
import type { Ports } from '../session/ports.ts';
import { createAskForm, offerForm } from './ask-form.ts';
import { askMissing } from './ask-missing.ts';
import { askWelcome } from './ask-welcome.ts';
import type { Chat, ChatOptions } from './chat.ts';
import { acceptGreeting, cancelGreeting } from './commands/answer-greeting.ts';
import type { Context } from './commands/context.ts';
import { loadHistory } from './commands/load-history.ts';
import { seenMarks } from './commands/mark-seen.ts';
import { deactivateChat, resumeChat, startChat } from './commands/open-chat.ts';
import { sendMessage } from './commands/send-message.ts';
import { sneakPeek } from './commands/sneak-peek.ts';
import { connectSession } from './connect-session.ts';
import { endLiveSigns } from './end-live-signs.ts';
import { keepDrafts } from './keep-drafts.ts';
import { lateCommands } from './late-commands.ts';
import { initialState } from './reduce.ts';
import { chatIdInView, isLoaded } from './selectors/chat-in-view.ts';
import { createStore } from './store.ts';

/** A chat over a session that exists. */
export function assembleChat(
  session: Session,
  { clock, random, storage }: Pick<Ports, 'clock' | 'random' | 'storage'>,
  options: ChatOptions,
): Chat {
  const store = createStore({ ...initialState, chats: { ...initialState.chats, groupId: options.groupId } });
  const { dispatch } = store;
  const uploads: Context['uploads'] = new Map();
  const askForm = createAskForm(session);
  const context: Context = { store, session, clock, random, uploads, askForm, options };
  askMissing(session, store, clock);
  connectSession(session, store, clock);
  keepDrafts(store, storage, options, session);
  endLiveSigns(store, clock);
  offerForm(store, askForm);
  askWelcome(session, store);
  const marks = seenMarks(context);
  const peek = sneakPeek(context);
  const rest = () => {
    marks.stop();
    peek.stop();
  };

  return {
    ...lateCommands(context),
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    onSignal: session.subscribe,
    select: (selector) => selector(store.state),
    traffic: session.traffic,

    connect: session.connect,
    retryConnection: session.connect,
    close: () => {
      rest();
      session.close();
    },
    logOut: () => {
      const goesOn = session.state.is !== 'idle';
      rest();
      session.logOut();
      if (goesOn) session.connect();
    },

    startChat: () => startChat(context),
    resume: (chatId) => resumeChat(context, chatId),
    deactivate: (chatId) => deactivateChat(context, chatId),
    sendMessage: (text, { chatId, properties } = {}) => {
      const result = sendMessage(context, text, chatId, properties);
      if (result.ok) peek.clear();
      return result;
    },
    retry: (customId) => {
      uploads.get(customId)?.retry();
      session.outbox.retry(customId);
    },
    discard: (customId) => {
      uploads.get(customId)?.cancel();
      session.outbox.discard(customId);
    },
    sendTyping: peek.show,
    markSeen: marks.mark,
    loadMore: (chatId) => loadHistory(context, chatId),
    acceptGreeting: () => acceptGreeting(context),
    cancelGreeting: () => cancelGreeting(context),

    setOpen: (open) => {
      if (open !== store.state.window.open) dispatch({ type: open ? 'window_opened' : 'window_closed' });
    },
    setLooking: (looking) => dispatch({ type: 'looking_changed', looking }),
    showChat: (chatId) => {
      dispatch({ type: 'view_changed', view: { is: 'chat', chatId } });
      // Of the other chats only the list has been read.
      if (!isLoaded(store.state.timeline.byChat[chatId])) void loadHistory(context, chatId);
    },
    showList: () => dispatch({ type: 'view_changed', view: { is: 'list' } }),
    setDraft: (text, chatId) => dispatch({ type: 'draft_changed', chatId: chatId ?? chatIdInView(store.state), text }),

    setCustomer: session.setCustomer,
    setSessionFields: session.setSessionFields,
    setPage: session.setPage,
  };
}

import { type CustomId, id } from '../../protocol/domain/ids.ts';
import type { Chat, Commands, LateCommands } from '../../store/chat.ts';
import type { State } from '../../store/state.ts';
import { createStore } from '../../store/store.ts';

/** Commands that a state wants to go otherwise than well and without consequences. */
export type Ways = Partial<Commands & LateCommands>;

const SENT = id<CustomId>('sent');
const nothing = () => undefined;
const soon = async () => undefined;

/** A chat without a server: real state, reducers and selectors, and commands that do nothing but keep drafts. */
export function madeChat(initial: State, ways: Ways = {}): Chat {
  const store = createStore(initial);
  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    select: (selector) => selector(store.state),
    onSignal: () => nothing,
    traffic: {},
    connect: nothing,
    close: nothing,
    retryConnection: nothing,
    logOut: nothing,
    startChat: soon,
    resume: soon,
    deactivate: soon,
    loadMore: soon,
    sendMessage: () => ({ ok: true, customId: SENT }),
    retry: nothing,
    discard: nothing,
    sendTyping: nothing,
    markSeen: nothing,
    acceptGreeting: nothing,
    cancelGreeting: nothing,
    setOpen: nothing,
    setLooking: nothing,
    showChat: nothing,
    showList: nothing,
    setDraft: (text, chatId) => store.dispatch({ type: 'draft_changed', text, chatId }),
    setCustomer: nothing,
    setSessionFields: nothing,
    setPage: nothing,
    sendEvent: async () => SENT,
    sendFiles: async () => [SENT],
    deleteEvent: soon,
    pressButton: soon,
    drawCustomEvent: soon,
    pressGreetingButton: soon,
    previewLink: soon,
    loadForm: soon,
    beginAgain: soon,
    leaveMessage: async () => false,
    closeForm: soon,
    answerForm: soon,
    rate: soon,
    sendTranscript: soon,
    loadWhole: soon,
    loadPlatform: async () => ({ buttons: [], words: {} }),
    showFace: soon,
    ...ways,
  };
}

/** As a server does that cannot be asked. */
export const refuses = async (): Promise<never> => {
  throw new Error('It was refused.');
};

import type { Action } from '../../store/actions.ts';
import type { Chat, LateCommands } from '../../store/chat.ts';
import { LATE_COMMANDS } from '../../store/late-commands.ts';
import type { State } from '../../store/state.ts';
import { createStore } from '../../store/store.ts';
import { CHAT } from '../../store/testing/builders.ts';
import { aChatAtHand } from '../../store/testing/chats.ts';
import type { CommandIntent } from '../intents.ts';
import { painted } from './in-page.ts';

/** Stands in for the window around a rare view: real state and reducers; of late commands it is written down that they were called. */
export interface ChatAround {
  readonly chat: Chat;
  /** Name and arguments of the late commands so far. */
  readonly called: (readonly unknown[])[];
  dispatch(...actions: readonly Action[]): Promise<void>;
  /** Hears what a view asks for, as the window does. */
  readonly hear: (intent: CommandIntent) => void;
}

export function chatAround(initial: State, commands: Partial<LateCommands> = {}): ChatAround {
  const store = createStore(initial);
  const called: (readonly unknown[])[] = [];
  const noted = LATE_COMMANDS.map((name) => [
    name,
    async (...values: readonly unknown[]) => {
      called.push([name, ...values]);
    },
  ]);
  const late: LateCommands = { ...Object.fromEntries(noted), ...commands };
  const chat: Chat = {
    ...aChatAtHand().chat,
    ...late,
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    select: (selector) => selector(store.state),
    setDraft: (text, chatId) => store.dispatch({ type: 'draft_changed', chatId, text }),
  };
  return {
    chat,
    called,
    dispatch: async (...actions) => {
      for (const action of actions) store.dispatch(action);
      await painted();
    },
    hear: (intent) => {
      intent.stopPropagation();
      intent.outcome = Promise.resolve(intent.run(chat, CHAT));
    },
  };
}

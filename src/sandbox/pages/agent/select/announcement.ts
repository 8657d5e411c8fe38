import { customerName } from '../domain/customer.ts';
import { eventInWords, isWritten } from '../domain/event.ts';
import type { Action } from '../state/actions.ts';
import type { State } from '../state/store.ts';

/** What a screen reader should say of something that happened; nothing for most things. */
export function announcementOf(action: Action, state: State): string | undefined {
  switch (action.type) {
    case 'incoming_event': {
      const { event, chatId } = action;
      const chat = state.chats.byId[chatId];
      if (!isWritten(event)) return chatId === state.desk.openChatId ? eventInWords(event) : undefined;
      if (event.authorId === state.session.profile?.id) return undefined;
      const agent = chat?.agents.find(({ id }) => id === event.authorId);
      return `${agent?.name ?? customerName(state.customers[event.authorId ?? ''])}: ${eventInWords(event)}`;
    }
    case 'incoming_chat':
      return action.read.chat.followed || action.read.customer === undefined
        ? undefined
        : `New chat from ${customerName(action.read.customer)}`;
    case 'connection_changed':
      return action.connection.is === 'online' ? 'Connected' : undefined;
    default:
      return undefined;
  }
}

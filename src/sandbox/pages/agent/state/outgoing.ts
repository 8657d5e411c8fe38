import type { Outgoing } from '../domain/outgoing.ts';
import { slice } from './slice.ts';

export type OutgoingMessages = readonly Outgoing[];

export const outgoing = slice<OutgoingMessages>([], {
  message_written: (state, { message }) => [...state, message],
  message_under_way: (state, { customId }) => withStatus(state, customId, { is: 'sending' }),
  message_unsure: (state, { customId }) => withStatus(state, customId, { is: 'unsure' }),
  message_accepted: (state, { customId, eventId }) => withStatus(state, customId, { is: 'accepted', eventId }),
  message_refused: (state, { customId, why }) => withStatus(state, customId, { is: 'refused', why }),
  message_withdrawn: (state, { customId }) => state.filter((message) => message.customId !== customId),
  incoming_event: (state, { event }) => without(state, [event]),
  incoming_chat: (state, { read }) =>
    without(
      state,
      read.threads.flatMap((thread) => thread.events),
    ),
  history_read: (state, { chatId, threads, newest }) => {
    const left = without(
      state,
      threads.flatMap((thread) => thread.events),
    );
    return newest ? withoutDoubt(left, chatId) : left;
  },
});

function withStatus(state: OutgoingMessages, customId: string, status: Outgoing['status']): OutgoingMessages {
  return state.map((message) => (message.customId === customId ? { ...message, status } : message));
}

/** The newest part of a chat was read: what is not in it did not arrive. */
function withoutDoubt(state: OutgoingMessages, chatId: string): OutgoingMessages {
  const isUnsure = (message: Outgoing) => message.chatId === chatId && message.status.is === 'unsure';
  return state.some(isUnsure)
    ? state.map((message) => (isUnsure(message) ? { ...message, status: { is: 'queued' } } : message))
    : state;
}

/** What stands in the conversation has arrived, by the custom id that it was sent with or the id it was given. */
function without(
  state: OutgoingMessages,
  arrived: readonly { readonly id: string; readonly customId?: string }[],
): OutgoingMessages {
  const here = ({ customId, status }: Outgoing) =>
    arrived.some((event) => event.customId === customId || (status.is === 'accepted' && event.id === status.eventId));
  return state.some(here) ? state.filter((message) => !here(message)) : state;
}

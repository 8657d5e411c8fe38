import { chatIdInView } from '../selectors/chat-in-view.ts';
import { openingOf } from '../selectors/opening.ts';
import type { Command } from './context.ts';
import { newCustomId } from './custom-id.ts';

/** Sends any kind of event by way of the outbox. */
export const sendEvent: Command<'sendEvent'> = async (
  { store, session, random },
  event,
  { chatId = chatIdInView(store.state) } = {},
) => {
  const customId = event.customId ?? newCustomId(random);
  session.outbox.add({ ...event, customId }, chatId, openingOf(store.state));
  return customId;
};

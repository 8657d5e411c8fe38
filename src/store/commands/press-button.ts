import type { MessagePostback } from '../../protocol/domain/event.ts';
import type { Postback } from '../../protocol/domain/rich-message.ts';
import { RequestError } from '../../session/request-error.ts';
import type { ButtonPress } from '../chat.ts';
import type { Command, Context } from './context.ts';
import { newCustomId } from './custom-id.ts';

/** Reasons that say nothing of the button: there was no line. */
const NO_LINE: ReadonlySet<string> = new Set(['not_connected', 'connection_lost', 'deadline']);

/**
 * Presses a button of a rich message: its postback, then what its type sends. A message that a button says is the
 * customer's own word: without a connection it waits in the outbox like any other.
 */
export const pressButton: Command<'pressButton'> = async (context, press) => {
  const says = press.button.type === 'message' && press.toggled !== false && !press.saysNothing;
  const isOnline = context.session.state.is === 'online';
  const postback = sendPostback(context, press).catch((error) => {
    if (!says || !(error instanceof RequestError && NO_LINE.has(error.reason))) throw error;
  });
  if (isOnline || !says) await postback;
  if (says) sayWords(context, press);
  await postback;
};

async function sendPostback({ session, store, clock }: Context, press: ButtonPress): Promise<void> {
  const { chatId, threadId, eventId, button, toggled = true, ecommerce } = press;
  if (!button.postbackId) return;
  const postback: Postback = {
    id: button.postbackId,
    toggled,
    ...(button.type !== undefined && { buttonType: button.type }),
    ...(button.type !== undefined && button.value !== undefined && { buttonValue: button.value }),
    ...(ecommerce && { ecommerce }),
  };
  await session.request('send_rich_message_postback', { chatId, threadId, eventId, postback });
  const { customerId: userId } = store.state.people;
  const chat = store.state.chats.byId[chatId];
  // Of a thread that is over no push tells (R27).
  if (userId === undefined || (chat?.active && chat.lastThread?.id === threadId)) return;
  const at = clock.elapsed();
  store.dispatch({ type: 'incoming_rich_message_postback', at, userId, chatId, threadId, eventId, postback });
}

function sayWords({ session, random }: Context, press: ButtonPress): void {
  const { chatId, threadId, eventId, button, ecommerce } = press;
  const { type, value } = button;
  const postback: MessagePostback | undefined =
    button.postbackId === undefined
      ? undefined
      : {
          id: button.postbackId,
          threadId,
          eventId,
          // Both or none.
          ...(type !== undefined && value !== undefined && { type, value }),
          ...(ecommerce && { ecommerce }),
        };
  const customId = newCustomId(random);
  session.outbox.add({ type: 'message', text: button.text, customId, ...(postback && { postback }) }, chatId);
}

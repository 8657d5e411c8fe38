import type { RichButton } from '../../protocol/domain/rich-message.ts';
import { cancelGreeting } from './answer-greeting.ts';
import type { Command } from './context.ts';
import { sendMessage } from './send-message.ts';

/**
 * Presses a button of the greeting on offer: it is counted, and a message that the button says begins the chat. There is
 * no postback, for there is no event yet. Where a link leads is up to the view.
 */
export const pressGreetingButton: Command<'pressGreetingButton'> = async (context, button) => {
  const { store, session } = context;
  const { current } = store.state.greeting;
  const buttonId = idOf(button);
  if (current && buttonId !== undefined) {
    const pressed = { greetingUniqueId: current.uniqueId, buttonId };
    // Nobody is helped by hearing that it was not counted.
    session.request('send_greeting_button_clicked', pressed).catch(() => undefined);
  }
  if (button.type === 'message') sendMessage(context, button.text);
  if (button.type === 'cancel') cancelGreeting(context);
};

/** Some buttons of greetings have an id of their own; the reference leaves open where others take theirs from. */
function idOf({ unknownFields, postbackId }: RichButton): string | undefined {
  const own = unknownFields?.button_id;
  return typeof own === 'string' ? own : postbackId;
}

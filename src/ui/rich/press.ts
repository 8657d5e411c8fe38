import type { RichMessage } from '../../protocol/domain/event.ts';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { EcommerceChoice, RichButton } from '../../protocol/domain/rich-message.ts';
import type { EventRow } from '../../store/rows.ts';
import { CommandIntent } from '../intents.ts';
import { tellPressed } from './pressed-event.ts';

/** What a press asks for. The promise rejects when it did not work. */
export type Press = (button: RichButton, toggled: boolean, ecommerce?: EcommerceChoice) => Promise<unknown> | undefined;

/** A rich message that the server has: one can answer it. */
export const confirmed = ({ event }: EventRow): RichMessage | undefined =>
  event.type === 'rich_message' && 'id' in event ? event : undefined;

/** Presses buttons of the message in a row: tells the page, and has the chat send it. */
export function pressIn(view: EventTarget, row: EventRow): Press {
  return (button, toggled, ecommerce) => {
    const event = confirmed(row);
    const { threadId } = row;
    if (event === undefined) return undefined;
    let place: ChatId | undefined;
    const intent = new CommandIntent((chat, chatId) => {
      place = chatId;
      if (chatId === undefined || threadId === undefined) return undefined;
      return chat.pressButton({
        chatId,
        threadId,
        eventId: event.id,
        button,
        toggled,
        ...(ecommerce && { ecommerce }),
      });
    });
    view.dispatchEvent(intent);
    tellPressed(view, { chatId: place, event, button, toggled, ecommerce });
    return intent.outcome;
  };
}

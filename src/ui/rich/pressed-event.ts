import type { RichMessage } from '../../protocol/domain/event.ts';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { EcommerceChoice, RichButton } from '../../protocol/domain/rich-message.ts';

/** A button of a rich message that the customer pressed. */
export interface ButtonPressed {
  /** Missing where the message stands in no chat. */
  readonly chatId: ChatId | undefined;
  /** The message that it stands in. */
  readonly event: RichMessage;
  readonly button: RichButton;
  /** False when an earlier press was taken back. */
  readonly toggled: boolean;
  /** What was chosen of a product. */
  readonly ecommerce: EcommerceChoice | undefined;
}

/** Tells the page, through all shadow roots. */
export function tellPressed(from: EventTarget, detail: ButtonPressed): void {
  from.dispatchEvent(new CustomEvent('customer-chat-button', { detail, bubbles: true, composed: true }));
}

import type { ChatEvent } from '../protocol/domain/event.ts';
import type { Greeting } from '../protocol/domain/greeting.ts';
import type { ChatId, ThreadId, UserId } from '../protocol/domain/ids.ts';
import type { User } from '../protocol/domain/user.ts';
import type { ConnectionState } from '../session/connection-state.ts';
import type { KnownPush } from '../session/signals.ts';
import type { SentForm } from '../ui/forms/form-sent-event.ts';
import type { GivenRating } from '../ui/rating/rating-event.ts';
import type { ButtonPressed } from '../ui/rich/pressed-event.ts';

/** What `<customer-chat>` tells the page. All of them bubble and leave shadow roots. */
export interface CustomerChatEvents {
  /** The window opened. */
  'customer-chat-open': CustomEvent<null>;
  /** The window closed. */
  'customer-chat-close': CustomEvent<null>;
  /** Another number of unread messages. */
  'customer-chat-unread': CustomEvent<{ readonly count: number }>;
  /** A message, file, rich message or form came into a chat; the visitor's own ones too, once the server has them. */
  'customer-chat-message': CustomEvent<ChatMessage>;
  /** The visitor pressed a button of a rich message. What its type asks for is done by itself. */
  'customer-chat-button': CustomEvent<ButtonPressed>;
  /** A greeting came on the screen, or is gone from it. */
  'customer-chat-greeting': CustomEvent<GreetingNews>;
  /**
   * The server said something unasked, in the widget's own model, whatever version of the protocol is spoken: `type`
   * names it. What the widget shows of it is drawn by itself; this is for what concerns the page, such as a multicast,
   * properties, or who may answer now. After a gap nothing is said again.
   */
  'customer-chat-push': CustomEvent<{ readonly push: KnownPush }>;
  /** A form was sent. `type`: `prechat`, `postchat`, `ticket`, `ask_for_email`, or what the platform calls it. */
  'customer-chat-form': CustomEvent<SentForm>;
  /** The conversation was rated, or the rating taken back (`none`). */
  'customer-chat-rating': CustomEvent<GivenRating>;
  /** A conversation was closed, by whomever: what is said next begins another thread. */
  'customer-chat-ended': CustomEvent<EndedChat>;
  /** The visitor agreed to the chat, where `consent="required"`. */
  'customer-chat-consent': CustomEvent<null>;
  /** The connection changed. */
  'customer-chat-state': CustomEvent<{ readonly state: ConnectionState }>;
  /**
   * A setting cannot be right, the platform refused what the page said of its visitor, or a part of the widget could not
   * be loaded. For developers; nothing is logged.
   */
  'customer-chat-error': CustomEvent<SettingProblem | { readonly message: string }>;
}

export interface ChatMessage {
  readonly chatId: ChatId;
  readonly event: ChatEvent;
  /** Who wrote it, as far as that is known. */
  readonly author: User | undefined;
  readonly fromCustomer: boolean;
}

export interface EndedChat {
  readonly chatId: ChatId;
  readonly threadId: ThreadId;
  /** Who closed it; nobody where the platform did. */
  readonly userId?: UserId;
}

export interface GreetingNews {
  /** `hidden`: it was dismissed or replaced. `answered`: a conversation began. */
  readonly is: 'shown' | 'hidden' | 'answered';
  readonly greeting: Greeting;
}

/** A setting of the page that cannot be right. */
export interface SettingProblem {
  /** The attribute, or the property that has none. */
  readonly attribute: string;
  /** One sentence for the page's developer. */
  readonly message: string;
  /** There is no conversation until it is put right; of the other settings the default is used. */
  readonly fatal: boolean;
}

export function emit<N extends keyof CustomerChatEvents>(
  target: EventTarget,
  name: N,
  detail: CustomerChatEvents[N]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap extends CustomerChatEvents {}
}

import { defineCustomerChat } from './embed/customer-chat.ts';

export type {
  AvatarOf,
  CustomRenderer,
  CustomRenderers,
  EventRenderer,
  EventRenderers,
} from './embed/custom-renderer.ts';
/**
 * The package: registers `<customer-chat>`. A chat without looks, `createChat`, is the entry `customer-chat/headless`,
 * so that a bundler keeps it out of the first bytes of whoever wants the element.
 */
export { CustomerChat } from './embed/customer-chat.ts';
export type { ChatMessage, CustomerChatEvents, EndedChat, SettingProblem } from './embed/events.ts';
export type { Settings } from './embed/settings.ts';
export type { CustomerDetails } from './protocol/domain/user.ts';
export type { ConnectionState } from './session/connection-state.ts';
export type { CustomerToken, GivenDetails, GivenFields, TokenSource } from './session/contract.ts';
export type { Chat, ChatOptions, SendResult } from './store/chat.ts';
export type { State } from './store/state.ts';
export type { Phrases } from './ui/phrases.ts';
export type { ButtonPressed } from './ui/rich/pressed-event.ts';

defineCustomerChat();

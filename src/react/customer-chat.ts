import * as React from 'react';
import { defineCustomerChat } from '../embed/customer-chat.ts';
import { createCustomerChat } from './create-customer-chat.ts';

export type { CustomerChat as CustomerChatElement } from '../embed/customer-chat.ts';
export type { CustomerChatEvents } from '../embed/events.ts';
export type { CustomerChatProps } from './create-customer-chat.ts';
export type { CustomerChatTag } from './intrinsic-element.ts';

defineCustomerChat();

/** `<customer-chat>` as a React component. Children go into the element's slots, `ref` is the element itself. */
export const CustomerChat = /* @__PURE__ */ createCustomerChat(React);

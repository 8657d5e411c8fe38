import type * as React from 'react';
import type { CustomerChat } from '../embed/customer-chat.ts';
import type { CustomerChatEvents } from '../embed/events.ts';
import type { ATTRIBUTE_OF, ReactSettings } from './react-settings.ts';

type AttributeOf = typeof ATTRIBUTE_OF;

/** The settings under the names of their attributes. */
type Attributes = {
  readonly [N in keyof AttributeOf as AttributeOf[N] extends string ? AttributeOf[N] : never]?:
    | ReactSettings[N]
    | undefined;
};

/** The settings that no attribute holds: React 19 sets them as properties. */
type Properties = { readonly [N in keyof AttributeOf as AttributeOf[N] extends string ? never : N]?: ReactSettings[N] };

/** React 19 listens to any event of an element under its whole name. */
type Listeners = {
  readonly [N in keyof CustomerChatEvents as `on${N}`]?: ((event: CustomerChatEvents[N]) => void) | undefined;
};

/** What `<customer-chat>` takes where it is written as a tag, without the component. */
export type CustomerChatTag = React.DetailedHTMLProps<React.HTMLAttributes<CustomerChat>, CustomerChat> &
  Attributes &
  Properties &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'customer-chat': CustomerChatTag;
    }
  }
}

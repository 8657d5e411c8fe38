import type * as React from 'react';
import type { CustomerChat } from '../embed/customer-chat.ts';
import { applySettings, attributesOf } from './apply-settings.ts';
import { type Callbacks, EVENT_OF, listen } from './callbacks.ts';
import { type ReactSettings, SETTINGS } from './react-settings.ts';

/** What any element can have, and React listens to on any; under a name that is ours as well, it is ours. */
type OfAnyElement = Omit<React.HTMLAttributes<CustomerChat>, keyof ReactSettings | keyof Callbacks>;

/** Props of `<CustomerChat>`: the element's settings, its events as callbacks, and what any element can have. */
export interface CustomerChatProps extends OfAnyElement, ReactSettings, Callbacks {
  /** The language that the widget speaks; without it that of the page. */
  readonly lang?: string | undefined;
  /** Takes launcher and window off the page, while the conversation goes on. */
  readonly hidden?: boolean | undefined;
  /** What the page puts into slots: `<span slot="launcher">…</span>`. */
  readonly children?: React.ReactNode;
  readonly [data: `data-${string}`]: unknown;
}

export type CustomerChatComponent = React.ForwardRefExoticComponent<
  CustomerChatProps & React.RefAttributes<CustomerChat>
>;

/** The parts of React that the component takes; those of 18 and 19 will do. */
export type ReactParts = Pick<
  typeof React,
  'createElement' | 'forwardRef' | 'useEffect' | 'useImperativeHandle' | 'useLayoutEffect' | 'useRef'
>;

/**
 * Makes a React component of `<customer-chat>`; whoever calls it sees to it that the element is registered. On a server
 * it is drawn as the tag with its attributes. Settings are applied when they change: what the visitor did meanwhile,
 * such as closing the window, stays.
 */
export function createCustomerChat(react: ReactParts): CustomerChatComponent {
  const { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } = react;
  // Before the element first draws itself; a server has no such moment, and older versions complain there.
  const useSetUp = typeof document === 'undefined' ? useEffect : useLayoutEffect;

  const component = forwardRef<CustomerChat, CustomerChatProps>((props, ref) => {
    const element = useRef<CustomerChat>(null);
    const newest = useRef<CustomerChatProps>(props);
    const applied = useRef<AppliedTo>(undefined);

    useImperativeHandle<CustomerChat | null, CustomerChat | null>(ref, () => element.current, []);
    useSetUp(() => {
      newest.current = props;
      const chat = element.current;
      if (chat === null) return;
      const before = applied.current?.chat === chat ? applied.current.props : {};
      applySettings(chat, before, props);
      applied.current = { chat, props };
      // Taken back by version 19 it would be the text "undefined".
      const now = passedOn(props);
      for (const name of Object.keys(passedOn(before))) if (!(name in now)) chat.removeAttribute(name);
    });
    useSetUp(() => {
      const chat = element.current;
      return chat === null ? undefined : listen(chat, () => newest.current);
    }, []);

    const { className, style, children } = props;
    const common = {
      ...passedOn(props),
      // Not `className`: before version 19 that is no attribute of custom elements.
      ...(className && { class: className }),
      ...(style && { style }),
    };
    return createElement('customer-chat', { ref: element, ...common, ...attributesOf(props) }, children);
  });
  component.displayName = 'CustomerChat';
  return component;
}

/** Props that have a way of their own into the tag. */
const OURS: ReadonlySet<string> = new Set([...SETTINGS, ...Object.keys(EVENT_OF), 'className', 'style', 'children']);

/** Empty or `false` says nothing with these; before version 19 `false` would be written as a word, and so be true. */
const ABSENT_WHEN_EMPTY: ReadonlySet<string> = new Set(['id', 'lang', 'dir', 'hidden', 'inert']);

/** The props that go to the tag as they are, under their own names. */
function passedOn(props: CustomerChatProps): Readonly<Record<string, unknown>> {
  const isSaid = (name: string, value: unknown) =>
    ABSENT_WHEN_EMPTY.has(name) ? Boolean(value) : value !== undefined && value !== null;
  return Object.fromEntries(Object.entries(props).filter(([name, value]) => !OURS.has(name) && isSaid(name, value)));
}

interface AppliedTo {
  readonly chat: CustomerChat;
  readonly props: CustomerChatProps;
}

import type * as React from 'react';
import type { CustomerChat } from '../embed/customer-chat.ts';
import { applySettings, attributesOf } from './apply-settings.ts';
import { type Callbacks, listen } from './callbacks.ts';
import type { ReactSettings } from './react-settings.ts';

/** Props of `<CustomerChat>`: the element's settings, its events as callbacks, and what any element can have. */
export interface CustomerChatProps extends ReactSettings, Callbacks {
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly style?: React.CSSProperties | undefined;
  /** The language that the widget speaks; without it that of the page. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** Takes launcher and window off the page, while the conversation goes on. */
  readonly hidden?: boolean | undefined;
  /** What the page puts into slots: `<span slot="launcher">…</span>`. */
  readonly children?: React.ReactNode;
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
      // Taken back by version 19 they would be the text "undefined".
      for (const name of ['lang', 'dir'] as const) if (!props[name]) chat.removeAttribute(name);
    });
    useSetUp(() => {
      const chat = element.current;
      return chat === null ? undefined : listen(chat, () => newest.current);
    }, []);

    const { id, className, style, lang, dir, hidden, children } = props;
    const common = {
      ...(id && { id }),
      // Not `className`: before version 19 that is no attribute of custom elements.
      ...(className && { class: className }),
      ...(style && { style }),
      ...(lang && { lang }),
      ...(dir && { dir }),
      ...(hidden && { hidden }),
    };
    return createElement('customer-chat', { ref: element, ...common, ...attributesOf(props) }, children);
  });
  component.displayName = 'CustomerChat';
  return component;
}

interface AppliedTo {
  readonly chat: CustomerChat;
  readonly props: CustomerChatProps;
}

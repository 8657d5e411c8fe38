import { createElement, createRef, StrictMode, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { CustomerChat, type CustomerChatElement, type CustomerChatProps } from '../../src/react/customer-chat.ts';

/** An app of a page that uses the component, held by a test: all of it is in strict mode. */
export interface ReactApp {
  /** What callbacks heard: name and which rendering they were of. */
  readonly heard: readonly string[];
  readonly chat: CustomerChatElement | null;
  /** Complaints of React. */
  readonly complaints: readonly string[];
  set(props: CustomerChatProps): void;
  unmount(): void;
}

declare global {
  interface Window {
    app: ReactApp;
    /** Given by the page: settings of the server to speak to. */
    settings: CustomerChatProps;
  }
}

const heard: string[] = [];
const complaints: string[] = [];
const ref = createRef<CustomerChatElement>();
let setProps: (props: CustomerChatProps | undefined) => void = () => {};

console.error = (...words: unknown[]) => void complaints.push(words.join(' '));

function App() {
  const [props, set] = useState<CustomerChatProps | undefined>(window.settings);
  setProps = set;
  if (props === undefined) return null;
  const told = (name: string) => () => void heard.push(`${name} ${props.heading}`);
  const callbacks = { onOpen: told('open'), onClose: told('close'), onMessage: told('message') };
  const sign = createElement('b', { slot: 'launcher', id: 'sign' }, '?');
  return createElement(CustomerChat, { ref, ...props, ...callbacks }, sign);
}

const strict = createElement(StrictMode, null, createElement(App));
const place = document.querySelector('#app');
if (place?.hasChildNodes()) hydrateRoot(place, strict);
else if (place) createRoot(place).render(strict);

window.app = {
  heard,
  complaints,
  get chat() {
    return ref.current;
  },
  set: (props) => setProps({ ...window.settings, ...props }),
  unmount: () => setProps(undefined),
};

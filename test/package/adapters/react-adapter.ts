import { LiveChatWidget, useWidgetChatData, useWidgetIsReady, useWidgetState } from '@livechat/widget-react';
import { createElement, Fragment, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type AdapterApp, type AdapterProps, FIRST_PROPS, noteInto } from './adapter-app.ts';

const heard: AdapterApp['heard'] = [];
const handlers = noteInto(heard);
let setProps: (props: AdapterProps | undefined) => void = () => {};
let read = { isReady: false, state: null as unknown, chat: null as unknown };

function App() {
  const [props, set] = useState<AdapterProps | undefined>(FIRST_PROPS);
  setProps = set;
  read = { isReady: useWidgetIsReady(), state: useWidgetState(), chat: useWidgetChatData() };
  return createElement(Fragment, null, props && createElement(LiveChatWidget, { ...props, ...handlers }));
}

const place = document.querySelector('#app');
// Mounts, takes away and mounts again within one moment.
if (place) createRoot(place).render(createElement(StrictMode, null, createElement(App)));

window.adapterApp = {
  heard,
  read: () => read,
  set: (props) => setProps(props && { ...FIRST_PROPS, ...props }),
};

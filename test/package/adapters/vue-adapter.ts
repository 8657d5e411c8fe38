import { LiveChatWidget, useWidgetChatData, useWidgetIsReady, useWidgetState } from '@livechat/widget-vue';
import { createApp, defineComponent, h, shallowRef } from 'vue';
import { type AdapterApp, type AdapterProps, FIRST_PROPS, noteInto } from './adapter-app.ts';

const heard: AdapterApp['heard'] = [];
const handlers = noteInto(heard);
const props = shallowRef<AdapterProps | undefined>(FIRST_PROPS);
let read: AdapterApp['read'] = () => ({ isReady: false, state: null, chat: null });

/** `onNewEvent` -> `onNew-event`, as its emitted events are called. */
const listeners = Object.fromEntries(
  Object.entries(handlers).map(([name, handler]) => [
    name.replace(/(?<=on\w+)[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    handler,
  ]),
);

const app = defineComponent({
  setup() {
    const [isReady, state, chat] = [useWidgetIsReady(), useWidgetState(), useWidgetChatData()];
    read = () => ({ isReady: isReady.value, state: state.value, chat: chat.value });
    return () => (props.value === undefined ? null : h(LiveChatWidget, { ...props.value, ...listeners }));
  },
});

createApp(app).mount('#app');

window.adapterApp = {
  heard,
  read: () => read(),
  set: (next) => {
    props.value = next && { ...FIRST_PROPS, ...next };
  },
};

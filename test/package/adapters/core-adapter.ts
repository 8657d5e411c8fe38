import { createWidget, getData, lcOnDestroy, lcOnInit, type WidgetInstance } from '@livechat/widget-core';
import { type AdapterApp, type AdapterProps, FIRST_PROPS, noteInto } from './adapter-app.ts';

/** What all adapters stand on, driven as the one for Angular does: made anew for another account, set otherwise. */
const heard: AdapterApp['heard'] = [];
const handlers = noteInto(heard);
let widget: WidgetInstance | undefined;
let shown: AdapterProps | undefined;
let isThere = false;

lcOnInit(() => {
  isThere = true;
});
lcOnDestroy(() => {
  isThere = false;
});

function make(props: AdapterProps) {
  widget = createWidget({ ...props, ...handlers });
  widget.init();
}

function set(props: Partial<AdapterProps> | undefined) {
  const before = shown;
  shown = props && { ...FIRST_PROPS, ...props };
  if (before && (before.license !== shown?.license || before.group !== shown.group)) {
    widget?.destroy();
    widget = undefined;
  }
  if (shown === undefined) return;
  if (widget === undefined) return make(shown);
  if (shown.visibility !== before?.visibility) widget.updateVisibility(shown.visibility);
  widget.updateSessionVariables(shown.sessionVariables);
  widget.updateCustomerData({
    ...(shown.customerName && { name: shown.customerName }),
    ...(shown.customerEmail && { email: shown.customerEmail }),
  });
}

set({});

window.adapterApp = {
  heard,
  read: () => {
    const isReady = isThere && heard.some(([name]) => name === 'ready');
    return { isReady, state: isReady ? getData('state') : null, chat: isReady ? getData('chat') : null };
  },
  set,
};

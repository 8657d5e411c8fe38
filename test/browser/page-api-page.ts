import type { EnginePage } from './engine-page.ts';

/** What a page notes of each callback, in order. */
export const WITNESS = `
  window.heard = [];
  window.listenTo = (name, method = 'on') => LiveChatWidget[method](name, (payload) => heard.push([name, payload]));`;

/** The queueing object that websites carry, written from its description; \`at\` is the address of the script. */
export const snippet = (at: string) => `<script>${WITNESS}
  window.makeWidget = () => {
    window.__lc = Object.assign({ license: 1234567 }, window.__lc);
    const push = (method) => (...args) => { widget._h ? widget._h(method, args) : widget._q.push([method, args]); };
    const widget = {
      _q: [], _h: null, _v: '2.0', on: push('on'), once: push('once'), off: push('off'), call: push('call'),
      get(...args) {
        if (!widget._h) throw new Error("[LiveChatWidget] You can't use getters before load.");
        return widget._h('get', args);
      },
      init() {
        const script = document.createElement('script');
        script.async = true;
        script.src = '${at}';
        document.head.append(script);
      },
    };
    if (!window.__lc.asyncInit) widget.init();
    window.LiveChatWidget = window.LiveChatWidget || widget;
  };
  makeWidget();
</script>`;

/** What the page noted of one callback. */
export const heard = (page: EnginePage, name: string) =>
  page.evaluate((wanted) => {
    const all: readonly (readonly [string, unknown])[] = Reflect.get(window, 'heard');
    return all.filter(([one]) => one === wanted).map(([, payload]) => payload);
  }, name);

/** Waits until it noted that callback so often. */
export const hears = (page: EnginePage, name: string, times = 1) =>
  page.waitFor(
    (wanted, least) => {
      const all: readonly (readonly [string, unknown])[] = Reflect.get(window, 'heard');
      return all.filter(([one]) => one === wanted).length >= least;
    },
    name,
    times,
  );

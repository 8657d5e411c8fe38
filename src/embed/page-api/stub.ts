import type { Method, PageApi } from './contract.ts';

/** What stands in for the widget until it has loaded: it keeps what it is told, and has nothing to answer. */
export function createStub(load: () => void): PageApi {
  const keep =
    (method: Method) =>
    (...args: readonly unknown[]): void => {
      if (stub._h === null) stub._q.push([method, args]);
      else stub._h(method, args);
    };
  const stub: PageApi = {
    _q: [],
    _h: null,
    _v: '2.0',
    on: keep('on'),
    once: keep('once'),
    off: keep('off'),
    call: keep('call'),
    get: (...args) => {
      if (stub._h === null) throw new Error("[LiveChatWidget] You can't use getters before load.");
      // The widget answers with what the name stands for.
      return stub._h('get', args) as never;
    },
    init: () => {
      if (stub._h === null) stub._q.push(['init', []]);
      load();
    },
    scriptTagVersion: () => '2.0',
  };
  return stub;
}

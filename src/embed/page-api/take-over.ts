import type { PageApi } from './contract.ts';
import { PageWidget } from './page-widget.ts';
import { createStub } from './stub.ts';

/** What of `__lc` is ours alone. Adapters that make a widget anew say their own part of it, and nothing of this. */
let own: unknown;

/**
 * Puts a widget behind `window.LiveChatWidget`, as the page's `__lc` has it. Script tags may run more than once, so this
 * may come at any time: while a widget is there it changes nothing. `asked`: by `init()` of our own object.
 */
export function takeOver(asked = false): void {
  window.LiveChatWidget ??= createStub(() => takeOver(true));
  const api = window.LiveChatWidget;
  if (api._h === null) {
    const config = window.__lc;
    own = config?.customer_chat ?? own;
    // An object of somebody else's loads the script when it is time to begin.
    const waits = isOurs(api) && !asked && (config == null || config.asyncInit === true);
    if (waits) return;
    if (isWanted(api, asked)) {
      const whole = { ...config, customer_chat: own };
      new PageWidget(api, whole, () => forget(api)).begin().catch(() => undefined);
    } else forget(api);
  }
  // Adapters take the widget for loaded when this is called, and not before.
  queueMicrotask(() => window.LC_API?.on_after_load?.());
}

/**
 * Whether there is still a widget to begin. One that was destroyed before it was there takes along what was said to it;
 * another one begins with what was said since.
 */
function isWanted(api: PageApi, asked: boolean): boolean {
  const end = api._q.findLastIndex(([method, [name]]) => method === 'call' && name === 'destroy');
  api._q.splice(0, end + 1);
  const isTakenBack = end >= 0 && api._q.length === 0;
  // Of our own object the queue tells whether it was asked to begin since.
  return isOurs(api) && (asked || end >= 0) ? api._q.some(([method]) => method === 'init') : !isTakenBack;
}

/** The object that the page found in its snippet has no such method. */
const isOurs = ({ scriptTagVersion }: PageApi) => scriptTagVersion !== undefined;

/**
 * What a destroyed widget leaves on the page. Our own object stays and can begin again: without it, an adapter would make
 * one of its own, with another address in it.
 */
function forget(api: PageApi): void {
  delete window.__lc;
  if (isOurs(api)) return;
  delete window.LiveChatWidget;
  delete window.LC_API;
}

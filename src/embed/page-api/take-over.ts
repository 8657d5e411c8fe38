import type { PageApi } from './contract.ts';
import { PageWidget } from './page-widget.ts';
import { createStub } from './stub.ts';

/**
 * Puts a widget behind `window.LiveChatWidget`, as the page's `__lc` has it. Script tags may run more than once, so this
 * may come at any time: while a widget is there it changes nothing. `asked`: by `init()` of our own object.
 */
export function takeOver(asked = false): void {
  window.LiveChatWidget ??= createStub(() => takeOver(true));
  const api = window.LiveChatWidget;
  if (api._h === null) {
    const config = window.__lc;
    // An object of somebody else's loads the script when it is time to begin.
    const waits = isOurs(api) && !asked && (config === undefined || config.asyncInit === true);
    if (waits) return;
    new PageWidget(api, { ...config }, () => forget(api)).begin().catch(() => undefined);
  }
  // Adapters take the widget for loaded when this is called, and not before.
  queueMicrotask(() => window.LC_API?.on_after_load?.());
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

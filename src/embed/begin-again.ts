import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Chat } from '../store/chat.ts';

/** How long to wait at least and at most, in milliseconds. */
const FIRST = 1000;
const LONGEST = 30_000;

type Host = Pick<ReactiveControllerHost, 'addController' | 'removeController'> & { readonly chat: Chat | undefined };

interface Wait {
  readonly longest: number;
  end(): void;
}

/** The last wait of each element. */
const waits = new WeakMap<Host, Wait>();

/**
 * Has a conversation begin that could not, for a reason that may pass: each time later, by up to half, so that the pages
 * of a whole site don't come back at once. Does not when it began otherwise, or the element has left the document.
 */
export function beginAgain(host: Host, begin: () => void): void {
  const before = waits.get(host);
  before?.end();
  const longest = Math.min(LONGEST, before ? before.longest * 2 : FIRST);
  const timer = setTimeout(
    () => {
      end();
      if (host.chat === undefined) begin();
    },
    longest * (1 - Math.random() / 2),
  );
  const watch: ReactiveController = { hostDisconnected: () => end() };
  const end = () => {
    clearTimeout(timer);
    host.removeController(watch);
  };
  host.addController(watch);
  waits.set(host, { longest, end });
}

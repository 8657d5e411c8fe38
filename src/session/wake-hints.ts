import type { Surroundings, WakeHint } from './ports.ts';

const WINDOW = ['online', 'offline', 'pageshow'];
const DOCUMENT = ['visibilitychange', 'resume'];

/** What the browser knows of network and page; where there is no page, nothing ever changes. */
export const browserSurroundings: Surroundings = {
  online: () => globalThis.navigator?.onLine !== false,
  visible: () => globalThis.document?.visibilityState !== 'hidden',
  listen: (listener) => {
    if (typeof document === 'undefined') return () => {};
    const listening = new AbortController();
    const { signal } = listening;
    const heard = ({ type }: Event) => listener(hintOf(type));
    for (const type of WINDOW) window.addEventListener(type, heard, { signal });
    for (const type of DOCUMENT) document.addEventListener(type, heard, { signal });
    return () => listening.abort();
  },
};

function hintOf(event: string): WakeHint {
  if (event === 'visibilitychange') return document.visibilityState;
  // Shown again out of the back/forward cache, or thawed.
  return event === 'online' || event === 'offline' ? event : 'woke';
}

import type { Surroundings, WakeHint } from './ports.ts';

/** A page's own word for what concerns the connection, and where it is said. */
const HINTS: readonly (readonly [
  target: 'window' | 'document',
  event: string,
  hint: (event: Event) => WakeHint | undefined,
])[] = [
  ['window', 'online', () => 'online'],
  ['window', 'offline', () => 'offline'],
  ['document', 'visibilitychange', () => (document.visibilityState === 'visible' ? 'visible' : 'hidden')],
  // Back out of the back/forward cache, or thawed.
  ['window', 'pageshow', (event) => ('persisted' in event && event.persisted ? 'woke' : undefined)],
  ['document', 'resume', () => 'woke'],
];

/** What the browser knows of network and page; where there is no page, nothing ever changes. */
export const browserSurroundings: Surroundings = {
  online: () => globalThis.navigator?.onLine !== false,
  visible: () => globalThis.document?.visibilityState !== 'hidden',
  listen: (listener) => {
    if (typeof document === 'undefined') return () => {};
    const undo = HINTS.map(([name, event, hint]) => {
      const target = name === 'window' ? window : document;
      const heard = (event: Event) => {
        const now = hint(event);
        if (now) listener(now);
      };
      target.addEventListener(event, heard);
      return () => target.removeEventListener(event, heard);
    });
    return () => {
      for (const stop of undo) stop();
    };
  },
};

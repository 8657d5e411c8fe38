import type { CustomerPage } from '../protocol/requests.ts';
import { thisPage } from './this-page.ts';

/** Hears of the page, and of each that the visitor goes to without a load, as single-page sites do. Returns how to stop. */
export function watchPage(listener: (page: CustomerPage) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  // Sites change the title after the address.
  const tell = () => requestAnimationFrame(() => signal.aborted || listener(thisPage()));
  if ('navigation' in globalThis) navigation.addEventListener('navigatesuccess', tell, { signal });
  else for (const happening of ['popstate', 'hashchange']) addEventListener(happening, tell, { signal });
  // It may be another one since.
  listener(thisPage());
  return () => stop.abort();
}

import type { Settings } from './settings.ts';

/** The language of the page around the element, or its own (`lang`); empty where nobody says, or the page brings the words. */
export const languageOf = (host: Element & Settings): string =>
  host.phrases?.language ? '' : (host.closest<HTMLElement>('[lang]') ?? document.documentElement).lang;

/** Hears when that may have changed. Returns how to stop. */
export function watchLanguage(host: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const element of [host, document.documentElement]) observer.observe(element, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

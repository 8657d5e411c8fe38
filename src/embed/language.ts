import type { OwnPhrases } from '../ui/phrases.ts';
import type { Speech } from '../ui/phrases-over.ts';
import type { Settings } from './settings.ts';

/** The languages that the widget brings along besides English: the words of each are a chunk of its own. */
const LOCALES: Readonly<Record<string, () => Promise<{ readonly default: OwnPhrases }>>> = {
  ar: () => import('../locales/ar.ts'),
  de: () => import('../locales/de.ts'),
  es: () => import('../locales/es.ts'),
  fr: () => import('../locales/fr.ts'),
  pl: () => import('../locales/pl.ts'),
};

/** `pt` of `pt-BR`, which the platform writes `pt_br`. */
export const primary = (language: string) => language.toLowerCase().replace(/[-_].*/, '');

/** How to get the words of a language; `undefined` where the widget does not speak it. */
export function wordsIn(language: string): (() => Promise<OwnPhrases>) | undefined {
  const name = primary(language);
  if (name === 'en') return async () => ({});
  const load = Object.hasOwn(LOCALES, name) ? LOCALES[name] : undefined;
  return load && (async () => (await load()).default);
}

/** The words of a language with the page's own over them; `undefined` where the widget does not speak it. */
export async function speechIn(language: string, host: Settings): Promise<Speech | undefined> {
  const words = await wordsIn(language)?.();
  return words && (await import('../ui/phrases-over.ts')).pageOver(words, host);
}

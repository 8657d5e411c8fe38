import { LARGEST_FILE } from '../../protocol/domain/file-problem.ts';
import { fill } from '../phrases.ts';
import type { FilesPhrases } from './files-phrases.ts';

const KILO = 1024;
const MEGA = 1024 * KILO;

/** `840 kB`, `3.4 MB`; in the words' language. */
export function sizeWords(bytes: number, language: string): string {
  return figure(bytes, bytes, language, { style: 'unit', unitDisplay: 'short' });
}

/** `Sending 1.2 of 3.4 MB` */
export function progressWords(sent: number, size: number, words: FilesPhrases, language: string): string {
  return fill(words.sendingOf, { sent: figure(sent, size, language, {}), size: sizeWords(size, language) });
}

/** `PDF · 840 kB`: what is known of them. */
export function kindWords(name: string, contentType: string, size: number | undefined, language: string): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  const subtype = /^[a-z]+\/([a-z0-9]{1,5})$/i.exec(contentType)?.[1];
  const kind = (ending ?? subtype)?.toUpperCase();
  return [kind, size === undefined ? undefined : sizeWords(size, language)].filter(Boolean).join(' · ');
}

/** Why a file did not get there, by the platform's or the session's word for it. */
export function reasonWords(reason: string, words: FilesPhrases, language: string): string {
  const { brokeOff, failed, refused, tooLarge } = words;
  if (reason === 'entity_too_large') return fill(tooLarge, { size: sizeWords(LARGEST_FILE, language) });
  if (reason === 'validation') return refused;
  return ['network', 'deadline', 'closed', 'connection_lost', 'not_connected'].includes(reason) ? brokeOff : failed;
}

/** In the unit of `whole`. */
function figure(bytes: number, whole: number, language: string, options: Intl.NumberFormatOptions): string {
  const isLarge = whole >= MEGA;
  // The last bit of a size below one is still something.
  const value = isLarge ? bytes / MEGA : Math.ceil(bytes / KILO);
  return new Intl.NumberFormat(language, {
    ...options,
    ...(options.style && { unit: isLarge ? 'megabyte' : 'kilobyte' }),
    maximumFractionDigits: 1,
  }).format(value);
}

/// <reference types="vite/client" />
import { type DesignReading, readDesign } from './read-design.ts';

/** A theme that comes with the package. */
export interface Preset {
  readonly name: string;
  /** Of its own sheet. */
  readonly file: string;
  readonly reading: DesignReading;
}

const sheets = import.meta.glob<string>('../themes/*.css', { query: '?raw', import: 'default', eager: true });

let read: readonly Preset[] | undefined;

/** As they are read, once they are asked for: what in them is more than tokens stays in their own files. */
export function presets(): readonly Preset[] {
  read ??= Object.entries(sheets)
    .map(([path, css]) => ({ name: nameOf(path), file: fileOf(path), reading: readDesign(css) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return read;
}

/** Whether its sheet styles parts too, which a theme of tokens cannot carry. */
export const stylesParts = ({ reading }: Preset): boolean => reading.problems.length > 0;

const fileOf = (path: string) => path.replace(/^.*\//, '');

/** `../themes/high-contrast.css` is called `High contrast`. */
function nameOf(path: string): string {
  const words = fileOf(path)
    .replace(/\.css$/, '')
    .replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

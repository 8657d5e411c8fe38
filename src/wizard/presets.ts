/// <reference types="vite/client" />
import { type DesignReading, readDesign } from './read-design.ts';

/** A theme that comes with the package. */
export interface Preset {
  readonly name: string;
  readonly reading: DesignReading;
}

const sheets = import.meta.glob<string>('../themes/*.css', { query: '?raw', import: 'default', eager: true });

/** As they are read: what in them is more than tokens stays in their own files. */
export const PRESETS: readonly Preset[] = Object.entries(sheets)
  .map(([path, css]) => ({ name: nameOf(path), reading: readDesign(css) }))
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));

/** `../themes/high-contrast.css` is called `High contrast`. */
function nameOf(path: string): string {
  const words = path.replace(/^.*\/|\.css$/g, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/// <reference types="vite/client" />

const texts = import.meta.glob<string>('../themes/*.css', { query: '?raw', import: 'default', eager: true });

const sheets = new Map<string, CSSStyleSheet>();

/** Names of the presets, as their files are called. */
export const PRESET_NAMES: readonly string[] = Object.keys(texts).map(nameOf).sort();

/** A preset's sheet for the gallery's own tree: there is no element around its views, they show their parts themselves. */
export function presetSheet(name: string): CSSStyleSheet | undefined {
  const text = Object.entries(texts).find(([path]) => nameOf(path) === name)?.[1];
  if (text === undefined) return undefined;
  const sheet = sheets.get(name) ?? new CSSStyleSheet();
  if (!sheets.has(name))
    sheet.replaceSync(text.replace(/^customer-chat(?=::part)/gm, '').replace(/^customer-chat/gm, ':host'));
  sheets.set(name, sheet);
  return sheet;
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.css$/g, '');
}

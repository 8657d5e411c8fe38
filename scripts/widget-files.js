/** Which of the widget's files a page loads, from the build's own account of them. */
import { readFileSync } from 'node:fs';

export const WIDGET = 'dist/widget';
const ENTRY = 'src/embed/script-entry.ts';

/** Sources behind an import() that a text conversation reaches. All others come when they are needed. */
const IN_A_TEXT_CONVERSATION = /** @type {readonly string[]} */ ([
  'src/embed/conversation.ts',
  'src/store/create-chat.ts',
  'src/ui/chat-window.ts',
]);

/**
 * The parts of Vite's manifest that are read: chunk by the source that it begins with.
 * @typedef {Record<string, { file: string, imports?: string[], dynamicImports?: string[] }>} Manifest
 */

/** @returns {Manifest} */
const readManifest = () => JSON.parse(readFileSync(`${WIDGET}/manifest.json`, 'utf8'));

/**
 * @param {Manifest} manifest
 * @param {(source: string) => boolean} takes whether an import() of this source is followed
 * @returns {Set<string>} the files loaded from the entry on
 */
function filesFrom(manifest, takes) {
  const seen = new Set([ENTRY]);
  for (const key of seen) {
    const { imports = [], dynamicImports = [] } = chunkOf(manifest, key);
    for (const next of [...imports, ...dynamicImports.filter(takes)]) seen.add(next);
  }
  return new Set([...seen].map((key) => chunkOf(manifest, key).file));
}

/** @param {Manifest} manifest @param {string} key */
function chunkOf(manifest, key) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The build has no chunk for ${key}.`);
  return chunk;
}

/** What the script tag loads by itself. */
export const launcherFiles = () => filesFrom(readManifest(), () => false);

/** What a conversation of words loads, launcher included. */
export const conversationFiles = () => filesFrom(readManifest(), (source) => IN_A_TEXT_CONVERSATION.includes(source));

/** The chunk of each source that is loaded when it is needed. */
export function lateFiles() {
  const manifest = readManifest();
  const sources = new Set(Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports));
  return [...sources]
    .filter((source) => !IN_A_TEXT_CONVERSATION.includes(source))
    .sort()
    .map((source) => ({ source, file: chunkOf(manifest, source).file }));
}

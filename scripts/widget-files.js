/** Which of the widget's files a page loads, from the build's own account of them. */
import { readFileSync } from 'node:fs';

export const WIDGET = 'dist/widget';
const LAUNCHER = 'customer-chat.js';

const CONVERSATION = 'src/embed/conversation.ts';

/** Chunks behind an import() that a text conversation reaches, by name. All others come when they are needed. */
const IN_A_TEXT_CONVERSATION = /** @type {readonly (string | undefined)[]} */ (['core', 'view']);

/**
 * The parts of Vite's manifest that are read: chunk by the source that it begins with.
 * @typedef {Record<string, { file: string, name?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }>} Manifest
 */

/** @returns {Manifest} */
const readManifest = () => JSON.parse(readFileSync(`${WIDGET}/manifest.json`, 'utf8'));

/** @param {Manifest} manifest @param {string} key */
function chunkOf(manifest, key) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The build has no chunk for ${key}.`);
  return chunk;
}

/** What the script tag loads by itself. */
export const launcherFiles = () => new Set([LAUNCHER]);

/** What a conversation of words loads, launcher included. */
export function conversationFiles() {
  const manifest = readManifest();
  const seen = new Set([CONVERSATION]);
  for (const key of seen) {
    const { imports = [], dynamicImports = [] } = chunkOf(manifest, key);
    const reached = dynamicImports.filter((next) => IN_A_TEXT_CONVERSATION.includes(chunkOf(manifest, next).name));
    for (const next of [...imports, ...reached]) seen.add(next);
  }
  return new Set([LAUNCHER, ...[...seen].map((key) => chunkOf(manifest, key).file)]);
}

/** What a page without words of its own loads behind that: it asks the platform for some. */
const OF_THE_PLATFORM = [
  'src/embed/language.ts',
  'src/embed/platform-settings.ts',
  'src/session/web-api.ts',
  'src/store/commands/load-platform.ts',
  'src/store/late-command-table.ts',
  'src/ui/phrases-over.ts',
  'src/ui/platform/platform-words.ts',
];

/** Once a conversation stands, and nothing waits for it. */
export function platformFiles() {
  const manifest = readManifest();
  return new Set(OF_THE_PLATFORM.map((key) => chunkOf(manifest, key).file));
}

/** All that there is. */
export const allFiles = () => new Set([LAUNCHER, ...Object.values(readManifest()).map(({ file }) => file)]);

/** The chunk of each source that is loaded when it is needed. */
export function lateFiles() {
  const manifest = readManifest();
  const entries = Object.keys(manifest).filter((source) => chunkOf(manifest, source).isEntry);
  const sources = new Set([
    ...entries,
    ...Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports),
  ]);
  return [...sources]
    .filter((source) => source !== CONVERSATION && !IN_A_TEXT_CONVERSATION.includes(chunkOf(manifest, source).name))
    .sort()
    .map((source) => ({ source, file: chunkOf(manifest, source).file }));
}

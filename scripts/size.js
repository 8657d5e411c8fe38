/** `npm run size`: what a page loads of the widget, in brotli bytes (quality 11, each file by itself; 1 kB = 1,000 bytes). */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildAll } from './build.js';

const WIDGET = 'dist/widget';
const ENTRY = 'src/embed/script-entry.ts';

/** Sources behind an import() that a text conversation reaches. All others come when they are needed. */
const IN_A_TEXT_CONVERSATION = /** @type {readonly string[]} */ ([
  'src/embed/conversation.ts',
  'src/store/create-chat.ts',
  'src/ui/chat-window.ts',
]);

const LAUNCHER_BUDGET = 5_000;
const CONVERSATION_BUDGET = 32_000;

/**
 * The parts of Vite's manifest that are read: chunk by the source that it begins with.
 * @typedef {Record<string, { file: string, imports?: string[], dynamicImports?: string[] }>} Manifest
 */

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

/** @param {string} file */
function measure(file) {
  const content = readFileSync(`${WIDGET}/${file}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return { file, minified: content.length, brotli: brotliCompressSync(content, { params }).length };
}

/** @param {string} name @param {Set<string>} files @param {number} budget */
function total(name, files, budget) {
  const parts = [...files].map(measure);
  return {
    name,
    budget,
    parts,
    minified: parts.reduce((bytes, part) => bytes + part.minified, 0),
    brotli: parts.reduce((bytes, part) => bytes + part.brotli, 0),
  };
}

/** @param {readonly (string | number)[]} cells */
function row([name = '', ...figures]) {
  console.log(
    `${String(name).padEnd(44)}${figures.map((figure) => figure.toLocaleString('en').padStart(12)).join('')}`,
  );
}

await buildAll(['widget'], { onlyStale: true });
/** @type {Manifest} */
const manifest = JSON.parse(readFileSync(`${WIDGET}/manifest.json`, 'utf8'));
const totals = [
  total(
    'launcher',
    filesFrom(manifest, () => false),
    LAUNCHER_BUDGET,
  ),
  total(
    'text conversation, launcher included',
    filesFrom(manifest, (source) => IN_A_TEXT_CONVERSATION.includes(source)),
    CONVERSATION_BUDGET,
  ),
];

row(['bytes', 'minified', 'brotli', 'budget']);
for (const { name, parts, minified, brotli, budget } of totals) {
  row([name, minified, brotli, budget]);
  for (const part of parts) row([`  ${part.file}`, part.minified, part.brotli]);
}
row(['each of these when it is needed']);
const late = Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports);
for (const source of [...new Set(late)].filter((one) => !IN_A_TEXT_CONVERSATION.includes(one)).sort()) {
  const { minified, brotli } = measure(chunkOf(manifest, source).file);
  row([`  ${source.replace('src/', '')}`, minified, brotli]);
}
for (const { name, brotli, budget } of totals.filter((one) => one.brotli > one.budget)) {
  console.error(`The ${name} is ${brotli - budget} bytes over its budget.`);
  process.exitCode = 1;
}

/** `npm run size`: what a page loads of the widget, in brotli bytes (quality 11, each file by itself; 1 kB = 1,000 bytes). */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildAll } from './build.js';
import { conversationFiles, lateFiles, launcherFiles, WIDGET } from './widget-files.js';

const LAUNCHER_BUDGET = 5_000;
const CONVERSATION_BUDGET = 32_000;

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
const totals = [
  total('launcher', launcherFiles(), LAUNCHER_BUDGET),
  total('text conversation, launcher included', conversationFiles(), CONVERSATION_BUDGET),
];

row(['bytes', 'minified', 'brotli', 'budget']);
for (const { name, parts, minified, brotli, budget } of totals) {
  row([name, minified, brotli, budget]);
  for (const part of parts) row([`  ${part.file}`, part.minified, part.brotli]);
}
row(['each of these when it is needed']);
for (const { source, file } of lateFiles()) {
  const { minified, brotli } = measure(file);
  row([`  ${source.replace('src/', '')}`, minified, brotli]);
}
for (const { name, brotli, budget } of totals.filter((one) => one.brotli > one.budget)) {
  console.error(`The ${name} is ${brotli - budget} bytes over its budget.`);
  process.exitCode = 1;
}

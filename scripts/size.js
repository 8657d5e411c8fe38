/**
 * `npm run size`: what a page loads of the widget, and what an app bundles of `customer-chat/headless`, in brotli bytes
 * (quality 11, each file by itself; 1 kB = 1,000 bytes).
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { buildAll } from './build.js';
import { conversationFiles, lateFiles, launcherFiles, platformFiles, WIDGET } from './widget-files.js';

const LAUNCHER_BUDGET = 5_000;
const CONVERSATION_BUDGET = 32_000;
const HEADLESS_BUDGET = 15_000;

/** @param {string} file */
const measure = (file) => measured(file, readFileSync(`${WIDGET}/${file}`));

/** @param {string} file @param {Buffer} content */
function measured(file, content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return { file, minified: content.length, brotli: brotliCompressSync(content, { params }).length };
}

/** @param {string} name @param {Set<string>} files @param {number} budget */
const total = (name, files, budget) => summed(name, [...files].map(measure), budget);

/** @param {string} name @param {ReturnType<typeof measured>[]} parts @param {number} budget */
function summed(name, parts, budget) {
  return {
    name,
    budget,
    parts,
    minified: parts.reduce((bytes, part) => bytes + part.minified, 0),
    brotli: parts.reduce((bytes, part) => bytes + part.brotli, 0),
  };
}

/** What an app of Vite's loads at once that has nothing else. */
async function headlessParts() {
  const app = 'virtual:app';
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, reportCompressedSize: false, rolldownOptions: { input: app } },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === app ? id : undefined),
        load: (id) =>
          id === app
            ? "import { createChat } from 'customer-chat/headless'; globalThis.chat = createChat({});"
            : undefined,
      },
    ],
  });
  const files = 'output' in made ? made.output.filter((file) => file.type === 'chunk') : [];
  const atOnce = new Set(files.filter(({ isEntry }) => isEntry));
  for (const { imports } of atOnce) for (const file of files) if (imports.includes(file.fileName)) atOnce.add(file);
  return [...atOnce].map(({ fileName, code }) => measured(fileName, Buffer.from(code)));
}

/** @param {readonly (string | number)[]} cells */
function row([name = '', ...figures]) {
  console.log(
    `${String(name).padEnd(44)}${figures.map((figure) => figure.toLocaleString('en').padStart(12)).join('')}`,
  );
}

await buildAll(['widget', 'lib'], { onlyStale: true });
const totals = [
  total('launcher', launcherFiles(), LAUNCHER_BUDGET),
  total('text conversation, launcher included', conversationFiles(), CONVERSATION_BUDGET),
  summed('customer-chat/headless, bundled by Vite', await headlessParts(), HEADLESS_BUDGET),
];

row(['bytes', 'minified', 'brotli', 'budget']);
for (const { name, parts, minified, brotli, budget } of totals) {
  row([name, minified, brotli, budget]);
  for (const part of parts) row([`  ${part.file}`, part.minified, part.brotli]);
}
const behind = total('behind it, for words of the platform', platformFiles(), Number.POSITIVE_INFINITY);
row([behind.name, behind.minified, behind.brotli]);
row(['each of these when it is needed']);
for (const { source, file } of lateFiles()) {
  const { minified, brotli } = measure(file);
  row([`  ${source.replace('src/', '')}`, minified, brotli]);
}
for (const { name, brotli, budget } of totals.filter((one) => one.brotli > one.budget)) {
  console.error(`${name} is ${brotli - budget} bytes over its budget.`);
  process.exitCode = 1;
}

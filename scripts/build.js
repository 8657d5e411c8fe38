/**
 * Builds into dist/. `node scripts/build.js [--if-stale] [target…]`, all targets when none is named.
 * All that it says goes to stderr, so that a command which builds first keeps stdout for itself.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint, markBuilt, markUnbuilt, staleTargets } from './build-stamp.js';
import { MANIFEST_FILES, writeManifest } from './manifest.js';

const LIB = 'dist/lib';

/** Target of vite.config.ts -> what it leaves in dist/. */
const OUTPUTS = {
  widget: ['widget'],
  themes: ['themes'],
  pages: ['pages'],
  wizard: ['wizard'],
  sandbox: ['sandbox'],
  lib: ['lib', ...MANIFEST_FILES],
  docs: ['docs'],
};

/** @typedef {keyof typeof OUTPUTS} Target */

/**
 * Builds of vite.config.ts that make up a target, where it is not one of its own name.
 * @type {Partial<Record<Target, readonly string[]>>}
 */
const MODES = { widget: ['widget', 'launcher', 'tracking'], themes: [], docs: [] };

/** Built when it is asked for: the sandbox has the same among its pages. */
const ON_DEMAND = 'wizard';

const KNOWN = /** @type {Target[]} */ (Object.keys(OUTPUTS));

export const TARGETS = KNOWN.filter((target) => target !== ON_DEMAND);

/** What the server needs; the npm entries are left out. */
export const SERVER_TARGETS = /** @type {Target[]} */ (['widget', 'themes', 'pages', 'sandbox', 'docs']);

/**
 * @param {readonly Target[]} targets
 * @param {{ onlyStale?: boolean }} [options]
 */
export async function buildAll(targets, { onlyStale = false } = {}) {
  const due = onlyStale ? staleTargets(targets, OUTPUTS) : targets;
  if (due.length === 0) return;
  for (const target of due) {
    const started = performance.now();
    const sources = fingerprint(target);
    markUnbuilt(target);
    for (const output of OUTPUTS[target]) rmSync(`dist/${output}`, { recursive: true, force: true });
    for (const mode of MODES[target] ?? [target]) {
      const { build, createLogger } = await import('vite');
      await build({ mode, logLevel: 'warn', customLogger: onStderr(createLogger('warn')) });
    }
    // Plain files, as they are.
    if (target === 'themes') cpSync('src/themes', 'dist/themes', { recursive: true });
    if (target === 'lib') {
      emitTypes();
      await writeManifest();
    }
    if (target === 'docs') {
      const { writeDocs } = await import('./docs.js');
      for (const sentence of await writeDocs()) process.stderr.write(`${sentence}\n`);
    }
    markBuilt(target, sources);
    process.stderr.write(`built ${target} in ${Math.round(performance.now() - started)} ms\n`);
  }
}

/** @param {import('vite').Logger} logger */
function onStderr(logger) {
  /** @param {string} message */
  const write = (message) => {
    process.stderr.write(`${message}\n`);
  };
  return { ...logger, info: () => {}, warn: write, warnOnce: write, error: write };
}

function emitTypes() {
  const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(/package\.json$/, 'bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The type declarations could not be written.');
  for (const file of readdirSync(LIB, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts')) writeFileSync(`${LIB}/${file}`, withJsEndings(readFileSync(`${LIB}/${file}`, 'utf8')));
  }
}

/**
 * The compiler leaves the endings of sources in declarations, which compilers before 5.0 do not follow.
 * @param {string} declarations
 */
const withJsEndings = (declarations) => declarations.replace(/(['"]\.{1,2}\/[^'"\n]+)\.ts(?=['"])/g, '$1.js');

/** @param {string} name @returns {Target} */
function targetNamed(name) {
  const target = KNOWN.find((known) => known === name);
  if (target === undefined) throw new Error(`No build is called "${name}". There are: ${KNOWN.join(', ')}.`);
  return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const names = args.filter((argument) => argument !== '--if-stale');
  try {
    const targets = names.length === 0 ? TARGETS : names.map(targetNamed);
    await buildAll(targets, { onlyStale: args.includes('--if-stale') });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

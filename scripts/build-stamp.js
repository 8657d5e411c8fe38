/** Knows whether a build in dist/ is still that of the sources: by their content, since a checkout changes times. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMPS = 'dist/.built-from.json';
const SOURCES = [
  'src',
  'public',
  ...['build', 'lean-widget', 'script-tag', 'shared-chunks'].map((name) => `scripts/${name}.js`),
];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json', 'vite.config.ts'];

/** What only one target is made of, beside the sources. @type {Readonly<Record<string, readonly string[]>>} */
const OWN_SOURCES = {
  lib: ['scripts/manifest', 'scripts/manifest.js'],
  docs: ['docs', 'scripts/docs', 'scripts/docs.js', 'scripts/manifest', 'CHANGELOG.md', 'CONTRIBUTING.md'],
};

/**
 * @template {string} T
 * @param {readonly T[]} targets
 * @param {Readonly<Record<T, readonly string[]>>} outputs what each leaves in dist/
 * @returns {T[]} those that are not there, or were not built from what the sources are now
 */
export function staleTargets(targets, outputs) {
  const stamps = readStamps();
  return targets.filter(
    (target) =>
      outputs[target].some((output) => !existsSync(`dist/${output}`)) || stamps[target] !== fingerprint(target),
  );
}

/** What is left of it from now on counts as nothing. @param {string} target */
export function markUnbuilt(target) {
  if (!existsSync(STAMPS)) return;
  const { [target]: _, ...others } = readStamps();
  writeFileSync(STAMPS, JSON.stringify(others));
}

/**
 * @param {string} target
 * @param {string} sources their fingerprint when the build began
 */
export function markBuilt(target, sources) {
  mkdirSync('dist', { recursive: true });
  writeFileSync(STAMPS, JSON.stringify({ ...readStamps(), [target]: sources }));
}

/** @returns {Record<string, string>} */
function readStamps() {
  return existsSync(STAMPS) ? JSON.parse(readFileSync(STAMPS, 'utf8')) : {};
}

/** @param {string} target @returns {string} a hash of all that its build reads */
export function fingerprint(target) {
  const hash = createHash('sha256').update(process.version);
  const files = [...SOURCES, ...(OWN_SOURCES[target] ?? [])].flatMap(filesAt);
  for (const file of [...files.sort(), ...SETTINGS]) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** @param {string} path of a file, or of a folder with all below it */
function filesAt(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

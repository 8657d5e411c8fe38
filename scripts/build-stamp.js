/** Knows whether a build in dist/ is still that of the sources: by their content, since a checkout changes times. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMPS = 'dist/.built-from.json';
const SOURCES = ['src', 'public'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json', 'vite.config.ts'];

/**
 * @template {string} T
 * @param {readonly T[]} targets
 * @returns {T[]} those that were not built from what the sources are now
 */
export function staleTargets(targets) {
  const now = fingerprint();
  const stamps = readStamps();
  return targets.filter((target) => stamps[target] !== now);
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

/** @returns {string} a hash of all that a build reads */
export function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const files = SOURCES.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  );
  for (const file of [...files.sort(), ...SETTINGS]) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

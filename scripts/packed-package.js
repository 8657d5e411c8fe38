/** The package as the registry would hand it out: packed, and installed by npm where an app would have it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));

/**
 * @typedef {object} Packed
 * @property {string} file the tarball
 * @property {number} size of it, in bytes
 * @property {number} unpackedSize
 * @property {readonly string[]} files their paths in it
 */

/**
 * Packs what is built; nothing is built here.
 * @param {string} folder where the tarball goes
 * @returns {Packed}
 */
export function packPackage(folder) {
  const [packed] = pack(folder);
  if (packed === undefined) throw new Error('npm packed nothing.');
  return packed;
}

/**
 * `npm install <tarball>` in a folder of its own. No registry is asked: what the package depends on is packed from what
 * is installed here, and npm takes those tarballs for every package in the tree.
 * @param {string} tarball
 * @param {string} folder
 */
export function installPacked(tarball, folder) {
  for (const old of ['node_modules', 'package-lock.json']) rmSync(join(folder, old), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const dependencies = dependenciesOf('customer-chat', readPackage(resolve(MODULES, '..')));
  const packed = pack(
    join(folder, 'dependencies'),
    [...dependencies].map((name) => join(MODULES, name)),
  );
  const overrides = Object.fromEntries(packed.map(({ name, file }) => [name, `file:${file}`]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', overrides }));
  npm(['install', tarball, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

/**
 * The names of all packages that come with this one.
 * @param {string} of
 * @param {{ dependencies?: Record<string, string> }} product
 * @param {Set<string>} found
 */
function dependenciesOf(of, { dependencies = {} }, found = new Set()) {
  for (const name of Object.keys(dependencies)) {
    if (name === of || found.has(name)) continue;
    found.add(name);
    dependenciesOf(name, readPackage(join(MODULES, name)), found);
  }
  return found;
}

/** @param {string} folder */
const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * @param {string} folder where the tarballs go
 * @param {readonly string[]} packages folders; none: the project
 * @returns {(Packed & { name: string })[]}
 */
function pack(folder, packages = []) {
  mkdirSync(folder, { recursive: true });
  const said = npm(['pack', ...packages, '--ignore-scripts', '--json', '--pack-destination', folder]);
  /** @type {{ name: string, filename: string, size: number, unpackedSize: number, files: { path: string }[] }[]} */
  const packed = JSON.parse(said);
  return packed.map(({ name, filename, size, unpackedSize, files }) => ({
    name,
    // A scope's slash is a dash in the name of the file, and in some versions of npm not in what it says.
    file: join(folder, filename.replace('@', '').replace('/', '-')),
    size,
    unpackedSize,
    files: files.map(({ path }) => path),
  }));
}

/** @param {string[]} args @param {string} [cwd] */
const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

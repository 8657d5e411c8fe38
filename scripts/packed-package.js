/** The package as the registry would hand it out: packed, and unpacked where an app would have it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

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
  mkdirSync(folder, { recursive: true });
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  /** @type {[{ filename: string, size: number, unpackedSize: number, files: { path: string }[] }]} */
  const [{ filename, size, unpackedSize, files }] = JSON.parse(said);
  return { file: join(folder, filename), size, unpackedSize, files: files.map(({ path }) => path) };
}

/**
 * Unpacks it as npm does: into `node_modules` of this folder, with its commands in `.bin`.
 * @param {string} tarball
 * @param {string} folder
 * @returns {string} the folder of the package
 */
export function unpackInto(tarball, folder) {
  const modules = join(folder, 'node_modules');
  const place = join(modules, 'customer-chat');
  rmSync(modules, { recursive: true, force: true });
  for (const made of [place, join(modules, '.bin')]) mkdirSync(made, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components=1']);
  chmodSync(join(place, 'dist/sandbox/customer-chat.js'), 0o755);
  symlinkSync('../customer-chat/dist/sandbox/customer-chat.js', join(modules, '.bin', 'customer-chat'));
  return place;
}

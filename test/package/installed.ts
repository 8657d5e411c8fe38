import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Where apps have the packed package: it is in the `node_modules` here, and frameworks are further up, in those of this
 * project. So no registry is asked, and nothing finds the sources.
 */
export const PLACE = join(root, '.cache/package');

/** The packed package itself. */
export function tarball(): string {
  const file = readdirSync(PLACE).find((name) => name.endsWith('.tgz'));
  if (file === undefined) throw new Error('Nothing was packed.');
  return join(PLACE, file);
}

/** A copy of an example as it stands there, without what was installed or built in it. */
export function copyExample(name: string): string {
  const folder = join(PLACE, name);
  const isOwn = (path: string) => !/[\\/](node_modules|dist|\.next)([\\/]|$)/.test(path.slice(root.length));
  cpSync(join(root, 'examples', name), folder, { recursive: true, filter: isOwn });
  return folder;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from './dist-folder.ts';

interface PackageJson {
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** What the package that this code is part of says of itself. */
export const packageJson = (): PackageJson =>
  JSON.parse(readFileSync(join(distFolder(), '..', 'package.json'), 'utf8'));

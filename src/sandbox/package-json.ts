import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from './dist-folder.ts';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** Where the package that this code is part of says of itself what it is. */
export const packageJsonPath = (): string => join(distFolder(), '..', 'package.json');

export const packageJson = (): PackageJson => JSON.parse(readFileSync(packageJsonPath(), 'utf8'));

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { installPacked, packPackage } from '../../scripts/packed-package.js';
import { PLACE } from './installed.ts';

/**
 * Before the tests of the package: all that it holds is that of the sources, packed, and installed where the apps of
 * these tests are. Built by a process of its own, since this one is set to testing.
 */
export default function setup(): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['scripts/build.js', '--if-stale'], { env, stdio: 'inherit' });
  rmSync(PLACE, { recursive: true, force: true });
  installPacked(packPackage(PLACE).file, PLACE);
}

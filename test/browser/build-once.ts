import { execFileSync } from 'node:child_process';
import { SERVER_TARGETS } from '../../scripts/build.js';

/**
 * Before the end-to-end tests: what the sandbox serves is that of the sources. Built by a process of its own, since this
 * one is set to testing, for which packages would give their development versions.
 */
export default function setup(): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['scripts/build.js', '--if-stale', ...SERVER_TARGETS], { env, stdio: 'inherit' });
}

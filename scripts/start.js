/** Builds what the sandbox serves, if it is stale, and becomes the sandbox; flags are the sandbox's own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SERVER_TARGETS } from './build.js';

// In a process of its own: the server need not carry the bundler, and stdout stays the server's.
const build = spawnSync(process.execPath, ['scripts/build.js', '--if-stale', ...SERVER_TARGETS], {
  cwd: new URL('..', import.meta.url),
  stdio: ['ignore', 2, 2],
});
if (build.status !== 0) process.exit(build.status ?? 1);

// In this process: signals and exit code are the server's without anybody passing them on.
const cli = fileURLToPath(new URL('../dist/sandbox/cli.js', import.meta.url));
process.argv[1] = cli;
await import(pathToFileURL(cli).href);

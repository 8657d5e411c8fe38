/** Builds on every change and serves; the server starts again when its own code changed. Flags are the sandbox's. */
import { spawn } from 'node:child_process';
import { build } from 'vite';
import { SERVER_TARGETS } from './build.js';

await Promise.all(SERVER_TARGETS.map(watch));

const server = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', 'dist/sandbox/cli.js', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));

/**
 * @param {string} target
 * @returns {Promise<void>} settles after the first build
 */
async function watch(target) {
  const watcher = await build({ mode: target, logLevel: 'warn', build: { watch: {} } });
  if (!('on' in watcher)) throw new Error(`The build of ${target} cannot be watched.`);
  await new Promise((resolve, reject) => {
    watcher.on('event', (event) => {
      if (event.code === 'END') resolve(undefined);
      if (event.code === 'ERROR') reject(event.error);
    });
  });
}

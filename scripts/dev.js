/** Serves, and builds again what a change concerns; the server starts anew when it is what changed. Flags are the sandbox's. */
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildAll, SERVER_TARGETS } from './build.js';

/** @typedef {(typeof SERVER_TARGETS)[number]} Target */

/**
 * What is built of a folder, the first that fits; of all other sources everything is.
 * @type {readonly (readonly [folder: string, targets: readonly Target[]])[]}
 */
const BUILT_OF = [
  ['docs', ['docs']],
  ['src/themes', ['themes']],
  ['src/sandbox/pages', ['pages']],
  ['src/gallery', ['pages']],
  ['src/wizard', ['pages']],
  ['src/sandbox', ['sandbox']],
];

await buildAll(SERVER_TARGETS, { onlyStale: true });
let server = start();
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    server.removeAllListeners('exit').kill(signal);
    process.exit();
  });
}

/** @type {Set<Target>} */
const due = new Set();
let isBuilding = false;
for (const folder of ['src', 'docs', 'public'].filter(existsSync)) {
  watch(folder, { recursive: true }, (_, file) => {
    const path = join(folder, file ?? '');
    if (path.endsWith('.test.ts')) return;
    for (const target of targetsOf(path)) due.add(target);
    void buildWhatIsDue();
  });
}

/** @param {string} path */
function targetsOf(path) {
  const [, targets] = BUILT_OF.find(([folder]) => path.startsWith(`${folder}/`)) ?? [];
  return targets ?? SERVER_TARGETS;
}

async function buildWhatIsDue() {
  if (isBuilding) return;
  isBuilding = true;
  let isServerNew = false;
  while (due.size > 0) {
    const targets = SERVER_TARGETS.filter((target) => due.delete(target));
    try {
      await buildAll(targets);
      if (targets.includes('sandbox')) isServerNew = true;
    } catch (error) {
      // What was built before goes on; the next change tries again.
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    }
  }
  if (isServerNew) await startAnew();
  isBuilding = false;
  // What changed meanwhile.
  if (due.size > 0) await buildWhatIsDue();
}

function start() {
  return spawn(process.execPath, ['dist/sandbox/cli.js', ...process.argv.slice(2)], { stdio: 'inherit' });
}

/** Its port has to be free first. One that ends by itself waits for the change that mends it. */
async function startAnew() {
  const before = server.removeAllListeners('exit');
  if (before.exitCode === null) {
    await new Promise((resolve) => {
      before.on('exit', resolve);
      before.kill();
    });
  }
  server = start();
}

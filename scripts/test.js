/**
 * `npm test`: browsers, type check, lint, build, unit tests, component tests, end-to-end tests, tests of the
 * packed package, one after another so that none starves the next. The end names what failed, and the last line counts
 * them all; a type check, a lint and a build count one each.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers.js';
import { componentCounts, failure, sum, vitestCounts, withEnd } from './test-counts.js';

/** @typedef {import('./test-counts.js').Counts} Counts */

const RESULTS = '.cache/test';
const STAGE_LIMIT = 35 * 60_000;

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

/**
 * Runs a command with its output passed through.
 * @param {string} title
 * @param {string[]} args of node
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it ended well, and in time
 */
async function run(title, args, env = {}) {
  console.log(`\n━━ ${title}`);
  const started = performance.now();
  // A group of its own, so that whatever it started ends with it.
  running = spawn(process.execPath, args, { stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
  const child = running;
  const limit = setTimeout(() => {
    console.error(`${title}: not done after ${STAGE_LIMIT / 60_000} minutes, ended.`);
    endGroup(child);
  }, STAGE_LIMIT);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  clearTimeout(limit);
  endGroup(child);
  console.log(`   ${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return code === 0;
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup({ pid }) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    if (running !== undefined) endGroup(running);
    process.exit(1);
  });
}

/** @param {string} title @param {string[]} args @returns {Promise<Counts>} */
async function check(title, args) {
  const endedWell = await run(title, args);
  return { passed: endedWell ? 1 : 0, skipped: 0, failures: endedWell ? [] : [failure([title], 'ended badly')] };
}

/** @param {'unit' | 'e2e' | 'package'} project @param {string} title @returns {Promise<Counts>} */
async function vitest(project, title) {
  const report = `${RESULTS}/${project}.json`;
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const endedWell = await run(title, ['node_modules/vitest/vitest.mjs', ...args]);
  return withEnd(vitestCounts(report), endedWell, title);
}

/** @param {number} absentEngines @returns {Promise<Counts>} */
async function components(absentEngines) {
  const report = `${RESULTS}/components.json`;
  const endedWell = await run('component tests', ['node_modules/@web/test-runner/dist/bin.js'], {
    RESULTS_FILE: report,
  });
  return withEnd(componentCounts(report, absentEngines), endedWell, 'component tests');
}

rmSync(RESULTS, { recursive: true, force: true });
const { missing } = ensureBrowsers();
const counts = [
  await check('type check', ['node_modules/typescript/bin/tsc', '-p', '.']),
  await check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  await check('build', ['scripts/build.js']),
  await vitest('unit', 'unit tests'),
  await components(missing.length),
  await vitest('e2e', 'end-to-end tests'),
  await vitest('package', 'package tests'),
];

console.log('');
for (const { engine, advice } of missing) {
  // The other engines may be missing; without Chromium the project is not tested.
  if (engine === 'chromium') counts.push({ passed: 0, skipped: 0, failures: [failure([engine], 'is missing')] });
  console.log(`${engine === 'chromium' ? 'Failed' : 'Skipped'}: ${advice}`);
}
const { passed, skipped, failures } = sum(counts);
// Once more where it is looked for: they stand a thousand lines above.
for (const told of failures) console.log(`✗ ${told}\n`);
console.log(`${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/**
 * A live sandbox for component tests: a test that wants one fetches `/__sandbox.json`, and gets what the server
 * prints about itself (`url`, `organization_id`, `agents`, …). It starts with the first such request, one for the run.
 */
import { buildAll } from '../build.js';
import { startSandbox } from '../sandbox-process.js';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function liveSandbox() {
  /** @type {Promise<import('../sandbox-process.js').Sandbox> | undefined} */
  let sandbox;
  return {
    name: 'live-sandbox',
    async serve(context) {
      if (context.path !== '/__sandbox.json') return undefined;
      sandbox ??= buildAll(['sandbox'], { onlyStale: true }).then(() => startSandbox());
      return { body: JSON.stringify((await sandbox).info), type: 'json' };
    },
    async serverStop() {
      await (await sandbox)?.stop();
    },
  };
}

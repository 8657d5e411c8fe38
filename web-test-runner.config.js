import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { ENGINES, findBrowsers } from './scripts/browsers.js';
import { countingReporter } from './scripts/launchers/counting-reporter.js';
import { firefoxLauncher } from './scripts/launchers/firefox-launcher.js';
import { chromiumOptions } from './scripts/launchers/launch-options.js';
import { liveManifest } from './scripts/launchers/live-manifest.js';
import { liveSandbox } from './scripts/launchers/live-sandbox.js';
import { webkitLauncher } from './scripts/launchers/webkit-launcher.js';

const found = findBrowsers();

/** `ENGINES=chromium,firefox` runs fewer than there are. */
const wanted = process.env.ENGINES?.split(',') ?? ENGINES;

const launchers = {
  chromium:
    found.chromium && playwrightLauncher({ product: 'chromium', launchOptions: chromiumOptions(found.chromium) }),
  firefox: found.firefox && firefoxLauncher(found.firefox),
  webkit: found.webkit && webkitLauncher(found.webkit),
};

const resultsFile = process.env.RESULTS_FILE;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'src/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('tsconfig.json', import.meta.url).pathname }),
    liveSandbox(),
    liveManifest(),
  ],
  browsers: ENGINES.filter((engine) => wanted.includes(engine)).flatMap((engine) => launchers[engine] || []),
  // Two cores: two engines at a time, a page of each.
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: '10000' } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter(), ...(resultsFile === undefined ? [] : [countingReporter(resultsFile)])],
};

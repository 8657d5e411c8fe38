/** Leaves the figures of a run of component tests in a file, by browser, for scripts/test.js to add up. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/**
 * @param {string} file
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Record<string, import('../test-counts.js').Counts>} */
      const byBrowser = {};
      for (const { browser, testResults, passed, errors } of sessions) {
        const counts = byBrowser[browser.name] ?? { passed: 0, failed: 0, skipped: 0 };
        byBrowser[browser.name] = counts;
        const tests = testResults === undefined ? [] : testsOf(testResults);
        const failed = tests.filter((test) => !test.passed && !test.skipped).length;
        counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
        counts.skipped += tests.filter((test) => test.skipped).length;
        // A file that did not load, or a page that broke, is a failure though none of its tests is.
        counts.failed += failed === 0 && (!passed || errors.length > 0) ? 1 : failed;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(byBrowser));
    },
  };
}

/** @param {Suite} suite @returns {Suite['tests']} */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** Leaves the outcome of a run of component tests in a file, by browser, for scripts/test.js to add up. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { failure, sum } from '../test-counts.js';

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
      for (const { browser, testFile, testResults, passed: endedWell, errors } of sessions) {
        const tests = testResults === undefined ? [] : testsOf(testResults);
        const failures = tests
          .filter((test) => !test.passed && !test.skipped)
          .map((test) => failure([browser.name, relative('.', testFile), ...test.path], test.error?.message));
        // A file that did not load, or a page that broke, is a failure though none of its tests is.
        if (failures.length === 0 && (!endedWell || errors.length > 0))
          failures.push(
            failure([browser.name, relative('.', testFile)], errors.map(({ message }) => message).join('\n')),
          );
        const counts = {
          passed: tests.filter((test) => test.passed && !test.skipped).length,
          skipped: tests.filter((test) => test.skipped).length,
          failures,
        };
        byBrowser[browser.name] = sum([byBrowser[browser.name] ?? sum([]), counts]);
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(byBrowser));
    },
  };
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} [around] names of the suites that it stands in
 * @returns {(Suite['tests'][number] & { path: readonly string[] })[]}
 */
function testsOf({ name, suites, tests }, around = []) {
  const inside = [...around, name];
  return [
    ...tests.map((test) => ({ ...test, path: [...inside, test.name] })),
    ...suites.flatMap((suite) => testsOf(suite, inside)),
  ];
}

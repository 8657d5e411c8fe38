/** Reads what the test runners leave behind about a run: how many tests passed, failed, and were skipped. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * A runner that ended badly has at least one failure, whatever it wrote or did not get to write.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function withEnd(counts, endedWell) {
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {string} file the report of vitest's JSON reporter
 * @returns {Counts}
 */
export function vitestCounts(file) {
  if (!existsSync(file)) return sum([]);
  /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return sum(
    testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults.filter((test) => test.status === 'failed').length;
      return {
        passed,
        // A file can fail outside of its tests: it does not load, or a hook throws.
        failed: status === 'failed' ? Math.max(failed, 1) : failed,
        skipped: assertionResults.length - passed - failed,
      };
    }),
  );
}

/**
 * @param {string} file the report of scripts/launchers/counting-reporter.js
 * @param {number} absentEngines each would have run what Chromium ran
 * @returns {Counts}
 */
export function componentCounts(file, absentEngines) {
  if (!existsSync(file)) return sum([]);
  /** @type {Record<string, Counts>} */
  const byBrowser = JSON.parse(readFileSync(file, 'utf8'));
  const { passed, failed } = byBrowser.Chromium ?? { passed: 0, failed: 0 };
  return sum([...Object.values(byBrowser), { passed: 0, failed: 0, skipped: absentEngines * (passed + failed) }]);
}

/** Reads what the test runners leave behind about a run: how many tests passed and were skipped, and which failed. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {{ passed: number, skipped: number, failures: readonly string[] }} Counts each failure by its name, with
 *   what was wrong in the lines after it
 */

/** Lines of a failure that are told again at the end; the runner has told all of it in its place. */
const LINES = 4;

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/**
 * @param {readonly (string | undefined)[]} name from the outermost to the innermost
 * @param {string} [message]
 */
export function failure(name, message = '') {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return [name.filter(Boolean).join(' › '), ...lines.slice(0, LINES)].join('\n  ');
}

/**
 * A runner that ended badly has at least one failure, whatever it wrote or did not get to write.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @param {string} title of what was run
 * @returns {Counts}
 */
export function withEnd(counts, endedWell, title) {
  return endedWell || counts.failures.length > 0 ? counts : { ...counts, failures: [failure([title], 'ended badly')] };
}

/**
 * @param {string} file the report of vitest's JSON reporter
 * @returns {Counts}
 */
export function vitestCounts(file) {
  if (!existsSync(file)) return sum([]);
  /**
   * @type {{ testResults: { name: string, status: string, message: string,
   *   assertionResults: { status: string, ancestorTitles: string[], title: string, failureMessages: string[] }[] }[] }}
   */
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return sum(
    testResults.map(({ name, status, message, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults.filter((test) => test.status === 'failed');
      const path = relative('.', name);
      return {
        passed,
        skipped: assertionResults.length - passed - failed.length,
        failures:
          // A file can fail outside of its tests: it does not load, or a hook throws.
          status === 'failed' && failed.length === 0
            ? [failure([path], message)]
            : failed.map(({ ancestorTitles, title, failureMessages }) =>
                failure([path, ...ancestorTitles, title], failureMessages.join('\n')),
              ),
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
  const { passed, failures } = byBrowser.Chromium ?? sum([]);
  const skipped = absentEngines * (passed + failures.length);
  return sum([...Object.values(byBrowser), { passed: 0, skipped, failures: [] }]);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countingReporter } from '../scripts/launchers/counting-reporter.js';
import { componentCounts, vitestCounts, withEnd } from '../scripts/test-counts.js';

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'report.json');

function vitestReport(...testResults: object[]) {
  writeFileSync(file, JSON.stringify({ testResults }));
  return vitestCounts(file);
}

describe('what the test command says at its end', () => {
  it('names the file, the test and what was wrong, of vitest’s tests', () => {
    const assertionResults = [
      { status: 'passed', ancestorTitles: ['a queue'], title: 'is empty', failureMessages: [] },
      { status: 'skipped', ancestorTitles: ['a queue'], title: 'waits', failureMessages: [] },
      {
        status: 'failed',
        ancestorTitles: ['a queue'],
        title: 'keeps its order',
        failureMessages: ['expected 2 to be 1\n\n    at 1\n    at 2\n    at 3\n    at 4'],
      },
    ];
    const counts = vitestReport({
      name: resolve('src/queue.test.ts'),
      status: 'failed',
      message: '',
      assertionResults,
    });
    expect(counts).toEqual({
      passed: 1,
      skipped: 1,
      failures: [
        'src/queue.test.ts › a queue › keeps its order\n  expected 2 to be 1\n      at 1\n      at 2\n      at 3',
      ],
    });
    expect(withEnd(counts, false, 'unit tests')).toBe(counts);
  });

  it('counts a file that could not be loaded, and a runner that left no report, as one failure each', () => {
    const counts = vitestReport({
      name: resolve('src/queue.test.ts'),
      status: 'failed',
      message: 'no such module',
      assertionResults: [],
    });
    expect(counts.failures).toEqual(['src/queue.test.ts\n  no such module']);
    expect(withEnd(vitestCounts(join(folder, 'none.json')), false, 'unit tests').failures).toEqual([
      'unit tests\n  ended badly',
    ]);
  });

  it('names the engine too, of component tests', async () => {
    const test = { passed: true, skipped: false, duration: 1 };
    const testResults = {
      name: '',
      tests: [],
      suites: [
        {
          name: 'a button',
          suites: [],
          tests: [
            { ...test, name: 'has a name' },
            { ...test, name: 'is drawn', passed: false, error: { message: 'it is not' } },
          ],
        },
      ],
    };
    const session = { testFile: resolve('src/button.browser.test.ts'), testResults, passed: false, errors: [] };
    const sessions = [
      { ...session, browser: { name: 'WebKit' } },
      { ...session, browser: { name: 'Chromium' }, testResults: undefined, errors: [{ message: 'broke' }] },
    ];
    await countingReporter(file).onTestRunFinished?.({ sessions } as never);
    expect(componentCounts(file, 1)).toEqual({
      passed: 1,
      skipped: 1,
      failures: [
        'WebKit › src/button.browser.test.ts › a button › is drawn\n  it is not',
        'Chromium › src/button.browser.test.ts\n  broke',
      ],
    });
  });
});

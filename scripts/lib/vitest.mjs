// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runTool } from './run.mjs';

/**
 * Runs one of the projects of vitest.config.ts and counts its tests.
 *
 * @param {string} project
 * @param {string[]} filters More arguments for Vitest, such as a part of a file's name.
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function runTests(project, filters) {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  const report = join(folder, 'report.json');
  try {
    const { code, output } = await runTool('vitest', [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ]);
    const { passed, failed, skipped, failures } = count(report);
    // Vitest also fails when a file does not load, nothing is found or an error is unhandled: that is no
    // failed test, but must never look like a success.
    return {
      ok: code === 0,
      output,
      passed,
      failed: code === 0 ? failed : Math.max(1, failed),
      skipped,
      failures,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What Vitest's JSON report says; nothing if it wrote none.
 *
 * @param {string} report
 * @returns {{ passed: number, failed: number, skipped: number, failures: string[] }} Failures: file and title of each.
 */
function count(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
      failures: testResults.flatMap(failuresOf),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}

/**
 * A file that fails without a failed test did not load, or its preparation failed.
 *
 * @param {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }} file
 */
function failuresOf({ name, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [relative(process.cwd(), name)];
  return failed.map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}`);
}

// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const { passed, failed, skipped } = count(report);
    // Vitest also fails when a file does not load, nothing is found or an error is unhandled: that is no
    // failed test, but must never look like a success.
    return { ok: code === 0, output, passed, failed: code === 0 ? failed : Math.max(1, failed), skipped };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} report */
function count(report) {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = counts;
    return { passed, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

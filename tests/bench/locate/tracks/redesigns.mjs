// @ts-check
import { ensureBrowser } from '../../../../scripts/lib/browser.mjs';
import { say } from '../../../../scripts/lib/plain.mjs';
import { fetchAll } from '../redesigns/packages.mjs';
import { report } from '../redesigns/report.mjs';
import { run as runMatches } from '../redesigns/run.mjs';
import { readTruth } from '../redesigns/truth.mjs';

/**
 * Track 2: real pages before and after a redesign, in a real browser: what was recorded on the old one is looked for
 * on the new one.
 *
 * @param {object} _options
 * @returns {Promise<import('../../lib/report.mjs').Part>}
 */
export async function run(_options) {
  const failure = await fetchAll();
  if (failure) {
    const note = `Not run: the pages and the tools to compare with come from npm, and ${failure}`;
    return { title: 'Track 2: redesigns', tables: [], notes: [note], data: {} };
  }
  const { path } = await ensureBrowser();
  const matches = readTruth();
  return report(await runMatches(path, matches, say), matches);
}

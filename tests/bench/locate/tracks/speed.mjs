// @ts-check
import { ensureBrowser } from '../../../../scripts/lib/browser.mjs';
import { say } from '../../../../scripts/lib/plain.mjs';
import { measure } from '../speed/measure.mjs';
import { report } from '../speed/report.mjs';

const SIZES = [
  { elements: 1000, loads: 3, rounds: 15, peerRounds: 12 },
  { elements: 10_000, loads: 3, rounds: 10, peerRounds: 8 },
  { elements: 100_000, loads: 2, rounds: 4, peerRounds: 2 },
];

/**
 * How long looking takes, and how long it ever holds up the page: the first time, once indexed, and on a page that
 * changes fifty times a second; and what others take for one control.
 *
 * @returns {Promise<import('../../lib/report.mjs').Part>}
 */
export async function run() {
  const { path } = await ensureBrowser();
  return report(await measure(path, SIZES, say));
}

// @ts-check
import { ensureBrowser } from '../../../../scripts/lib/browser.mjs';
import { say } from '../../../../scripts/lib/plain.mjs';
import { run as runMutants } from '../mutations/run.mjs';

/**
 * Autotask mutations, in a real browser.
 *
 * @param {{ only?: string | undefined, mutants?: string | undefined, from?: string | undefined }} options
 * @returns {Promise<import('../../lib/report.mjs').Part>}
 */
export async function run({ only, mutants, from }) {
  const args = Object.entries({ only, mutants, from }).flatMap(([name, value]) =>
    value ? [`--${name}`, value] : [],
  );
  return runMutants({ browser: await ensureBrowser(), say, args });
}

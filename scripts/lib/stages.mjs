// @ts-check
// The stages of `npm test`, in the order in which they run.
import { ensureBrowser } from './browser.mjs';
import { ensureBuild } from './build.mjs';
import { ensureFirefox } from './firefox.mjs';
import { runFaults } from './faults.mjs';
import { lintAddon } from './lint-addon.mjs';
import { writePackages } from './packages.mjs';
import { runTool } from './run.mjs';
import { runTests } from './vitest.mjs';

/** @typedef {{ ok: boolean, output: string, passed?: number, failed?: number, skipped?: number, failures?: string[] }} Outcome */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [needs] A stage without which this one tells nothing.
 * @property {(filters: string[]) => Promise<Outcome>} run
 */

const FAULT_ROUNDS = 200;
const FAULT_SEED = 1;

/** @type {Stage[]} */
export const stages = [
  { name: 'types', run: () => inTurn(['wxt', ['prepare']], ['typescript', ['--noEmit'], 'tsc']) },
  { name: 'lint', run: () => inTurn(['oxlint', ['--deny-warnings']], ['knip', ['--no-progress']]) },
  { name: 'format', run: () => inTurn(['prettier', ['--check', '.']]) },
  { name: 'unit', run: (filters) => runTests('unit', filters) },
  { name: 'dom', run: (filters) => runTests('dom', filters) },
  { name: 'build', run: () => attempt(() => ensureBuild({ force: true })) },
  { name: 'browser', run: () => attempt(async () => nameOf(await ensureBrowser())) },
  { name: 'e2e', needs: 'build', run: (filters) => runTests('e2e', filters) },
  { name: 'firefox', run: testInFirefox },
  { name: 'packages', run: checkPackages },
  { name: 'faults', needs: 'build', run: playFaults },
];

/**
 * Runs tools one after the other, up to the first that fails.
 *
 * @param {[name: string, args: string[], command?: string][]} tools
 * @returns {Promise<Outcome>}
 */
async function inTurn(...tools) {
  let all = '';
  for (const [name, args, command = name] of tools) {
    const { code, output } = await runTool(name, args, { command });
    all += output;
    if (code !== 0) return { ok: false, output: all };
  }
  return { ok: true, output: all };
}

/**
 * @param {() => Promise<string>} work
 * @returns {Promise<Outcome>}
 */
async function attempt(work) {
  try {
    return { ok: true, output: await work() };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The main guides once more, in the other browser.
 *
 * @param {string[]} filters
 */
async function testInFirefox(filters) {
  const found = await attempt(async () => {
    await ensureBuild({ force: true, browser: 'firefox' });
    return nameOf(await ensureFirefox());
  });
  return found.ok ? runTests('firefox', filters) : found;
}

/** What the stores take: twice the same bytes, and nothing that Mozilla's check finds. */
async function checkPackages() {
  const made = await attempt(async () => {
    const [first, second] = [await writePackages(), await writePackages({ force: true })];
    const changed = first.filter(({ sha256 }, index) => second[index]?.sha256 !== sha256);
    if (changed.length > 0)
      throw new Error(`Built twice, other bytes: ${changed.map(({ file }) => file).join(', ')}`);
    return '';
  });
  return made.ok ? lintAddon(await ensureBuild({ browser: 'firefox' })) : made;
}

/** A few rounds of `npm run bench:faults`, always the same. */
async function playFaults() {
  try {
    const [browser, extension] = [await ensureBrowser(), await ensureBuild()];
    return await runFaults({ browser, extension, rounds: FAULT_ROUNDS, seed: FAULT_SEED });
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {import('./browser.mjs').Browser} browser */
function nameOf({ name, version, path }) {
  return `${name} ${version} (${path})`;
}

// @ts-check
// `npm test`: everything, from nothing but Node, npm and git. `npm test -- unit` runs only the stages whose
// name starts with that word; what follows it goes to Vitest: `npm test -- e2e frameset`.
import { PlainError, runMain } from './lib/plain.mjs';
import { ensureDependencies } from './lib/setup.mjs';
import { stages } from './lib/stages.mjs';

/** @typedef {import('./lib/stages.mjs').Outcome} Outcome */

await runMain(async () => {
  const [only = '', ...filters] = process.argv.slice(2);
  const chosen = stages.filter(({ name }) => name.startsWith(only));
  if (chosen.length === 0) {
    throw new PlainError(
      `No stage starts with "${only}". They are: ${stages.map(({ name }) => name).join(', ')}`,
    );
  }
  await ensureDependencies();
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  for (const { name, needs, run } of chosen) {
    const started = performance.now();
    const missing = needs !== undefined && outcomes.get(needs)?.ok === false;
    const outcome = missing ? { ok: false, output: `not run: ${needs} failed` } : await run(filters);
    outcomes.set(name, outcome);
    report(name, outcome, performance.now() - started);
  }
  const total = [...outcomes.values()]
    .map(countOf)
    .reduce((sum, each) => [sum[0] + each[0], sum[1] + each[1]]);
  // Once more at the end, where it is seen without scrolling.
  for (const [name, { ok, failures = [] }] of outcomes) {
    if (!ok) console.log(['', `${name} failed`, ...failures.map((each) => `  ${each}`)].join('\n'));
  }
  console.log(`\n${total[0]} passed, ${total[1]} failed`);
  return total[1] === 0 ? 0 : 1;
});

/**
 * Tests count one by one; any other stage counts only when it failed.
 *
 * @param {Outcome} outcome
 * @returns {[passed: number, failed: number]}
 */
function countOf({ ok, passed = 0, failed = ok ? 0 : 1 }) {
  return [passed, failed];
}

/**
 * One line for the stage, and all that it printed if it failed.
 *
 * @param {string} name
 * @param {Outcome} outcome
 * @param {number} duration in milliseconds
 */
function report(name, { ok, output, passed, failed, skipped }, duration) {
  const counts =
    passed === undefined ? '' : `  ${passed} ok, ${failed} not${skipped ? `, ${skipped} left out` : ''}`;
  const seconds = `${(duration / 1000).toFixed(1)} s`.padStart(8);
  if (!ok) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(8)}${seconds}${counts}`);
}

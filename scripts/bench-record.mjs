// @ts-check
// `npm run bench:record -- --from 0 --count 5`: the guides that ship are recorded by a driven author on every variant of the
// practice Autotask, and what was recorded is followed there and in another generation of its shell.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError, runMain } from './lib/plain.mjs';
import { ensureDependencies } from './lib/setup.mjs';
import { runTests } from './lib/vitest.mjs';

/** @typedef {import('../tests/e2e/steps/record-score.js').Score} Score */

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: '0' },
      count: { type: 'string', default: '1000' },
      verbose: { type: 'boolean', default: false },
    },
  });
  for (const [name, text] of [
    ['from', values.from],
    ['count', values.count],
  ])
    if (!/^\d{1,6}$/.test(String(text)))
      throw new PlainError(`--${name} takes a whole number, not "${text}".`);
  await ensureDependencies();
  const folder = mkdtempSync(join(tmpdir(), 'signpost-record-'));
  const report = join(folder, 'report.json');
  Object.assign(process.env, {
    RECORD_FROM: values.from,
    RECORD_COUNT: values.count,
    RECORD_REPORT: report,
  });
  try {
    const { ok, output } = await runTests('record', []);
    if (!ok || values.verbose) console.log(output);
    // Where nothing could be begun there is nothing to tell.
    if (!existsSync(report)) return 1;
    console.log(tell(JSON.parse(readFileSync(report, 'utf8')), values.verbose));
    return ok ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * @param {{ own: Score, other: Score, log: { name: string, undone: string[], own: Score, other: Score }[] }} report
 * @param {boolean} verbose
 */
function tell({ own, other, log }, verbose) {
  const lines = log.flatMap((each) => [
    each.name,
    ...each.undone.map((say) => `  not done again: ${say}`),
    ...each.own.says.map((say) => `  here: ${say}`),
    ...each.other.says.map((say) => `  in another shell: ${say}`),
  ]);
  const share = (/** @type {number} */ part, /** @type {number} */ all) =>
    `${part} of ${all} (${all === 0 ? 0 : ((100 * part) / all).toFixed(1)} %)`;
  const undone = log.flatMap((each) => each.undone).length;
  /** @param {Score} score */
  const tellScore = ({ done, right, wrong, refused, lost, final, ticked, asked, early }) => [
    `  right control: ${share(right, done)}; wrong: ${wrong}; refused: ${refused}; not found again: ${lost}`,
    `  ticked by themselves: ${share(ticked, done - refused - final)}; asked about: ${asked}; too early: ${early}`,
  ];
  return [
    ...(verbose ? lines : []),
    `Recorded ${log.length} times, ${own.done} steps; ${undone} more could not be done again.`,
    'Where it was recorded:',
    ...tellScore(own),
    'In another generation of the shell:',
    ...tellScore(other),
  ].join('\n');
}

// @ts-check
// `npm run bench:engines`: Signpost, as it is shipped, beside the open-source tour engines: same page, same steps, same
// run. `-- --only cost,track` runs those parts, `--runs N` takes each figure N times (5), `--docs` also writes the table
// and the picture of docs/BENCHMARKS.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuild } from './lib/build.mjs';
import { PlainError, runMain, say } from './lib/plain.mjs';
import { root } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const DOC = join(root, 'docs', 'BENCHMARKS.md');
const PICTURE = join(root, 'docs', 'images', 'engines.png');
const [BEGIN, END] = ['<!-- table: begin -->', '<!-- table: end -->'];

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      runs: { type: 'string', default: '5' },
      docs: { type: 'boolean', default: false },
    },
  });
  if (!/^[1-9]\d?$/.test(values.runs)) throw new PlainError(`--runs takes 1 to 99, not "${values.runs}".`);
  await ensureDependencies();
  const browser = await ensureBrowser();
  const built = await ensureBuild({ force: true });
  // Only now can anything be imported that stands on the dependencies.
  const { PARTS } = await import('../tests/bench/engines/bench.mjs');
  const { ensurePeers } = await import('../tests/bench/engines/lib/peers.mjs');
  const { SIGNPOST } = await import('../tests/bench/engines/lib/rivals.mjs');
  const { drawTable, tableOf, toMarkdown } = await import('../tests/bench/engines/lib/summary.mjs');
  const { copyBuild, folder } = await import('../tests/bench/lib/browsers.mjs');
  const { describeMachine, readLoad } = await import('../tests/bench/lib/machine.mjs');
  const { printPart } = await import('../tests/bench/lib/report.mjs');

  const wanted = values.only === '' ? PARTS : values.only.split(',');
  const unknown = wanted.find((name) => !PARTS.includes(name));
  if (unknown !== undefined)
    throw new PlainError(`There is no part "${unknown}". They are: ${PARTS.join(', ')}`);
  if (values.docs && wanted.length < PARTS.length)
    throw new PlainError('--docs needs all parts: their figures are of one run.');
  const peers = await ensurePeers();
  mkdirSync(folder, { recursive: true });
  const extension = copyBuild(built);
  const machine = describeMachine(browser);
  console.log('\n# Signpost beside other tour engines\n');
  for (const [name, value] of Object.entries(machine)) console.log(`- ${name}: ${value}`);

  /** @type {Record<string, unknown>} */
  const results = {};
  const columns = [];
  const missed = [];
  for (const name of PARTS.filter((part) => wanted.includes(part))) {
    const load = readLoad();
    say(`${name} (load ${load})`);
    const { run } = await import(`../tests/bench/engines/parts/${name}.mjs`);
    /** @type {import('../tests/bench/engines/bench.mjs').EnginesPart} */
    const part = await run({ browser, extension, peers, runs: Number(values.runs) });
    printPart(part);
    columns.push(...part.columns);
    missed.push(...(part.aims ?? []).filter(({ met }) => !met));
    results[name] = { load, aims: part.aims ?? [], data: part.data };
  }

  const table = tableOf(columns, [SIGNPOST, ...peers.map(({ name }) => name)]);
  const markdown = toMarkdown(table);
  console.log(`\n## All of it\n\n${markdown}\n`);
  for (const { what, value, aim } of missed) console.log(`- aim MISSED ${what}: ${value} (aim: ${aim})`);
  const file = join(folder, 'engines.json');
  const whole = { machine: { ...machine, loadAtEnd: readLoad() }, runs: Number(values.runs), ...results };
  writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
  console.log(`\nAll figures: ${file}`);
  if (!values.docs) return;
  const caption = `Signpost beside other tour engines (${machine.browser}, ${machine.date.slice(0, 10)})`;
  await drawTable(table, caption, browser.path, PICTURE);
  const [before, after] = splitAt(readFileSync(DOC, 'utf8'));
  const where = `Taken on ${machine.date.slice(0, 10)} with ${machine.browser} on ${machine.cores} cores (${machine.cpu}), load ${machine.loadAtStart[0]} at the start, ${values.runs} runs.`;
  writeFileSync(DOC, `${before}${BEGIN}\n\n${markdown}\n\n${where}\n\n${END}${after}`);
});

/** @param {string} text @returns {[before: string, after: string]} around the table of docs/BENCHMARKS.md */
function splitAt(text) {
  const [before, rest = ''] = text.split(BEGIN);
  const [, after] = rest.split(END);
  if (before === undefined || after === undefined)
    throw new PlainError('docs/BENCHMARKS.md has lost the marks around its table.');
  return [before, after];
}

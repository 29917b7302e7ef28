// @ts-check
// `npm run bench`: how big, how fast and how idle the production build is. `npm run bench -- sizes lag` runs only
// those parts. Speed is shown here and never asserted in tests: machines differ, and this one may be busy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuild } from './lib/build.mjs';
import { PlainError, runMain, say } from './lib/plain.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const PARTS = ['sizes', 'frames', 'idle', 'page', 'appear', 'lag', 'heap', 'busy', 'popup'];

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !PARTS.includes(name));
  if (unknown.length > 0)
    throw new PlainError(`There is no part "${unknown[0]}". They are: ${PARTS.join(', ')}`);
  const chosen = wanted.length > 0 ? PARTS.filter((name) => wanted.includes(name)) : PARTS;

  await ensureDependencies();
  const browser = await ensureBrowser();
  const built = await ensureBuild({ force: true });
  // Only now can anything be imported that stands on the dependencies.
  const { copyBuild, folder } = await import('../tests/bench/lib/browsers.mjs');
  const { describeMachine, readLoad } = await import('../tests/bench/lib/machine.mjs');
  const { printPart } = await import('../tests/bench/lib/report.mjs');
  mkdirSync(folder, { recursive: true });
  const extension = copyBuild(built);

  const machine = describeMachine(browser);
  console.log('\n# Signpost: the production build, measured\n');
  for (const [name, value] of Object.entries(machine)) console.log(`- ${name}: ${value}`);

  /** @type {Record<string, unknown>} */
  const results = {};
  /** @type {import('../tests/bench/lib/report.mjs').Aim[]} */
  const missed = [];
  for (const name of chosen) {
    const load = readLoad();
    say(`${name} (load ${load})`);
    const part = await (await import(`../tests/bench/parts/${name}.mjs`)).run({ browser, extension });
    printPart(part);
    results[name] = { load, aims: part.aims ?? [], ...part.data };
    missed.push(...(part.aims ?? []).filter((/** @type {{ met: boolean }} */ { met }) => !met));
  }
  const file = join(folder, 'results.json');
  writeFileSync(
    file,
    `${JSON.stringify({ machine: { ...machine, loadAtEnd: readLoad() }, ...results }, null, 2)}\n`,
  );
  console.log(`\nAll figures: ${file}`);
  console.log(
    missed.length === 0 ? 'Every aim was met.' : `Aims missed: ${missed.map(({ what }) => what).join('; ')}`,
  );
});

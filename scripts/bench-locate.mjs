// @ts-check
// `npm run bench:locate`: how many targets are found at zero wrong highlights, whether they are there or gone.
// `npm run bench:locate -- pairs` runs only that track, `-- --pairs FILE` reads other data of the same format,
// `-- --train` first trains the weights on it anew. `-- mutations --only SEED` makes one mutant again, `--from SEED` others
// than the rules were mended on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError, runMain, say } from './lib/plain.mjs';
import { root } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

/** One file a track in tests/bench/locate/tracks. */
const TRACKS = ['pairs', 'redesigns', 'mutations', 'speed'];

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pairs: { type: 'string' },
      train: { type: 'boolean', default: false },
      only: { type: 'string' },
      mutants: { type: 'string' },
      from: { type: 'string' },
    },
  });
  const unknown = positionals.find((name) => !TRACKS.includes(name));
  if (unknown !== undefined)
    throw new PlainError(`There is no track "${unknown}". They are: ${TRACKS.join(', ')}`);
  const isChosen = (/** @type {string} */ name) => positionals.length === 0 || positionals.includes(name);

  await ensureDependencies();
  const { printPart } = await import('../tests/bench/lib/report.mjs');
  console.log('\n# Signpost: the locator, measured');
  /** @type {Record<string, unknown>} */
  const results = {};
  for (const name of TRACKS.filter(isChosen)) {
    say(name);
    const part = await (await import(`../tests/bench/locate/tracks/${name}.mjs`)).run(values);
    printPart(part);
    results[name] = part.data;
  }
  const folder = join(root, '.output/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'locate.json'), `${JSON.stringify(results, null, 2)}\n`);
});

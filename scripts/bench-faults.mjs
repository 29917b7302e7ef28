// @ts-check
// `npm run bench:faults -- --rounds 2000 --seed 1`: random events in a real browser while guides run, and after each
// what must be true. `--episode N` begins with that one, to replay it; `--without link` leaves out
// the events with that in their name; `--verbose` names each event as it happens.
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuild } from './lib/build.mjs';
import { runFaults } from './lib/faults.mjs';
import { PlainError, runMain } from './lib/plain.mjs';
import { ensureDependencies } from './lib/setup.mjs';

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      episode: { type: 'string', default: '0' },
      without: { type: 'string', multiple: true, default: [] },
      verbose: { type: 'boolean', default: false },
    },
  });
  await ensureDependencies();
  const browser = await ensureBrowser();
  const extension = await ensureBuild();
  const { ok, output } = await runFaults({
    browser,
    extension,
    rounds: toNumber('rounds', values.rounds),
    seed: toNumber('seed', values.seed),
    first: toNumber('episode', values.episode),
    without: values.without,
    say: values.verbose ? console.log : (line) => line.startsWith('FAULT') && console.log(line),
  });
  console.log(output);
  return ok ? 0 : 1;
});

/** @param {string} name @param {string} text */
function toNumber(name, text) {
  if (!/^\d{1,9}$/.test(text)) throw new PlainError(`--${name} takes a whole number, not "${text}".`);
  return Number(text);
}

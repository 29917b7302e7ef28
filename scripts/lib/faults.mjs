// @ts-check
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} FaultOptions
 * @property {{ path: string }} browser
 * @property {string} extension
 * @property {number} rounds How many events.
 * @property {number} seed
 * @property {number} [first] The episode to begin with.
 * @property {string[]} [without] Parts of the names of events that are left out.
 * @property {(line: string) => void} [say]
 */

/**
 * Plays random events against the built extension.
 *
 * @param {FaultOptions} options
 * @returns {Promise<import('./stages.mjs').Outcome>}
 */
export async function runFaults({
  browser,
  extension,
  rounds,
  seed,
  first = 0,
  without = [],
  say = () => undefined,
}) {
  // Only when the stage runs can anything be imported that stands on the dependencies.
  const { openWorld } = await import('../../tests/bench/faults/world.mjs');
  const { play } = await import('../../tests/bench/faults/play.mjs');
  // What is tried stays the same even if somebody builds meanwhile.
  const copy = mkdtempSync(join(tmpdir(), 'signpost-faults-'));
  cpSync(extension, copy, { recursive: true });
  const world = await openWorld({ browser, extension: copy });
  try {
    const { rounds: played, byKind, faults } = await play(world, { rounds, seed, first, without, say });
    const kinds = [...byKind].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `  ${count}  ${name}`);
    const lines = faults.map(
      ({ episode, trail, what }) =>
        `FAULT in episode ${episode} (replay: npm run bench:faults -- --seed ${seed} --episode ${episode} --rounds 20)\n` +
        `  after ${trail.join(' → ')}\n  ${what}`,
    );
    const output = [`${played} rounds, seed ${seed}`, ...kinds, ...lines, `${faults.length} faults`].join(
      '\n',
    );
    return { ok: faults.length === 0, output };
  } finally {
    await world.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

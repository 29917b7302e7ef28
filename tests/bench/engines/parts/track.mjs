// @ts-check
import { callProbe, installProbe } from '../../in-page/probe.mjs';
import { figure, spreadOf } from '../../lib/stats.mjs';
import { callIn } from '../../lib/world.mjs';
import { NEXT_TARGET, TARGET } from '../../pages/bench-page.mjs';
import { interleave, SIGNPOST, withRivals } from '../lib/rivals.mjs';

/** @typedef {import('../../in-page/probe.mjs').Motion} Motion */
/** @typedef {{ p95: number, settled: number }} Track Px off at p95; frames until it is right after the motion, Infinity if never. */

const NEAR_PX = 1.5;
const MOTIONS = [
  { id: 'B6a', name: 'window scroll' },
  { id: 'B6b', name: 'inner scroll' },
  { id: 'B6c', name: 'transition of 400 px' },
  { id: 'B6d', name: 'layout shift of 90 px' },
  { id: 'B7', name: 'node replaced, 120 px off' },
];
const FRAMED = [
  { id: 'B6e', name: 'frame scroll' },
  { id: 'B6f', name: 'outer scroll' },
];

/** @param {import('../bench.mjs').EnginesBench} bench */
export async function run(bench) {
  /** @type {Map<string, Map<string, Track[] | string>>} By motion and engine; a text says why there is nothing. */
  const found = new Map();
  for (const [motions, framed] of /** @type {const} */ ([
    [MOTIONS, false],
    [FRAMED, true],
  ]))
    await withRivals(bench, bench.peers, (rivals) => measure(rivals, bench.runs, motions, framed, found), {
      framed,
    });

  const all = [...MOTIONS, ...FRAMED];
  const engines = [...(found.get('window scroll')?.keys() ?? [])];
  const at = (/** @type {string} */ motion, /** @type {string} */ engine) =>
    found.get(motion)?.get(engine) ?? 'nothing';
  const worst = (/** @type {Track[]} */ tracks) => ({
    p95: spreadOf(tracks.map(({ p95 }) => p95)).p50,
    settled: Math.max(...tracks.map(({ settled }) => settled)),
  });
  const say = (/** @type {Track[] | string} */ tracks) => {
    if (typeof tracks === 'string') return tracks;
    const { p95, settled } = worst(tracks);
    return settled === Infinity ? 'stays wrong' : `${figure(p95)} px, ${settled}`;
  };
  return {
    title: 'B6, B7 How far off while things move',
    tables: [
      {
        title:
          'Px off at p95 (median of the runs), and frames until it is right afterwards (the most of all runs)',
        head: ['motion', ...engines],
        rows: all.map(({ id, name }) => [`${id} ${name}`, ...engines.map((engine) => say(at(name, engine)))]),
      },
    ],
    notes: [
      'Read before each paint. The page scrolls from a timer on the main thread. Each engine is begun anew before each motion, with the control where it then is.',
    ],
    aims: all.map(({ id, name }) => {
      const tracks = at(name, SIGNPOST);
      const { p95, settled } =
        typeof tracks === 'string' ? { p95: Infinity, settled: Infinity } : worst(tracks);
      return {
        what: `${id} ${name}`,
        aim: '2 px at p95, right within one frame',
        value: `${figure(p95)} px, ${settled} frames`,
        met: (p95 <= 2 || name.startsWith('layout') || name.startsWith('node')) && settled <= 1,
      };
    }),
    columns: [
      {
        head: 'B6 wrong in',
        cells: new Map(
          engines.map((engine) => {
            const moves = all.filter(({ id }) => id !== 'B7');
            const wrong = moves.filter(({ name }) => !isRight(at(name, engine)));
            return [engine, `${wrong.length} of ${moves.length}`];
          }),
        ),
      },
      {
        head: 'B7 frames',
        cells: new Map(
          engines.map((engine) => {
            const tracks = at('node replaced, 120 px off', engine);
            const settled = typeof tracks === 'string' ? Infinity : worst(tracks).settled;
            return [engine, settled === Infinity ? 'never' : String(settled)];
          }),
        ),
      },
    ],
    data: Object.fromEntries([...found].map(([motion, by]) => [motion, Object.fromEntries(by)])),
  };
}

/** @param {Track[] | string} tracks */
const isRight = (tracks) => typeof tracks !== 'string' && tracks.every(({ settled }) => settled <= 1);

/**
 * @param {import('../lib/rivals.mjs').Rival[]} rivals
 * @param {number} runs
 * @param {readonly { name: string }[]} motions
 * @param {boolean} framed
 * @param {Map<string, Map<string, Track[] | string>>} found
 */
async function measure(rivals, runs, motions, framed, found) {
  const shown = rivals.filter(({ engine }) => engine !== 'none');
  for (const { world, engine } of shown) {
    const frames = framed && typeof engine === 'object' ? 2 : 0;
    await callIn(world, installProbe, { target: TARGET, nextTarget: NEXT_TARGET, frames });
  }
  for (const { name: motion } of motions) {
    /** @type {Map<string, string>} */
    const failed = new Map(shown.flatMap(({ name, failed: why }) => (why ? [[name, why]] : [])));
    const tracks = await interleave(shown, runs, async ({ name, world }) => {
      if (failed.has(name)) return undefined;
      try {
        return judge(/** @type {Motion} */ (await callIn(world, callProbe, 'follow', motion)));
      } catch (error) {
        const isOff = error instanceof Error && /not in place/.test(error.message);
        failed.set(name, isOff ? 'wrong from the start' : 'throws');
        return undefined;
      }
    });
    found.set(motion, new Map(shown.map(({ name }) => [name, failed.get(name) ?? tracks.get(name) ?? []])));
  }
}

/** @param {Motion} motion @returns {Track} */
function judge({ errors, ended }) {
  const after = errors.slice(ended);
  const lastWrong = after.findLastIndex((error) => error > NEAR_PX);
  return {
    p95: spreadOf(errors).p95,
    settled: lastWrong === after.length - 1 && after.length > 0 ? Infinity : lastWrong + 1,
  };
}

// @ts-check
import { callProbe, installProbe } from '../in-page/probe.mjs';
import { withBoth } from '../lib/browsers.mjs';
import { driverName, startDriver } from '../lib/driver.mjs';
import { startOnBenchPage } from '../lib/guide.mjs';
import { figure, medianOf, spreadOf } from '../lib/stats.mjs';
import { callIn } from '../lib/world.mjs';
import { NEXT_TARGET, TARGET } from '../pages/bench-page.mjs';

/** @typedef {import('../in-page/probe.mjs').Motion} Motion */

const ROUNDS = 5;
const NEAR_PX = 1.5;
const SCENES = [
  'inner scroll',
  'window scroll',
  'transition of 400 px',
  'layout shift of 90 px',
  'node replaced, 120 px off',
];
const selectors = { target: TARGET, nextTarget: NEXT_TARGET };

/** @param {import('../lib/browsers.mjs').Bench} bench */
export function run(bench) {
  return withBoth(bench, async ({ signpost, none }) => {
    const engines = [
      { name: 'Signpost', ...(await startOnBenchPage(signpost)) },
      { name: driverName, ...(await startDriver(none)) },
    ];
    for (const { world } of engines) await callIn(world, installProbe, selectors);

    /** @type {{ scene: string, engine: string, lag: number, late: number, frames: number, mean: number, max: number, settled: boolean }[]} */
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const scene of SCENES) {
        for (const { name, world } of engines) {
          const motion = /** @type {Motion} */ (await callIn(world, callProbe, 'follow', scene));
          runs.push({ scene, engine: name, ...judge(motion) });
        }
      }
    }
    const rows = SCENES.flatMap((scene) =>
      engines.map(({ name }) => {
        const of = runs.filter((each) => each.scene === scene && each.engine === name);
        const settled = of.every((each) => each.settled);
        return [
          scene,
          name,
          settled ? medianOf(of.map(({ lag }) => lag)) : 'stays wrong',
          medianOf(of.map(({ late, frames }) => (100 * late) / frames)),
          medianOf(of.map(({ mean }) => mean)),
          medianOf(of.map(({ max }) => max)),
        ];
      }),
    );
    const ours = runs.filter(({ engine }) => engine === 'Signpost');
    const worst = spreadOf(ours.map(({ lag, settled }) => (settled ? lag : Infinity)));
    const scrolls = ours.filter(({ scene }) => scene.includes('scroll'));
    const scrolling = Math.max(...scrolls.map(({ lag, settled }) => (settled ? lag : Infinity)));
    return {
      title: 'Lag of the spotlight behind its control',
      tables: [
        {
          title: `Read before each paint, ${ROUNDS} runs each, interleaved: median (least-most)`,
          head: ['motion', 'engine', 'frames in a row off', '% frames off', 'mean px', 'max px'],
          rows,
        },
      ],
      notes: [
        `A frame is off when an edge of the ring is more than ${NEAR_PX} px from the control's. The page scrolls from a timer on the main thread; ` +
          'a wheel scrolls on the compositor, where everything that follows from a script comes a frame later.',
        `${driverName} follows window scrolling and resizing only; it does not look for a control that was replaced.`,
      ],
      aims: [
        {
          what: 'lag while scrolling',
          aim: 'one frame at most',
          value: `${scrolling} frames at most`,
          met: scrolling <= 1,
        },
        {
          what: 'lag in any motion',
          aim: 'one frame at most',
          value: `${figure(worst.max)} frames at most`,
          met: worst.max <= 1,
        },
      ],
      data: { runs },
    };
  });
}

/** @param {Motion} motion */
function judge({ errors }) {
  let [lag, row] = [0, 0];
  for (const error of errors) {
    row = error > NEAR_PX ? row + 1 : 0;
    lag = Math.max(lag, row);
  }
  const { mean, max } = spreadOf(errors);
  return {
    lag,
    late: errors.filter((error) => error > NEAR_PX).length,
    frames: errors.length,
    mean,
    max,
    settled: row === 0,
  };
}
